import type { Severity } from '../../core/index.ts'

/** The shape of a severity, so that no mark is known by its colour alone; `note` is a person's. */
export function Shape({ of, size = 10 }: { of: Severity | 'note'; size?: number }) {
  return (
    <svg className={of} viewBox="0 0 12 12" width={size} height={size} aria-hidden="true" style={{ color: 'var(--c)', flex: 'none' }}>
      {paths[of]}
    </svg>
  )
}

const paths = {
  critical: <path d="M6 .4 11.6 6 6 11.6.4 6Z" fill="currentColor" />,
  major: <path d="M6 1 11.6 11H.4Z" fill="currentColor" />,
  minor: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.9" />,
  neutral: <rect x="1.5" y="5" width="9" height="2.2" rx="1" fill="currentColor" />,
  note: <path d="M1.5 2h9v6.4H6.2L3.6 10.6V8.4H1.5Z" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" />,
}
