/** The ends of nouns for persons and bodies, which can act. */
export const actorEnding =
  /(?:国|政府|(?<![社机])会|组织|者|人|人员|员|官|方|国家|主任|机构|当局|部门|法院|法庭|署|处|局|部|司|部队|民兵|帮派|武装|工|雇主|长|团|社区|公司|企业|人民|妇女|女性|男性|儿童|男子|女子|女童|男童|难民|移民|平民|居民|公民|农民|渔民|牧民|民族|商|主席|律师|医生|教师|学生|父母|家庭|代表|专员|特使|小组|集团|银行|基金|论坛|会议|社|联盟|户|群体|青年|家属|亲属|专家|机关|军|警|警察)$/u

/** Determiners and quantities, at the end of what leads to a noun. */
const determiner = '(?:其他|该|各|有关|任何|所有|另一|这些|至少|一些|[\\d ]+名|一名|每个|每名|其|本|受)'

/** The end of what stands before a clause's subject: the beginning of a clause, or a word that takes a clause for its object. */
const beforeSubject = new RegExp(
  `(?:(?:^|[，。；：（])(?:凡|如果|如|若|但|而|只有|应)?(?:[^，。；：（）在对向为被]{2,12}的)?|请|建议|允许|准许|协助|敦促|呼吁|要求|促请|吁请|认为|使|让|令|指出|强调|欢迎|鼓励|授权|规定|确保|重申|回顾|禁止|废除|往往|发生在)${determiner}*$`,
  'u',
)

/** How what acts stands to what is acted on: by the words between the two. */
export interface Dealing {
  /** What must stand right before the first; without it, anything. */
  readonly before?: RegExp
  /** What leads from the first to the second. */
  readonly between: RegExp
  /** Whether both must be able to act, or may be anything. */
  readonly actors: boolean
  /** Whether other languages say the second first. */
  readonly turned?: boolean
}

const modal = '(?:正在|正|均|都|也|并|则|应当|应|不应|不得|不能|不可|可以|可|能够|能|将|须|必须|绝不|决不|不)*'

/** The dealings in which Chinese and the other languages name the two in an order that translators keep. */
export const dealings: readonly Dealing[] = [
  { before: beforeSubject, between: /^(?![与同和]$)(?!.*(?:[被由遭所为的]|(?<!接)受|认识到|将.*诸$|有$|在(?!.*[后前中内上时])|根据|[按依]照|应(?:该|邀|请|$)|(?<!屈从|有利)于$)).+$/u, actors: true },
  { between: new RegExp(`^${modal}(?:取代|代替|替代|压倒|是对|优先于|凌驾于)$`, 'u'), actors: false },
  { between: /^(?:免遭|免受)$/u, actors: false },
  { between: /^.*(?<![相对可])比$/u, actors: false },
  { before: /以$/u, between: /^(?:取代|代替|替代|替换)$/u, actors: false, turned: true },
  { between: /^，?(?:而非|而不是|而不应是)$/u, actors: false },
]
