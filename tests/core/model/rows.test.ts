import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asId, beadOf, changedRows, confirmRow, insertRow, isUneven, joinCells, mergeRows, pullUp, pushDown, rowId, shiftDown, shiftUp, splitRow, type BlockId, type Regrouped, type Row, type VersionId } from '../../../src/core/model/index.ts'

/*
 * Rows are written as they look: a line a row, a column a version, letters for blocks, `.` for an empty cell; `*` after
 * a row locks it, `#` makes it an anchor.
 */
const versions = ['a', 'b', 'c'].map((id) => asId<VersionId>(id))
const build = (picture: string): Row[] =>
  picture
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.trim().replace(/[*#]$/, '').trim().split(/\s+/)
      const members = Object.fromEntries(cells.map((cell, at) => [versions[at] ?? '', cell === '.' ? [] : [...cell].map((letter) => asId<BlockId>(`${versions[at]}/${letter}`))])) as Row['members']
      return { id: rowId(members), members, score: 0.5, by: line.endsWith('#') ? 'anchor' : 'aligner', locked: line.endsWith('*') }
    })
const show = (rows: readonly Row[]): string =>
  rows.map((row) => Object.values(row.members).map((ids) => ids.map((id) => id.slice(2)).join('') || '.').join(' ') + (row.locked ? ' *' : '')).join('\n')
const a = asId<VersionId>('a')
const b = asId<VersionId>('b')
const lines = (picture: string) => picture.trim().split('\n').map((line) => line.trim()).join('\n')
const gives = (result: Regrouped | null, at: number, picture: string) => {
  expect(result && show(result.rows)).toBe(lines(picture))
  expect(result?.at).toBe(at)
}

describe('merge and split', () => {
  test('a row joins the one above it', () => gives(mergeRows(build('x p\ny q\nz r'), 1), 0, 'xy pq\nz r'))
  test('the first row and confirmed rows do not merge', () => {
    expect(mergeRows(build('x p\ny q'), 0)).toBeNull()
    expect(mergeRows(build('x p*\ny q'), 1)).toBeNull()
    expect(mergeRows(build('x p\ny q*'), 1)).toBeNull()
  })
  test('a split cuts the other versions at the same share of text', () => {
    gives(splitRow(build('xyz pqrs'), { row: 0, version: a }, 1), 1, 'x p\nyz qrs')
    gives(splitRow(build('xy pq'), { row: 0, version: a }, 1, (id) => (id === 'a/y' ? 9 : 1)), 1, 'x .\ny pq')
  })
  test('a cell of one block cannot be split', () => expect(splitRow(build('x pq'), { row: 0, version: a }, 1)).toBeNull())
})

describe('shift', () => {
  test('the first block goes up, the last one down', () => {
    gives(shiftUp(build('x p\ny qr'), { row: 1, version: b }), 0, 'x pq\ny r')
    gives(shiftDown(build('x pq\ny r'), { row: 0, version: b }), 1, 'x p\ny qr')
  })
  test('a row that is emptied goes', () => gives(shiftUp(build('x p\n. q\ny r'), { row: 1, version: b }), 0, 'x pq\ny r'))
  test('below the last row a new one is made', () => gives(shiftDown(build('x pq'), { row: 0, version: b }), 1, 'x p\n. q'))
})

describe('push and pull', () => {
  test('pushed cells follow each other into the first gap', () => gives(pushDown(build('x p\ny q\nz .\nw r'), { row: 0, version: b }), 1, 'x .\ny p\nz q\nw r'))
  test('the end takes them in a new row', () => gives(pushDown(build('x p\ny q'), { row: 0, version: b }), 1, 'x .\ny p\n. q'))
  test('only the second block is pushed', () => gives(pushDown(build('x pq\ny .'), { row: 0, version: b }, 1), 1, 'x p\ny q'))
  test('numbered rows and confirmed rows keep what they have', () => {
    gives(pushDown(build('x p\ny q#'), { row: 0, version: b }), 1, 'x .\n. p\ny q')
    gives(pushDown(build('x p\ny .*'), { row: 0, version: b }), 1, 'x .\n. p\ny . *')
  })
  test('a cell alone in its row has nowhere to be pushed', () => expect(pushDown(build('. p\ny q#'), { row: 0, version: b })).toBeNull())
  test('the pulled cell joins the one above, the others follow up to a gap', () => {
    gives(pullUp(build('x .\ny p\nz q\nw .\nv r'), { row: 1, version: b }), 0, 'x p\ny q\nz .\nw .\nv r')
    gives(pullUp(build('x p\ny q\nz r#'), { row: 1, version: b }), 0, 'x pq\ny .\nz r')
  })
  test('nothing is pulled out of or into a confirmed row', () => {
    expect(pullUp(build('x .*\ny p'), { row: 1, version: b })).toBeNull()
    expect(pullUp(build('x .\ny p*'), { row: 1, version: b })).toBeNull()
  })
})

