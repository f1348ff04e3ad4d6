import { compilePattern } from '../../text/index.ts'

/** How a language says that a figure rises or falls to another, or lies above or below it, by what stands before the first and between the two. */
export interface Change {
  /** Ends where the first figure begins; left out where anything may stand there. */
  readonly before?: RegExp
  /** All that stands between the figures, with the group `up` or `down`, which is empty where the word for it stands before the first. */
  readonly between: RegExp
}

const whole = (pattern: string): RegExp => compilePattern(`^(?:${pattern})$`, 'iu')
const ending = (pattern: string): RegExp => compilePattern(`(?:${pattern})$`, 'iu')

const sum = String.raw`(?:US)?\s?[$€£]?\s?`

/** Rises and falls from one figure to another, told by a verb before both; a year may stand between. */
const fromTo = (rises: string, falls: string, from: string, to: string): readonly Change[] =>
  ([['up', rises], ['down', falls]] as const).map(([way, verbs]) => ({ before: ending(`(?:${verbs})${from}`), between: whole(`[^,.;\\d]{0,24}(?<${way}>)(?:\\d{4}[^,.;\\d]{0,8})?${to}`) }))

/** Changes by language. A year between the figures is passed over by whoever uses them. */
export const changes: Readonly<Record<string, readonly Change[]>> = {
  zh: [
    {
      before: ending('[从由自](?:最初|原来|之前|此前)?的?(?:约|近|逾)?'),
      between: whole('[^，。；：、\\d]{0,12}?(?:(?<up>增加?|增长|上升|攀?升|跃升|提高|扩大|上?涨|上调)|(?<down>减少?|下降|降低?|缩[短减小]|下?跌|下调|回落))(?:到|至|为)了?(?:约|近|逾|大约|将近)?'),
    },
    {
      between: whole('[^，。；：、\\d]{0,16}，(?:略|稍|远|远远|明显|大大|仍|已)?(?:(?<up>高于|多于|大于|超过|超出)|(?<down>低于|少于|小于|不及))[^，。；：、\\d]{0,12}(?:\\d{4}年[^，。；：、\\d]{0,12})?'),
    },
  ],
  en: [
    ...fromTo('rose|risen|rises|grew|grown|increas(?:ed|es|ing)|climbed|jumped|rais(?:ed|ing)', 'fell|fallen|falls|dropped|declin(?:ed|es|ing)|decreas(?:ed|es|ing)|reduc(?:ed|es|ing)|cut|shrank', `(?: \\p{L}+){0,3} from (?:about |some |nearly )?${sum}`, `\\bto (?:about |some |nearly |over |only )?${sum}`),
    { between: whole(`[^,.;\\d]{0,24}(?:\\d{4})?, (?:(?<up>up from)|(?<down>down from)) (?:the |about |some |nearly )?${sum}`) },
  ],
  fr: fromTo('(?:augment|progress|grimp|mont)(?:é|er|e|ait|a)e?s?', '(?:diminu|baiss|recul|chut|rédui)(?:é|er|e|ait|a|t|re)e?s?', ' de ', 'à (?:environ |près de |plus de |seulement )?'),
  es: fromTo('(?:aument|sub|creci|increment)(?:ó|ado|aron|ar|ió|eron)?', '(?:disminuy|baj|descend|se reduj|cay)(?:ó|ado|aron|ar|ió|eron|o)?', ` de ${sum}`, `\\ba (?:unos |casi |solo |más de )?${sum}`),
  ru: fromTo('(?:увеличил|возрос|вырос|повысил|поднял)\\p{L}*', '(?:уменьшил|сократил|снизил|упал)\\p{L}*', ' с ', 'до (?:примерно |почти |более |менее )?'),
}
