import { useTranslation } from 'react-i18next'

/**
 * A row's number, `14.j`, as people write it: the number upright, the letter italic, left to right everywhere. The word
 * of a part of the document (`annex.4.a`) is in the interface's language.
 */
export function RowLabel({ label, className }: { label: string; className?: string | undefined }) {
  const { t } = useTranslation()
  const annexed = label.startsWith('annex.')
  const parts = (annexed ? label.slice('annex.'.length) : label).split('.')
  return (
    <>
      {annexed && <span className={className}>{t('annex')} </span>}
      <bdi dir="ltr">
        {parts.map((part, index) => (
          <span key={`${index}${part}`}>
            {index > 0 && '.'}
            {/^\d+$/.test(part) ? part : <em>{part}</em>}
          </span>
        ))}
      </bdi>
    </>
  )
}
