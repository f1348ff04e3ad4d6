import { arabicWords, words, type Family } from '../../choices.ts'

/** Whether something is so already, not yet, still, or no longer. */
export const phase: Family = [
  {
    id: 'already',
    forms: {
      zh: /已经?(?![婚故知往然])|业[已经](?!营)|早已/gu,
      en: words('already'),
      fr: words('déjà'),
      es: words('ya'),
      ru: words('уже'),
      ar: arabicWords('بالفعل|سبق'),
    },
    against: ['not-yet'],
    telling: false,
  },
  {
    id: 'not-yet',
    forms: {
      zh: /[尚仍还迄](?:未|没有?|无)|(?:仍然?|依然|尚)有[^，。；：]{1,16}?(?:没有|没|未)|至今(?:未|没有?|无)|从未|未曾|从来没有/gu,
      en: words('not yet|never yet|yet to be|(?:have|has|had) yet to|still not|(?:has|have) still not|(?:has|have|had) never|still has no|still have no|not so far'),
      fr: words('pas encore|toujours pas|encore pas|n[’\'](?:a|ont|avai\\p{L}+) jamais|ni encore'),
      es: words('aún no|todavía no|no (?:\\p{L}+ ){1,3}(?:aún|todavía)|todavía sin|aún sin|(?:nunca|jamás) (?:ha|han|había|habían)'),
      ru: words('(?:еще|ещё|пока|до сих пор|так и|всё еще|все еще|пока еще|пока ещё) не|никогда не \\p{L}+л[аио]?|по-прежнему не'),
      ar: arabicWords('(?:لم|لا) (?:\\p{L}+ ){1,3}بعد|حتى الآن لم|لا \\p{L}زال (?:\\p{L}+ ){0,3}(?:لم|غير|دون)|لم يسبق'),
    },
    against: ['already'],
    telling: false,
  },
  {
    id: 'still',
    forms: {
      zh: /仍然?(?![未无没不])|依然(?![未无没不])|依旧|继续/gu,
      en: words('still|continu*|remain*|keep|keeps|kept|persist*|ongoing'),
      fr: words('encore|toujours|continu*|rest(?:e|ent|er|ait|aient|ant|é|ée|és|ées)|demeur*|persist*'),
      es: words('aún|todavía|sig(?:u\\p{L}+|a|an)|segu(?:ir\\p{L}*|imos|ía\\p{L}*)|continu*|contin[uú]*|permanec*|persist*|prosegu*|prosig*'),
      ru: words('по-прежнему|все еще|всё ещё|всё еще|продолж*|оста(?:ва|ё|е|ю|л)*|остается|остаётся|сохраня*'),
      ar: arabicWords('(?:لا|ما) *ز[اي]?ل*|\\p{L}?ستمر*|\\p{L}?واصل*|مواصل*|\\p{L}?ظل*|مستمر*|\\p{L}?بق[ىي]*|باقي*'),
    },
    against: ['ended'],
    telling: false,
  },
  {
    id: 'ended',
    forms: {
      zh: /不再|不复(?!杂)/gu,
      en: words('no longer|not any longer|not any more|anymore|ceas*|stop*|discontinu*|halt*|end (?:to|the)|terminat*|no more'),
      fr: words('ne (?:\\p{L}+ ){1,2}plus|n[’\']\\p{L}+ (?:\\p{L}+ )?plus|cess*|arrêt*|mettre fin|met fin|mettent fin|mettre un terme|interromp*'),
      es: words('ya no|dej(?:e|en|ar|ó|aron|an|a|ando) de|ces(?:e|en|ar|ó|an|a|aron)|deten*|pon\\p{L}+ fin|interrump*'),
      ru: words('больше не|уже не|более не|переста*|прекра*|останов*|положить конец'),
      ar: arabicWords('لم (?:ي|ت|ن)?عد|لم (?:ي|ت|ن)عودوا|وقف|توقف*|\\p{L}?توقف*|كف|الكف|\\p{L}?كف|إنهاء'),
    },
    against: ['still'],
    telling: false,
  },
]
