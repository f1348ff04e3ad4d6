import { loadTagger, shippedResources } from '../../../../src/cli/input.ts'
import { checkTable } from '../../../support/rows.ts'

const unless = {
  en: 'Unless the parties agree, the hearing is public.',
  fr: 'À moins que les parties n’en conviennent, l’audience est publique.',
  es: 'A menos que las partes lo acuerden, la audiencia es pública.',
  ru: 'За исключением случаев, когда стороны договорились, слушание открытое.',
  ar: 'ما لم يتفق الطرفان تكون الجلسة علنية.',
}
const noAction = { en: 'If no rain falls, the wells dry up.', fr: 'S’il ne pleut pas, les puits tarissent.', es: 'Si no llueve, los pozos se secan.', ru: 'Если не пойдёт дождь, колодцы пересохнут.', ar: 'إذا لم ينزل المطر جفت الآبار.' }
const ifRain = { en: 'If rain falls early, the road closes.', fr: 'Si la pluie tombe tôt, la route ferme.', es: 'Si llueve pronto, la carretera se cierra.', ru: 'Если дождь пойдёт рано, дорога закроется.', ar: 'إذا نزل المطر مبكرا أغلق الطريق.' }
const some = { en: 'Some teachers objected.', fr: 'Certains enseignants s’y sont opposés.', es: 'Algunos docentes se opusieron.', ru: 'Некоторые учителя возразили.', ar: 'اعترض بعض المعلمين.' }
const most = { en: 'Most teachers objected.', fr: 'La plupart des enseignants s’y sont opposés.', es: 'La mayoría de los docentes se opusieron.', ru: 'Большинство учителей возразили.', ar: 'اعترض معظم المعلمين.' }
const early = { en: 'Work resumes early next year.', fr: 'Les travaux reprendront au début de l’année prochaine.', es: 'Los trabajos se reanudarán a principios del próximo año.', ru: 'Работа возобновится в начале следующего года.', ar: 'تستأنف الأعمال في أوائل العام المقبل.' }
const fewer = { en: 'Accidents were less frequent than in cities.', fr: 'Les accidents étaient moins fréquents que dans les villes.', es: 'Los accidentes fueron menos frecuentes que en las ciudades.', ru: 'Аварий было меньше, чем в городах.', ar: 'كانت الحوادث أقل تواترا منها في المدن.' }
const atLeast = { en: 'Funding should at least double.', fr: 'Le financement devrait au moins doubler.', es: 'La financiación debería al menos duplicarse.', ru: 'Финансирование должно как минимум удвоиться.', ar: 'ينبغي مضاعفة التمويل على الأقل.' }
const fastest = { en: 'This is the fastest growing sector.', fr: 'C’est le secteur à la croissance la plus rapide.', es: 'Es el sector de más rápido crecimiento.', ru: 'Это самый быстрорастущий сектор.', ar: 'هذا هو القطاع الأسرع نموا.' }
const shall = { en: 'Each State shall report every four years.', fr: 'Chaque État présente un rapport tous les quatre ans.', es: 'Cada Estado presentará un informe cada cuatro años.', ru: 'Каждое государство представляет доклад раз в четыре года.', ar: 'تقدم كل دولة تقريرا كل أربع سنوات.' }
const may = { en: 'The court may order payment.', fr: 'Le tribunal peut ordonner le paiement.', es: 'El tribunal podrá ordenar el pago.', ru: 'Суд может постановить произвести выплату.', ar: 'يجوز للمحكمة أن تأمر بالدفع.' }
const never = { en: 'No child may be detained under any circumstances.', fr: 'Aucun enfant ne peut être détenu.', es: 'Ningún niño podrá ser detenido.', ru: 'Ни один ребёнок не может быть задержан.', ar: 'لا يجوز احتجاز أي طفل.' }
const plain = { en: 'The court sits in May.', fr: 'Le tribunal siège en mai.', es: 'El tribunal sesiona en mayo.', ru: 'Суд заседает в мае.', ar: 'تنعقد المحكمة في أيار.' }

