import i18next from 'i18next'
import type { Deed } from '../../store/index.ts'
import { checkName } from './finding.ts'
import { languageName } from '../ui/names.ts'
import { labelText } from './label.ts'
import { en } from './locales/en.ts'

type DeedKey = keyof typeof en.deed
const isDeed = (key: string): key is DeedKey => key in en.deed

/** What a command did, as words that follow "Undo". An unnumbered row is named as such, a check by what it looks for. */
export function deedText({ key, data }: Deed): string {
  const label = labelText(data.label ?? '')
  const other = labelText(data.other ?? '')
  const check = checkName(data.check ?? '')
  const language = data.language === undefined ? '' : languageName(data.language)
  return isDeed(key) ? i18next.t(`deed.${key}`, { ...data, label, other, check, language }) : i18next.t('deed.other')
}
