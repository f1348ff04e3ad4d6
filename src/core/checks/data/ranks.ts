import { compilePattern } from '../../text/index.ts'

/** A word that sets one holder of a post apart from another, by language: what it looks like beside the post's name. */
export interface Rank {
  readonly id: string
  readonly forms: Readonly<Record<string, RegExp>>
}

const posts = '(?:主席|秘书长|总干事|主任|专员|署长|总裁|行长|部长|总统|总理|首相|代表|干事|校长|院长|局长|厅长|司长|处长|市长|省长|州长|议长|司令|检察官|检察长|书记官长|协调员|执行主任|执行秘书|高级|特使|组长|会长|理事长|书记|领事|大使|州长|法官|官员|雇员|士兵|战斗人员)'
const word = (forms: string, flags = 'iu') => compilePattern(`(?<![\\p{L}\\p{M}])(?:${forms})`, flags)

/** How the Chinese name of a post ends that somebody holds, as opposed to an office or to people in general (主管部门, 工作人员). */
export const holder = /(?:[长官使席理统督将校事]|(?<!人)员|代表|首脑|元首|首相|秘书|顾问)$/u

/** The ranks that texts set beside posts. */
export const ranks: readonly Rank[] = [
  {
    id: 'deputy',
    forms: {
      zh: compilePattern(`副(?=(?:常务|执行|首席|特别)?${posts})`, 'u'),
      en: word('deput|vice|under-?(?=secretar)|alternate|associate'),
      fr: word('adjoint|vice|suppléant'),
      es: word('adjunt|vice|suplente'),
      ru: word('заместител|вице|зам\\.'),
      ar: /نائب|نواب|وكيل|وكلاء|وكيلة/u,
    },
  },
  {
    id: 'assistant',
    forms: {
      zh: compilePattern(`助理(?=(?:秘书|主任|专员|总干事|署长|部长|检察))|${posts}助理`, 'u'),
      en: word('assistant|aide'),
      fr: word('sous-|assistant|adjoint'),
      es: word('sub|asistente|auxiliar|adjunt'),
      ru: word('помощник'),
      ar: /مساعد/u,
    },
  },
  {
    id: 'former',
    forms: {
      zh: compilePattern(`(?<![之以目日先提面年天期从])前(?=${posts}|国家元首|政府首脑|政要|政府(?:官|雇))|(?:卸任|离任|已故)(?=${posts})`, 'u'),
      en: word('former|ex-|outgoing|past|late|previous'),
      fr: word('ancien|ex-|sortant|feu|précédent'),
      es: word('ex|antigu|saliente|anterior|difunt'),
      ru: word('бывш|экс-|прежн|покойн|уходящ'),
      ar: /سابق|المنتهية ولايت|الراحل/u,
    },
  },
  {
    id: 'acting',
    forms: {
      zh: compilePattern(`(?:代理|临时|署理|看守)(?=${posts}|政府|总统)`, 'u'),
      en: word('acting|interim|provisional|caretaker|temporary|transitional|officer-in-charge'),
      fr: word('par intérim|intérimaire|provisoire|suppléant|de transition|temporaire|chargé de'),
      es: word('interin|en funciones|provisional|de transición|temporal|encargad'),
      ru: word('исполняющ|временн|и\\.\\s?о\\.|переходн'),
      ar: /بالنيابة|بالإنابة|مؤقت|انتقالي|تصريف/u,
    },
  },
  {
    id: 'elect',
    forms: {
      zh: compilePattern(`(?:候任|当选)(?=${posts}|总统)`, 'u'),
      en: word('elect|-elect|designate|incoming|elected'),
      fr: word('élu|désigné|entrant'),
      es: word('elect|designad|entrante'),
      ru: word('избранн|назначенн'),
      ar: /منتخب|المعين/u,
    },
  },
  {
    id: 'envoy',
    forms: {
      zh: /特使/u,
      en: word('envoy'),
      fr: word('envoyé'),
      es: word('enviad'),
      ru: word('посланник'),
      ar: /مبعوث/u,
    },
  },
  {
    id: 'representative',
    forms: {
      zh: /(?<=特别|常驻|高级)代表/u,
      en: word('representative'),
      fr: word('représentant'),
      es: word('representante'),
      ru: word('представител'),
      ar: /ممثل/u,
    },
  },
  {
    id: 'co-chair',
    forms: {
      zh: /共同(?=主席|主持人|召集人)|联合(?=主席)/u,
      en: word('co-|joint'),
      fr: word('co|conjoint'),
      es: word('co|conjunt'),
      ru: word('со'),
      ar: /مشارك|المتشارك|اشتراك|مشترك|رئيس(?:ا|ي|تا)/u,
    },
  },
]
