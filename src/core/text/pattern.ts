/** The letters and marks of the scripts that profiles exist for, as the inside of a character class. */
const scripts: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u0373\\u0376-\\u0377\\u037b-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff\\u0750-\\u077f\\u08a0-\\u08c9\\u1e00-\\u1eff\\u3005\\u3006\\u3400-\\u4dbf\\u4e00-\\u9fff',
  M: '\\u0300-\\u036f\\u0483-\\u0489\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed',
}

/**
 * Compiles a pattern whose `\p{L}` and `\p{M}` mean the letters and marks of the scripts that profiles exist for. Those of all
 * of Unicode cost the engine some milliseconds in each pattern, and languages have hundreds of patterns.
 */
export function compilePattern(source: string, flags: string): RegExp {
  let inClass = false
  const confined = source.replace(/\\p\{([LM])\}|\\.|[[\]]/gu, (piece: string, property: string | undefined) => {
    if (piece === '[') inClass = true
    if (piece === ']') inClass = false
    const members = property === undefined ? undefined : scripts[property]
    return members === undefined ? piece : inClass ? members : `[${members}]`
  })
  return new RegExp(confined, flags)
}
