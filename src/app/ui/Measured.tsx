import { useTranslation } from 'react-i18next'
import { precisionOf } from '../../core/index.ts'

/** Fewer measured findings than this say little of a check. */
const enough = 8

/** How often a check was right where it could be counted, with the count: a share without its reason would mislead. */
export function Measured({ checkId, lang }: { checkId: string; lang: string }) {
  const { t } = useTranslation()
  const precision = precisionOf(checkId, lang)
  if (!precision) return <span>{t('checks.unmeasured')}</span>
  return <span>{t(precision.of < enough ? 'checks.few' : 'checks.measured', { ...precision })}</span>
}
