/** How much larger than usual the person has text shown by the browser: 1 where a `rem` is 16 CSS pixels. */
export const textScale = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
