import i18next from 'i18next'

/**
 * A row's label in a sentence of the interface: `Annex 4.a` for `annex.4.a`; a row without a number is named as such.
 * A sentence row is named by its place in it (`14.j#2`). Where the interface runs from right to left the number is isolated, so that 14.j stays 14.j.
 */
export function labelText(label: string): string {
  const [row = '', sentence] = label.split('#')
  if (sentence !== undefined) return i18next.t('sentenceOf', { label: labelText(row), number: sentence })
  if (!label) return i18next.t('unnumbered')
  const number = label.replace(/^annex\./, '')
  const shown = i18next.dir() === 'rtl' ? `\u2066${number}\u2069` : number
  return number === label ? shown : `${i18next.t('annex')} ${shown}`
}
