import { FilePlusIcon, ListChecksIcon, ListIcon, PanelRightIcon, Redo2Icon, SearchIcon, Undo2Icon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { checks } from '../../actions/checks.ts'
import { palette } from '../../actions/palette.ts'
import { redo } from '../../actions/redo.ts'
import { undo } from '../../actions/undo.ts'
import { deedText } from '../../i18n/deed.ts'
import type { Model } from '../../state/model.ts'
import { keyCaps, useKey } from '../../state/shortcuts.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { Button, Keys } from '../../ui/Button.tsx'
import { Logo } from '../../ui/Logo.tsx'
import styles from './Bars.module.css'
import { ModeSwitch } from './ModeSwitch.tsx'

/** Name, document, undo and redo by name; what belongs to other features comes in as children. */
export function TopBar({ model, onPick, children }: { model: Model; onPick: () => void; children: ReactNode }) {
  const { t } = useTranslation()
  const drawer = useUi((ui) => ui.drawer)
  const { history } = model.workspace.acts
  const last = history.findLast(({ undone }) => !undone)
  const next = history.find(({ undone }) => undone)
  const undoLabel = last ? t('undoDeed', { deed: deedText(last.deed) }) : t('undo')
  const redoLabel = next ? t('redoDeed', { deed: deedText(next.deed) }) : t('redo')
  const [undoKey, redoKey, paletteKey] = [useKey(undo), useKey(redo), useKey(palette)]
  return (
    <header className={styles.top}>
      <div className={styles.side}>
        <Button
          look="icon"
          className={styles.onlyNarrow}
          aria-label={t('outline')}
          aria-expanded={drawer === 'outline'}
          onClick={() => setUi({ drawer: drawer === 'outline' ? 'none' : 'outline' })}
        >
          <ListIcon size={15} aria-hidden="true" />
        </Button>
        <span className={styles.brand}>
          <Logo />
          Sixfold
        </span>
        <span className={styles.crumb} aria-hidden="true">
          /
        </span>
        <h1 className={styles.project} dir="auto">{model.workspace.document.project.title}</h1>
      </div>
      <ModeSwitch />
      <div className={styles.end}>
        <Button look="icon" flip aria-label={undoLabel} title={titled(undoLabel, undoKey)} disabled={!last} onClick={() => void undo.perform()}>
          <Undo2Icon size={15} aria-hidden="true" />
        </Button>
        <Button look="icon" flip className={styles.redo} aria-label={redoLabel} title={titled(redoLabel, redoKey)} disabled={!next} onClick={() => void redo.perform()}>
          <Redo2Icon size={15} aria-hidden="true" />
        </Button>
        <button type="button" className={styles.find} aria-label={t('palette.open')} onClick={() => void palette.perform()}>
          <SearchIcon size={13} aria-hidden="true" />
          <span>{t('palette.open')}</span>
          {paletteKey !== undefined && <Keys of={paletteKey} />}
        </button>
        <Button look="icon" className={styles.checks} aria-label={t('checks.title')} title={t('checks.title')} onClick={() => void checks.perform()}>
          <ListChecksIcon size={15} aria-hidden="true" />
        </Button>
        <Button className={styles.import} aria-label={t('import')} onClick={onPick}>
          <FilePlusIcon size={13} aria-hidden="true" />
          <span>{t('import')}</span>
        </Button>
        {children}
        <Button
          look="icon"
          className={styles.onlySmall}
          aria-label={t('inspector')}
          aria-expanded={drawer === 'inspector'}
          onClick={() => setUi({ drawer: drawer === 'inspector' ? 'none' : 'inspector' })}
        >
          <PanelRightIcon size={15} aria-hidden="true" />
        </Button>
      </div>
    </header>
  )
}

const titled = (label: string, key: string | undefined): string => (key === undefined ? label : `${label}  (${keyCaps(key)})`)
