import { XIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  /** How much room it takes: a list of commands, a form, or nearly the whole window. */
  readonly size?: 'small' | 'middle' | 'page'
  /** No heading bar: the content says what it is. */
  readonly bare?: boolean
  readonly children: ReactNode
  readonly onClose: () => void
}

/** A dialog over the workbench: keeps the focus inside, closes on Escape or a click beside it, gives the focus back. */
export function Dialog({ title, size = 'middle', bare = false, children, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay ?? ''}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`${styles.modal} ${styles[size]}`}>
        <AriaDialog className={styles.dialog ?? ''} {...(bare ? { 'aria-label': title } : {})}>
          {!bare && (
            <div className={styles.head}>
              <Heading slot="title" className={styles.title ?? ''}>
                {title}
              </Heading>
              <Button look="icon" aria-label={t('close')} onClick={onClose}>
                <XIcon size={15} aria-hidden="true" />
              </Button>
            </div>
          )}
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
