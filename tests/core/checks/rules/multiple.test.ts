import { checkTable } from '../../../support/rows.ts'

const triple = { en: 'Debt may triple by then.', fr: 'La dette pourrait tripler d’ici là.', es: 'La deuda podría triplicarse para entonces.', ru: 'К тому времени долг может утроиться.', ar: 'قد يزيد الدين إلى ثلاثة أضعاف بحلول ذلك الوقت.' }
const timesAs = { en: 'They are four times as likely to leave.', fr: 'Ils sont quatre fois plus susceptibles de partir.', es: 'Tienen cuatro veces más probabilidades de irse.', ru: 'Они уезжают в четыре раза чаще.', ar: 'احتمال مغادرتهم أربعة أضعاف غيرهم.' }
const timesMore = { ...timesAs, en: 'They are four times more likely to leave.' }
const double = { en: 'The number of clinics doubled.', fr: 'Le nombre de dispensaires a doublé.', es: 'El número de dispensarios se duplicó.', ru: 'Число клиник удвоилось.', ar: 'تضاعف عدد العيادات.' }

checkTable('multiple', {
  valid: [
    { zh: '债务届时可能增至三倍。', ...triple },
    { zh: '债务届时可能增加两倍。', ...triple },
    { zh: '他们离开的可能性是他人的四倍。', ...timesAs },
    { zh: '他们离开的可能性高四倍。', ...timesMore },
    { zh: '诊所数量翻了一番。', ...double },
    { zh: '诊所数量增加了一倍。', ...double },
    { zh: '诊所数量增加了两倍。', en: double.en },
    '诊所数量增加了两倍。',
  ],
  invalid: [
    { texts: { zh: '债务届时可能⟦增加三倍⟧。', ...triple }, messageId: 'factor' },
    { texts: { zh: '他们离开的可能性⟦高四倍⟧。', ...timesAs, fr: 'Leur probabilité de partir est multipliée par quatre.', es: 'Su probabilidad de irse se ha multiplicado por cuatro.' }, messageId: 'factor' },
    { texts: { zh: '诊所数量⟦增至四倍⟧。', ...double }, messageId: 'factor' },
    { texts: { zh: '诊所数量⟦增加了两倍⟧。', ...double }, messageId: 'factor' },
  ],
})