const far = { en: 'Prices are far above the average.', fr: 'Les prix sont très supérieurs à la moyenne.', es: 'Los precios están muy por encima de la media.', ru: 'Цены намного выше средних.', ar: 'الأسعار أعلى بكثير من المتوسط.' }
const notYet = { en: 'The State has not yet ratified the treaty.', fr: "L'État n'a pas encore ratifié le traité.", es: 'El Estado aún no ha ratificado el tratado.', ru: 'Государство еще не ратифицировало договор.', ar: 'لم تصدق الدولة بعد على المعاهدة.' }
const still = { en: 'Two villages are still without water.', fr: "Deux villages restent privés d'eau.", es: 'Dos aldeas siguen sin agua.', ru: 'Две деревни по-прежнему остаются без воды.', ar: 'لا تزال قريتان بلا ماء.' }
const alreadyNot = { en: 'The State has signed but not yet ratified the treaty.', fr: "L'État a signé le traité mais ne l'a pas encore ratifié.", es: 'El Estado ha firmado el tratado, pero aún no lo ha ratificado.', ru: 'Государство подписало, но еще не ратифицировало договор.', ar: 'وقعت الدولة المعاهدة ولكنها لم تصدق عليها بعد.' }

const fourWeeksBefore = { en: 'The agenda is sent four weeks before the opening.', fr: 'L’ordre du jour est envoyé quatre semaines avant l’ouverture.', es: 'El programa se envía cuatro semanas antes de la apertura.', ru: 'Повестка дня рассылается за четыре недели до открытия.', ar: 'يرسل جدول الأعمال قبل الافتتاح بأربعة أسابيع.' }
const warned = { en: 'It may be closed only after a warning.', fr: 'Il ne peut être fermé qu’après un avertissement.', es: 'Solo podrá cerrarse después de una advertencia.', ru: 'Оно может быть закрыто лишь после предупреждения.', ar: 'لا يجوز إغلاقه إلا بعد إنذار.' }

