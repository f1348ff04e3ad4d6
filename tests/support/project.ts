import { strToU8, zipSync } from 'fflate'
import type { Page } from '@playwright/test'

/** A project for a story: versions by language, each a list of paragraphs, and rows that name paragraphs by number. */
export interface Draft {
  readonly title: string
  readonly texts: Readonly<Record<string, readonly string[]>>
  /** For each row the numbers of each version's paragraphs; by default paragraph `n` of each version stands in row `n`. */
  readonly rows?: readonly Readonly<Record<string, readonly number[]>>[]
}

/** The draft as a backup file of the app, see src/store/bundle.ts. */
export function backupOf({ title, texts, rows }: Draft): Buffer {
  const projectId = 'draft'
  const langs = Object.keys(texts)
  const longest = Math.max(0, ...langs.map((lang) => texts[lang]?.length ?? 0))
  const plan = rows ?? Array.from({ length: longest }, (_, at) => Object.fromEntries(langs.map((lang) => [lang, at < (texts[lang]?.length ?? 0) ? [at] : []])))
  const named = plan.map((row) => {
    const members = Object.fromEntries(Object.entries(row).map(([lang, numbers]) => [lang, numbers.map((at) => `${lang}/${at}`)]))
    return { id: `row:${Object.values(members).flat()[0]}`, members, score: 0.9, by: 'aligner', locked: false }
  })
  const contents = {
    format: 'sixfold-project',
    release: 1,
    project: { id: projectId, title, pivot: langs[0] ?? 'zh', versions: langs, checks: {}, mqm: { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } } },
    versions: langs.map((lang) => ({ id: lang, projectId, lang, title: lang, status: 'imported', provenance: '' })),
    packs: [
      ...langs.map((lang) => ({
        id: `${lang}/blocks/0`,
        projectId,
        kind: 'blocks',
        versionId: lang,
        at: 0,
        items: texts[lang]?.map((text, at) => ({ id: `${lang}/${at}`, kind: 'paragraph', level: 0, text, marks: [], origin: { line: at + 1, runs: [[0, 0, text.length]] }, repairs: [] })),
      })),
      { id: `${projectId}/rows/0`, projectId, kind: 'rows', at: 0, items: named },
    ],
    corrections: [],
    annotations: [],
    dispositions: [],
    concepts: [],
    files: [],
  }
  return Buffer.from(zipSync({ 'project.json': strToU8(JSON.stringify(contents)) }))
}

/** Restores the draft in place of what is open, as a person does with a backup file. */
export async function openDraft(page: Page, draft: Draft): Promise<void> {
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Restore a backup file')
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles({ name: `${draft.title}.zip`, mimeType: 'application/zip', buffer: backupOf(draft) })
  await page.getByRole('heading', { level: 1, name: draft.title, exact: true }).waitFor({ timeout: 30_000 })
}
