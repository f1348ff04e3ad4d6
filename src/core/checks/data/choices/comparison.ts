import { arabicWords, words, type Family } from '../../choices.ts'

/** Behind 比 as a preposition, and not in 比例 or 同比. */
const than = String.raw`(?<=(?<![百对相类占性环同无之好成])比(?![例如重率值较赛喻分利索])[^，。；：]{1,20}?)(?<!最)`

/** The first digit of a figure that is no year. */
const figure = String.raw`\d(?!\d{3}(?!\d))`

/** What bounds a figure compares nothing: more than half, less than 3 per cent. A year is no figure. */
const bounds = {
  zh: String.raw`(?!\s?\d[\d\s.,]*(?!\d*年)|[一二三四五六七八九十百千万半两])`,
  en: String.raw`(?! than (?:${figure}|[$€£]|US\$|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half|twice|double|tw\w+|thirt\w+|fort\w+|fift\w+) ?))`,
  fr: String.raw`(?! (?:d[eu’']|que l[ae]) ?(?:${figure}|la moitié|un|deux|trois|quatre|cinq|six|dix|vingt|cent|mille|double|triple))`,
  es: String.raw`(?! (?:de|del|de la|que el|a) (?:${figure}|mitad|doble|triple|un|dos|tres|cuatro|cinco|seis|diez|veinte|cien|mil))`,
  ru: String.raw`(?!,? (?:чем )?(?:в |на )?(?:${figure}|половин|вдвое|втрое|одн|дв|тр|четыр|пят|шест|десят|миллион|тысяч|трет|четверт))`,
  ar: String.raw`(?! (?:من|عن|على) (?:${figure}|نصف|ضعف|ثلث|ربع|مليون|مليار|ألف|واحد|اثن|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر))`,
}

/** Not behind one of some words. */
const notAfter = (list: string): string => `(?<!(?<!\\p{L})(?:${list}) )`

/** Which of two things is more. What is better in one language may be more, or less of an evil, in another: quality is compared with quality alone. */
export const direction: Family = [
  {
    id: 'more',
    forms: {
      zh: new RegExp(String.raw`(?:高于|多于|大于)${bounds.zh}|强于|高出|多出|快于|长于|重于|早于|更(?:高|多|大|强|快|长|久|远|广|深|贵|难|容易|可能)|较(?:高|多|大|强|快|长)(?!程度)|${than}(?:高|多|大|强|快|长|划算|更|增[加多长大]|提高|上升)(?!\p{Script=Han}?于)`, 'gu'),
      en: words(`${notAfter('no|once|more and|or')}more${bounds.en}(?! (?:and more|than ever|or less))|(?:higher|greater|larger)${bounds.en}(?! education)|bigger|${notAfter('no')}longer|stronger|faster|quicker|older than|earlier than|above(?! all)|exceed*${bounds.en}|outnumber*|outweigh*|wider|heavier|deeper|farther|up (?:from|on)`),
      fr: words(`${notAfter('l[ea]s?|des|du|aux?|son|sa|ses|leurs?|non|en|ne|autant|ou')}plus${bounds.fr}(?!,| (?:tard|en plus|que jamais|ou moins|petit|faible|bas))|davantage|${notAfter('partie')}supérieure?s?(?! à ?\\d)|dépass*|excéd*|au-dessus|accrue?s?`),
      es: words(`${notAfter('l[oa]s?|el|del|al|su|sus|cada vez|términos|no|nada|a')}(?:más|mayor|mayores)${bounds.es}(?! (?:tardar|que nunca|o menos|baj|pequeñ|reciente))|${notAfter('parte')}superior(?:es)?(?! a \\d)|supera*|excede*|por encima`),
      ru: words(`${notAfter('не|как можно|всё|все|тем|или|и')}(?:более|больше)${bounds.ru}(?! (?:коротк|низк|слаб|медленн|всего|не )|, чем когда)|(?:выше|свыше|дольше|чаще)${bounds.ru}|превы*${bounds.ru}|сильнее(?! всего)|быстрее|больш(?:ий|ая|ую|ее|ей|его|ем|их|ими)|старше|шире|превосход*|крупнее|дороже|выгоднее|труднее`),
      ar: arabicWords(`(?:أكثر|أعلى|أكبر)${bounds.ar}(?! (?:من أي وقت|فأكثر))|${notAfter('لا|ألا|لن')}(?:[يت]فوق|[يت]تجاوز|[يت]زيد)${bounds.ar}(?! (?:أعمار|عدد))|أسرع|أطول|أقوى|أشد(?! العبارات)|أوسع|أبعد|أوفر|أجدى`),
    },
    against: ['less'],
    telling: false,
  },
  {
    id: 'less',
    forms: {
      // At the head of a clause 不如 is what one had better do.
      zh: new RegExp(String.raw`(?:低于|少于|小于)${bounds.zh}|(?<!来)不及(?![时早格物])|(?<!^|[，。；：、还倒都更]|与其[^。；]*)不如(?!说)|弱于|慢于|短于|轻于|次于|更(?:低|少|小|弱|慢|短|轻)|较(?:低|少|小|弱|慢|短|轻)(?!程度)|${than}(?:低|少|小|弱|慢|短|轻|减[少小弱轻]|降低|下降|缩[短小])(?!\p{Script=Han}?于)`, 'gu'),
      en: words(`${notAfter('no|not|or|much')}(?:less|fewer)${bounds.en}|(?:lower|smaller)${bounds.en}|shorter|weaker|slower|younger than|below|lighter|narrower|poorer|cheaper|down (?:from|on)`),
      fr: words(`${notAfter('au|du|à|l[ea]s?|ou')}moins${bounds.fr}(?! de (?:1[0-9]|[0-9]) ans)|${notAfter('partie')}inférieure?s?(?! à ?\\d)|au-dessous|en[- ]deçà|plus (?:faible|bas|basse|petite?|lente?|courte?|jeune|pauvre|réduite?)s?`),
      es: words(`${notAfter('al|lo|a|l[oa]s|o|no')}menos${bounds.es}(?! adelantados)|${notAfter('en|el|la|los|las|del')}menor(?:es)?${bounds.es}(?! (?:medida|de (?:edad|1[0-9]|[0-9])))|${notAfter('parte')}inferior(?:es)?(?! a \\d)|por debajo|más (?:baj[oa]|pequeñ[oa]|lent[oa]|débil|pobre|joven|reducid[oa])s?`),
      ru: words(`${notAfter('не|или')}(?:менее|меньше)${bounds.ru}(?! (?:развит|чем))|(?:ниже|реже)${bounds.ru}|короче|слабее|медленнее|моложе|${notAfter('по|в')}меньш(?:ий|ая|ую|ее|ей|его|ем|их|ими)|уступа*|легче|дешевле|более (?:низк|слаб|медленн)*`),
      ar: arabicWords(`أقل${bounds.ar}(?<!على ا?ل?أقل)(?! البلدان)|أدنى(?<!حد (?:ال)?أدنى|الشرق الأدنى)${bounds.ar}|أصغر|أضعف|أبطأ|[يت]قل${bounds.ar}|أخف|أفقر`),
    },
    against: ['more'],
    telling: false,
  },
  {
    id: 'better',
    forms: {
      zh: /优于|好于|胜过|胜于|[更较][好优]/gu,
      en: words('better'),
      fr: words('meilleure?s?|mieux'),
      es: words('mejor|mejores'),
      ru: words('лучш*'),
      ar: arabicWords('أفضل|أحسن|أجود'),
    },
    against: ['worse'],
    telling: false,
  },
  {
    id: 'worse',
    forms: {
      zh: /逊于|劣于|[更较][差糟]/gu,
      en: words('worse'),
      fr: words('pires?|plus (?:mal|mauvaise?s?)'),
      es: words('peor|peores'),
      ru: words('хуже|худш*'),
      ar: arabicWords('أسوأ'),
    },
    against: ['better'],
    telling: false,
  },
]

