/*
 * The way from the button that asks for a file to the zone that takes it.
 */

type Taker = (file: File) => void
let taker: Taker | null = null

/** Sets who takes chosen files. @returns how to stop. */
export function onImport(take: Taker): () => void {
  taker = take
  return () => {
    if (taker === take) taker = null
  }
}

/** Opens the browser's own file dialog. */
export function pickFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) taker?.(file)
  })
  input.click()
}
