import { arabicWords, words, type Family } from '../../choices.ts'

/** Which part of a year, month or century. */
export const period: Family = [
  {
    id: 'early',
    forms: {
      zh: /(?:年|月|周|世纪|年代|学期|财年)初(?![级步中])|初期|(?<=\d月|年)上旬/gu,
      en: words('early|beginning|start|outset|opening'),
      fr: words('début|débuts|commencement|tout début|premiers?|premières?'),
      es: words('principios?|comienzos?|inicios?|primeros|primeras'),
      ru: words('начал*|первых|ранн*'),
      ar: arabicWords('أوائل|مطلع|بداي*|مستهل|أول|بدء'),
    },
    against: ['middle', 'late', 'first-half', 'second-half'],
    telling: false,
  },
  {
    id: 'middle',
    forms: {
      zh: /(?:年|月|世纪)中(?=[，。、旬叶期]|前|后|时|已|将|开|就|完)|中叶|(?<=\d月|年)中旬/gu,
      en: words('mid-*|middle|midyear|midpoint|midterm|half-way|halfway'),
      fr: words('milieu|mi-*|mi'),
      es: words('mediados|mitad|medio|medi[oa]s?'),
      ru: words('середин*|половин*|средн*'),
      ar: arabicWords('منتصف|أواسط|وسط|نصف'),
    },
    against: ['early', 'late', 'first-half', 'second-half'],
    telling: false,
  },
  {
    id: 'late',
    forms: {
      zh: /(?:年|月|世纪|年代|学期|财年)[底末]|岁末|末期|晚期|(?<=\d月|年)下旬/gu,
      en: words('end|ends|late|close|year-end|end-*|closing|ending'),
      fr: words('fin|fins|clôture|finale?|achèvement'),
      es: words('fines|finales|final|fin|finalizar|término|cierre|concluir'),
      ru: words('конц*|конец|окончани*|завершени*|исход*|поздн*'),
      ar: arabicWords('نهاي*|أواخر|ختام|آخر|انتهاء|انقضاء|متم|حلول'),
    },
    against: ['early', 'middle', 'first-half', 'second-half'],
    telling: false,
  },
  {
    id: 'first-half',
    forms: { zh: /上半(?=年|月|叶|期|场|财年)/gu, en: words('first half|first six months'), fr: words('premier semestre|première moitié|six premiers mois'), es: words('primer semestre|primera mitad|seis primeros meses|primeros seis meses'), ru: words('перв\\p{L}+ половин*|перв\\p{L}+ полугоди*|первые шесть месяцев'), ar: arabicWords('نصف\\p{L}* (?:ال\\p{L}+ )?الأول|الأشهر الستة الأولى') },
    against: ['second-half', 'late', 'middle'],
    telling: false,
  },
  {
    id: 'second-half',
    forms: { zh: /下半(?=年|月|叶|期|场|财年)/gu, en: words('second half|latter half|last six months'), fr: words('(?:second|deuxième) semestre|(?:seconde|deuxième) moitié|six derniers mois'), es: words('segundo semestre|segunda mitad|últimos seis meses'), ru: words('втор\\p{L}+ половин*|втор\\p{L}+ полугоди*'), ar: arabicWords('نصف\\p{L}* (?:ال\\p{L}+ )?الثاني|الأشهر الستة الأخيرة') },
    against: ['first-half', 'early', 'middle'],
    telling: false,
  },
]

/** Last, this or next: year, month, week, session. */
export const deixis: Family = [
  {
    id: 'last',
    forms: {
      zh: /去年|上年|前年|[上前]一?个?(?:月|周|星期|季度|世纪|届|年度|财年|次会议)|上一(?:年|次|轮|阶段)|前一(?:年|次|轮)|昨[天日夜晚]/gu,
      en: words('last (?:year|month|week|quarter|century|session|term|time|spring|summer|autumn|winter|meeting|round)|(?:past|previous|preceding|prior|foregoing) \\p{L}+|yesterday|the past|earlier'),
      fr: words('derni[eè]re?s?|passée?s?|précédent*|écoulée?s?|hier|antérieur*'),
      es: words('pasad[oa]s?|anterior*|últim[oa]s?|ayer|precedent*|previ[oa]s?'),
      ru: words('прошл*|предыдущ*|прошедш*|минувш*|истекш*|вчера|предшествующ*|последн*'),
      ar: arabicWords('ماضي*|سابق*|منصرم*|فائت*|أمس|أخير*'),
    },
    against: ['next', 'this'],
    telling: false,
  },
  {
    id: 'next',
    forms: {
      zh: /明年|来年|次年|翌年|下一?个?(?:月|周|星期|季度|世纪|届|年度|财年|次会议)|下一(?:年|次|轮|阶段)|后年|明[天日]/gu,
      en: words('next|following|coming|upcoming|forthcoming|subsequent|tomorrow|after'),
      fr: words('prochaine?s?|suivant*|à venir|futur*|demain|ultérieur*|après'),
      es: words('próxim[oa]s?|siguiente*|venider*|que viene|entrante|mañana|posterior*|futur*'),
      ru: words('следующ*|будущ*|предстоящ*|очередн*|завтра|последующ*|ближайш*|после'),
      ar: arabicWords('مقبل*|قادم*|تالي*|التالية|لاحق*|غدا|الغد|القابل*|بعد'),
    },
    against: ['last', 'this'],
    telling: false,
  },
  {
    id: 'this',
    forms: {
      zh: /今年|本年(?!度)|本月|本周|本届|本季度|今[天日]/gu,
      en: words('this|current|present|today|now|ongoing'),
      fr: words('cette|ce|cet|en cours|courant*|présent*|actuel*|aujourd[’\']hui'),
      es: words('est[ea]|presente|actual|en curso|corriente|hoy'),
      ru: words('нынешн*|текущ*|эт\\p{L}+|настоящ*|сего|сегодня*|ны́нешн*|нынче|год\\p{L}*'),
      ar: arabicWords('حالي*|هذا|هذه|جاري*|اليوم|الراهن*'),
    },
    against: ['last', 'next'],
    telling: false,
  },
]

