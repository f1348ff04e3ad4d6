import { loadTagger, shippedResources } from '../../../../src/cli/input.ts'
import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
  terms: ['opposition-party; politics; 反对党; opposing party; parti d’opposition; partido opositor; оппозиционная партия; حزب معارض'],
  senses: [
    'support; for; confusable; 支持; support; soutenir; apoyar; поддерживать; يدعم',
    'support; against; confusable; 反对; oppose; s’opposer|opposer; oponerse|oponer; выступать против|возражать; يعارض',
  ],
})
const support = { en: 'We support schools.', fr: 'Nous soutenons les écoles.', es: 'Apoyamos las escuelas.', ru: 'Мы поддерживаем школы.' }

checkTable('opposites', {
  resources,
  valid: [{ zh: '我们支持学校。', ...support }, { zh: '我们建造学校。', ...support }, { zh: '我们反对学校。', ...support, en: 'We oppose schools.' }, '我们反对学校。', { zh: '支持者反对学校。', en: 'We support and oppose.' }],
  invalid: [{ texts: { zh: '我们⟦反对⟧学校。', ...support }, messageId: 'opposite' }],
})

const others = { fr: 'Soutenir les écoles du parti d’opposition.', es: 'Apoyar las escuelas del partido opositor.', ru: 'Поддерживать школы: оппозиционная партия.' }
checkTable('opposites', {
  resources,
  target: 'en',
  // A part of a term says nothing by itself.
  valid: [{ en: 'Help for the schools of the opposing party.', ...others }],
  invalid: [{ texts: { en: 'Parties ⟦oppose⟧ schools.', ...others }, messageId: 'opposite' }],
})

const later = { en: 'Women build schools after the roads.', fr: 'Les femmes construisent des écoles après les routes.', es: 'Las mujeres construyen escuelas después de los caminos.', ru: 'Женщины строят школы после дорог.' }
checkTable('opposites', {
  resources: mini({ lexicon: commonWords, senses: ['when; before; relation; 先于; before; avant; antes; до; قبل', 'when; after; relation; 后于; after; après; después; после; بعد'] }),
  // A relation is said from either side: the roads before the schools.
  valid: [{ zh: '妇女建造道路先于学校。', ...later }],
  invalid: [],
})

const rising = { en: 'The government expands schools.', fr: 'Le gouvernement élargit les écoles.', es: 'El gobierno amplía las escuelas.', ru: 'Правительство расширяет школы.' }

checkTable('opposites', {
  resources: mini({
    lexicon: [...commonWords, '扩大|扩展; expand; élargir; ampliar; расширять; يوسع; v', '缩小; shrink; rétrécir; encoger; сужать; يقلص; v', '拓宽; widen|expand; élargir; ensanchar; расширять; يعرض; v', '关闭; close; fermer; cerrar; закрывать; يغلق; v', '落实; carry out; appliquer; aplicar; осуществлять; ينفذ; v'],
  }),
  valid: [
    { zh: '政府扩大学校。', ...rising },
    // Nearly the same, something else, and what too few speak against.
    { zh: '政府拓宽学校。', ...rising },
    { zh: '政府关闭学校。', ...rising },
    // A character of the other pole that has nothing to do with it here.
    { zh: '政府落实学校。', ...rising },
    { zh: '政府缩小学校。', en: rising.en },
    { zh: '政府缩小学校。', ...rising, en: 'The government shrinks schools.', fr: 'Le gouvernement rétrécit les écoles.' },
  ],
  // No table lists the two side by side: what they are made of tells.
  invalid: [
    { texts: { zh: '政府⟦缩小⟧学校。', ...rising }, messageId: 'opposite', becomes: '扩大' },
    { texts: { zh: '政府⟦缩小⟧道路，保护儿童。', en: 'The government expands roads and protects children.', fr: 'Le gouvernement élargit les routes et protège les enfants.', es: 'El gobierno amplía los caminos y protege a los niños.' }, messageId: 'opposite' },
    { texts: { zh: '妇女⟦缩小⟧学校。', en: 'Women expand schools.', fr: 'Les femmes élargissent les écoles.', es: 'Las mujeres amplían las escuelas.', ru: 'Женщины расширяют школы.' }, messageId: 'opposite' },
  ],
})

const unchanged = { en: 'The government did not change the roads.', fr: 'Le gouvernement n’a pas changé les routes.', es: 'El gobierno no cambió los caminos.', ru: 'Правительство не изменило дороги.' }

checkTable('opposites', {
  resources: mini({
    lexicon: [...commonWords, '保持; keep; garder; conservar; сохранять; يحافظ; v', '改变|变更; change; changé|changer; cambió|cambiar; изменило|изменять; يغير; v'],
    functionWords: ['not; negation; 不; not; ne|pas; no; не; لا'],
  }),
  // What the others deny, it says itself.
  valid: [{ zh: '政府保持道路。', ...unchanged }],
  invalid: [{ texts: { zh: '政府⟦保持⟧道路。', en: 'The government changed the roads.', fr: 'Le gouvernement a changé les routes.', es: 'El gobierno cambió los caminos.', ru: 'Правительство изменило дороги.' }, messageId: 'opposite' }],
})

const teachers = {
  en: 'Although the number of teachers has increased, the share of trained teachers has declined.',
  fr: 'Bien que le nombre d’enseignants ait augmenté, la proportion d’enseignants formés est tombée.',
  es: 'Aunque el número de docentes ha aumentado, la proporción de docentes formados ha disminuido.',
  ru: 'Хотя число учителей увеличилось, доля подготовленных учителей сократилась.',
  ar: 'رغم ازدياد عدد المعلمين، انخفضت نسبة المعلمين المدربين.',
}
checkTable('opposites', {
  resources: shippedResources(),
  tagger: await loadTagger(),
  // The word itself is said of something else in the row; what is said of the same thing decides. What is not done is its opposite.
  valid: [
    { zh: '虽然教师人数增加，受过培训的教师所占比例却减少了。', ...teachers },
    { zh: '缺席两届会议的成员视为已辞职。', en: 'A member who fails to attend two sessions shall be deemed to have resigned.', fr: 'Un membre qui n’assiste pas à deux sessions est réputé démissionnaire.', es: 'Se considerará que ha dimitido todo miembro que no asista a dos períodos de sesiones.', ru: 'Член, не участвующий в двух сессиях, считается ушедшим в отставку.', ar: 'يعتبر العضو الذي لا يحضر دورتين مستقيلا.' },
  ],
  invalid: [{ texts: { zh: '虽然教师人数⟦减少⟧，受过培训的教师所占比例却减少了。', ...teachers }, messageId: 'opposite' }],
})
