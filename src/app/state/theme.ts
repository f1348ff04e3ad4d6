/** Follows the system's choice of dark and of more contrast. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const contrast = matchMedia('(prefers-contrast: more)')
  const apply = () => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light'
    document.documentElement.dataset.contrast = contrast.matches ? 'more' : 'normal'
  }
  dark.addEventListener('change', apply)
  contrast.addEventListener('change', apply)
  apply()
}
