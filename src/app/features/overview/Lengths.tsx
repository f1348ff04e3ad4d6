import * as Plot from '@observablehq/plot'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { showMode } from '../../actions/modes.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model } from '../../state/model.ts'
import { goToRow } from '../../state/navigate.ts'
import { Button } from '../../ui/Button.tsx'
import { autonym, languageName, number } from '../../ui/names.ts'
import { lengthRatios, type LengthRatio } from './figures.ts'
import styles from './Overview.module.css'

const twoDigits: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** Length of each row in each version around that version's own median, on a log axis; only outliers are named. */
export function Lengths({ model }: { model: Model }) {
  const { t } = useTranslation()
  const [table, setTable] = useState(false)
  const ratios = useMemo(() => lengthRatios(model), [model])
  const lang = model.versions.find(({ id }) => id === model.pivot)?.lang ?? 'und'
  return (
    <section className={styles.lengths} aria-labelledby="lengths-title">
      <div className={styles.mapHead}>
        <div>
          <h2 id="lengths-title">{t('overview.lengths', { language: languageName(lang) })}</h2>
          <p>{t('overview.lengthsHelp')}</p>
        </div>
        <Button aria-pressed={table} onClick={() => setTable(!table)}>
          {table ? t('overview.asPlot') : t('overview.asTable')}
        </Button>
      </div>
      {table ? <Outliers model={model} ratios={ratios} /> : <Chart model={model} ratios={ratios} />}
    </section>
  )
}

function go(model: Model, { rowIndex, versionId }: LengthRatio): void {
  const row = model.rows[rowIndex]
  if (!row) return
  showMode('review')
  goToRow(row.id, versionId)
}

function Chart({ model, ratios }: { model: Model; ratios: readonly LengthRatio[] }) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const nameOf = ({ versionId }: LengthRatio) => autonym(model.versions.find(({ id }) => id === versionId)?.lang ?? 'und')
    const labelOf = ({ rowIndex }: LengthRatio) => model.labels[rowIndex]?.replace('annex.', `${t('annex')} `) ?? ''
    const draw = () => {
      const outlying = ratios.filter((one) => one.outlying)
      // What lies farther out stands at the edge, so that one odd row does not press all others together.
      const reach = Math.min(4, Math.max(2, ...ratios.map(({ ratio }) => Math.max(ratio, 1 / ratio) * 1.05)))
      const plot = Plot.plot({
        width: Math.max(280, element.clientWidth),
        marginLeft: 72,
        marginRight: 28,
        marginBottom: 44,
        height: 84 + 42 * (model.versions.length - 1),
        marginTop: 18,
        x: { type: 'log', clamp: true, domain: [1 / reach, reach], label: t('overview.ratio'), labelAnchor: 'center', labelOffset: 38, labelArrow: 'none', tickSize: 0, ticks: [0.5, 0.7, 1, 1.4, 2], tickFormat: (value: number) => (value === 1 ? t('overview.median') : `× ${number(value)}`) },
        y: { label: null, domain: [...new Set(ratios.map(nameOf))], padding: 0.6, tickSize: 0 },
        style: { fontFamily: 'var(--sans)', fontSize: '11px', background: 'none', color: 'var(--ink-2)' },
        marks: [
          Plot.ruleX([0.7, 1.4], { stroke: 'var(--rule)', strokeDasharray: '2 3' }),
          Plot.ruleX([1], { stroke: 'var(--rule-strong)' }),
          Plot.tickX(ratios, { x: 'ratio', y: nameOf, stroke: 'var(--ink-2)', strokeOpacity: 0.45, strokeWidth: 1.5 }),
          Plot.dot(outlying, { x: 'ratio', y: nameOf, r: 3.6, stroke: 'var(--here)', strokeWidth: 1.6, fill: 'var(--sheet)' }),
          Plot.text(outlying, { x: 'ratio', y: nameOf, text: labelOf, dy: -11, fill: 'var(--ink)', fontFamily: 'var(--serif)' }),
          Plot.tip(ratios, Plot.pointer({ x: 'ratio', y: nameOf, fill: 'var(--sheet)', title: (one: LengthRatio) => `${labelText(model.labels[one.rowIndex] ?? '')} · ${nameOf(one)} · × ${number(one.ratio, twoDigits)}` })),
        ],
      })
      // One picture with one name; the names that Plot gives its groups belong to no role.
      for (const group of plot.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
      plot.setAttribute('role', 'img')
      plot.setAttribute('aria-label', `${t('overview.ratio')}. ${outlying.map((one) => `${nameOf(one)} ${labelOf(one)} × ${number(one.ratio, twoDigits)}`).join('; ') || t('overview.noOutliers')}`)
      // Where the pointer is, the nearest tick is the plot's value; a click goes to its row.
      plot.addEventListener('click', () => {
        const nearest = ratios.find((one) => one === plot.value)
        if (nearest) go(model, nearest)
      })
      element.replaceChildren(plot)
    }
    draw()
    let width = element.clientWidth
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return
      width = element.clientWidth
      draw()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [model, ratios, t])
  return <div ref={frame} className={styles.plot} dir="ltr" />
}

/** The outliers as a table: the same for who cannot see or point at the chart. */
function Outliers({ model, ratios }: { model: Model; ratios: readonly LengthRatio[] }) {
  const { t } = useTranslation()
  const outlying = ratios.filter((one) => one.outlying).sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)))
  if (outlying.length === 0) return <p className={styles.hint}>{t('overview.noOutliers')}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('overview.row')}</th>
          <th scope="col">{t('overview.version')}</th>
          <th scope="col">{t('overview.ratio')}</th>
        </tr>
      </thead>
      <tbody>
        {outlying.map((one) => {
          const lang = model.versions.find(({ id }) => id === one.versionId)?.lang ?? 'und'
          return (
            <tr key={`${one.versionId}${one.rowIndex}`}>
              <th scope="row">
                <button type="button" onClick={() => go(model, one)}>
                  {labelText(model.labels[one.rowIndex] ?? '')}
                </button>
              </th>
              <td>
                <bdi lang={lang}>{autonym(lang)}</bdi>
              </td>
              <td>× {number(one.ratio, twoDigits)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
