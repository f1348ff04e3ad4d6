import { Columns3Icon } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Model } from '../state/model.ts'
import { setLayout, useLayout } from '../state/layout.ts'
import type { MenuContent } from '../ui/Menu.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
import { languageName } from '../ui/names.ts'
import { ordered, resetColumns, showVersion } from './arrange.ts'

/** The menu that says which versions are shown. */
export const ColumnsButton = memo(function ColumnsButton({ model }: { model: Model }) {
  const { t } = useTranslation()
  const layout = useLayout()
  const content = (): MenuContent => {
    const all = ordered(model.versions, model.pivot, { order: layout.order, hidden: [] })
    return {
      checks: {
        label: t('columns.shown'),
        items: all.map(({ id, lang, title }) => ({
          id,
          label: all.filter((version) => version.lang === lang).length > 1 ? `${languageName(lang)}, ${title}` : languageName(lang),
          on: !layout.hidden.includes(id) || id === model.pivot,
          fixed: id === model.pivot,
        })),
        toggle: (id, on) => {
          const version = all.find((one) => one.id === id)
          if (version) showVersion(version.id, on)
        },
      },
      items: [
        { id: 'all', label: t(layout.all ? 'columns.letFold' : 'columns.keepAll'), perform: () => setLayout({ all: !layout.all, folded: [] }) },
        ...(layout.pair === null ? [] : [{ id: 'unpair', label: t('columns.unpair'), perform: () => setLayout({ pair: null }) }]),
        { id: 'reset', label: t('columns.reset'), perform: resetColumns },
      ],
    }
  }
  return (
    <MenuButton look="icon" label={t('columns.button')} content={content}>
      <Columns3Icon size={14} aria-hidden="true" />
    </MenuButton>
  )
})
