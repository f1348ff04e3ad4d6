import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportActions } from '../../actions/exportFile.ts'
import { core } from '../../state/session.ts'
import { MenuButton } from '../../ui/MenuButton.tsx'

/** Every format that can be written, for the version under revision. */
export function ExportMenu() {
  const { t } = useTranslation()
  const [formats, setFormats] = useState<readonly string[]>([])
  useEffect(() => void core.formats().then(setFormats), [])
  const content = () => {
    const names: Readonly<Record<string, string>> = t('format', { returnObjects: true })
    const actions = exportActions(formats, (format) => names[format] ?? format.toUpperCase())
    return { items: actions.map((action) => ({ id: action.id, label: action.data?.format ?? action.id, perform: () => void action.perform() })) }
  }
  return <MenuButton label={t('export')} content={content} />
}