checkTable('choice-mismatch', {
  valid: [
    { zh: '议程在开幕前四周发出。', ...fourWeeksBefore },
    { zh: '议程至迟在开幕四周之前发出。', ...fourWeeksBefore },
    { zh: '前总统在开幕前四周发出议程。', ...fourWeeksBefore },
    { zh: '须事先发出警告，方可予以关闭。', ...warned },
    { zh: '至迟在开幕前四周发出议程。', ...fourWeeksBefore },
    // A mere possibility beside what nobody restricts.
    { zh: '法院五月开庭，也可提前。', ...plain },
    { zh: '只有在发出警告后才可关闭。', ...warned },
    { zh: '价格远高于平均水平。', ...far },
    { zh: '价格大大高于平均水平。', ...far },
    { zh: '尽可能责令付款。', ...shall },
    { zh: '该国尚未批准条约。', ...notYet },
    { zh: '该国已签署但尚未批准条约。', ...alreadyNot },
    { zh: '两个村庄仍然没有水。', ...still },
    { zh: '每个国家应每四年提交一次报告。', ...shall },
    { zh: '每个国家每四年提交一次报告。', ...shall },
    { zh: '法院可责令付款。', ...may },
    { zh: '法院可以下令支付款项，以应对紧急情况。', ...may },
    { zh: '在任何情况下均不得拘押儿童。', ...never },
    { zh: '在任何情况下都不能拘押儿童。', ...never },
    { zh: '除非当事方同意，否则庭审应公开。', ...unless },
    { zh: '如当事方未同意，庭审应公开。', ...unless },
    { zh: '未经当事方同意，庭审不得改为不公开。', ...unless },
    { zh: '如果当事方没有商定，庭审公开进行。', ...unless },
    { zh: '除非下雨，水井就会干涸。', ...noAction },
    { zh: '如不下雨，水井就会干涸。', ...noAction },
    { zh: '若雨季提前，道路就会封闭。', ...ifRain },
    { zh: '一旦提早下雨，道路就会封闭。', ...ifRain },
    { zh: '一些教师表示反对。', ...some },
    { zh: '有些教师反对。', ...some, en: 'A number of teachers objected.' },
    { zh: '大多数教师表示反对。', ...most },
    { zh: '工作将于明年初恢复。', ...early },
    { zh: '事故比城市少。', ...fewer },
    { zh: '与其治疗，不如及早预防。', en: 'Early prevention is better than treatment.', fr: 'Mieux vaut prévenir que guérir.', es: 'Es mejor prevenir que curar.', ru: 'Лучше предупредить, чем лечить.', ar: 'الوقاية أفضل من العلاج.' },
    { zh: '资金至少应翻一番。', ...atLeast },
    { zh: '这是增长最快的部门。', ...fastest },
    { zh: '如果当事方同意，庭审应公开。', en: unless.en },
    '除非当事方同意，否则庭审应公开。',
  ],
  invalid: [
    { texts: { zh: '⟦最早⟧在开幕前四周发出议程。', ...fourWeeksBefore }, messageId: 'order' },
    { texts: { zh: '议程在开幕⟦后⟧四周发出。', ...fourWeeksBefore }, messageId: 'order' },
    { texts: { zh: '每个国家⟦可⟧每四年提交一次报告。', ...shall }, messageId: 'alone' },
    { texts: { zh: '价格⟦略⟧高于平均水平。', ...far }, messageId: 'degree' },
    { texts: { zh: '法院⟦必须⟧责令付款。', ...may }, messageId: 'modality' },
    { texts: { zh: '法院⟦必将⟧责令付款。', ...may }, messageId: 'modality' },
    { texts: { zh: '在任何情况下都⟦不必⟧拘押儿童。', ...never }, messageId: 'modality' },
    { texts: { zh: '在任何情况下均⟦不宜⟧拘押儿童。', ...never }, messageId: 'modality' },
    { texts: { zh: '⟦如果⟧当事方同意，庭审应公开。', ...unless }, messageId: 'condition' },
    { texts: { zh: '⟦即使⟧当事方同意，庭审也应公开。', ...unless }, messageId: 'condition' },
    { texts: { zh: '⟦即使⟧下雨，水井也会干涸。', ...noAction }, messageId: 'condition' },
    { texts: { zh: '⟦由于⟧雨季提前，道路已封闭。', ...ifRain }, messageId: 'condition' },
    { texts: { zh: '⟦除非⟧雨季提前，道路就会封闭。', ...ifRain }, messageId: 'condition' },
    { texts: { zh: '该国⟦已经⟧批准条约。', ...notYet }, messageId: 'phase' },
    { texts: { zh: '两个村庄⟦不再⟧缺水。', ...still }, messageId: 'phase' },
    { texts: { zh: '⟦大多数⟧教师表示反对。', ...some }, messageId: 'quantity' },
    { texts: { zh: '⟦少数⟧教师表示反对。', ...most }, messageId: 'quantity' },
    { texts: { zh: '工作将于明⟦年底⟧恢复。', ...early }, messageId: 'period' },
    { texts: { zh: '工作已于⟦去年⟧初恢复。', ...early }, messageId: 'deixis' },
    { texts: { zh: '事故比城市⟦多⟧。', ...fewer }, messageId: 'direction' },
    { texts: { zh: '资金⟦至多⟧应翻一番。', ...atLeast }, messageId: 'limit' },
    { texts: { zh: '这是增长⟦颇⟧快的部门。', ...fastest }, messageId: 'degree' },
    { texts: { zh: '法院⟦偶尔⟧在5月开庭。', ...plain }, messageId: 'alone' },
  ],
})

// Two statements with different choices: those are compared that are made of the same words.
const both = {
  en: 'The court may order payment and shall publish the report.',
  fr: 'Le tribunal peut ordonner le paiement et doit publier le rapport.',
  es: 'El tribunal podrá ordenar el pago y deberá publicar el informe.',
  ru: 'Суд может постановить произвести выплату и должен опубликовать доклад.',
  ar: 'يجوز للمحكمة أن تأمر بالدفع ويجب أن تنشر التقرير.',
}
const everyone = {
  en: 'Some States pay their contributions; all parties publish reports.',
  fr: 'Certains États versent leurs contributions ; toutes les parties publient des rapports.',
  es: 'Algunos Estados pagan sus contribuciones; todas las partes publican informes.',
  ru: 'Некоторые государства выплачивают взносы; все стороны публикуют доклады.',
  ar: 'تدفع بعض الدول اشتراكاتها؛ وتنشر جميع الأطراف تقارير.',
}
checkTable('choice-mismatch', {
  resources: shippedResources(),
  valid: [
    { zh: '法院可责令付款，并须公布报告。', ...both },
    { zh: '报告须由法院公布，法院还可责令付款。', ...both },
    { zh: '一些国家缴纳会费；所有缔约方都公布报告。', ...everyone },
  ],
  invalid: [
    { texts: { zh: '法院可责令付款，并⟦可⟧公布报告。', ...both }, messageId: 'modality' },
    { texts: { zh: '法院⟦须⟧责令付款，并须公布报告。', ...both }, messageId: 'modality' },
    { texts: { zh: '一些国家缴纳会费；⟦一些⟧缔约方公布报告。', ...everyone }, messageId: 'quantity' },
  ],
})

