/*
 * Files in and out of the page: the way from the button that asks for a file to the zone that takes it, and to the
 * browser's downloads.
 */

type Taker = (files: readonly File[]) => void
let taker: Taker | null = null

/** Sets who takes chosen files. @returns how to stop. */
export function onImport(take: Taker): () => void {
  taker = take
  return () => {
    if (taker === take) taker = null
  }
}

/** Asks for files, which are taken as if they were dropped. */
export const pickFiles = (): void => chooseFiles((files) => taker?.(files))

/** Opens the browser's own file dialog for one file; nothing happens when it is closed without one. */
export const chooseFile = (take: (file: File) => void, accept = ''): void => choose((files) => files[0] && take(files[0]), accept, false)

/** The same for several files. */
export const chooseFiles = (take: Taker, accept = ''): void => choose(take, accept, true)

function choose(take: Taker, accept: string, multiple: boolean): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = multiple
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])]
    if (files.length > 0) take(files)
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
