import i18next from 'i18next'

/** A row's label in a sentence of the interface: `Annex 4.a` for `annex.4.a`; a row without a number is named as such. */
export const labelText = (label: string): string =>
  label ? label.replace(/^annex\./, () => `${i18next.t('annex')} `) : i18next.t('unnumbered')