describe('insert, pick, confirm', () => {
  test('a cell gets a row of its own', () => gives(insertRow(build('x pq\ny r'), { row: 0, version: b }, 1), 1, 'x p\n. q\ny r'))
  test('a cell that has one already does not', () => expect(insertRow(build('. p'), { row: 0, version: b }, 0)).toBeNull())
  test('a picked cell moves over empty cells', () => {
    gives(joinCells(build('x .\ny .\nz p'), { row: 0, version: a }, { row: 2, version: b }), 0, 'x p\ny .\nz .')
    gives(joinCells(build('x p\n. q\ny .'), { row: 1, version: b }, { row: 2, version: a }), 1, 'x p\ny q')
  })
  test('else the upper one is pushed down to the lower one', () => gives(joinCells(build('x p\ny q\nz r'), { row: 0, version: b }, { row: 2, version: a }), 2, 'x .\ny .\nz p\n. q\n. r'))
  test('never past a confirmed row', () => expect(joinCells(build('x p\ny q*\nz r'), { row: 0, version: b }, { row: 2, version: a })).toBeNull())
  test('a confirmed row is locked by a person; taken back it is open', () => {
    const confirmed = confirmRow(build('x p'), 0, true)
    expect(confirmed?.rows[0]).toMatchObject({ locked: true, by: 'human', score: 1 })
    expect(confirmRow(confirmed?.rows ?? [], 0, false)?.rows[0]).toMatchObject({ locked: false, by: 'human' })
    expect(confirmRow(confirmed?.rows ?? [], 0, true)).toBeNull()
  })
  test('beads', () => {
    const [row] = build('x pq .')
    expect(row && beadOf(row, versions)).toEqual([1, 2, 0])
    expect(row && isUneven(row, versions.slice(0, 1))).toBe(false)
    expect(row && isUneven(row, versions)).toBe(true)
  })
})

describe('whatever is done', () => {
  /** Any alignment: for each version a run of blocks cut into the rows. */
  const alignment = fc.array(fc.record({ counts: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), by: fc.constantFrom('anchor', 'aligner', 'human'), locked: fc.boolean() }), { minLength: 1, maxLength: 8 }).map((plan): Row[] => {
    const next = [0, 0, 0]
    return plan
      .filter(({ counts }) => counts.some((count) => count > 0))
      .map(({ counts, by, locked }) => {
        const members = Object.fromEntries(versions.map((version, at) => [version, Array.from({ length: counts[at] ?? 0 }, () => asId<BlockId>(`${version}/${(next[at] = (next[at] ?? 0) + 1)}`))])) as Row['members']
        return { id: rowId(members), members, score: 0.5, by, locked }
      })
  })
  const place = fc.record({ row: fc.nat(8), version: fc.constantFrom(...versions) })
  const step = fc.oneof(
    fc.nat(8).map((at) => (rows: readonly Row[]) => mergeRows(rows, at)),
    fc.tuple(place, fc.nat(3)).map(([at, block]) => (rows: readonly Row[]) => splitRow(rows, at, block, (id) => 1 + (id.length % 3))),
    fc.tuple(place, fc.nat(3)).map(([at, block]) => (rows: readonly Row[]) => insertRow(rows, at, block)),
    fc.tuple(place, fc.nat(3)).map(([at, block]) => (rows: readonly Row[]) => pushDown(rows, at, block)),
    place.map((at) => (rows: readonly Row[]) => pullUp(rows, at)),
    place.map((at) => (rows: readonly Row[]) => shiftUp(rows, at)),
    place.map((at) => (rows: readonly Row[]) => shiftDown(rows, at)),
    fc.tuple(place, place).map(([x, y]) => (rows: readonly Row[]) => joinCells(rows, x, y)),
  )
  const sequence = (rows: readonly Row[]) => versions.map((version) => rows.flatMap((row) => row.members[version] ?? []))
  const steps = fc.array(step, { minLength: 1, maxLength: 12 })

  test('blocks keep their order, each in one row; no row is empty; names are unique; confirmed rows stay', () => {
    fc.assert(
      fc.property(alignment, steps, (start, all) => {
        const locked = start.filter((row) => row.locked)
        let rows: readonly Row[] = start
        for (const act of all) {
          const result = act(rows)
          if (!result) continue
          expect(result.rows[result.at]).toBeDefined()
          rows = result.rows
        }
        expect(sequence(rows)).toEqual(sequence(start))
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
        for (const row of rows) expect(Object.values(row.members).some((ids) => ids.length > 0)).toBe(true)
        expect(rows.filter((row) => row.locked)).toEqual(locked)
      }),
    )
  })

  test('two cells that were joined stand in one row', () => {
    fc.assert(
      fc.property(alignment, place, place, (rows, x, y) => {
        const result = joinCells(rows, x, y)
        if (!result) return
        const first = (at: typeof x) => rows[at.row]?.members[at.version]?.[0]
        const row = result.rows[result.at]
        expect(row?.members[x.version]).toContain(first(x))
        expect(row?.members[y.version]).toContain(first(y))
      }),
    )
  })
})

test('rows changed by a new alignment are counted, whatever the order of their versions and their confidence', () => {
  const before = build('x p\ny q\nz rs')
  expect(changedRows(before, build('x p*\ny q\nz rs'))).toBe(0)
  expect(changedRows(before, build('x p\ny qr\nz s'))).toBe(2)
  expect(changedRows(before, build('x p\nyz qrs'))).toBe(1)
  const [first, ...rest] = before
  expect(changedRows(before, [{ ...first!, members: Object.fromEntries(Object.entries(first!.members).reverse()) as Row['members'] }, ...rest])).toBe(0)
})
