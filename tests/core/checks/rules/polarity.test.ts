import { loadTagger, shippedResources } from '../../../../src/cli/input.ts'
import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
  functionWords: [
    'not; negation; 不|没有|未; not; ne pas|ne|pas; no; не; لا|لم|لن|غير',
    'should-not; modality.should; 不应; should not; ne devraient pas; no deberían; не должны; لا ينبغي',
    'if-not; conditional; 如不; if not; sinon; si no; если не; إذا لم',
  ],
})
const does = { en: 'Governments protect children.', fr: 'Les gouvernements protègent les enfants.', es: 'Los gobiernos protegen a los niños.', ru: 'Правительства защищают детей.', ar: 'الحكومات تحمي الأطفال.' }
const doesNot = { en: 'Governments do not protect children.', fr: 'Les gouvernements ne protègent pas les enfants.', es: 'Los gobiernos no protegen a los niños.', ru: 'Правительства не защищают детей.', ar: 'لا تحمي الحكومات الأطفال.' }

checkTable('polarity', {
  resources,
  valid: [
    { zh: '政府保护儿童。', ...does },
    { zh: '政府不保护儿童。', ...doesNot },
    { zh: '政府未能保护儿童。', ...doesNot },
    { zh: '不断保护儿童，不仅如此。', ...does },
    { zh: '政府不保护儿童。', en: does.en },
    // The denial is part of a word of its own.
    { zh: '政府不得不保护儿童。', ...does },
    '政府不保护儿童。',
    // As many denials, with other words between them.
    { zh: '政府不修复道路，不保护儿童。', en: 'Governments do not repair roads, nor do they not protect children.', fr: 'Les gouvernements ne réparent pas les routes et ne protègent pas les enfants.', es: 'Los gobiernos no reparan los caminos y no protegen a los niños.', ru: 'Правительства не ремонтируют дороги и не защищают детей.', ar: 'لا تصلح الحكومات الطرق ولا تحمي الأطفال.' },
    // What is banned and what is denied are told apart by their words.
    { zh: '政府不保护儿童，并拒绝修复道路。', en: 'Governments do not protect children and refuse to repair roads.', fr: 'Les gouvernements ne protègent pas les enfants et refusent de réparer les routes.', es: 'Los gobiernos no protegen a los niños y no reparan los caminos.', ru: 'Правительства не защищают детей и не ремонтируют дороги.', ar: 'لا تحمي الحكومات الأطفال ولا تصلح الطرق.' },
    // Said twice here, once elsewhere.
    { zh: '政府不保护也不应保护儿童。', ...doesNot },
    // *But*, in Arabic, has a denial for its first word.
    { zh: '政府保护儿童，但修复道路。', en: 'Governments protect children but repair roads.', fr: 'Les gouvernements protègent les enfants, mais réparent les routes.', es: 'Los gobiernos protegen a los niños, pero reparan los caminos.', ru: 'Правительства защищают детей, но ремонтируют дороги.', ar: 'تحمي الحكومات الأطفال، غير أنها تصلح الطرق.' },
    // French says *only* with half a denial.
    { zh: '政府只保护儿童。', en: 'Governments protect children only.', fr: "Les gouvernements ne protègent que les enfants.", es: 'Los gobiernos protegen solo a los niños.', ru: 'Правительства защищают только детей.', ar: 'لا تحمي الحكومات سوى الأطفال.' },
  ],
  invalid: [
    {
      texts: { zh: '政府⟦不保护儿童⟧，但不修复道路。', en: 'Governments protect children but do not repair roads.', fr: 'Les gouvernements protègent les enfants, mais ne réparent pas les routes.', es: 'Los gobiernos protegen a los niños, pero no reparan los caminos.', ru: 'Правительства защищают детей, но не ремонтируют дороги.', ar: 'تحمي الحكومات الأطفال، غير أنها لا تصلح الطرق.' },
      messageId: 'negated',
      becomes: null,
    },
    { texts: { zh: '政府⟦不保护儿童⟧。', ...does }, messageId: 'negated', becomes: null },
    { texts: { zh: '⟦政府保护儿童⟧。', ...doesNot }, messageId: 'affirmed', becomes: null },
    {
      texts: { zh: '政府不修复道路，⟦但保护儿童⟧。', en: 'Governments do not repair roads and do not protect children.', fr: 'Les gouvernements ne réparent pas les routes et ne protègent pas les enfants.', es: 'Los gobiernos no reparan los caminos y no protegen a los niños.', ru: 'Правительства не ремонтируют дороги и не защищают детей.', ar: 'لا تصلح الحكومات الطرق ولا تحمي الأطفال.' },
      messageId: 'affirmed',
      becomes: null,
    },
    {
      texts: { zh: '政府不修复道路，⟦不保护儿童⟧。', en: 'Governments do not repair roads but protect children.', fr: 'Les gouvernements ne réparent pas les routes mais protègent les enfants.', es: 'Los gobiernos no reparan los caminos, pero protegen a los niños.', ru: 'Правительства не ремонтируют дороги, но защищают детей.', ar: 'لا تصلح الحكومات الطرق لكنها تحمي الأطفال.' },
      messageId: 'negated',
      becomes: null,
    },
  ],
})

