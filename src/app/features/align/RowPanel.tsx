import { AnchorIcon, PencilLineIcon, PinIcon, SlidersHorizontalIcon, XIcon } from 'lucide-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { beadOf, isUneven, type Row } from '../../../core/index.ts'
import type { Action } from '../../actions/action.ts'
import { closeDrawer } from '../../actions/closeDrawer.ts'
import { nextColumn } from '../../actions/nextColumn.ts'
import { nextRow } from '../../actions/nextRow.ts'
import { nextUnconfirmed } from '../../actions/nextUnconfirmed.ts'
import { nextUneven } from '../../actions/nextUneven.ts'
import { previousRow } from '../../actions/previousRow.ts'
import { undo } from '../../actions/undo.ts'
import { labelText } from '../../i18n/label.ts'
import { useLayout } from '../../state/layout.ts'
import type { Model } from '../../state/model.ts'
import { goToRow } from '../../state/navigate.ts'
import { useKey } from '../../state/shortcuts.ts'
import { useUi } from '../../state/ui.ts'
import { Button, Keys } from '../../ui/Button.tsx'
import { languageName, number } from '../../ui/names.ts'
import { RowLabel } from '../../ui/RowLabel.tsx'
import { Shape } from '../../ui/Shape.tsx'
import styles from './RowPanel.module.css'
import { bounds, levelOf } from './usePairScores.ts'

const makers = [
  ['anchor', AnchorIcon],
  ['aligner', SlidersHorizontalIcon],
  ['human', PencilLineIcon],
  ['locked', PinIcon],
] as const
const keys: readonly Action[] = [nextRow, previousRow, nextColumn, nextUneven, nextUnconfirmed, undo]
/** Rows to check that are listed at a time. */
const most = 12

/** What is known of the active row, which rows ask for a look, and how to read the ribbons. */
export function RowPanel({ model }: { model: Model }) {
  const { t } = useTranslation()
  const id = useUi((ui) => ui.row)
  const drawer = useUi((ui) => ui.drawer)
  const hidden = useLayout((layout) => layout.hidden)
  const at = id === null ? -1 : (model.rowIndex.get(id) ?? -1)
  const row = model.rows[at]
  const versions = model.versions.filter((version) => !hidden.includes(version.id))
  const ids = versions.map((version) => version.id)
  const toCheck = model.rows.filter((one) => !one.locked && (one.score < bounds.low || isUneven(one, ids)))
  const confirmed = model.rows.filter(({ locked }) => locked).length
  return (
    <aside className={styles.panel} aria-label={t('inspector')} data-drawer={drawer === 'inspector' ? 'open' : 'closed'}>
      <div className={styles.head}>
        <h2>{model.labels[at] ? t('align.row', { label: labelText(model.labels[at]) }) : t('align.rowAt', { at: number(at + 1), total: number(model.rows.length) })}</h2>
        <span>{t('align.progress', { done: number(confirmed), total: number(model.rows.length) })}</span>
        <span className={styles.close}>
          <Button look="icon" aria-label={t('close')} onClick={() => void closeDrawer.perform()}>
            <XIcon size={15} aria-hidden="true" />
          </Button>
        </span>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by keyboard */}
      <div className={styles.page} tabIndex={0} role="region" aria-label={t('inspector')}>
        {row && (
          <section>
            <Verdict row={row} />
            <dl className={styles.bead}>
              {beadOf(row, ids).map((count, index) => (
                <Fragment key={ids[index]}>
                  <dt>{versions[index] && <abbr title={languageName(versions[index].lang)}>{versions[index].lang}</abbr>}</dt>
                  <dd data-odd={count !== 1}>{number(count)}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        )}
        <section>
          <h3>{t('align.toCheck')}</h3>
          <p className={styles.quiet}>{toCheck.length === 0 ? t('align.noneToCheck') : t('align.toCheckHelp')}</p>
          <ol className={styles.list}>
            {toCheck.slice(0, most).map((one) => (
              <li key={one.id}>
                <button type="button" aria-current={one.id === id ? 'true' : undefined} onClick={() => goToRow(one.id)}>
                  <span>
                    {one.score < bounds.low && <Shape of="major" size={9} />}
                    <RowLabel label={model.labels[model.rowIndex.get(one.id) ?? -1] || '–'} />
                  </span>
                  <span>{beadOf(one, ids).map((count) => number(count)).join(' : ')}</span>
                  <span>{one.by === 'human' ? '' : figure(one.score)}</span>
                </button>
              </li>
            ))}
          </ol>
          {toCheck.length > most && <p className={styles.quiet}>{t('rows', { count: toCheck.length })}</p>}
        </section>
        <section>
          <h3>{t('align.madeBy')}</h3>
          <dl className={styles.facts}>
            {makers.map(([by, Icon]) => (
              <Fragment key={by}>
                <dt>
                  <Icon size={12} aria-hidden="true" />
                  {t(`align.by.${by}`)}
                </dt>
                <dd>{number(model.rows.filter((one) => (one.locked ? 'locked' : one.by) === by).length)}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
        <section>
          <h3>{t('align.ribbons')}</h3>
          <ul className={styles.legend}>
            {(['High', 'Mid', 'Low', 'Locked'] as const).map((look) => (
              <li key={look}>
                <svg width="48" height="14" viewBox="0 0 48 14" aria-hidden="true" data-look={look.toLowerCase()}>
                  <path d="M0 1h48v12H0z" />
                  <path d="M0 1h48M0 13h48" className={styles.edge} />
                </svg>
                {t(`align.ribbon${look}`)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t('align.keys')}</h3>
          <dl className={styles.keys}>
            {keys.map((action) => (
              <KeyOf key={action.id} action={action} />
            ))}
          </dl>
        </section>
      </div>
    </aside>
  )
}

const figure = (score: number): string => number(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

function Verdict({ row }: { row: Row }) {
  const { t } = useTranslation()
  const by = row.locked ? 'locked' : row.by
  if (row.locked || row.by === 'human') return <p className={styles.verdict}>{t(`align.by.${by}`)}</p>
  const level = levelOf(row.score)
  return (
    <p className={styles.verdict} data-look={level}>
      {level === 'low' && <Shape of="major" />}
      {t(level === 'low' ? 'align.low' : level === 'mid' ? 'align.fair' : 'align.high')}
      <span>
        {figure(row.score)} · {t(`align.by.${by}`)}
      </span>
    </p>
  )
}

function KeyOf({ action }: { action: Action }) {
  const { t } = useTranslation()
  const key = useKey(action)
  return (
    key !== undefined && (
      <>
        <dt>
          <Keys of={key} />
        </dt>
        <dd>{t(`action.${action.label}`)}</dd>
      </>
    )
  )
}
