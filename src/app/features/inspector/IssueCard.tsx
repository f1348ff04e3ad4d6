import { MessageSquareIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyEdits, diffText, profileOf, type Finding } from '../../../core/index.ts'
import { accept, acceptSuggestion } from '../../actions/accept.ts'
import { annotate } from '../../actions/annotate.ts'
import { dismiss, dismissFlag, scopes, type Scope } from '../../actions/dismiss.ts'
import { nextFlag } from '../../actions/nextFlag.ts'
import { findingText } from '../../i18n/finding.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model } from '../../state/model.ts'
import { labelAt, openFlag } from '../../state/navigate.ts'
import { setPanels } from '../../state/panels.ts'
import { useSession } from '../../state/session.ts'
import { useKey } from '../../state/shortcuts.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { Button, Keys } from '../../ui/Button.tsx'
import { Measured } from '../../ui/Measured.tsx'
import { number } from '../../ui/names.ts'
import { Shape } from '../../ui/Shape.tsx'
import { Tracked } from '../../ui/Tracked.tsx'
import styles from './Card.module.css'
import { Evidence } from './Evidence.tsx'
import { Rating } from './Rating.tsx'

/** The open flag: what it is, what the other versions say, what could be done. Evidence stands before the verdict. */
export function IssueCard({ model }: { model: Model }) {
  const { t } = useTranslation()
  const flag = useUi((ui) => ui.flag)
  const finding = model.findings.get(flag ?? '')
  const checking = useSession((session) => session.checking)
  const nextKey = useKey(nextFlag)
  if (checking && model.flags.length === 0) return <p className={styles.empty}>{t('checking')}</p>
  if (!finding || !model.flags.some((one) => one.finding === finding))
    return (
      <div className={styles.empty}>
        <b>{model.flags.length === 0 ? t('issue.none') : t('issue.noneHere')}</b>
        <p>{t('issue.noneHelp')}</p>
        <Button keys={nextKey} disabled={!nextFlag.guard()} onClick={() => void nextFlag.perform()}>
          {t('issue.next')}
        </Button>
      </div>
    )
  return <OpenIssue key={finding.key} model={model} finding={finding} />
}

function OpenIssue({ model, finding }: { model: Model; finding: Finding }) {
  const { t } = useTranslation()
  const [which, setWhich] = useState(0)
  const dismissing = useUi((ui) => ui.dismissing)
  const [acceptKey, dismissKey] = [useKey(accept), useKey(dismiss)]
  const placed = model.placed.get(finding.blockId)
  if (!placed) return null
  const { title, why } = findingText(finding)
  const label = labelAt(model, placed.rowIndex)
  const suggestion = finding.suggestions[which]
  const next = model.flagsOfRow.get(placed.rowIndex)?.find(({ key }) => key !== finding.key)
  return (
    <>
      <section className={styles.section}>
        <div className={styles.kicker}>
          <span className={`${styles.severity} ${finding.severity}`}>
            <Shape of={finding.severity} size={12} />
            {t(`severity.${finding.severity}`)}
          </span>
          <span>{label ? t('issue.possibleIn', { label: labelText(label) }) : t('issue.possible')}</span>
          <span className={styles.end}>
            {t('issue.confidence', { value: number(finding.confidence, { minimumFractionDigits: 2, maximumFractionDigits: 2 }) })}
          </span>
        </div>
        <h2>{title}</h2>
        {why && <p className={styles.why}>{why}</p>}
        <p className={styles.measured}>
          <Measured checkId={finding.checkId} lang={placed.version.lang} />
          <button type="button" onClick={() => setPanels({ dialog: 'checks', check: finding.checkId })}>
            {t('checks.about')}
          </button>
        </p>
      </section>
      <Evidence model={model} finding={finding} />
      {suggestion && (
        <section className={styles.section}>
          <h3>
            <span>
              {finding.suggestions.length > 1
                ? t('issue.suggestionNumber', { number: number(which + 1), total: number(finding.suggestions.length) })
                : t('issue.suggestion')}
            </span>
            <span>{t('issue.notApplied')}</span>
          </h3>
          <Tracked
            className={styles.fix}
            before={placed.text}
            edits={diffText(placed.text, applyEdits(placed.text, suggestion), placed.version.lang, placed.block.id)}
            lang={placed.version.lang}
          />
          {finding.suggestions.length > 1 && (
            <Button className={styles.other} onClick={() => setWhich((which + 1) % finding.suggestions.length)}>
              {t('issue.other')}
            </Button>
          )}
        </section>
      )}
      <Rating
        finding={model.reported.get(finding.key) ?? finding}
        disposition={model.workspace.acts.dispositions.get(finding.key)}
        label={label}
        weights={model.workspace.document.project.mqm.weights}
      />
      <section className={`${styles.section} ${styles.last}`}>
        {dismissing ? (
          <DismissForm finding={finding} />
        ) : (
          <div className={styles.acts}>
            {suggestion && (
              <Button look="primary" keys={acceptKey} onClick={() => void acceptSuggestion(finding, which)}>
                {t('issue.accept')}
              </Button>
            )}
            <Button keys={dismissKey} onClick={() => void dismiss.perform()}>
              {t('issue.dismiss')}
            </Button>
            <Button aria-label={t('issue.annotate')} title={t('issue.annotate')} onClick={() => void annotate.perform()}>
              <MessageSquareIcon size={13} aria-hidden="true" />
            </Button>
          </div>
        )}
      </section>
      {next && (
        <section className={styles.next}>
          <h3>
            <span>{t('issue.nextInRow')}</span>
            <Keys of="KeyF" />
          </h3>
          <button type="button" className={styles.nextButton} onClick={() => openFlag(next)}>
            <Shape of={next.severity} />
            <span>
              <q lang={placed.version.lang} dir={profileOf(placed.version.lang).dir}>
                {model.placed.get(next.blockId)?.text.slice(...next.span)}
              </q>{' '}
              {findingText(next).title}
            </span>
          </button>
        </section>
      )}
    </>
  )
}

const scopeNames = { place: 'issue.scopePlace', form: 'issue.scopeForm', check: 'issue.scopeCheck' } as const

/** The reason is asked for and never demanded: one key more dismisses. */
function DismissForm({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  const [why, setWhy] = useState('')
  const [scope, setScope] = useState<Scope>('place')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void dismissFlag(finding, why.trim(), scope)
      }}
    >
      <label htmlFor="why">{t('issue.reason')}</label>
      <input
        id="why"
        ref={field}
        value={why}
        autoComplete="off"
        aria-describedby="why-hint"
        onChange={(event) => setWhy(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) setUi({ dismissing: false })
        }}
      />
      <p id="why-hint" className={styles.hint}>
        {t('issue.reasonHint')}
      </p>
      <fieldset className={styles.scopes}>
        <legend className="sr">{t('issue.scope')}</legend>
        {scopes.map((one) => (
          <label key={one}>
            <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
            {t(scopeNames[one])}
          </label>
        ))}
      </fieldset>
      <div className={styles.acts}>
        <Button look="primary" type="submit" keys="Enter">
          {t('issue.dismiss')}
        </Button>
        <Button keys="Escape" onClick={() => setUi({ dismissing: false })}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
