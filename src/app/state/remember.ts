/*
 * This browser's small storage, for what is of use to its person only. It may be forbidden or full: then what was chosen
 * lasts as long as the window.
 */

/** What was remembered under a name; `null` when nothing was. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Remembers a text under a name. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(name, text)
  } catch {
    // See above.
  }
}
