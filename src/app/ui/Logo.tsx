/** Six columns and the line that runs through them. */
export function Logo() {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" strokeLinecap="round">
      <path d="M2 3v12M4.8 3v12M7.6 3v12M10.4 3v12M13.2 3v12M16 3v12" strokeWidth="1.1" opacity=".55" />
      <path d="M2 11 4.8 9 7.6 9.8 10.4 7 13.2 8 16 5.4" strokeWidth="1.9" strokeLinejoin="round" />
    </svg>
  )
}
