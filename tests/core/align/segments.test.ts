import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignSegments, type SegmentRow } from '../../../src/core/align/index.ts'

/** Every segment once and in order on every side. */
function holdsAll(rows: readonly SegmentRow[], lengths: readonly number[]): void {
  lengths.forEach((length, side) => {
    expect(rows.flatMap(({ members }) => members[side] ?? [])).toEqual(Array.from({ length }, (_, at) => at))
  })
  for (const { members, score } of rows) {
    expect(members.some((at) => at.length > 0)).toBe(true)
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
  }
}

const en = ['The committee met in Geneva in 1993.', 'It heard 14 speakers.', 'Mr. Dupont presented the budget of 2,500 dollars.', 'The meeting rose at 6 p.m.', 'Annex II lists the documents.']
const fr = ['Le comité s’est réuni à Genève en 1993.', 'Il a entendu 14 orateurs.', 'M. Dupont a présenté le budget de 2 500 dollars.', 'La séance est levée à 18 heures.', 'L’annexe II contient la liste des documents.']
const side = (lang: string, texts: readonly string[]) => ({ lang, texts })

describe('alignSegments', () => {
  it('keeps every segment once and in order, whatever the texts', () => {
    const text = fc.oneof(fc.constantFrom(...en, ...fr, '', ' ', '第一条', 'المادة 1', 'Статья 1'), fc.string({ maxLength: 40 }))
    const sides = fc.array(fc.record({ lang: fc.constantFrom('zh', 'en', 'fr', 'es', 'ru', 'ar', 'de', 'und'), texts: fc.array(text, { maxLength: 9 }) }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(sides, (given) => {
        holdsAll(alignSegments(given), given.map(({ texts }) => texts.length))
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same rows for the same texts', () => {
    const once = alignSegments([side('en', en), side('fr', fr)])
    expect(alignSegments([side('en', en), side('fr', fr)])).toEqual(once)
    expect(once.map(({ members }) => members)).toEqual(en.map((_, at) => [[at], [at]]))
  })

  it('finds a line that is missing and two that are one', () => {
    const joined = [fr[0] ?? '', `${fr[1] ?? ''} ${fr[2] ?? ''}`, fr[4] ?? '']
    const rows = alignSegments([side('en', en.with(3, 'Nothing of all that the members of this body said there was ever taken down or published.')), side('fr', joined)])
    expect(rows.map(({ members }) => members)).toEqual([[[0], [0]], [[1, 2], [1]], [[3], []], [[4], [2]]])
  })

  it('lets strong versions carry a weak one', () => {
    const rows = alignSegments([side('en', en), side('fr', fr), side('xx', ['vok', '14 blar', 'dupont gne 2500', 'sle', 'II tro'])])
    expect(rows.map(({ members }) => members)).toEqual(en.map((_, at) => [[at], [at], [at]]))
  })

  it('keeps locked rows and lets a side that they do not name join them', () => {
    const locked = [[[1, 2], [1], null]]
    const rows = alignSegments([side('en', en), side('fr', fr), side('es', en)], { locked })
    holdsAll(rows, [5, 5, 5])
    const kept = rows.find(({ locked: number }) => number === 0)
    expect(kept?.members.slice(0, 2)).toEqual([[1, 2], [1]])
    expect(kept?.score).toBe(1)
  })

  it('keeps what locked rows say is missing', () => {
    const rows = alignSegments([side('en', en), side('fr', fr)], { locked: [[[2], []]] })
    holdsAll(rows, [5, 5])
    expect(rows.find(({ locked }) => locked === 0)?.members).toEqual([[2], []])
  })

  it('keeps any locked rows that do not cross', () => {
    const cuts = fc.tuple(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }), fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(cuts, ([x, y]) => {
        const [a, b] = [x.toSorted((p, q) => p - q), y.toSorted((p, q) => p - q)]
        const locked = a.slice(0, b.length).map((at, rank) => [[at], [b[rank] ?? 0]])
        const texts = Array.from({ length: 7 }, (_, at) => `line ${at} of ${at * 7} words`)
        const rows = alignSegments([side('en', texts), side('en', texts)], { locked })
        holdsAll(rows, [7, 7])
        for (const row of locked) expect(rows.map(({ members }) => members)).toContainEqual(row)
      }),
      { numRuns: 40 },
    )
  })

  it('refuses locked rows that cross or have gaps', () => {
    expect(() => alignSegments([side('en', en), side('fr', fr)], { locked: [[[0], [3]], [[3], [0]]] })).toThrow(RangeError)
    expect(() => alignSegments([side('en', en), side('fr', fr)], { locked: [[[0, 2], [0]]] })).toThrow(RangeError)
  })

  it('copes with sides of very different length, empty sides and repeated lines', () => {
    const many = Array.from({ length: 60 }, (_, at) => `Paragraph ${at} speaks of things.`)
    for (const texts of [[], ['one line'], many.slice(0, 6), Array.from({ length: 60 }, () => 'Same line again.')])
      holdsAll(alignSegments([side('en', many), side('fr', texts)]), [60, texts.length])
    expect(alignSegments([side('en', []), side('fr', [])])).toEqual([])
    expect(alignSegments([])).toEqual([])
  })

  it('pairs identical lines one by one, whether or not another line tells where', () => {
    const rows = alignSegments([side('en', Array.from({ length: 1500 }, () => 'He spoke again.')), side('fr', Array.from({ length: 1500 }, () => 'Il parla encore.'))])
    expect(rows.map(({ members }) => members)).toEqual(Array.from({ length: 1500 }, (_, at) => [[at], [at]]))
    const marked = (text: string) => Array.from({ length: 600 }, (_, at) => (at % 100 === 50 ? `${1900 + at}` : text))
    const found = alignSegments([side('en', marked('He spoke again.').toSpliced(10, 1)), side('fr', marked('Il parla encore.'))])
    expect(found.filter(({ members: [a, b] }) => (a?.[0] ?? 0) > 50 && b?.length === 1 && b[0] === (a?.[0] ?? 0) + 1).length).toBeGreaterThan(500)
  })

  it('passes lines whose other language stayed the same', () => {
    const source = Array.from({ length: 60 }, (_, at) => `The ${at}th envoy of Marovia${at} went home in silence.`)
    const target = source.map((line, at) => (at < 30 ? `第${at}位使节默默地回家了。` : line))
    const rows = alignSegments([side('en', source), side('zh', target.toSpliced(10, 2))])
    expect(rows.filter(({ members: [a, b] }) => a?.length === 1 && b?.length === 1 && (b[0] ?? 0) === (a[0] ?? 0) - 2).length).toBeGreaterThan(44)
  })

  it('finds the tenth part of a long text', () => {
    const source = Array.from({ length: 2000 }, (_, at) => `Item ${1000 + at} of the long list, with some words after it.`)
    const target = source.slice(900, 1100).map((line) => line.replace('Item', 'Élément').replace('of the long list, with some words after it', 'de la longue liste, avec des mots après'))
    const rows = alignSegments([side('en', source), side('fr', target)])
    expect(rows.filter(({ members: [a, b] }) => a?.length === 1 && b?.length === 1 && a[0] === (b[0] ?? 0) + 900).length).toBeGreaterThan(190)
  })

  it('leaves an untranslated half without partner', () => {
    const source = Array.from({ length: 40 }, (_, at) => `In ${1900 + at} the assembly adopted resolution ${at * 13} on matter${at}.`)
    const target = source.slice(0, 20).map((line) => line.replace('the assembly adopted resolution', 'l’assemblée a adopté la résolution').replace('on', 'sur'))
    const rows = alignSegments([side('en', source), side('fr', target)])
    expect(rows.filter(({ members }) => members[0]?.[0] === members[1]?.[0] && members[1]?.length === 1).length).toBeGreaterThanOrEqual(19)
    expect(rows.filter(({ members }) => members[1]?.length === 0).length).toBeGreaterThanOrEqual(16)
  })

  it('copes with a million characters in a line and lone surrogates', () => {
    const long = 'word '.repeat(200_000)
    holdsAll(alignSegments([side('en', ['a', long, '\ud800']), side('zh', ['字'.repeat(300_000), '\udc00', ''])]), [3, 3])
  })

  it('aligns long texts of which no word is known by lengths first', () => {
    let state = 1
    const next = () => (state = (state * 48271) % 2147483647) / 2147483647
    const word = (rank: number, mark: string) => mark + rank.toString(36) + mark
    const source: string[] = []
    const target: string[] = []
    for (let at = 0; at < 1200; at++) {
      const ranks = Array.from({ length: 4 + Math.floor(next() * 18) }, () => 40 + Math.floor(600 * next() ** 2))
      source.push(ranks.map((rank) => word(rank, 'q')).join(' '))
      target.push(ranks.map((rank) => word(rank, 'z')).join(' '))
    }
    const rows = alignSegments([side('x-a', source), side('x-b', target)])
    expect(rows.filter(({ members }) => members[0]?.[0] === members[1]?.[0]).length).toBeGreaterThan(1150)
  })

  it('learns how lengths relate where that is not usual for the languages', () => {
    // Lines of which no word is known; the Arabic is less than half as long as Arabic usually is beside Chinese.
    const lengths = Array.from({ length: 60 }, (_, at) => 6 + ((at * 37) % 41))
    const zh = lengths.map((length, at) => String.fromCodePoint(...Array.from({ length }, (_, k) => 0x5000 + ((at * 97 + k * 31) % 4000))))
    const ar = lengths.map((length, at) => Array.from({ length: Math.ceil(length / 4) }, (_, k) => String.fromCodePoint(0x628 + ((at + k) % 3), 0x62f + ((at * 7 + k) % 8), 0x641 + ((at * 3 + k * 5) % 8))).join(' '))
    const rows = alignSegments([side('zh', zh), side('ar', ar.toSpliced(20, 1))])
    const right = rows.filter(({ members: [a, b] }) => a?.length === 1 && b?.length === 1 && b[0] === (a[0] ?? 0) - ((a[0] ?? 0) > 20 ? 1 : 0))
    expect(right.length).toBeGreaterThan(55)
  })

  it('reports progress up to 1 and stops when the caller throws', () => {
    const seen: number[] = []
    alignSegments([side('en', en), side('fr', fr), side('es', en)], { onProgress: (done) => seen.push(done) })
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(() =>
      alignSegments([side('en', en), side('fr', fr)], {
        onProgress: () => {
          throw new Error('cancelled')
        },
      }),
    ).toThrow('cancelled')
  })
})
