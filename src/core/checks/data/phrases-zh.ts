const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words of grammar and of every text, which the tagger or the tables take for more. */
export const emptyWords = set(
  '的 和 与 及 或 以及 或者 并 并且 而 是 在 对 向 由 被 将 把 从 以 为 于 之 其 该 此 这 这些 各 所 不 应 须 可 等 中 上 下 内 后 前 时 也 均 都 就 则 给 使 让 因 至 有 所有 一切 任何 其他 他 ' +
    '必须 应当 能够 可以 进行 包括 例如 通过 根据 作为 他们 它们 自己 及其 有关 相关',
)

/** Words that join the members of a list. */
export const listJoints = set('、 和 与 及 或 以及 或者')

/** Words inside a noun phrase that are no noun. */
export const phraseLinks = set('的 、 和 及 与')

/** Determiners and quantities, at the end of what leads to a noun. */
const determiner = '(?:其他|该|各|有关|任何|所有|另一|这些|至少|[\\d ]+名|一名|每个|每名|其|本)'

/** The end of what stands before a clause's subject: the beginning of a clause, or a word that takes a clause for its object. */
export const beforeSubject = new RegExp(
  `(?:(?:^|[，。；：（])(?:凡|如果|如|若|但|而|只有|应)?|请|建议|允许|准许|协助|敦促|呼吁|要求|促请|吁请|认为|使|让|令|保护|指出|强调|欢迎|鼓励|授权|规定|确保|重申|回顾|表示)${determiner}*$`,
  'u',
)

/** The end of what leads from who acts to whom the act goes to or depends on; not 与, which also joins equals. */
export const towardOther = new RegExp(`(?:向|对|给|因|从|比|替|免遭|免受|无须|协助|建议|请|要求|敦促|促请|吁请|呼吁|邀请|允许|授权|鼓励)${determiner}*$`, 'u')

/** The end of what leads from whom something is done to, to who does it. */
export const towardAgent = new RegExp(`(?:遭|遭到|遭受|被|由|受|受到)${determiner}*$`, 'u')

/** The end of what leads from one thing to what it is to another. */
export const isToOther = /是对(?:此类|这类|该|其他)?$/u

/** What persons do to each other, with what may stand between a subject and its verb. */
export const dealings =
  /^(?:还|并|也|又|再次|均|应|可|将|已|仅|都)?(?:建议|请|敦促|促请|吁请|呼吁|要求|邀请|鼓励|授权|欢迎|赞扬|允许|准许|责成|指示|委托|提醒|告知|通知|警告|支持|谴责|核准|批准|任命|指定|指控|起诉|拘留|逮捕|雇用|监督|审查|协助|保护|帮助|赔偿|补偿|威胁|袭击|攻击|惩罚|解雇|歧视|招募|追究|驱逐|引渡|救助|援助|资助|抚养|照料|照顾)/u

/** The ends of nouns for persons and bodies, which can act. */
export const actorEnding =
  /(?:国|国家|政府|委员会|组织|者|人|人员|员|方|机构|当局|部门|法院|法庭|理事会|大会|署|处|局|部|部队|民兵|工|雇主|长|团|社区|公司|企业|人民|妇女|女性|男性|儿童|男子|女子|女童|男童|难民|移民|平民|居民|公民|农民|渔民|牧民|商|主席|法官|律师|医生|教师|学生|父母|家庭|代表|特使|小组|集团|银行|基金|论坛|会议|议会|工会|社|协会|联盟|户|团体|群体|青年|家属|专家|机关|军|警|警察|警方)$/u
