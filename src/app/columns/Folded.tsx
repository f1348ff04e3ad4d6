import { useTranslation } from 'react-i18next'
import { profileOf, type Version } from '../../core/index.ts'
import { autonym, languageName } from '../ui/names.ts'
import { openVersion } from './arrange.ts'

/** The name of a version that is folded away; pressing it opens the version. */
export function Folded({ version: { id, lang, status }, className }: { version: Version; className: string | undefined }) {
  const { t } = useTranslation()
  const name = autonym(lang)
  return (
    <button
      type="button"
      className={className}
      aria-label={t('openVersion', { version: [...new Set([languageName(lang), name]), t(`status.${status}`)].join(', ') })}
      title={`${name}\n${t(`status.${status}`)}`}
      onClick={() => openVersion(id)}
    >
      <span lang={lang} dir={profileOf(lang).dir}>
        {name}
      </span>
    </button>
  )
}
