import { rowCheck } from '../define.ts'

/** A run of words in another script that is longer than a name or an acronym and no handle, address or code. */
const latinRun = /(?<![\p{L}\p{N}@#./_-])\p{Script=Latin}[\p{Script=Latin}'’-]*(?: \p{Script=Latin}[\p{Script=Latin}'’-]*)*(?![\p{L}\p{N}@/_]|\.\p{L})/gu

/**
 * Words of another language left standing: they appear word for word in another version, are written in lower case
 * there, and are no acronym, name, handle or address.
 */
export const untranslated = rowCheck({
  id: 'untranslated',
  mqm: 'accuracy/untranslated',
  severity: 'major',
  applies: ({ script }) => script !== 'Latin',
  messages: ['left'],
  row({ target, others }, report) {
    if (['front', 'back', 'toc'].includes(target.kind) || !target.profile.letters.test(target.text)) return
    for (const match of target.text.matchAll(latinRun)) {
      const plain = match[0].split(' ').filter((word) => /^\p{Ll}{3,}$/u.test(word))
      if (plain.length === 0) continue
      const pattern = match[0].toLowerCase()
      const witnesses = others.flatMap((cell) => {
        const at = cell.profile.script === 'Latin' ? cell.text.toLowerCase().indexOf(pattern) : -1
        return at >= 0 ? [{ cell, span: [at, at + match[0].length] as const }] : []
      })
      // A foreign word that every version keeps is a name.
      if (witnesses.length === 0 || (others.length > 2 && witnesses.length === others.length)) continue
      report({ messageId: 'left', data: { here: match[0] }, cell: target, span: [match.index, match.index + match[0].length], evidence: witnesses, confidence: 0.9 })
    }
  },
})
