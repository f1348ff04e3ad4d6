import { XIcon } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { setPanels } from '../state/panels.ts'
import { setUi } from '../state/ui.ts'
import { Button } from './Button.tsx'
import styles from './Dock.module.css'

/** A panel below the text, which stays readable and reachable beside it. Escape closes it and gives the focus back. */
export function Dock({ title, bar, children }: { title: string; bar: ReactNode; children: ReactNode }) {
  const { t } = useTranslation()
  // In a narrow window a drawer would lie over it.
  useEffect(() => setUi({ drawer: 'none' }), [])
  const close = () => {
    setPanels({ dock: 'none' })
    document.getElementById('grid')?.focus({ preventScroll: true })
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape reaches the panel from whatever in it has the focus
    <section
      className={styles.dock}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        close()
      }}
    >
      <div className={styles.bar}>
        {bar}
        <Button look="icon" className={styles.close} aria-label={t('close')} onClick={close}>
          <XIcon size={15} aria-hidden="true" />
        </Button>
      </div>
      {children}
    </section>
  )
}
