import { BookmarkIcon, FileInputIcon, FoldHorizontalIcon, StampIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { profileOf, type Version, type VersionId } from '../../../core/index.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { autonym, languageName } from '../../ui/names.ts'
import styles from './Head.module.css'

const statusIcons = { released: StampIcon, reference: BookmarkIcon, imported: FileInputIcon }

interface Props {
  readonly version: Version
  readonly pivot: boolean
  readonly open: boolean
  readonly index: number
}

/** A version's name and what it is: a rendering made as an aid never passes for the published text. */
export function Head({ version, pivot, open, index }: Props) {
  const { t } = useTranslation()
  const name = autonym(version.lang)
  const translated = languageName(version.lang)
  const Icon = statusIcons[version.status]
  if (!open)
    return (
      <div role="columnheader" aria-colindex={index} className={styles.spine}>
        <button
          type="button"
          className={styles.spineButton}
          aria-label={t('openVersion', { version: `${translated}, ${t(`status.${version.status}`)}` })}
          title={`${name}\n${t(`status.${version.status}`)}`}
          onClick={() => openVersion(version.id)}
        >
          <span lang={version.lang} dir={profileOf(version.lang).dir}>
            {name}
          </span>
          <Icon size={10} aria-hidden="true" />
        </button>
      </div>
    )
  const { spaced } = profileOf(version.lang)
  const count = version.blocks.reduce((sum, { text }) => sum + (spaced ? (text.match(/\S+/g)?.length ?? 0) : text.length), 0)
  return (
    <div role="columnheader" aria-colindex={index} className={`${styles.head} ${pivot ? styles.pivot : ''}`}>
      <div className={styles.line}>
        <b lang={version.lang} dir={profileOf(version.lang).dir}>
          {name}
        </b>
        {translated.toLowerCase() !== name.toLowerCase() && <span className={styles.translated}>{translated}</span>}
        <span className={styles.end}>
          {!pivot && (
            <button
              type="button"
              className={styles.fold}
              aria-label={t('foldVersion', { version: translated })}
              title={t('foldVersion', { version: translated })}
              onClick={() => foldVersion(version.id)}
            >
              <FoldHorizontalIcon size={13} aria-hidden="true" />
            </button>
          )}
        </span>
      </div>
      <div className={styles.meta}>
        <span className={styles.status} title={version.provenance}>
          <Icon size={11} aria-hidden="true" />
          {t(`status.${version.status}`)}
        </span>
        <span className={styles.size} aria-hidden="true">
          ·
        </span>
        <span className={styles.size}>
          {t(spaced ? 'words' : 'characters', { count })}
        </span>
      </div>
    </div>
  )
}

function openVersion(id: VersionId): void {
  const { opened, folded } = useUi.getState()
  setUi({ opened: [...opened.filter((one) => one !== id), id], folded: folded.filter((one) => one !== id) })
}

function foldVersion(id: VersionId): void {
  const { opened, folded } = useUi.getState()
  setUi({ opened: opened.filter((one) => one !== id), folded: [...folded.filter((one) => one !== id), id] })
}