// What belongs to a name or a set phrase, as the tagger tells, denies nothing.
checkTable('polarity', {
  resources,
  tagger: await loadTagger(),
  valid: [
    { zh: '不来梅政府保护儿童。', ...does },
    { zh: '政府坚持不懈地保护儿童。', ...does },
  ],
  invalid: [{ texts: { zh: '来自那不勒斯的政府⟦不保护儿童⟧。', ...does } }],
})

checkTable('polarity', {
  resources,
  target: 'es',
  // A denial inside a longer word of grammar.
  valid: [{ es: 'Si no protegen a los niños, fracasan.', en: 'Governments fail where they do not protect children.', fr: 'Les gouvernements qui ne protègent pas les enfants échouent.', ru: 'Правительства, которые не защищают детей, терпят неудачу.' }],
  invalid: [],
})
checkTable('polarity', {
  resources,
  target: 'en',
  valid: [{ en: 'Governments should not protect children.', fr: doesNot.fr, es: doesNot.es, ru: doesNot.ru }],
  invalid: [],
})
checkTable('polarity', {
  resources,
  target: 'ar',
  // *Still* is said by a denial of ceasing, *others* by one of a pronoun.
  valid: [
    { ...does, ar: 'لا تزال الحكومات تحمي الأطفال.' },
    { ...does, ar: 'تحمي الحكومات الأطفال وغيرهم.' },
  ],
  invalid: [{ texts: { ...does, ar: '⟦لا تحمي الحكومات الأطفال⟧.' }, messageId: 'negated' }],
})

const neither = { en: 'Neither an order nor a state of emergency may justify torture.', fr: 'Ni l’ordre d’un supérieur ni l’état d’urgence ne peuvent justifier la torture.', es: 'Ni una orden ni el estado de emergencia podrán justificar la tortura.', ru: 'Никакой приказ и никакое чрезвычайное положение не могут оправдать пытки.', ar: 'لا يجوز تبرير التعذيب بأمر ولا بحالة طوارئ.' }
const unvoted = { en: 'The resolution was adopted without a vote.', fr: 'La résolution a été adoptée sans être mise aux voix.', es: 'La resolución se aprobó sin votación.', ru: 'Резолюция была принята без голосования.', ar: 'اعتمد القرار بدون تصويت.' }
const equal = { en: 'They take part as equal partners.', fr: 'Ils participent en partenaires égaux.', es: 'Participan como socios en pie de igualdad.', ru: 'Они участвуют как равноправные партнеры.', ar: 'يشاركون كشركاء متساوين.' }

checkTable('polarity', {
  resources: shippedResources(),
  tagger: await loadTagger(),
  valid: [
    // Words that deny once more what is denied already; a term that denies.
    { zh: '无论是上级命令还是紧急状态，均不得为酷刑辩解。', ...neither },
    { zh: '该决议未经表决获得通过。', ...unvoted },
    { zh: '他们作为平等伙伴参与。', ...equal },
  ],
  invalid: [{ texts: { zh: '他们作为⟦不平等伙伴参与⟧。', ...equal }, messageId: 'negated' }],
})

