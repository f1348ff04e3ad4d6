import { SearchIcon, XIcon } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { actions } from '../../actions/index.ts'
import { exportActions } from '../../actions/exportFile.ts'
import { actionName } from '../../i18n/actionName.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model } from '../../state/model.ts'
import { goToRow } from '../../state/navigate.ts'
import { setPanels } from '../../state/panels.ts'
import { core } from '../../state/session.ts'
import { keysOf } from '../../state/shortcuts.ts'
import { Button, Keys } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Palette.module.css'
import { rank, type Entry } from './rank.ts'

/** Every command, every numbered row and a search, by a few letters of their names. */
export function Palette({ model }: { model: Model }) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const [formats, setFormats] = useState<readonly string[]>([])
  useEffect(() => void core.formats().then(setFormats), [])
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const close = () => setPanels({ dialog: 'none' })

  const commands = useMemo((): Entry[] => {
    const names: Readonly<Record<string, string>> = t('format', { returnObjects: true })
    const nameOf = (format: string) => names[format] ?? format.toUpperCase()
    return [...actions, ...exportActions(formats, nameOf)]
      .filter((action) => action.id !== 'palette' && action.guard())
      .map((action) => ({ id: action.id, name: actionName(action), keys: keysOf(action)[0], perform: () => void action.perform() }))
  }, [t, formats])
  const rows = useMemo(
    () =>
      model.rows.flatMap((row, index): Entry[] => {
        const label = model.labels[index]
        return label ? [{ id: `row:${row.id}`, name: t('palette.goTo', { label: labelText(label) }), exact: label, perform: () => goToRow(row.id) }] : []
      }),
    [model, t],
  )
  const asked = words.trim()
  const found = useMemo(() => {
    if (!asked) return commands
    const searches: Entry[] = (['search', 'concordance'] as const).map((dock) => ({
      id: `find:${dock}`,
      name: t(`palette.${dock}`, { words: asked }),
      perform: () => setPanels({ dock, replacing: false, asked: { words: asked, lang: '' } }),
    }))
    return [...rank([...commands, ...rows], asked), ...searches]
  }, [asked, commands, rows, t])

  return (
    <Dialog title={t('palette.title')} size="small" bare onClose={close}>
      <Autocomplete inputValue={words} onInputChange={setWords}>
        <div className={styles.field}>
          <SearchField aria-label={t('palette.title')} className={styles.search ?? ''}>
            <SearchIcon size={15} aria-hidden="true" />
            <Input ref={input} role="combobox" aria-expanded aria-haspopup="listbox" placeholder={t('palette.hint')} className={styles.input ?? ''} />
          </SearchField>
          <Button look="icon" aria-label={t('close')} className={styles.close} onClick={close}>
            <XIcon size={15} aria-hidden="true" />
          </Button>
        </div>
        <ListBox
          aria-label={t('palette.results')}
          className={styles.list ?? ''}
          items={found}
          onAction={(id) => {
            close()
            // After the dialog has given the focus back, so that what opens may take it.
            setTimeout(() => found.find((entry) => entry.id === id)?.perform(), 0)
          }}
        >
          {(entry) => (
            <ListBoxItem id={entry.id} textValue={entry.name} className={styles.item ?? ''}>
              <Text slot="label">{entry.name}</Text>
              {entry.keys !== undefined && <Keys of={entry.keys} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  )
}