/** Whether something has a quality to the highest degree or to a high one. */
export const degree: Family = [
  {
    id: 'highest',
    forms: {
      zh: /最(?![近后终初惠先]|不发达|迟|晚)/gu,
      en: words('most|least|best|worst|(?:high|low|larg|small|great|fast|slow|poor|rich|long|short|strong|weak|old|young|new|earli|lat|hard|bigg|near|hott|warm|deadli|heavi|wid|deep|clos|clean|dri|cheap|few|broad|full|grav|seri|safe|swift|quick|clear|deadliest)est|first and foremost|top|leading|utmost|foremost|maximum|minimum|number one'),
      fr: words('(?:le|la|les|des|du|aux?|son|sa|ses|leurs?) plus|(?:le|la|les) (?:moins|mieux|pires?|moindres?|meilleure?s?|premi[eè]re?s?)|maxim*|minim*|extrême*'),
      es: words('(?:el|la|los|las|lo|del|al|su|sus) (?:[\\p{L}-]+ ){0,3}(?:más|menos|mayor|mayores|menor|menores|mejor|mejores|peor|peores)|máxim*|mínim*|óptim*|principal*|más'),
      ru: words('сам(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ом|ых|ыми)|наибол*|наимен*|наибольш*|наименьш*|наилучш*|наихудш*|крупнейш*|важнейш*|главн*|максим*|миним*|беднейш*|богатейш*|больше всего|всех|\\p{L}+ейш\\p{L}+|высш*|лучше всего|превыше'),
      ar: arabicWords('ا?ل?أ\\p{L}{3}|أ\\p{L}{3}|أشد\\p{L}*|أول|الأولى|الأكثر|أقصى|القصوى|الكبرى|العظمى|أهم|الأهم|أسرع|الأسرع'),
    },
    against: ['high'],
    telling: false,
  },
  {
    id: 'high',
    forms: {
      zh: /颇(?!具)|相当(?!于)|较(?=[为不多])|(?<!最)比较(?!研究|分析)|十分(?!之)|非常(?!规)|很(?!多|少|大程度)|极为|格外|稍|略(?![微去带])|甚为/gu,
      en: words('very|fairly|rather|quite|relatively|considerably|extremely|highly|somewhat|slightly|particularly|deeply|greatly|comparatively'),
      fr: words('très|assez|plutôt|relativement|extrêmement|fort|hautement|légèrement|particulièrement|profondément|considérablement|quelque peu|bien'),
      es: words('muy|bastante|relativamente|sumamente|altamente|ligeramente|particularmente|profundamente|considerablemente|algo|extremadamente|harto'),
      ru: words('очень|весьма|довольно|относительно|крайне|чрезвычайно|несколько|немного|глубоко|достаточно|сравнительно|вполне|исключительно'),
      ar: arabicWords('جدا|جداً|للغاية|نسبيا|إلى حد|قليلا|بالغ|بالغة|بشدة|كثيرا|تماما|حقا'),
    },
    against: ['highest'],
    telling: false,
  },
]