// Denied here and affirmed elsewhere in words of another meaning: a verb that fails, an excess, a habit that ends, two denials that make one condition.
checkTable('polarity', {
  resources: shippedResources(),
  tagger: await loadTagger(),
  valid: [
    { zh: '这一代人不应忘记上一代人为和平付出的代价。', en: 'This generation must remember the price that the previous one paid for peace.', fr: 'Notre génération doit se souvenir du prix que la précédente a payé pour la paix.', es: 'Esta generación debe recordar el precio que la anterior pagó por la paz.', ru: 'Нынешнее поколение должно помнить, какую цену заплатило за мир предыдущее.', ar: 'على هذا الجيل أن يتذكر الثمن الذي دفعه الجيل السابق من أجل السلام.' },
    { zh: '报告未提及受害者的赔偿问题，令人遗憾。', en: 'It is regrettable that the report is silent on reparation for victims.', fr: 'Il est regrettable que le rapport passe sous silence la réparation due aux victimes.', es: 'Es lamentable que el informe guarde silencio sobre la reparación a las víctimas.', ru: 'Вызывает сожаление, что доклад обходит молчанием вопрос о возмещении ущерба жертвам.', ar: 'ومن المؤسف أن التقرير يلزم الصمت بشأن جبر ضرر الضحايا.' },
    { zh: '该基金规模太小，满足不了日益增长的需求。', en: 'The fund is too small to meet the growing demand.', fr: 'Le fonds est trop modeste pour répondre à une demande croissante.', es: 'El fondo es demasiado pequeño para atender la creciente demanda.', ru: 'Фонд слишком мал, чтобы удовлетворить растущий спрос.', ar: 'الصندوق أصغر من أن يلبي الطلب المتزايد.' },
    { zh: '上一届会议闭幕后，工作组不再开会，改以书面方式开展工作。', en: 'Since the close of the last session the Working Group has conducted its business in writing.', fr: 'Depuis la clôture de la dernière session, le Groupe de travail procède par écrit.', es: 'Desde la clausura del último período de sesiones, el Grupo de Trabajo ha actuado por escrito.', ru: 'После закрытия прошлой сессии Рабочая группа ведет работу в письменной форме.', ar: 'منذ اختتام الدورة الأخيرة، يعمل الفريق العامل كتابيا.' },
    { zh: '主席提醒各代表团，发言不要超过五分钟。', en: 'The Chair reminded delegations to limit their statements to five minutes.', fr: 'Le Président rappelle aux délégations que leurs interventions sont limitées à cinq minutes.', es: 'El Presidente recordó a las delegaciones que limitaran sus intervenciones a cinco minutos.', ru: 'Председатель напомнил делегациям об ограничении продолжительности выступлений пятью минутами.', ar: 'ذكّر الرئيس الوفود بأن تقتصر بياناتها على خمس دقائق.' },
    { zh: '几乎没有人怀疑这项改革的必要性。', en: 'The need for this reform is generally accepted.', fr: 'La nécessité de cette réforme est généralement admise.', es: 'La necesidad de esta reforma es aceptada por lo general.', ru: 'Необходимость этой реформы признается практически всеми.', ar: 'ثمة قبول عام لضرورة هذا الإصلاح.' },
    { zh: '条约的这一缺陷不难弥补。', en: 'This defect in the treaty can easily be remedied.', fr: 'Il est aisé de remédier à ce défaut du traité.', es: 'Este defecto del tratado es fácil de subsanar.', ru: 'Этот недостаток договора легко исправить.', ar: 'من السهل معالجة هذا العيب في المعاهدة.' },
    { zh: '必须等到雨季结束后才能重新开放道路。', en: 'The road cannot reopen before the end of the rainy season.', fr: 'La route ne pourra rouvrir avant la fin de la saison des pluies.', es: 'La carretera no podrá reabrirse antes de que termine la estación de lluvias.', ru: 'Дорога не может быть вновь открыта до окончания сезона дождей.', ar: 'لا يمكن إعادة فتح الطريق قبل نهاية موسم الأمطار.' },
    // Said by a verb or a preposition elsewhere: be excluded, waive, guarantee against.
    { zh: '被判犯有贪污罪的官员，五年内不得参加选举。', en: 'Officials convicted of corruption shall be excluded from elections for five years.', fr: 'Les fonctionnaires condamnés pour corruption sont exclus des élections pendant cinq ans.', es: 'Los funcionarios condenados por corrupción quedarán excluidos de las elecciones durante cinco años.', ru: 'Должностные лица, осужденные за коррупцию, отстраняются от участия в выборах на пять лет.', ar: 'يُستبعد الموظفون المدانون بالفساد من الانتخابات لمدة خمس سنوات.' },
    { zh: '该条约是各国不使用武力的保证。', en: 'The treaty is a guarantee against the use of force by States.', fr: 'Le traité est une garantie contre l’emploi de la force par les États.', es: 'El tratado es una garantía contra el uso de la fuerza por los Estados.', ru: 'Договор является гарантией против применения силы государствами.', ar: 'المعاهدة ضمانة ضد استخدام الدول للقوة.' },
    // What follows from a denial denies nothing more.
    { zh: '多数难民没有证件，无从证明自己的国籍。', en: 'Most refugees have no papers to prove their nationality.', fr: 'La plupart des réfugiés n’ont pas de papiers pour prouver leur nationalité.', es: 'La mayoría de los refugiados no tienen documentos para demostrar su nacionalidad.', ru: 'У большинства беженцев нет документов, чтобы доказать свое гражданство.', ar: 'معظم اللاجئين ليست لديهم وثائق ليثبتوا جنسيتهم.' },
    // Denials that begin like words which deny nothing, and words which begin like denials.
    { zh: '批评政府不等于背叛国家。', en: 'Criticizing the government does not mean betraying the country.', fr: 'Critiquer le gouvernement, ce n’est pas trahir le pays.', es: 'Criticar al gobierno no equivale a traicionar al país.', ru: 'Критиковать правительство — не значит предавать страну.', ar: 'انتقاد الحكومة لا يعني خيانة البلد.' },
    { zh: '一次调查不足以说明失业率下降。', en: 'One survey is not enough to conclude that unemployment is falling.', fr: 'Une seule enquête ne suffit pas pour conclure à une baisse du chômage.', es: 'Una sola encuesta no basta para concluir que el desempleo está bajando.', ru: 'Одного обследования недостаточно, чтобы сделать вывод о снижении безработицы.', ar: 'لا يكفي استقصاء واحد لاستنتاج أن البطالة آخذة في التراجع.' },
    { zh: '如果有人叫你别报案，该怎么办？', en: 'What should you do if someone tells you not to report the crime?', fr: 'Que faire si quelqu’un vous dit de ne pas signaler l’infraction ?', es: '¿Qué hay que hacer si alguien le dice que no denuncie el delito?', ru: 'Что делать, если вам говорят не сообщать о преступлении?', ar: 'ماذا ينبغي أن تفعل إذا قال لك أحد ألا تبلغ عن الجريمة؟' },
    { zh: '法院搬迁后，案卷不见了一半。', en: 'Half of the files disappeared when the court moved.', fr: 'La moitié des dossiers a disparu lors du déménagement du tribunal.', es: 'La mitad de los expedientes desapareció cuando se trasladó el tribunal.', ru: 'Половина дел исчезла при переезде суда.', ar: 'اختفى نصف الملفات عند انتقال المحكمة.' },
    { zh: '没有法院的许可，任何人不得进入该场所。', en: 'Entry to the premises requires the authorization of the court.', fr: 'L’accès aux lieux est subordonné à l’autorisation du tribunal.', es: 'El acceso al recinto requiere la autorización del tribunal.', ru: 'Для входа в помещение требуется разрешение суда.', ar: 'يتطلب دخول المكان إذنا من المحكمة.' },
  ],
  invalid: [],
})
