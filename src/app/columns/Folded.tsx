import { useTranslation } from 'react-i18next'
import { profileOf, type Version } from '../../core/index.ts'
import { autonym, standingOf, languageName } from '../ui/names.ts'
import { openVersion } from './arrange.ts'

/** The name of a version that is folded away; pressing it opens the version. */
export function Folded({ version, className }: { version: Version; className: string | undefined }) {
  const { t } = useTranslation()
  const { id, lang } = version
  const name = autonym(lang)
  return (
    <button
      type="button"
      className={className}
      aria-label={t('openVersion', { version: [...new Set([languageName(lang), name]), standingOf(version)].join(', ') })}
      title={`${name}\n${standingOf(version)}`}
      onClick={() => openVersion(id)}
    >
      <span lang={lang} dir={profileOf(lang).dir}>
        {name}
      </span>
    </button>
  )
}
