import { expect, test } from 'vitest'
import { asId, type Block, type BlockId } from '../../src/core/index.ts'
import { layRuns, type Layer } from '../../src/app/text/runs.ts'

const id = asId<BlockId>('zh/0')
const block = (text: string, marks: Block['marks'] = []): Block => ({
  id,
  kind: 'paragraph',
  level: 0,
  text,
  marks,
  origin: { line: 1, runs: [] },
  repairs: [],
})
const layer = (key: string, start: number, end: number): Layer => ({ key, span: [start, end], severity: 'minor' })
const show = (runs: ReturnType<typeof layRuns>) =>
  runs.map(({ kind, text, strong, layers, evidence }) => [kind[0], text, strong ? 'b' : '', layers.map(({ key }) => key).join('+'), evidence ? 'e' : ''].join(':'))

test('runs are cut at marks, flags and evidence, and give the text back', () => {
  const runs = layRuns(block('abcdefgh', [{ kind: 'strong', span: [0, 3] }]), [], [layer('x', 2, 5)], [[4, 6]])
  expect(show(runs)).toEqual(['k:ab:b::', 'k:c:b:x:', 'k:d::x:', 'k:e::x:e', 'k:f:::e', 'k:gh:::'])
  expect(runs.map(({ text }) => text).join('')).toBe('abcdefgh')
})

test('the widest layer lies outermost, and each begins once', () => {
  const runs = layRuns(block('abcdef'), [], [layer('in', 2, 4), layer('out', 0, 6)], [])
  expect(show(runs)).toEqual(['k:ab::out:', 'k:cd::out+in:', 'k:ef::out:'])
  expect(runs.map(({ starts }) => starts.map(({ key }) => key))).toEqual([['out'], ['in'], []])
})

test('flags count in the current text, marks in the original, and deleted text carries neither flag nor evidence', () => {
  const edits = [{ blockId: id, span: [2, 4] as const, text: 'XYZ' }]
  const runs = layRuns(block('abcdef', [{ kind: 'strong', span: [0, 6] }]), edits, [layer('x', 2, 5)], [])
  expect(show(runs)).toEqual(['k:ab:b::', 'd:cd:b::', 'i:XYZ:b:x:', 'k:ef:b::'])
  expect(runs.map(({ at }) => at)).toEqual([0, 2, 2, 5])
})

test('an insertion takes the look of what it stands inside, not of what it touches', () => {
  const at = (offset: number) => layRuns(block('abcdef', [{ kind: 'strong', span: [2, 4] }]), [{ blockId: id, span: [offset, offset], text: 'X' }], [], [])
  const look = (offset: number) => at(offset).find(({ kind }) => kind === 'inserted')?.strong
  expect([2, 3, 4].map(look)).toEqual([false, true, false])
})
