import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resourcesIn } from '../../src/cli/input.ts'
import { align, asId, prepareStems, prepareWords, readVersion } from '../../src/core/index.ts'
import { tsv } from '../support/rows.ts'

const header = ['zh', 'en', 'fr', 'es', 'ru', 'ar', 'pos', 'band']

describe('tables in a folder', () => {
  let folder = ''
  const open = () => resourcesIn(pathToFileURL(`${folder}/`))
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tables-'))
    write('lexicon.tsv', tsv(header, ['和平', 'peace', 'paix', 'paz', 'мир', 'سلام', 'n', '1']))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('are empty where there is no file', () => {
    const { tables, wordings, prepared } = open()
    expect(tables.lexicon.map(({ forms }) => forms.en?.[0]?.text)).toEqual(['peace'])
    expect(tables.concepts).toEqual([])
    expect(wordings.size).toBe(1)
    expect(prepared).toBeUndefined()
  })

  it('align alike with what the build makes of them', () => {
    const versions = [['zh', '战争\n\n和平'], ['en', 'War\n\nPeace\n\nMore'], ['fr', 'La guerre\n\nLa paix']].map(([lang = '', text = '']) =>
      readVersion({ name: `${lang}.md`, bytes: new TextEncoder().encode(text) }, { id: asId(lang), lang, status: 'reference', provenance: '' }),
    )
    const rows = align(versions, { resources: open() })
    write('stems.bin', prepareStems(open().wordings))
    write('words.bin', prepareWords(open()))
    const resources = open()
    expect(resources.prepared).toBeDefined()
    expect(align(versions, { resources })).toEqual(rows)
  })
})
