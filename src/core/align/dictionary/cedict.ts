import type { Equivalents } from '../glossary.ts'
import type { Dictionary, Progress } from './dictionary.ts'

/** Lines between two reports of progress. */
const step = 5000

const cedictLine = /^(\S+) (\S+) \[[^\]]*\] \/(.*)\/\s*$/
/** A gloss that sends the reader to another entry, written `傳統|传统[chuan2 tong3]`. */
const reference = /^(?:\([^)]*\) )?(?:(?:[a-z]+ )*(?:variant|form) of|see(?: also)?|same as|also written|equivalent to:?|abbr\. (?:for|of|to)|contraction of) (?:[^\s|[\],;/]+\|)?(?<entry>\p{Script=Han}+)/iu
/** A gloss that speaks about the word instead of translating it. */
const remark = /^(?:CL:|(?:\w+ )?pr\. |(?:two-character )?surname |used in |used (?:as|before|after|to|for|in) |classifier |radical |name of |also (?:called|known as|pr\.) |(?:old|ancient) |abbr\. |interjection |onom\. |particle )/i

/**
 * CC-CEDICT: `傳統 传统 [chuan2 tong3] /tradition/traditional/`. Both scripts are wordings; what explains the word instead
 * of translating it is left out, and an entry that only names another one has the other's translations.
 */
export function readCedict(text: string, onProgress: Progress): Dictionary {
  const read: { zh: readonly string[]; en: readonly string[]; refer: string | undefined }[] = []
  const glosses = new Map<string, readonly string[]>()
  let skipped = 0
  const lines = text.split(/\r?\n/)
  for (const [at, line] of lines.entries()) {
    if (at % step === 0) onProgress(at / lines.length)
    if (!line || line.startsWith('#')) continue
    const [, traditional, simplified, rest = ''] = cedictLine.exec(line) ?? []
    if (!traditional || !simplified) {
      skipped++
      continue
    }
    const raw = rest.split('/')
    const en = [...new Set(raw.flatMap((part) => part.split(';')).map(gloss).filter(Boolean))]
    read.push({ zh: [...new Set([simplified, traditional])], en, refer: en.length ? undefined : raw.flatMap((part) => reference.exec(part)?.groups?.entry ?? [])[0] })
    if (en.length) glosses.set(simplified, [...(glosses.get(simplified) ?? []), ...en])
  }
  const entries = read.flatMap(({ zh, en, refer }): Equivalents[] => {
    const found = refer === undefined ? en : (glosses.get(refer) ?? [])
    if (found.length === 0) skipped++
    return found.length ? [{ zh, en: found }] : []
  })
  return { format: 'cc-cedict', entries, memory: [], skipped }
}

/** A gloss as a wording, or nothing when it is none: without brackets, "to", articles, and what follows a comma to explain a name. */
function gloss(raw: string): string {
  const plain = raw
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:sb|sth)(?:'s)?\b|\b(?:esp|fig|lit|i\.e|e\.g)\.(?: |$)/g, ' ')
    .replace(/^(\s*\p{Lu}[^,]*), .*$/u, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  if (remark.test(plain) || /[\p{Script=Han}[\]]/u.test(plain)) return ''
  const word = plain.replace(/^(?:to be|to|a|an|the) /i, '')
  return word.split(' ').length > 5 ? '' : word
}