/** Before or after a date or event. What begins with something may lie after it, and what has a term before its end: such words are not counted. */
export const order: Family = [
  {
    id: 'before',
    forms: {
      zh: /之前|以前|此前|(?<=[\p{Script=Han}\d](?<![目当提先面眼空史生向往朝跟从支日]))前(?![任述景提往线途沿列瞻进夕所者期来体哨端言总副首后一几两届]|南|苏联|主席|国务|部长|秘书|司令|战斗|高级|执行|法官|官员|成员|雇员|政府|政权|殖民|联合国|儿童|军|检察|行政|驻|特别|外交|大使|局长|主任|代表|队|难民|囚)/gu,
      en: words('before|until|pending|prior to|ahead of|beforehand|in advance|preceding|earlier than'),
      fr: words('avant|en attendant|jusqu[’\']à ce que|tant que|d[’\']ici|préalable*|auparavant|précéd*|à l[’\']avance'),
      es: words('antes|hasta que|a la espera|mientras no|previ*|con antelación|precede*|antelación'),
      ru: words('до|пока|перед|прежде|предварительн*|накануне|заранее|предшеству*'),
      ar: arabicWords('قبل|قبيل|ريثما|إلى أن|إلى حين|لحين|حتى|مسبق*|سلفا'),
    },
    against: ['after'],
    telling: false,
  },
  {
    id: 'after',
    forms: {
      zh: /之后|以后|此后|随后|事后|(?<=[\p{Script=Han}\d](?<![前今落背最先善滞延往身尔午然](?<!以前)))后(?=[，。；、：）”的\d一二三四五六七八九十两数几]|就|已|即|仍|须|应|不|将|便|至少|完成|提交|接受|进行|予以|以(?!色列|及|来)|由|在|向)(?<!(?<![开闭])幕后)/gu,
      en: words('after|following|upon|once|subsequent*|thereafter|afterwards|post-*|on completion'),
      fr: words('après|à la suite|à l[’\']issue|une fois|ultérieur*|postérieur*'),
      es: words('después|tras|una vez|posterior*|al cabo|ulterior*'),
      ru: words('после|впоследствии|последующ*|спустя|по истечении|вслед'),
      ar: arabicWords('بعد*|عقب|إثر|لاحق*'),
    },
    against: ['before'],
    telling: false,
  },
]

/** Until when, or from when. */
export const deadline: Family = [
  {
    id: 'latest',
    forms: {
      zh: /至迟|最迟|最晚|不[得应]?(?:迟|晚)于|不[得应]?(?:超过|逾)(?=\d{4}年)/gu,
      en: words('(?:no|not) later than|at the latest|before|prior to|ahead of|by (?=\\d{4}|the end|the beginning|early|mid|late|\\d{1,2} \\p{Lu})|in advance|until'),
      fr: words('au plus tard|avant|d[’\']ici|préalable*|à l[’\']avance|jusqu[’\']\\p{L}+'),
      es: words('a más tardar|antes|para (?=\\d{4}|el|finales|principios)|con antelación|hasta|previ*'),
      ru: words('не позднее|до|к (?=\\d{4}|концу|началу)|не позже|самое позднее'),
      ar: arabicWords('موعد أقصاه|أقصاه|قبل|بحلول|في موعد لا يتجاوز|حتى'),
    },
    against: ['earliest'],
    telling: false,
  },
  {
    id: 'earliest',
    forms: {
      zh: /最早(?=[在于到从将要可能应也]|\d)|不[得应]?早于|(?:自|从)\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?起/gu,
      en: words('(?:no|not) earlier than|at the earliest|from (?=\\d)|as of|as from|starting (?:in|on|from)|beginning (?:in|on)|with effect from'),
      fr: words('au plus tôt|à partir|à compter|à dater|pas avant'),
      es: words('no antes|a partir|con efecto|como muy pronto'),
      ru: words('не ранее|не раньше|начиная|с (?=\\d)|самое раннее'),
      ar: arabicWords('اعتبارا|ابتداء|من تاريخ|في موعد لا يسبق'),
    },
    against: ['latest'],
    telling: false,
  },
]