checkTable('choice-mismatch', {
  tagger: await loadTagger(),
  // A character inside a noun.
  valid: [{ zh: '这是增长最快的战略。', ...fastest }],
  invalid: [{ texts: { zh: '这一部门增长⟦略⟧快。', ...fastest }, messageId: 'degree' }],
})

const notifies = { en: 'The flag State shall promptly notify the port State, having due regard to the rights of the crew.', fr: 'L’État du pavillon informe sans tarder l’État du port en tenant dûment compte des droits de l’équipage.', es: 'El Estado del pabellón notificará sin demora al Estado del puerto, teniendo debidamente en cuenta los derechos de la tripulación.', ru: 'Государство флага незамедлительно уведомляет государство порта, учитывая права экипажа.', ar: 'تخطر دولة العلم دولة الميناء فورا مع إيلاء الاعتبار الواجب لحقوق الطاقم.' }
const pays = { en: 'The Secretary-General must pay the compensation within 60 days, failing which interest accrues.', fr: 'Le Secrétaire général doit verser l’indemnité dans les soixante jours, faute de quoi celle-ci porte intérêt.', es: 'El Secretario General deberá pagar la indemnización en un plazo de 60 días, transcurrido el cual devengará intereses.', ru: 'Генеральный секретарь обязан выплатить компенсацию в течение 60 дней, после чего начисляются проценты.', ar: 'ويتعين على الأمين العام أن يدفع التعويض في غضون 60 يوما، وبعد ذلك تضاف الفائدة.' }
checkTable('choice-mismatch', {
  resources: shippedResources(),
  tagger: await loadTagger(),
  valid: [{ zh: '秘书长必须在60天内支付赔偿金，逾期应加付利息。', ...pays }],
  // What is due elsewhere in the target is due of other words.
  invalid: [
    { texts: { zh: '秘书长⟦可以⟧在60天内支付赔偿金，逾期应加付利息。', ...pays }, messageId: 'modality' },
    // A right that the crew has lets nobody do anything.
    { texts: { zh: '船旗国⟦可⟧及时通知港口国，并适当顾及船员的权利。', ...notifies }, messageId: 'alone' },
  ],
})

