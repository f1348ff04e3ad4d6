import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Model } from '../../state/model.ts'
import { core } from '../../state/session.ts'
import { useUi } from '../../state/ui.ts'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { exportFile } from './exportFile.ts'

/** Every format that can be written, for the version under revision. */
export function ExportMenu({ model }: { model: Model }) {
  const { t } = useTranslation()
  const [formats, setFormats] = useState<readonly string[]>([])
  useEffect(() => void core.formats().then(setFormats), [])
  const column = useUi((ui) => ui.column)
  const versionId = model.versions.find(({ id, status }) => id === column && status === 'imported')?.id ?? model.pivot
  const names: Readonly<Record<string, string>> = t('format', { returnObjects: true })
  return (
    <MenuButton
      label={t('export')}
      items={formats.map((format) => ({
        id: format,
        label: names[format] ?? format.toUpperCase(),
        perform: () => void exportFile(format, versionId),
      }))}
    />
  )
}
