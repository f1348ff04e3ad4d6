/** What stands before and behind an hour after noon, by language: 下午4时, 4 p.m., 4 de la tarde. */
const afternoon: Readonly<Record<string, { readonly before?: RegExp; readonly behind: RegExp }>> = {
  zh: { before: /(?:下午|傍晚|晚上|当晚|晚间)$/u, behind: /^\s?[时点]/u },
  en: { behind: /^(?:[.:]\d\d)?\s?p\.?\s?m\b/iu },
  es: { behind: /^(?:[.:]\d\d)?\s(?:p\.?\s?m\b|de la (?:tarde|noche))/iu },
  fr: { behind: /^\s(?:heures? )?(?:de l[’']après-midi|du soir)/iu },
  ru: { behind: /^(?:[.:]\d\d)?\sчас\p{L}*\s(?:дня|вечера)/iu },
  ar: { behind: /^(?:[.:]\d\d)?\s(?:مساء|عصرا|بعد الظهر)/u },
}

/** Whether a number between two stretches of a text is an hour after noon, so that it is twelve more of twenty-four. */
export function isAfternoon(before: string, behind: string, lang: string): boolean {
  const hours = afternoon[lang]
  return hours !== undefined && hours.behind.test(behind) && (hours.before?.test(before) ?? true)
}