/** By how much things differ or change. */
export const margin: Family = [
  {
    id: 'far',
    forms: {
      zh: /远远|大大(?!小小)|大幅|显著|急剧|剧[增减烈]|猛[增跌]|骤[增减降]|远(?=[高低超大小多少早晚落逊优好长短])/gu,
      en: words('far|well|much|considerabl*|significant*|sharp*|substantial*|greatly|dramatic*|vastly|markedly|steep*|drastic*|massive*|soar*|plummet*|surg*|vast|widely|rapid*'),
      fr: words('beaucoup|bien|très|largement|nettement|fort*|considérabl*|sensibl*|significati*|loin|vi(?:f|ve)*|brus*|massi*|spectaculair*|drastique*|flamb*|explos*|bond*|effondr*|important*|rapid*|notabl*'),
      es: words('mucho|muy|considerabl*|significativ*|notabl*|drástic*|fuerte*|lejos|ampli*|bastante|marcad*|abrupt*|sustancial*|dispar*|desplom*|important*|pronunciad*|enorme*|rápid*'),
      ru: words('намного|гораздо|значительн*|существенн*|резк*|сильн*|далеко|заметн*|кардинальн*|стремительн*|многократн*|куда|круто|весьма|быстр*'),
      ar: arabicWords('بكثير|كثيرا|كبير*|حاد*|ملحوظ*|شديد*|هائل*|جوهري*|ملموس*|سريع*'),
    },
    against: ['slight'],
    telling: false,
  },
  {
    id: 'slight',
    forms: {
      zh: /略(?![去带])|稍(?![后候息])|[小微]幅|轻微|些微/gu,
      en: words('slight*|marginal*|somewhat|a little|minor|mild*|modest*|small|light*'),
      fr: words('l[ée]g[eè]r*|un peu|quelque peu|faibl*|modest*|marginal*|petite?s?|peu'),
      es: words('liger*|lev*|un poco|algo|escas*|modest*|marginal*|pequeñ*|poco'),
      ru: words('немно*|несколько|слегка|незначительн*|небольш*|чуть|слаб*|л[её]гк*|умеренн*|мал*'),
      ar: arabicWords('قليلا|طفيف*|بسيط*|يسير*|محدود*|صغير*|خفيف*'),
    },
    against: ['far'],
    telling: false,
  },
]

/** From where a figure may go up or down to what is said elsewhere in the sentence. */
export const limit: Family = [
  {
    id: 'floor',
    forms: {
      zh: /至少|起码|不(?:得|应|能|宜)?(?:少|低|短|小)于|最[少短低](?=不|[^，。；的]{0,2}[\d一二两三四五六七八九十])/gu,
      en: words('at least|no (?:less|fewer) than|not (?:less|fewer) than|at a minimum|a minimum of'),
      fr: words('au moins|au minimum|pas moins|du moins|minimum'),
      es: words('al menos|por lo menos|como mínimo|cuando menos|no menos de|mínimo'),
      ru: words('по меньшей мере|по крайней мере|как минимум|не менее|не меньше|минимум|хотя бы'),
      ar: arabicWords('على الأقل|ما لا يقل|لا [يت]قل|كحد أدنى|حد أدنى|على أقل تقدير'),
    },
    against: ['ceiling'],
    telling: false,
  },
  {
    id: 'ceiling',
    forms: {
      zh: /至多|顶多|不(?:得|应|能|宜)?(?:超过|超出|多于|高于|长于|大于)|最[多长高](?=不|可?[达至]?[^，。；的]{0,2}[\d一二两三四五六七八九十])/gu,
      en: words('at (?:the )?most|no more than|not more than|not exceed*|a maximum|up to|maximum|may not exceed'),
      fr: words('au plus|tout au plus|au maximum|maximum|pas plus|jusqu[’\']\\p{L}+|excéder|maximal*|dépasser'),
      es: words('como máximo|a lo sumo|no más de|hasta|máximo|máxima|exceder*|superar|exced*|super[ea]'),
      ru: words('не более|не больше|самое большее|максимум|не превыша*|не свыше|максим*|превы*'),
      ar: arabicWords('على الأكثر|لا يزيد|لا تزيد|لا [يت]تجاوز|ألا [يت]تجاوز|حد أقصى|كحد أقصى|أقصاه|أقصى|حتى|[يت]تجاوز'),
    },
    against: ['floor'],
    telling: false,
  },
]
