/** A unit that figures are given in: what follows the figure, by language (alternatives of a regular expression). */
export interface Unit {
  readonly id: string
  /** Units of different kinds may both stand at one figure (45 kilometres a day); those of one kind exclude each other. */
  readonly kind: 'share' | 'time' | 'money' | 'length' | 'area' | 'weight' | 'temperature' | 'counted'
  readonly forms: Readonly<Record<string, string>>
}

const unit = (kind: Unit['kind'], id: string, zh: string, en: string, fr: string, es: string, ru: string, ar: string): Unit => ({ kind, id, forms: { zh, en, fr, es, ru, ar } })

/** The units that checks compare. */
export const units: readonly Unit[] = [
  unit('share', 'percent', '%(?!点)|％', '%|per ?cent(?!age)', '%|pour ?cent(?!age)', '%|por ciento', '%|процент\\p{L}*(?! пункт)', '%|٪|في المائة|في المئة|بالمائة|بالمئة'),
  unit('share', 'point', '个?百分点', 'percentage[- ]points?|points?', 'points? de pourcentage|points?', 'puntos? porcentual(?:es)?|puntos?', 'процентн\\p{L}+ пункт\\p{L}*|п\\. ?п\\.|пункт\\p{L}*', 'نقطة مئوية|نقاط مئوية|نقطة|نقاط|نقطتين'),
  unit('share', 'per-mille', '‰|千分点', '‰|per mille', '‰|pour mille', '‰|por mil', '‰|промилле', '‰|في الألف'),
  unit('time', 'second', '秒', 'seconds?', 'secondes?', 'segundos?', 'секунд\\p{L}*', 'ثانية|ثوان\\p{L}*'),
  unit('time', 'minute', '分钟', 'minutes?', 'minutes?', 'minutos?', 'минут\\p{L}*', 'دقيقة|دقائق|دقيقتين'),
  unit('time', 'hour', '个?小时|个?钟头', '-?hours?', 'heures?', 'horas?', '-?час\\p{L}*', 'ساعة|ساعات|ساعتين'),
  unit('time', 'day', '天|日(?=[内后前之以]|起)|个?工作日|昼夜', '-?(?:working |calendar |business )?days?', 'jours?|journées?', 'días?', '(?:рабочи\\p{L}+ |календарн\\p{L}+ )?(?:дн[ейяюмх]\\p{L}*|день|суток|сутки)', 'يوما|أيام|يوم|يومين|يومًا'),
  unit('time', 'week', '周(?!年|岁|边|期)|个?星期|个?礼拜', '-?weeks?', 'semaines?', 'semanas?', 'недел\\p{L}*', 'أسبوعا?|أسابيع|أسبوعين|أسبوعًا'),
  unit('time', 'month', '个月', '-?months?', 'mois', 'mes(?:es)?', 'месяц\\p{L}*', 'شهرا?|أشهر|شهور|شهرين|شهرًا'),
  unit('time', 'year', '年(?!代|月|[\\d一二三四五六七八九十]|底|初|末|中)|岁|周岁|周年|载', '-?(?:consecutive )?years?(?!-)|-?year-olds?', 'ans?|années?', 'años?', '(?:лет|год(?:а|у|ов|ам|ах|ом|ами)?|-?лети\\p{L}+)', 'سنة|سنوات|عاما|أعوام|عام|عاماً|سنتين|عامين|سنةً'),
  unit('time', 'decade', '个?十年', 'decades?', 'décennies?', 'décadas?|decenios?', 'десятилети\\p{L}*', 'عقدا?|عقود|عقدين'),
  unit('time', 'century', '个?世纪', 'centur(?:y|ies)', 'siècles?', 'siglos?', 'век\\p{L}*|столети\\p{L}*', 'قرنا?|قرون|قرنين'),
  unit('money', 'dollar', '美元', '(?:US )?dollars?', 'dollars?', 'dólares?', 'долл\\p{L}*', 'دولارا?|دولارات'),
  unit('money', 'euro', '欧元', 'euros?', 'euros?', 'euros?', 'евро', 'يورو'),
  unit('money', 'pound', '英镑', 'pounds?(?: sterling)?', 'livres?(?: sterling)?', 'libras?(?: esterlinas)?', 'фунт\\p{L}* стерлингов', 'جنيها? إسترليني\\p{L}*|جنيه\\p{L}*'),
  unit('money', 'franc', '(?:瑞士)?法郎', '(?:Swiss )?francs?', 'francs?', 'francos?', '(?:швейцарск\\p{L}+ )?франк\\p{L}*', 'فرنكا?|فرنكات'),
  unit('money', 'yuan', '元(?![素首老件])|人民币', 'yuan|renminbi', 'yuans?', 'yuanes?', 'юан\\p{L}*', 'يوان\\p{L}*'),
  unit('money', 'yen', '日元', 'yen', 'yens?', 'yenes?', 'иен\\p{L}*', 'ين'),
  unit('money', 'rouble', '卢布', 'r(?:o)?ubles?', 'roubles?', 'rublos?', 'руб\\p{L}*', 'روبل\\p{L}*'),
  unit('length', 'kilometre', '公里|千米', 'kilomet(?:re|er)s?|km', 'kilomètres?|km', 'kilómetros?|km', 'километр\\p{L}*|км', 'كيلومترا?|كيلومترات|كلم'),
  unit('length', 'metre', '米', 'met(?:re|er)s?|m', 'mètres?|m', 'metros?|m', 'метр\\p{L}*|м', 'مترا?|أمتار'),
  unit('length', 'centimetre', '厘米|公分', 'centimet(?:re|er)s?|cm', 'centimètres?|cm', 'centímetros?|cm', 'сантиметр\\p{L}*|см', 'سنتيمترا?|سنتيمترات|سم'),
  unit('length', 'millimetre', '毫米', 'millimet(?:re|er)s?|mm', 'millimètres?|mm', 'milímetros?|mm', 'миллиметр\\p{L}*|мм', 'مليمترا?|مليمترات|ملم|ميليمترا?'),
  unit('length', 'mile', '英里', 'miles?', 'milles?', 'millas?', 'миль|мил[яи]', 'ميلا?|أميال'),
  unit('length', 'nautical-mile', '海里', 'nautical miles?', 'milles? marins?', 'millas? (?:náuticas?|marinas?)', 'морск\\p{L}+ мил\\p{L}+', 'ميلا? بحري\\p{L}*|أميال بحرية'),
  unit('area', 'hectare', '公顷', 'hectares?|ha', 'hectares?|ha', 'hectáreas?|ha', 'гектар\\p{L}*|га', 'هكتارا?|هكتارات'),
  unit('area', 'square-kilometre', '平方(?:公里|千米)', 'square (?:kilomet(?:re|er)s?|km)|km2|km²', '(?:kilomètres?|km) carrés?|km2|km²', '(?:kilómetros?|km) cuadrados?|km2|km²', 'кв(?:\\.|адратн\\p{L}+) (?:километр\\p{L}*|км)|км2|км²', 'كيلومترا? مربعا?|كيلومترات مربعة|كم2'),
  unit('area', 'square-metre', '平方米', 'square (?:met(?:re|er)s?|m)|m2|m²', 'mètres? carrés?|m2|m²', 'metros? cuadrados?|m2|m²', 'кв(?:\\.|адратн\\p{L}+) (?:метр\\p{L}*|м)|м2|м²', 'مترا? مربعا?|أمتار مربعة|م2'),
  unit('area', 'acre', '英亩', 'acres?', 'acres?', 'acres?', 'акр\\p{L}*', 'فدانا?|أفدنة'),
  unit('weight', 'tonne', '公?吨(?!位)', '(?:metric )?tons?|tonnes?', 'tonnes?', 'toneladas?', 'тонн\\p{L}*|т', 'طنا?|أطنان|طنًا'),
  unit('weight', 'gigatonne', '吉吨', 'gigatons?|gigatonnes?', 'gigatonnes?', 'gigatoneladas?', 'гигатонн\\p{L}*', 'جيغا ?طن\\p{L}*'),
  unit('weight', 'kilogram', '公斤|千克', 'kilogram(?:me)?s?|kg', 'kilogrammes?|kg', 'kilogramos?|kg', 'килограмм\\p{L}*|кг', 'كيلوغراما?|كيلوغرامات|كغم?'),
  unit('weight', 'gram', '克(?![服拉里])', 'gram(?:me)?s?', 'grammes?', 'gramos?', 'грамм\\p{L}*', 'غراما?|غرامات'),
  unit('temperature', 'celsius', '摄氏度|℃', 'degrees? (?:Celsius|centigrade)|°C', 'degrés?(?: Celsius)?|°C', 'grados?(?: Celsius)?|°C', 'градус\\p{L}*(?: Цельсия)?|°C', 'درجة مئوية|درجات مئوية|درجة|درجات'),
  unit('temperature', 'fahrenheit', '华氏度|℉', 'degrees? Fahrenheit|°F', 'degrés? Fahrenheit', 'grados? Fahrenheit', 'градус\\p{L}* Фаренгейта', 'درجة فهرنهايت'),
  unit('counted', 'household', '户', 'households?|families', 'ménages?|foyers?|familles?', 'hogares?|familias?', 'домохозяйств\\p{L}*|семе[йи]|домашн\\p{L}+ хозяйств\\p{L}*', 'أسرة|أسر|أسرة معيشية'),
  unit('counted', 'person', '人(?!次|[权道均类员力家])', 'people|persons?|individuals?|inhabitants', 'personnes?|habitants?|individus?', 'personas?|habitantes?|individuos?', 'человек\\p{L}*|люд\\p{L}+|лиц\\p{L}*|жител\\p{L}+', 'شخصا?|أشخاص|نسمة|فردا?|أفراد|إنسان'),
  unit('counted', 'country', '个国家|国(?![际家民])', 'countries|country', 'pays', 'países?', 'стран\\p{L}*', 'بلدا?|بلدان'),
  unit('counted', 'vote', '票', 'votes?', 'voix', 'votos?', 'голос\\p{L}*', 'صوتا?|أصوات'),
  unit('counted', 'article', '条(?!件|约)', 'articles?', 'articles?', 'artículos?', 'стат\\p{L}+', 'مادة|مواد'),
  unit('counted', 'case', '例|起|宗', 'cases?', 'cas|affaires?', 'casos?', 'случа\\p{L}+|дел\\p{L}*', 'حالة|حالات|قضية|قضايا|إصابة|إصابات'),
  unit('counted', 'vessel', '艘', 'ships?|vessels?|boats?', 'navires?|bateaux?|bâtiments?', 'buques?|barcos?|embarcaci\\p{L}+', 'суд\\p{L}+|корабл\\p{L}+', 'سفينة|سفن|قاربا?|قوارب'),
  unit('counted', 'aircraft', '架', 'aircraft|planes?|helicopters?|drones?', 'avions?|aéronefs?|hélicoptères?|drones?', 'aviones?|aeronaves?|helicópteros?|drones?', 'самолет\\p{L}*|вертолет\\p{L}*|беспилотник\\p{L}*', 'طائرة|طائرات|مروحي\\p{L}*'),
  unit('counted', 'vehicle', '辆', 'vehicles?|cars?|trucks?|buses', 'véhicules?|voitures?|camions?', 'vehículos?|camiones?|automóvil\\p{L}*', 'автомобил\\p{L}*|машин\\p{L}*|грузовик\\p{L}*', 'مركبة|مركبات|سيارة|سيارات|شاحنة|شاحنات'),
]
