import { Columns3Icon } from 'lucide-react'
import { lazy, memo, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Model } from '../state/model.ts'
import { setLayout, useLayout } from '../state/layout.ts'
import { languageName } from '../ui/names.ts'
import { ordered, resetColumns, showVersion } from './arrange.ts'

// Menus bring a library with them that the first sight of the document does not need.
const MenuButton = lazy(() => import('../ui/MenuButton.tsx').then((module) => ({ default: module.MenuButton })))

/** The menu that says which versions are shown. */
export const ColumnsButton = memo(function ColumnsButton({ model }: { model: Model }) {
  const { t } = useTranslation()
  const layout = useLayout()
  const all = ordered(model.versions, model.pivot, { order: layout.order, hidden: [] })
  return (
    <Suspense fallback={null}>
      <MenuButton
        look="icon"
        label={t('columns.button')}
        checks={{
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
        }}
        items={[
          { id: 'all', label: t(layout.all ? 'columns.letFold' : 'columns.keepAll'), perform: () => setLayout({ all: !layout.all, folded: [] }) },
          ...(layout.pair === null ? [] : [{ id: 'unpair', label: t('columns.unpair'), perform: () => setLayout({ pair: null }) }]),
          { id: 'reset', label: t('columns.reset'), perform: resetColumns },
        ]}
      >
        <Columns3Icon size={14} aria-hidden="true" />
      </MenuButton>
    </Suspense>
  )
})
