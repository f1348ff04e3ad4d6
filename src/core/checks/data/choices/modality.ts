import { arabicWords, words, type Family } from '../../choices.ts'

/** What a statement makes of an act: due, allowed, forbidden, left free, certain. */
export const modality: Family = [
  {
    id: 'must',
    forms: {
      zh: /必须|务必|务须|理应|应当(?!享有)|应予|(?<![响供反适相效对回感顺策呼因])应(?![用对急邀付届答聘诉变力运承召享])|(?<![必无毋亟])须(?!知)|不得不|有义务|有责任|必需/gu,
      en: words('must|shall|should|ought to|(?:has|have|had) to|obliged|obligated|required|under an obligation'),
      fr: words('doi(?:t|s|vent)|devons|devr\\p{L}*|il faut|il faudra|tenue?s? d(?:e |[’\'])\\p{L}+(?:er|ir|re)|obligée?s?|il convient|il incombe'),
      es: words('deb(?:e|en|er|emos|erá|erán|ería|erían|ían?)|tien(?:e|en) que|habrá de|hay que|obligad*|ha de|han de|incumbe'),
      ru: words('должн*|должен|обязан*|необходимо|надлежит|следует|надо|обязуется|обязуются'),
      ar: arabicWords('يجب|يتعين|ينبغي|يلزم|لا بد|تلتزم|يلتزم|ملزم(?:ة|ون|ين)?(?= ب)|واجب'),
    },
    against: ['may', 'need-not'],
    telling: false,
  },
  {
    id: 'may',
    forms: {
      zh: /可以(?!不)|可酌情|(?<![不认许宁尚无未非核即])可(?![归持能靠怕惜见谓观耕行用再信预支比控操负乐口笑爱疑悲贵敬取追核衡量达供捕逆调移获视选燃食饮不]|及(?!时)|适(?!当|用))|(?<!所)有权|获准|(?<!不)有可能|(?<![不尽])可能|也许|或许|(?<!不)(?:允许|准许)/gu,
      en: words('may|might|can|could|(?:is|are) able to|(?:is|are) (?:allowed|permitted|authorized|entitled|free) to|has the right to|have the right to|possibly|perhaps|likely'),
      fr: words('peu(?:t|vent|x)|pouvons|pourr\\p{L}*|puisse\\p{L}*|autorisée?s? à|habilitée?s? à|a le droit|ont le droit|peut-être|susceptibles?|risque\\p{L}* d[e’\']\\p{L}*'),
      es: words('pued(?:e|en|a|an)|podemos|podr\\p{L}*|pudier\\p{L}*|autorizad* a|tien(?:e|en) derecho a|quizás?|tal vez|probable\\p{L}*|corre\\p{L}* el riesgo'),
      ru: words('может|могут|можем|могл*|мог|можно|вправе|имеет право|имеют право|разрешается|возмож(?:но|ен|на|ны)|вероятно'),
      ar: arabicWords('يجوز|تجوز|يمكن*|قد|بإمكان*|بوسع*|يحق|يستطيع*|تستطيع*|ربما|يسمح|من المحتمل|احتمال*|من شأن*|(?<!(?:ينبغي|يتعين|يحق|يسمح|يمكن|سبق) )ل(?:ه|ها|هم|هما) أن'),
    },
    perhaps: {
      zh: /能|会|得|可/gu,
      en: words('abl*|possib*|allow*|permit*|enabl*|authoriz*|entitl*|option*|discretion*|choos*|choice|(?!(?:respons|reason|applic|sustain|vulner|equit|consider|compar|account|irrevers|invol)[ai]ble)\\p{L}+[ai]ble|opportunit*|capab*|capacit*|power*|rights? to|invit*|eligib*|free|freely|whether|potential*|would|empower*|when|if|where'),
      fr: words('pouv*|pu|permet*|permis*|possib*|facult*|(?!(?:respons|raisonn|applic|dur|vulnér|équit|considér|compar|not|préal|irrévers)[ai]bles?)\\p{L}+[ai]bles?|à même|en mesure|capab*|capacit*|droits? d[e’\']\\p{L}*|pouvoirs?|invit*|libr*|s[’\']il|si|loisib*|choi*|éventuel*|apte*'),
      es: words('pod\\p{L}*|permit*|posib*|facult*|(?!(?:respons|razon|aplic|sosten|vulner|equit|consider|compar|not|irrevers)[ai]bles?)\\p{L}+[ai]bles?|en condiciones|capaz|capac*|derechos? a|invit*|libre*|si|opta*|opci*|eventual*|atribu*|competen*'),
      ru: words('возможн*|позвол*|допуск*|допус*|разреш*|способ*|права? на|права? \\p{L}+т[ьи]|вероятн*|если|по усмотрению|мо[гж]\\p{L}*|предлага*|свободн*|полномоч*'),
      ar: arabicWords('تتيح*|يتيح*|أتاح*|إتاح*|تسمح*|سمح*|السماح|قادر*|قدر*|إمكان*|قابل*|حق\\p{L}* في|حق\\p{L}* أن|تمك*|متاح*|محتمل*|مخول*|صلاحي*|حر|بحرية|اختيار*|إذا|استطاع*|يرجح|أن ي\\p{L}+ إن'),
    },
    against: ['must', 'certain', 'forbidden'],
    telling: 'beside another',
  },
  {
    id: 'forbidden',
    forms: {
      zh: /不得(?!不|已|而知)|不许|不准|严禁|禁止|不可(?![避或能持分剥侵抗逆靠或缺思预转替估多否])|不能(?!不|自)|不容(?!忽)|不应当?|无法|不该|决不|绝不/gu,
      en: words('(?:shall|may|must|can|should|could)(?:,? \\p{L}+,?){0,4}? (?:not|never)|cannot|(?:under|in) no (?:circumstances?|case|way|event)|nor (?:shall|may|should|can)|no (?:[\\p{L}-]+,? ){1,8}?(?:shall|may|must|can|should)|nothing (?:[\\p{L}-]+ ){0,6}?(?:shall|may|should)|prohibit*|forbid*|forbidden|unable'),
      fr: words('n(?:e |[’\'])(?:peu\\p{L}*|pourr\\p{L}*|puiss\\p{L}*|doi\\p{L}*|devr\\p{L}*|saurai\\p{L}*|faut)|interdi\\p{L}*|en aucun[e]? (?:cas|circonstance|manière)|nul ne|aucune? .{1,60}? ne|prohib*'),
      es: words('no (?:se |le |les )?(?:podr\\p{L}*|pued\\p{L}*|pudo|pudieron|deb\\p{L}*|cabe)|prohib*|en ning\\p{L}+ (?:caso|circunstancia|modo)|bajo ningun\\p{L}+|ningun[oa]?\\p{L}* .{1,60}? (?:podr\\p{L}*|pued\\p{L}*|deb\\p{L}*)|nadie (?:podr\\p{L}*|pued\\p{L}*|será)'),
      ru: words('не (?:мо[гж]\\p{L}*|долж\\p{L}*|следует|вправе|допуска\\p{L}*|разреша\\p{L}*|подлеж\\p{L}*|удалось|смог\\p{L}*)|ни (?:в коем случае|при каких)|запрещ*|воспрещ*|нельзя|невозможно|недопустим*'),
      ar: arabicWords('لا يجوز|لا تجوز|بأي حال|تحت أي ظرف|في أي حال|لا ينبغي|لا يمكن*|لا يحق|لا يسمح|يحظر|تحظر|محظور*|حظر|يجب ألا|ينبغي ألا|يجب عدم|ينبغي عدم|يتعذر|لم ي?تمكن*|لا يستطيع*'),
    },
    against: ['need-not', 'may'],
    telling: false,
  },
  {
    id: 'need-not',
    forms: {
      zh: /不必(?!要)|无须|无需|毋须|毋需|不须|不用(?![途])|可以?不(?![受能可少])|不妨(?![碍害])|没有?必要|不一定|可选(?!择)|任择(?!议定)/gu,
      en: words('need not|needn[’\']t|(?:do|does|is|are|be|shall|will) not (?:\\p{L}+ )?(?:require*|need|necessary|obliged|bound|compelled)|no need|not necessarily|optional|without (?:having|needing)|free to|unnecessary|superfluous'),
      fr: words('(?:pas|point) (?:\\p{L}+ )?(?:nécessaire\\p{L}*|besoin|tenue?s?|obligée?s?|obligatoire)|inutile|facultati*|sans (?:qu[’\']\\p{L}+|devoir|avoir (?:à|besoin))|n[’\']a pas à|ne nécessit*|n[’\']exig\\p{L}+ pas|dispens*|superflu*'),
      es: words('no (?:\\p{L}+ )?(?:necesari\\p{L}*|necesit*|requier*|oblig*|exig*|tien\\p{L}+ que|hace falta|precis*)|sin (?:tener que|necesidad)|facultativ*|opcional*|innecesari*|dispens*|no necesariamente|superflu*'),
      ru: words('не (?:\\p{L}+ )?(?:нужн\\p{L}*|требу\\p{L}*|обязан\\p{L}*|обязательн\\p{L}*|нужда\\p{L}*)|нет необходимости|необязательн*|факультатив*|излишн*|незачем'),
      ar: arabicWords('لا (?:يلزم|حاجة|داعي|يحتاج\\p{L}*|يتعين|يشترط|تشترط|يتطلب|تتطلب|تستلزم|يستلزم|تحتاج\\p{L}*)|ليس من الضروري|غير ملزم*|دون (?:حاجة|الحاجة)|اختياري*|لا ضرورة'),
    },
    perhaps: {
      en: words('existing|exempt*|waive*|excus*|automatic*|directly|voluntar*|forced|compelled|having to|spared?|sparing|avoid*|choose|choosing|relieved?|without|burden|onus|(?:shall|is|are|does|do|will) not (?:be for|rest|fall|lie|incumb*)|up to'),
      fr: words('existant*|exempt*|automatique*|directement|volontair*|contraint*|forcé*|obligé*|épargn*|évit*|choisir|sans|charge|n[’\']appart\\p{L}+|n[’\']incomb\\p{L}+|n[’\']est pas à'),
      es: words('existente*|exim*|exent*|automátic*|directamente|voluntari*|obligad*|forzad*|verse|evit*|ahorr*|elegir|sin|carga|no (?:correspond\\p{L}+|incumb\\p{L}+|compet\\p{L}+|recae\\p{L}*)'),
      ru: words('имеющ*|освобожд*|автоматич*|непосредственно|доброволь*|вынужд*|принужд*|приход*|избав*|избеж*|выбирать|без|бремя|не (?:возлага\\p{L}+|лежит|ложится|приходится)'),
      ar: arabicWords('متاح*|موجود*|تلقائي*|إعفاء|معف*|مباشرة|طوعي*|طوعا|مضطر*|[يت]ضطر*|اضطر*|إجبار*|مجبر*|تجنب*|تفاد*|الاختيار|اختيار|دون|بدون|عبء|لا (?:[يت]قع|[يت]ترتب) على|ليس على'),
    },
    against: ['must', 'forbidden'],
    telling: true,
  },
  {
    id: 'unadvised',
    forms: {
      zh: /不宜/gu,
      en: words('inadvisable|inappropriate|unsuitable|undesirable|not (?:be )?(?:advisable|appropriate|suitable|desirable|suited|fit)|unfit|ill-advised|should not|ought not'),
      fr: words('inappropri*|inopportun*|inadapt*|peu (?:souhaitable|indiquée?)|déconseill*|pas (?:\\p{L}+ )?(?:souhaitable|opportun\\p{L}*|appropri\\p{L}*|indiqu\\p{L}*|adapt\\p{L}*)|(?:ne |n[’\'])devrai\\p{L}*|inapt*'),
      es: words('inadecuad*|inapropiad*|inconvenient*|inoportun*|desaconsej*|no (?:\\p{L}+ )?(?:conven\\p{L}*|convien\\p{L}*|adecuad\\p{L}*|apropiad\\p{L}*|aconsejable|oportun\\p{L}*|apt\\p{L}*|debería\\p{L}*)'),
      ru: words('нецелесообразн*|неуместн*|нежелательн*|не (?:\\p{L}+ )?(?:целесообразн\\p{L}*|уместн\\p{L}*|желательн\\p{L}*|подходит|следует|пригодн\\p{L}*)|непригодн*'),
      ar: arabicWords('غير (?:ملائم\\p{L}*|مناسب\\p{L}*|مستصوب|مستحسن|لائق|صالح\\p{L}*)|لا (?:يستحسن|ينبغي|يصلح|تصلح|يليق)'),
    },
    against: ['forbidden', 'must', 'may'],
    telling: false,
  },
  {
    id: 'certain',
    forms: {
      zh: /必将|必定|必然(?!性)|(?<!毫)无疑(?!问)|毫无疑问|势必|定将|注定|(?:肯定|一定|绝对|必)会/gu,
      en: words('certain(?:ly)?|inevitabl*|bound to|undoubtedly|surely|invariably|necessarily|doomed|destined|without doubt'),
      fr: words('certain(?:ement)?|inévitabl*|immanquabl*|nécessairement|forcément|sans (?:aucun )?doute|vouée?s? à|inéluctabl*|à coup sûr'),
      es: words('ciertamente|inevitabl*|sin duda|necesariamente|forzosamente|indudabl*|ineludibl*|con seguridad|abocad*|condenad*|seguramente'),
      ru: words('неизбежн*|непременно|обязательно|несомненно|безусловно|неминуем*|наверняка|обречен*|неизменно'),
      ar: arabicWords('حتما|حتمي*|بالتأكيد|بالضرورة|لا محالة|لا شك|مؤكد*|من المؤكد|محتوم*'),
    },
    against: ['may'],
    telling: false,
  },
]