// What Chinese adds at will, and words that only look like a choice: a year spent, the young among others, a thing left alone, what one had better do.
const spent = { en: 'One in five young people spends a year abroad.', fr: 'Un jeune sur cinq passe un an à l’étranger.', es: 'Uno de cada cinco jóvenes pasa un año en el extranjero.', ru: 'Каждый пятый молодой человек проводит год за границей.', ar: 'يقضي واحد من كل خمسة شباب سنة في الخارج.' }
checkTable('choice-mismatch', {
  resources: shippedResources(),
  tagger: await loadTagger(),
  valid: [
    // Not for somebody to do is not needed of him; still some that have not; even if and not is if and not.
    { zh: '申请人无须证明损害。', en: 'It shall not be for the applicant to prove the damage.', fr: 'Il n’appartient pas au requérant de prouver le dommage.', es: 'No corresponderá al solicitante demostrar el daño.', ru: 'Бремя доказывания ущерба не возлагается на заявителя.', ar: 'لا يقع على عاتق مقدم الطلب إثبات الضرر.' },
    { zh: '这不等于任务已经完成：仍有三个国家没有批准。', en: 'That does not mean that the task is done: three States have still not ratified.', fr: 'Cela ne signifie pas que la tâche soit accomplie : trois États n’ont toujours pas ratifié.', es: 'Ello no significa que la tarea esté cumplida: tres Estados aún no han ratificado.', ru: 'Это не значит, что задача выполнена: три государства до сих пор не ратифицировали.', ar: 'لا يعني ذلك أن المهمة قد أنجزت: فلم تصدق ثلاث دول بعد.' },
    { zh: '保证不处以罚款，或即使处以罚款也不予收取。', en: 'Assurances that the fine will not be imposed or, if imposed, will not be collected.', fr: 'Des assurances que l’amende ne sera pas infligée ou, si elle l’est, ne sera pas perçue.', es: 'Garantías de que la multa no será impuesta o, si lo es, no será cobrada.', ru: 'Заверения в том, что штраф не будет назначен или, если он назначен, не будет взыскан.', ar: 'ضمانات بأن الغرامة لن تفرض أو بأنها، إذا فرضت، لن تحصل.' },
    { zh: '每五名青年中就有一人到国外待上一年。', ...spent },
    { zh: '仅每五名青年中就有一人到国外待上一年。', ...spent },
    { zh: '秘书长认为，与其另设新机构，不如加强现有机构。', en: 'The Secretary-General would rather strengthen existing bodies than create new ones.', fr: 'Le Secrétaire général préfère renforcer les organes existants plutôt que d’en créer de nouveaux.', es: 'El Secretario General prefiere fortalecer los órganos existentes antes que crear otros nuevos.', ru: 'Генеральный секретарь считает, что лучше укрепить существующие органы, чем создавать новые.', ar: 'يفضل الأمين العام تعزيز الهيئات القائمة على إنشاء هيئات جديدة.' },
    { zh: '除非另有说明，本报告所用货币单位均为美元。', en: 'The currency used throughout this report is the United States dollar.', fr: 'La monnaie utilisée dans le présent rapport est le dollar des États-Unis.', es: 'La moneda utilizada en el presente informe es el dólar de los Estados Unidos.', ru: 'В настоящем докладе используется доллар США.', ar: 'العملة المستخدمة في هذا التقرير هي دولار الولايات المتحدة.' },
    { zh: '后续行动由秘书处负责，无需另行拨款。', en: 'The Secretariat will follow up within existing resources.', fr: 'Le Secrétariat assurera le suivi dans les limites des ressources existantes.', es: 'La Secretaría se encargará del seguimiento con los recursos existentes.', ru: 'Секретариат обеспечит последующую деятельность в пределах имеющихся ресурсов.', ar: 'ستتولى الأمانة العامة المتابعة في حدود الموارد المتاحة.' },
    // A right that is granted may be a thing that shall be had.
    { zh: '当事人有权在十天内得到答复。', en: 'The party shall receive an answer within ten days.', fr: 'La partie reçoit une réponse dans les dix jours.', es: 'La parte recibirá una respuesta en un plazo de diez días.', ru: 'Сторона должна получить ответ в течение десяти дней.', ar: 'يتلقى الطرف ردا في غضون عشرة أيام.' },
    { zh: '我们绝不能坐视不管。', en: 'We must act.', fr: 'Nous devons agir.', es: 'Debemos actuar.', ru: 'Мы обязаны действовать.', ar: 'علينا أن نتحرك.' },
    { zh: '必须等到雨季结束后才能重新开放道路。', en: 'The road cannot reopen before the end of the rainy season.', fr: 'La route ne pourra rouvrir avant la fin de la saison des pluies.', es: 'La carretera no podrá reabrirse antes de que termine la estación de lluvias.', ru: 'Дорога не может быть вновь открыта до окончания сезона дождей.', ar: 'لا يمكن إعادة فتح الطريق قبل نهاية موسم الأمطار.' },
  ],
  invalid: [
    { texts: { zh: '⟦即使⟧有奖学金，每五名青年中也有一人到国外待上一年。', ...spent }, messageId: 'alone' },
    { texts: { zh: '一个家庭⟦不可能⟧再度陷入贫困。', en: 'A family may fall back into poverty.', fr: 'Une famille peut retomber dans la pauvreté.', es: 'Una familia puede volver a caer en la pobreza.', ru: 'Семья может вновь оказаться в нищете.', ar: 'قد تقع الأسرة في الفقر مجددا.' }, messageId: 'modality' },
  ],
})
