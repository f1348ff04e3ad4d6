import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf } from '../../../core/index.ts'
import { findingText } from '../../i18n/finding.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model } from '../../state/model.ts'
import { labelAt } from '../../state/navigate.ts'
import { Button } from '../../ui/Button.tsx'
import { autonym, languageName, number } from '../../ui/names.ts'
import { Shape } from '../../ui/Shape.tsx'
import { DocumentMap } from './DocumentMap.tsx'
import { categoriesOf, firstOnes, gravest, standingOf, type Standing } from './figures.ts'
import { Marks, open } from './Marks.tsx'
import styles from './Overview.module.css'

// The chart brings a library with it.
const Lengths = lazy(() => import('./Lengths.tsx').then((module) => ({ default: module.Lengths })))

const oneDigit: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

/** How the document stands: a page to read, whose every mark leads to its row. */
export function OverviewPage({ model }: { model: Model }) {
  const { t } = useTranslation()
  const standings = useMemo(() => model.versions.map((version) => standingOf(model, version)), [model])
  const own = standings.find(({ version }) => version.id === model.pivot)
  const [first] = firstOnes(model, 1)
  return (
    <div className={styles.page} id="grid" tabIndex={-1}>
      <div className={styles.side}>
        {own && <Score model={model} standing={own} />}
        <Progress model={model} />
        <section aria-labelledby="first-title">
          <h2 id="first-title">{t('overview.first')}</h2>
          <p>{t('overview.firstHelp')}</p>
          <ul className={styles.first}>
            {firstOnes(model, 6).map(({ finding, rowIndex }) => {
              const placed = model.placed.get(finding.blockId)
              const lang = placed?.version.lang ?? 'und'
              return (
                <li key={finding.key}>
                  <button type="button" onClick={() => open(finding)}>
                    <Shape of={finding.severity} />
                    <span className={styles.label}>{labelText(labelAt(model, rowIndex))}</span>
                    <span className="sr">
                      {t(`severity.${finding.severity}`)}, {findingText(finding).title}:
                    </span>
                    <span className={styles.words} lang={lang} dir={profileOf(lang).dir}>
                      {placed?.text.slice(...finding.span)}
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
          {first ? (
            <Button look="primary" className={styles.wide} onClick={() => open(first.finding)}>
              {t('overview.review', { label: labelText(labelAt(model, first.rowIndex)) })}
            </Button>
          ) : (
            <p className={styles.hint}>{t('overview.none')}</p>
          )}
        </section>
        <PerVersion standings={standings} />
      </div>
      <div className={styles.body}>
        <h1 className="sr">{t('overview.title')}</h1>
        <DocumentMap model={model} />
        <div className={styles.charts}>
          <Categories model={model} />
          {model.versions.length > 1 && (
            <Suspense fallback={null}>
              <Lengths model={model} />
            </Suspense>
          )}
        </div>
      </div>
    </div>
  )
}

function Score({ model, standing }: { model: Model; standing: Standing }) {
  const { t } = useTranslation()
  const { weights } = model.workspace.document.project.mqm
  const { version, characters, counts, issues, points, score, ifAccepted } = standing
  const shown = gravest.filter((severity) => severity !== 'neutral' || counts.neutral > 0)
  return (
    <section aria-labelledby="score-title">
      <h2 id="score-title">{languageName(version.lang)}</h2>
      <p>{t('overview.against', { count: model.versions.length - 1, status: t(`status.${version.status}`) })}</p>
      <p className={styles.score}>{number(score, oneDigit)}</p>
      <p className={styles.unit}>{t('overview.score')}</p>
      <p className={styles.accepted}>{t('overview.ifAccepted', { score: number(ifAccepted, oneDigit) })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.severity')}</th>
            <th scope="col">{t('overview.issues')}</th>
            <th scope="col">{t('overview.weight')}</th>
            <th scope="col">{t('overview.points')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((severity) => (
            <tr key={severity}>
              <th scope="row">
                <Shape of={severity} /> {t(`severity.${severity}`)}
              </th>
              <td>{number(counts[severity])}</td>
              <td>{number(weights[severity])}</td>
              <td>{number(counts[severity] * weights[severity])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('overview.total', { count: characters })}</th>
            <td>{number(issues)}</td>
            <td />
            <td>{number(points)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Progress({ model }: { model: Model }) {
  const { t } = useTranslation()
  const confirmed = model.rows.filter(({ locked }) => locked).length
  const edited = new Set([...model.workspace.acts.corrections.keys()].map((id) => model.placed.get(id)?.rowIndex)).size
  const total = model.dismissed.length + model.flags.length
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title">{t('overview.progress')}</h2>
      <p>{t('overview.settledOf', { settled: number(model.dismissed.length), total: number(total) })}</p>
      <Meter done={model.dismissed.length} of={total} />
      <p>{t('overview.confirmedOf', { confirmed: number(confirmed), total: number(model.rows.length) })}</p>
      <Meter done={confirmed} of={model.rows.length} />
      <p>{t('overview.editedRows', { count: edited })}</p>
    </section>
  )
}

const Meter = ({ done, of }: { done: number; of: number }) => (
  <span className={styles.meter} aria-hidden="true">
    <i style={{ inlineSize: `${of === 0 ? 0 : (100 * done) / of}%` }} />
  </span>
)

function PerVersion({ standings }: { standings: readonly Standing[] }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{t('overview.perVersion')}</h2>
      <p>{t('overview.score')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.version')}</th>
            <th scope="col">{t('overview.issues')}</th>
            <th scope="col">{t('overview.points')}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ version, issues, score }) => (
            <tr key={version.id}>
              <th scope="row">
                <bdi lang={version.lang}>{autonym(version.lang)}</bdi>
              </th>
              <td>{number(issues)}</td>
              <td>{number(score, oneDigit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Categories({ model }: { model: Model }) {
  const { t } = useTranslation()
  const categories = useMemo(() => categoriesOf(model), [model])
  return (
    <section aria-labelledby="categories-title">
      <h2 id="categories-title">{t('overview.byCategory')}</h2>
      <p>{t('overview.byCategoryHelp')}</p>
      {categories.length === 0 && <p className={styles.hint}>{t('overview.none')}</p>}
      <dl className={styles.categories}>
        {categories.map(({ mqm, findings }) => (
          <div key={mqm}>
            <dt>{t(`category.${mqm}`)}</dt>
            <dd>
              <Marks model={model} findings={findings} label={t(`category.${mqm}`)} />
              <span className={styles.sum}>{number(findings.length)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
