/*
 * Files in and out of the page: the way from the button that asks for a file to the zone that takes it, and to the
 * browser's downloads.
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

/** Asks for a file, which is added as a version. */
export const pickFile = (): void => chooseFile((file) => taker?.(file))

/** Opens the browser's own file dialog; nothing happens when it is closed without a file. */
export function chooseFile(take: Taker, accept = ''): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) take(file)
  })
  input.click()
}

/** Hands a file to the browser, which saves it where it saves downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
