/** A word at a figure that says how the true figure lies to it, or whether something changes to it or by it: what stands before the figure and what may follow it, by language. */
export interface Bound {
  readonly id: 'over' | 'floor' | 'under' | 'almost' | 'ceiling' | 'only' | 'about' | 'to' | 'by'
  /** Whether it limits the figure or says how something changes: to it, or by it. */
  readonly of: 'limit' | 'change'
  readonly before: Readonly<Record<string, string>>
  readonly after?: Readonly<Record<string, string>>
  /** Words that may be meant so: they excuse, and accuse nobody. */
  readonly perhaps?: Readonly<Record<string, string>>
  /** Said only when it is meant: where nobody else says it, or everybody else does, it has been added or lost. */
  readonly tells: boolean
  /** Bounds that cannot be meant where this one is. */
  readonly against: readonly Bound['id'][]
}

/** The bounds that checks compare; alternatives of a regular expression, whole words in languages with spaces. */
export const bounds: readonly Bound[] = [
  {
    id: 'over',
    of: 'limit',
    tells: true,
    before: {
      zh: '超过|超出|多于|大于|高于|逾(?!期|越|时|限)|突破|不止|不只|远超|略高于|略多于|早于|晚于|长于',
      en: 'more than|over|above|in excess of|exceed(?:s|ed|ing)?|upwards? of|greater than|higher than|older than|longer than|beyond|surpass(?:es|ed|ing)?|top(?:s|ped)',
      fr: 'plus d[e’\']|plus|au-delà de|au-dessus de|dépass\\p{L}+|supérieure?s? à|excéd\\p{L}+|plus âgée?s? de',
      es: 'más de|más|por encima de|supera\\p{L}*|superior(?:es)? al?|excede\\p{L}*|mayor(?:es)? de|mayor(?:es)? que|rebasa\\p{L}*',
      ru: 'более|больше|свыше|превы[шс]\\p{L}+|старше|выше|сверх|дольше|перевалил\\p{L}*|с лишним|более чем|больше чем',
      ar: 'أكثر من|أكثر|ما يزيد على|ما يزيد عن|[وبتفي]?[يتب]?زيد على|[يت]زيد عن|[يت]?تجاوز\\p{L}*|[يت]فوق|يربو على|تربو على|أعلى من|فوق|بما يتجاوز|تخط[ىت]\\p{L}*|أكبر من|زاد\\p{L}* (?:على|عن)',
    },
    after: {
      zh: '(?<=^)(?:多(?!数|边|半)|余|有余)|(?:[倍成年天周岁]|个)多(?!边|数|国|方|元)|以上|开外|出头',
      en: 'or (?:more|older|over|above|longer|beyond)|and (?:over|above|older|more|beyond)|plus|-plus|upwards|or so more',
      fr: 'ou plus|et plus|et au-delà|ou davantage|au moins',
      es: 'o más|y más|en adelante',
      ru: 'и более|и старше|или более|с лишним|и выше|с половиной|или старше|и больше',
      ar: 'أو أكثر|فأكثر|فما فوق|أو يزيد|وأكثر|وما فوق|أو ما يزيد|ونيف',
    },
    perhaps: { zh: '多(?!数|边|少)|余(?!下|额)|以后|之后|有余|冒头|年满|已满|届满' },
    against: ['under', 'almost', 'ceiling', 'only', 'about'],
  },
  {
    id: 'floor',
    of: 'limit',
    tells: true,
    before: {
      zh: '至少|起码|(?:不|未|没有|勿)(?:得|应|应当|能|能够|可|会|宜|许|准|必)?(?:低于|少于|小于|短于|早于)|不下|最少|最低',
      en: 'at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum(?: age)? of|minimum(?: of)?|not under|not below|not (?:be |fall |drop |go )+(?:less than|fewer than|lower than|under|below|short of)',
      fr: 'au moins|pas moins de|au minimum|minimum de|du moins|non inférieure?s? à|minimal\\p{L}* de|n(?:e |[’\'])(?:\\p{L}+ ){1,2}?(?:pas )?(?:être )?inférieure?s? à|pas (?:être|descendre|tomber) (?:inférieure?s? à|au-dessous de|en dessous de|sous)',
      es: 'al menos|por lo menos|cuando menos|no menos de|como mínimo|mínimo de|mínima de|no (?:\\p{L}+ ){0,3}?(?:inferior(?:es)? al?|menor(?:es)? de|menor(?:es)? que|por debajo de)|menos|siquiera',
      ru: 'не менее(?: чем)?|по меньшей мере|по крайней мере|не меньше|как минимум|минимум|не ниже|хотя бы|не моложе|минимальн\\p{L}+|не (?:долж\\p{L}+|мо[жг]\\p{L}+) быть (?:меньше|менее|ниже)|не следует опускать\\p{L}* ниже',
      ar: 'ما لا يقل عن|لا [يت]قل عن|لا [يت]قل|على الأقل|ألا [يت]قل عن|بحد أدنى|حد أدنى قدره|لا أقل من',
    },
    after: {
      zh: '以上',
      en: 'or (?:more|older|over)|and (?:over|above)|at least|at a minimum|as a minimum|at the least',
      fr: 'au moins|au minimum|ou plus|et plus|minimum',
      es: 'como mínimo|al menos|por lo menos|o más|cuando menos',
      ru: 'как минимум|и более|по меньшей мере|минимум|и старше',
      ar: 'على الأقل|كحد أدنى|أو أكثر|فأكثر|على أقل تقدير|بحد أدنى',
    },
    against: ['under', 'almost', 'ceiling', 'only', 'about'],
  },
  {
    id: 'under',
    of: 'limit',
    tells: true,
    before: {
      zh: '不到|不足|少于|低于|小于|未满|不满|未达|远低于|略低于',
      en: 'less than|under|below|fewer than|lower than|younger than|just under|well below|short of|smaller than',
      fr: 'moins d[e’\']|moins|inférieure?s? à|au-dessous de|en dessous de|en deçà de|sous|âgée?s? de moins de',
      es: 'menos de|inferior(?:es)? al?|por debajo de|menor(?:es)? de|menor(?:es)? que|menos',
      ru: 'менее|меньше|ниже|моложе|младше|не достигш\\p{L}+|менее чем|не достига\\p{L}+',
      ar: 'أقل من|دون|ما يقل عن|[وبتفي]?[يت]?قل عن|أدنى من|لا [يت]صل إلى|تحت|لم [يت]تجاوز\\p{L}*|[يت]قل\\p{L}* عن|لم [يت]بلغ\\p{L}*|أصغر من|لا [يت]بلغ',
    },
    perhaps: { zh: '不及|未及|不如', ru: 'до|не исполнилось', fr: 'avant', es: 'antes', en: 'before|not yet' },
    after: { zh: '以下|不到', en: 'or (?:less|fewer|younger|under|below)|and under', fr: 'ou moins|et moins', es: 'o menos', ru: 'и менее|или менее|и моложе|и ниже', ar: 'أو أقل|فأقل|فما دون|وأقل' },
    against: ['over', 'floor'],
  },
  {
    id: 'almost',
    of: 'limit',
    tells: true,
    before: {
      zh: '近|将近|接近|几乎|几近|差不多|逼近|濒近',
      en: 'nearly|almost|close to|approaching|virtually|just under|just short of|near',
      fr: 'près d[e’\']|presque|quasiment|proche de|un peu moins d[e’\']|approch\\p{L}+|pratiquement|proches de|avoisin\\p{L}+',
      es: 'casi|cerca de|próximo al?|prácticamente|cercan[oa]s? al?|poco menos de|aproxima\\p{L}*',
      ru: 'почти|близк\\p{L}+ к|без малого|чуть менее|чуть меньше|едва ли не|около|порядка|практически|приблиз\\p{L}+',
      ar: 'ما يقرب من|نحو|قرابة|زهاء|ما يقارب|[يت]قارب|[يت]قرب من|ما يناهز|[يت]ناهز|أقل بقليل من|حوالي|يكاد\\p{L}*|بنحو|بحوالي|بقرابة|لنحو|كنحو',
    },
    after: { zh: '上下', ar: 'تقريبا' },
    against: ['over', 'floor'],
  },
  {
    id: 'ceiling',
    of: 'limit',
    tells: true,
    before: {
      zh: '至多|最多|(?:不|未|没有|勿)(?:得|应|应当|能|能够|可|会|宜|许|准|必)?(?:超过|超出|多于|高于|大于|长于|晚于|逾)|最高|多达|高达|顶多|可达',
      en: 'at most|no more than|not more than|up to|as many as|as much as|a maximum of|maximum(?: of)?|not exceed(?:ing)?|as high as|no (?:longer|greater|higher) than|not (?:longer|greater|higher) than|no further than|not (?:be |rise |go )+(?:more than|over|above|greater than|higher than|longer than)',
      fr: 'au plus|tout au plus|au maximum|maximum de|maxim\\p{L}+ de|pas plus d[e’\']|jusqu[’\']à|n[’\']excéd\\p{L}+ pas|ne (?:pas )?dépass\\p{L}+|pas dépasser|pas excéder|(?:pas|ne \\p{L}+) (?:être )?supérieure?s? à',
      es: 'como máximo|a lo sumo|no más de|máximo de|máxima de|hasta|no (?:debe |deberá |debería |puede |podrá )?(?:exced|super|rebas|sobrepas)\\p{L}+(?: los| las| el)?|no (?:\\p{L}+ ){0,3}?superior(?:es)? al?',
      ru: 'не более|не больше|самое большее|максимум|не превыша\\p{L}+|не свыше|не выше|максимальн\\p{L}+|не (?:долж\\p{L}+|мо[жг]\\p{L}+) (?:превы\\p{L}+|быть (?:больше|более|выше))|вплоть до|не дольше|не старше|предел\\p{L}* в',
      ar: 'على الأكثر|لا [يت]زيد (?:على|عن)|لا [يت]تجاوز|ألا [يت]تجاوز|ألا [يت]زيد (?:على|عن)|حد أقصى|بحد أقصى|ما [يت]صل إلى|[يت]صل إلى|[يت]صل\\p{L}* إلى|لا أكثر من|كحد أقصى|لا [يت]تعدى|بما لا [يت]تجاوز',
    },
    perhaps: { zh: '到|至|达|内|为限|不晚于|不迟于', en: 'later than|latest|to|until|below|within|under|reach(?:es|ed|ing)?|maxim\\p{L}+|limit\\p{L}*', fr: 'plus tard|à|aux?|sous|moins|maxim\\p{L}+|atteind\\p{L}+|dans|limit\\p{L}+|excéd\\p{L}+|dépass\\p{L}+', es: 'tardar|a|al|máxim\\p{L}+|alcanz\\p{L}+|dentro de|en|limit\\p{L}+|menos|exced\\p{L}+', ru: 'позднее|до|в течение|достиг\\p{L}*|ниже|менее|предел\\p{L}*|огранич\\p{L}+|максим\\p{L}+', ar: 'موعد|أقصاه|حتى|إلى|عند|دون|في حدود|خلال|غضون|أقصى|أقل|تجاوز|يتجاوز|تتجاوز' },
    after: { zh: '以内|以下|之内|封顶', en: 'or (?:less|fewer)|at most|at the most|at the latest|or below', fr: 'au plus|au maximum|maximum|tout au plus|ou moins', es: 'como máximo|a lo sumo|o menos', ru: 'максимум|и менее|или менее', ar: 'على الأكثر|كحد أقصى|بحد أقصى|أو أقل' },
    against: ['over', 'floor'],
  },
  {
    id: 'only',
    of: 'limit',
    tells: false,
    before: {
      zh: '仅|只|才|只有|仅有|仅为|仅占|仅仅|唯有|只占|只有',
      en: 'only|just|merely|a mere|as few as|as little as|barely|no more than|a scant',
      fr: 'seul\\p{L}*|n[e’\'][^,.;]{0,40} qu[e’\']|uniquement|à peine|pas plus de|moins d[e’\']|simplement|seulement',
      es: 'solo|sólo|solamente|únicamente|apenas|tan solo|tan sólo|no más de|sino|meramente|nada más',
      ru: 'только|лишь|всего|всего лишь|только лишь|едва|не более|каких-то|единственн\\p{L}+',
      ar: 'فقط|لا [^،.]{0,30}سوى|سوى|إلا|بالكاد|مجرد|ليس .{0,20}أكثر من|لم [^،.]{0,30}إلا|حصرا|وحده\\p{L}*',
    },
    after: { ar: 'فقط|لا غير|فحسب', en: 'only|alone', fr: 'seulement|à peine', es: 'solamente|únicamente', zh: '而已' },
    against: ['over', 'floor'],
  },
  {
    id: 'about',
    of: 'limit',
    tells: false,
    before: {
      zh: '约|大约|大概|约为|约有|约占|估计|左右',
      en: 'about|around|approximately|some|roughly|an estimated|estimated|circa|in the order of|in the region of|an average of',
      fr: 'environ|quelque|à peu près|approximativement|autour de|de l[’\']ordre de|estimé\\p{L}* à|aux alentours de|près d[e’\']|avoisin\\p{L}+',
      es: 'unos|unas|aproximadamente|alrededor de|cerca de|en torno al?|aproximad\\p{L}+ de|se calcula|se estima|cerca del|próximo a',
      ru: 'около|примерно|приблизительно|порядка|ориентировочно|по оценкам|оценива\\p{L}+ в|почти',
      ar: 'نحو|حوالي|زهاء|ما يقارب|قرابة|ما يناهز|تقريبا|[بلكفو](?:نحو|حوالي|قرابة|زهاء)|ما يقدر ب|يقدر ب|يقدر عددهم ب|ما يقرب من',
    },
    after: { zh: '左右|上下|前后|许', en: 'or so|approximately', fr: 'environ|à peu près', es: 'aproximadamente|más o menos', ru: 'приблизительно|примерно', ar: 'تقريبا' },
    against: ['over', 'floor'],
  },
  {
    id: 'to',
    of: 'change',
    tells: false,
    before: {
      zh: '(?:增|升|降|减|提高|提升|扩大|扩充|下降|减少|降低|增加|上升|增长|跌|涨|回落|缩减|削减|缩短|延长|恢复|上调|下调|下调|攀升|锐减|压缩|控制)(?:至|到|为)',
      en: 'to',
      fr: 'à|jusqu[’\']à',
      es: 'a|hasta',
      ru: 'до',
      ar: 'إلى|حتى|[لي]تصل|[يت]بلغ|بلغ\\p{L}*',
    },
    against: ['by'],
  },
  {
    id: 'by',
    of: 'change',
    tells: false,
    before: {
      zh: '(?:提高|提升|扩大|下降|减少|降低|增加|上升|增长|下跌|上涨|回落|缩减|削减|缩短|延长|上调|下调|攀升|锐减|压缩|增多|高出|低)了?',
      en: 'by',
      fr: 'd[e’\']|quelque',
      es: 'en(?: un)?|un',
      ru: 'на',
      ar: 'بنسبة|بمقدار|بزيادة|بواقع|بنحو|بحوالي|ب',
    },
    against: ['to'],
  },
]

/** What may stand between a bound and its figure: articles, prepositions, signs of currency. */
export const between: Readonly<Record<string, string>> = {
  zh: '[^，。；：、（）\\d]{0,10}?',
  en: '(?:\\s(?:the|a|an|of|to|by|for|in|on|some|its|their|these|another|US|aged?))*?[\\s\\u00a0]?(?:US)?[\\s]?[$€£¥]?\\s?',
  fr: '(?:[\\s\\u00a0]?(?:les?|la|l[’\']|une?|des?|du|d[’\']|à|aux?|en|par|quelque|leurs?|ces|trois))*?[\\s\\u00a0]?',
  es: '(?:\\s(?:el|los|las?|un|una|de|del|al?|en|por|unos|unas|sus|estos))*?[\\s\\u00a0]?(?:US)?\\$?\\s?',
  ru: '(?:\\s(?:в|на|из|до|с|от|к|по|их|этих|чем|за))*?[\\s\\u00a0]?',
  ar: '(?:\\s(?:من|في|إلى|على|عن|نسبة|بنسبة|مبلغ|عدد|مدة|سن|كل|هم|أصل))*?[\\s\\u00a0]?(?:ب|ال|لل)?(?:\\s)?',
}
