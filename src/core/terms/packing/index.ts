import { deflateSync, inflateSync } from 'fflate'
import { TableError } from '../tsv.ts'
import { BitCoder } from './coder.ts'
import { bar, Column, Echo, Translations } from './guesses.ts'
import { letterCode, type LetterCode } from './letters.ts'

const magic = 0x53585431
const headBytes = 12
const cellEnd = 0x0a
const space = 0x20

/** How often each letter stands in a column, to the power of two below. */
type Letters = ReadonlyMap<number, number>

function lettersOf(cells: readonly string[]): Letters {
  const counts = new Map<number, number>([[cellEnd, cells.length]])
  for (const cell of cells) for (let at = 0; at < cell.length; at++) counts.set(cell.charCodeAt(at), (counts.get(cell.charCodeAt(at)) ?? 0) + 1)
  return new Map([...counts].sort(([a], [b]) => a - b).map(([letter, count]) => [letter, Math.floor(Math.log2(Math.max(1, count)))]))
}

/** Numbers as bytes, seven bits each, the low ones first. */
function writeNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (let number of numbers) {
    for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128)
    bytes.push(number)
  }
  return Uint8Array.from(bytes)
}

function readNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  for (let at = 0, number = 0, shift = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    number |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    numbers.push(number)
    number = shift = 0
  }
  return numbers
}

/** FNV-1a. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash >>> 0
}

/** Mixes a number into another. */
const mix = (hash: number, value: number): number => {
  const bits = Math.imul(hash ^ value, 0x2c1b3c6d)
  return bits ^ (bits >>> 15)
}

const contexts = 5
/** Sets of weights: by how sure a translation is, and how long an echo. */
const selections = 16
const nothing: readonly number[] = []

/**
 * Goes through a table column by column and letter by letter; with `cells` it packs them, without it unpacks them.
 * A letter is expected from the letters before it, from the beginning of its form and of its word, from the same letters
 * earlier in the row, and from what translated the row's other forms before.
 */
function walk(coder: BitCoder, codes: readonly LetterCode[], rows: number, cells?: readonly (readonly string[])[]): Column[] {
  const columns: Column[] = []
  const translations = new Translations()
  const echo = new Echo()
  codes.forEach(({ zero, one, paths }, place) => {
    const own = new Column()
    coder.forget()
    let [last, second, third] = [bar, bar, bar]
    for (let row = 0; row < rows; row++) {
      const known = cells?.[place]?.[row]
      const cell: string[] = []
      translations.startCell(columns, own)
      echo.start(columns, row)
      let [form, sofar, word] = ['', 0, 0]
      for (let at = 0, letter = 0; letter !== cellEnd; at++) {
        const guess = translations.guess(form.length)
        const { trust } = translations
        const begun = Math.min(2, form.length)
        const two = mix(mix(1, last), second)
        coder.setContext(0, mix(two, third))
        coder.setContext(1, mix(sofar, 2))
        coder.setContext(2, mix(mix(word, 3), 3))
        coder.setContext(3, mix(mix(mix(4, echo.guess), echo.length), last))
        coder.setContext(4, trust > 0 ? mix(mix(mix(5, guess), trust * 3 + begun), last) : mix(two, 6))
        const agreement = echo.length > 4 ? 3 : echo.length > 2 ? 2 : echo.length > 1 ? 1 : 0
        const selection = (trust === 0 ? 0 : begun < 2 ? 1 : trust > 1 ? 3 : 2) * 4 + agreement
        const path = known === undefined ? nothing : (paths.get(at < known.length ? known.charCodeAt(at) : cellEnd) ?? nothing)
        let node = 1
        for (let bit = 0; node > 0; bit++) node = (coder.code(node, selection, path[bit] ?? 0) ? one[node] : zero[node]) ?? 0
        letter = -1 - node
        third = second
        second = last
        last = letter === cellEnd ? bar : letter
        if (last === bar) {
          cell.push(form)
          translations.startForm(form)
          form = ''
          sofar = word = 0
        } else {
          translations.add(letter, form.length)
          form += String.fromCharCode(letter)
          sofar = mix(sofar, letter + 1)
          word = letter === space ? 0 : mix(word, letter + 1)
        }
        echo.add(last)
      }
      own.add(cell)
    }
    columns.push(own)
  })
  return columns
}

/**
 * Packs a table of the form that `readTable` reads, without comments and with a line feed after every line: all its lines
 * have the same number of cells. It comes to little more than half of what deflate makes of it.
 * @throws TableError naming the line that has another number of cells.
 */
export function packTable(text: string, file = 'table'): Uint8Array {
  if (!text.endsWith('\n')) throw new TableError(file, text.split('\n').length, 1, 'a table that is packed ends with a line feed')
  const lines = text.slice(0, -1).split('\n').map((line) => line.split('\t'))
  const width = lines[0]?.length ?? 0
  const odd = lines.findIndex((cells) => cells.length !== width)
  if (odd >= 0) throw new TableError(file, odd + 1, 1, `${lines[odd]?.length} cells where the first line has ${width}; a table that is packed has no comments`)
  const columns = Array.from({ length: width }, (_, at) => lines.map((cells) => cells[at] ?? ''))
  const letters = columns.map(lettersOf)
  const about = [lines.length]
  for (const column of letters) {
    about.push(column.size)
    let before = 0
    for (const letter of column.keys()) {
      about.push(letter - before)
      before = letter
    }
    about.push(...column.values())
  }
  const head = deflateSync(writeNumbers(about), { level: 9 })
  const coder = new BitCoder(contexts, selections)
  walk(coder, letters.map(codeOf), lines.length, columns)
  const body = coder.end()
  const bytes = new Uint8Array(headBytes + head.length + body.length)
  bytes.set(head, headBytes)
  bytes.set(body, headBytes + head.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic)
  view.setUint32(8, head.length)
  view.setUint32(4, checksum(bytes.subarray(8)))
  return bytes
}

/** Unpacks what {@link packTable} packed. @throws Error naming the file when it is none or damaged. */
export function unpackTable(bytes: Uint8Array, file = 'table'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headBytes || view.getUint32(0) !== magic) throw new Error(`${file}: this is no packed table`)
  if (view.getUint32(4) !== checksum(bytes.subarray(8))) throw new Error(`${file}: the packed table is damaged (its checksum is wrong); load it again`)
  const body = headBytes + view.getUint32(8)
  const about = readNumbers(inflateSync(bytes.subarray(headBytes, body)))
  const rows = about[0] ?? 0
  const codes: LetterCode[] = []
  for (let at = 1; at < about.length; ) {
    const count = about[at++] ?? 0
    let letter = 0
    codes.push(codeOf(new Map(about.slice(at, at + count).map((gap, index) => [(letter += gap), about[at + count + index] ?? 0] as const))))
    at += 2 * count
  }
  const columns = walk(new BitCoder(contexts, selections, bytes.subarray(body)), codes, rows)
  let text = ''
  for (let row = 0; row < rows; row++) text += columns.map(({ forms, starts }) => forms.slice(starts[row], starts[row + 1]).join('|')).join('\t') + '\n'
  return text
}

const codeOf = (letters: Letters): LetterCode => letterCode([...letters].map(([letter, power]) => [letter, 2 ** power] as const))
