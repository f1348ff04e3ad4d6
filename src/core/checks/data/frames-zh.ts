/** A Chinese frame that is opened and must be closed, with what may close it. */
export interface OpenFrame {
  /** What opens it; the match is what the reader is shown. */
  readonly open: RegExp
  /** What closes it, after the opening and within its reach. */
  readonly close: RegExp
  /** How far the closing word may stand. */
  readonly reach: 'clause' | 'sentence'
  /** The usual closing word, for the message. */
  readonly usual: string
}

/** Before a word at the beginning of a sentence. */
const sentenceStart = '(?<=^|[。！？；!?;\\n“])'
/** Before a word at the beginning of a clause. */
const clauseStart = '(?<=^|[。！？；!?;\\n“，：,:])'

/** Not the second half of another word (存在, 现在) before 在. */
const freeZai = '(?<![存潜内外现正旨实所自好不])在'
/** What closes 在 before what is done or comes to pass: a localizer, or a noun of place or time as the head of it all. */
const zaiCloses =
  '[时后前上下内里间外起]|^(?:[\\d一二三四五六七八九十]+[年月日时]|今年|去年|明年)|(?<!其|集)中(?![国央小东亚非美级期等学止断立心介])|方面|以来|之际|之余|同时|当天|地方|地区|国家|社区|农村|城市|村庄|学校|医院|机构|营地|区域|海域|场所|场合|地点|岗位|部门|阶段|领域|时刻|时期|年代|日子|会议|大会|论坛|文件|报告|案件|[岛屿区省州县市镇村校院厂站馆岸海山洋洲城营室](?=[，,。；]|$)'
/** Verbs of what is done by design: a clause of them after 在 is no place. */
const doings =
  '缺乏|建立|实现|处理|没有|推动|促进|加强|保护|制定|执行|实施|评估|确定|审议|考虑|履行|确保|采取|开展|提供|解决|应对|筹备|设计|讨论|起草|建设|面临|面对|尊重|遵守|准备|推进|维护|落实|完成|编写|拟订|拟定|消除|防止|打击|通过|努力|' +
  '减少|增加|提高|降低|改善|扩大|缩小|停止|恢复|减轻|预防|给予|赋予|普及|追究|保障|增强|提升|遏制|缓解|克服|取消|废除|禁止|筹集|调动|归还'
/** Nouns and names of bodies that begin with such a verb (保护区, 执行局). */
const bodies = '区|局|厂|站|院|所|者|会|室|处|团|组|方|国|人|期|年|委员会|机构|中心|部门|机制|基金|伙伴|阶段'
/** Nouns of circumstances, which become a place only through 下, 上 or 中. */
const circumstances = '情况|条件|前提|基础(?!设施)|背景|过程|框架|程序'

/** What joins such a noun to what it is a circumstance of. */
const attribute = '(?:的|这种|此|该|其)(?:\\p{Script=Han}{2})?'

/** Openings that nothing but their second half can follow. */
export const openFrames: readonly OpenFrame[] = [
  { open: /不(?:仅(?!仅)|但|只|光)(?!是|料|得不|顾|见|管)/gu, close: /而且|还|也|更|并|又|同时|都|且|甚至|就|连|反而|反倒|亦|尤其|如此/u, reach: 'sentence', usual: '而且' },
  { open: new RegExp(`${sentenceStart}只有(?=[^。！？]*[，,])(?![\\d一二三四五六七八九十两几])`, 'gu'), close: /才|方|能|没|否则|得以|会|可/u, reach: 'sentence', usual: '才' },
  { open: new RegExp(`${sentenceStart}(?:无论|不论|不管)(?=[^。！？]*[，,])(?!如何，)`, 'gu'), close: /都|也|均|总|仍|一律|应|始终|必须|一概|皆|不得|有权|享有|一样|任何|还|无|就|全/u, reach: 'sentence', usual: '都' },
  { open: new RegExp(`${sentenceStart}除非(?=[^。！？]*[，,])(?![^。！？]{0,30}另有)`, 'gu'), close: /否则|不|无|才|方|没|未|均|应|可|仍/u, reach: 'sentence', usual: '否则' },
  { open: new RegExp(`${clauseStart}既(?![然成定得有往存而])`, 'gu'), close: /又|也|且|还|亦|更/u, reach: 'sentence', usual: '又' },
  { open: new RegExp(`${clauseStart}与其(?!说|坐|等待|等到|让|花|把|靠)(?=[^，,。]*[\\p{Script=Han}][，,])(?![他它中余各自所在][^，,。]*(?:和|一|相|之间|合作|同))`, 'gu'), close: /不如|毋宁|宁|倒|相|一|合作|同|有/u, reach: 'sentence', usual: '不如' },
  {
    open: new RegExp(`${clauseStart}当(?![局地天晚年日前中事务然选夜代今初场时下值之作成家心了一二])(?=[^，。；,]{4,60}[，,])`, 'gu'),
    // What happens when may be two clauses before the word that closes them: 当……培训护士，或……试种玉米时.
    close: /^[^，；：,;\n]*[时后前际刻间日中]|[时后前](?=[，,。；])|之际|时候/u,
    reach: 'sentence',
    usual: '时',
  },
  {
    open: new RegExp(`${clauseStart}在(?=(?:${doings})[^，。；,]{2,40}[，,])`, 'gu'),
    close: new RegExp(zaiCloses, 'u'),
    reach: 'clause',
    usual: '中',
  },
  {
    // 在 before what is done, up to what is reached by it or comes of it: 在保护平民……取得的进展, 只有在停止毁林……才能实现.
    open: new RegExp(`${freeZai}(?=(?:${doings})(?!${bodies})(?:(?!${zaiCloses})[^，。；、,在的所]){2,40}(?:取得|作出|做出|发挥|面临|遇到|存在|才能?|方可|方能))`, 'gu'),
    close: /(?!)/u,
    reach: 'clause',
    usual: '方面',
  },
  {
    // What somebody is for or against is done, not where it is done.
    open: new RegExp(`(?<=赞成|同意|反对|支持|决定|建议|要求|呼吁|敦促|促请|鼓励|避免|防止|禁止|打算|希望|愿意|承诺)在(?=(?:${doings})(?!${bodies})[^，。；的]{2,40}(?:[，。；]|$))`, 'gu'),
    close: new RegExp(zaiCloses, 'u'),
    reach: 'clause',
    usual: '时',
  },
  {
    // 在 before what is no place: another preposition, a denial, or a whole clause of what comes to pass.
    open: new RegExp(
      '(?<![存潜内外现正旨实所自好不])在(?=(?:与|对|不|未|没有|尚未)[^，。；、,在]{2,30}[，,])(?!与[^，。；,]*(?:作|斗争|谈判|合作|竞争|抗争|搏斗)|与会|对(?:外|话|岸|方|内|策)|不(?:久|同|少|丹|列颠|断|莱梅)|未(?:来|成年))|' +
        `${clauseStart}在(?=[^，。；、,的在]{2,14}(?:(?:能够|可以|得以)[^，。；、,的]{1,6}|生效|到期|届满|期满|接管|卸任|离任)[，,])`,
      'gu',
    ),
    close: new RegExp(zaiCloses, 'u'),
    reach: 'clause',
    usual: '时',
  },
  {
    // A preposition whose verb was lost: 就……的确定。
    open: new RegExp(`${clauseStart}(?:并|也|还)?就(?=[^，。；,的]{0,30}[^，。；,]{2,50}的[^，。；,]{2,12}[。；])(?![失得是业任读诊绪此能会可必应要将不没无未难得越更只仍被把使让给变成在有来算像连这那])`, 'gu'),
    close: /[提作做达进开举展表发交讨谈商审议谋沟询征签协采给形取说报给言出求]/u,
    reach: 'clause',
    usual: '提出',
  },
  {
    open: new RegExp(`${sentenceStart}[^。！？；，,]{2,20}(?:委员会|大会|理事会|安理会|会议|秘书长|代表团|专家组|工作组|报告员|专家)对(?=[^。！？；，,]{12,80}[。；])(?![外内话此])`, 'gu'),
    close: /[表感深提作做给施审产构很十不未持投评具适负采]|进行|加以|予以|赞|欢迎|关切|造成|有(?:权|着|重|深|所|信)|保持|开展|发表|无/u,
    reach: 'clause',
    usual: '表示',
  },
  { open: /作为(?=(?:确定|确保|实现|促进|推动|评估|判断|制定|衡量|处理|解决|支持|防止|申请|获得|取得|提供)[^，。；,的]{2,20}[，。；,])/gu, close: /依据|基础|手段|工具|标准|措施|方式|途径|平台|参考|条件|前提|凭证|证据|组成部分/u, reach: 'clause', usual: '的依据' },
  { open: new RegExp(`与其说|${clauseStart}与其(?=坐|等待|等到|让|花|把|靠)`, 'gu'), close: /不如|毋宁|宁[可愿肯]|莫若|倒|还是/u, reach: 'sentence', usual: '不如' },
  { open: /(?:不论|无论|不管)是(?=[^，。；]*而是)/gu, close: /(?!)/u, reach: 'clause', usual: '还是' },
  { open: /(?:(?<![针面相应反核绝])对|[与给]|(?<![因成作认])为|受到|遭到|来自|针对)包括(?![^。；]*(?:在内|等))/gu, close: /(?!)/u, reach: 'clause', usual: '在内' },
  { open: /之所以/gu, close: /因|由于|在于|是为|原因|是/u, reach: 'sentence', usual: '是因为' },
  { open: /从\d{4}年(?=\d{4}年)/gu, close: /(?!)/u, reach: 'clause', usual: '到' },
  { open: new RegExp(`${clauseStart}以(?![来及上下外内前后便免为往致])(?=[^，。；,为]{1,20}(?:基础|依据|导向|重点|中心|核心|前提|准则|指南)[，。；,])`, 'gu'), close: /为|作/u, reach: 'clause', usual: '为' },
  { open: /介于/gu, close: /之间|中间|间/u, reach: 'clause', usual: '之间' },
  { open: /(?<![消开免清扫排废解拆去删剔扣根铲驱破切革撤摘戒防移剥割拔祛销刮滤脱整斩减抵卸截挖屏摒擦抹乘])除(?![的了非以去此夕名数掉草法外害尘冰雪霜权籍净湿污油锈臭虫颤旧根暴役氮磷硫味雾霾雷灰渣碳氧藻鼠蚊蝇])(?=[^，,。；]{2,80}[，,。；])(?![^，。；]*另有)/gu, close: /外|之余/u, reach: 'clause', usual: '外' },
  {
    open: new RegExp(
      `${freeZai}(?=[^，。；、,在]{2,40}(?:${attribute}(?:支持|帮助|领导|指导|主持|推动|影响|协助|配合|鼓励|监督)(?:[，。；,]|$)|` +
        // In 在13个国家的执行情况 it is the country that 在 governs.
        `(?<!国家?|地区|社会|社区|世界|全球|各地|当地|[省市县州洲岛村镇部局处院所校营])${attribute}(?:${circumstances})(?:[，。；,]|$|进行|开展|得到|取得|不断|能够|可以|必须|应当?(?!用|对|急|变|答)|才能|得以|实现|发生|举行|采取|完成|返回)))`,
      'gu',
    ),
    close: new RegExp(zaiCloses, 'u'),
    reach: 'clause',
    usual: '下',
  },
]

/** A closing word and what must stand before it in its sentence. */
export interface CloseFrame {
  readonly close: RegExp
  readonly open: RegExp
  /** The usual opening word, for the message. */
  readonly usual: string
}

/** Closing words that need their first half. */
export const closeFrames: readonly CloseFrame[] = [
  { close: /(?<![存潜内现])在内(?!部|心|地|陆|容|政|战|阁|罗|侧|外)/gu, open: /包括|包含|涵盖|连同|算|计|加|连|含|考虑|囊括|列|归|划|[把将][^，；]*$/u, usual: '包括' },
  { close: /(?<![存潜内现正])(?<=的(?:\p{Script=Han}{2})?)(?:情况|前提|背景|条件|框架|支持|领导|帮助|主持|推动|努力|影响|压力|配合|协助|指导)下(?![降跌滑达调])/gu, open: /[在从]|(?<![由对关鉴基])于|处|当/u, usual: '在' },
  { close: /(?<=的)(?:基础上|过程中|范围内|框架内)/gu, open: /[在于从]/u, usual: '在' },
  { close: /(?<![在于为介是有约从][^，。；,]{0,3})(?<=\p{Script=Han})\d[\d.]*[^，。；,\d]{0,3}[至到和与—-]\d[^，。；,\d]{0,6}之间(?=[，,。；])/gu, open: /(?!)/u, usual: '在' },
  { close: /(?<=[^是的么似]{6})(?<![目标])的(?=。)/gu, open: /是|系|属|乃|凡|下列|以下|如同|一样|似|会|[于比]/u, usual: '是' },
  { close: /起见(?=[，,。；])/gu, open: /为/u, usual: '为' },
  { close: /为止(?=[，,。；])/gu, open: /到|至|迄|截|此/u, usual: '到' },
  { close: /(?<=[天日月年])止(?=[，。；、\p{Script=Han}])(?!境)/gu, open: /至|到|迄|截/u, usual: '至' },
  { close: /所致(?=[，,。；])/gu, open: /为|由|因|系|是/u, usual: '由' },
  { close: /相比(?=[，,。；])/gu, open: /与|和|同|跟|较|比(?=.*相比)/u, usual: '与' },
  { close: /(?<![作成认视列定因称改选即系均设化])为(?:基础|依据|导向|本|主|中心|核心|代价|前提|准则|重点|由|限|鉴)(?=[，。；、的,])/gu, open: /[以奉引]/u, usual: '以' },
]

/**
 * Words that attach what follows to something that should stand before them and so begin no clause; `unless` is where
 * they begin another word.
 */
export const dangling: readonly { readonly word: string; readonly unless: RegExp }[] = [
  { word: '的', unless: /^的(?:确|士)/u },
  { word: '地', unless: /^地[\p{Script=Han}]/u },
  { word: '所致', unless: /^$/u },
  { word: '为由', unless: /^$/u },
]

/** Two connectives, as patterns. */
export interface ConnectivePair {
  readonly first: string
  readonly second: string
  /** Whether the first may stand behind its subject, because it can be nothing else there. */
  readonly inside?: true
}

/** Connectives that do not answer each other: the first opens a clause, the second opens the next one or stands in it early. */
export const connectivePairs: readonly ConnectivePair[] = [
  { first: '(?:如果|假如|倘若)', second: '(?:所以|因此|从而|但是|然而)' },
  { first: '(?:尽管|即使|即便|哪怕)', second: '(?:所以|因此|因而|从而|于是|而且|并且)' },
  { first: '虽(?:然|说)?(?![^，。；]*(?:但|却|仍|也|还|不过))', second: '(?:所以|因此|因而|从而|于是)', inside: true },
  { first: '(?:因为|由于)', second: '(?:但是|然而|却|而且|否则)' },
  { first: '除非', second: '(?:因此|所以|因而|从而|于是|而且|并且|但是|然而|以便)' },
  { first: '与其(?![^，。；]*(?:不如|毋宁|宁))', second: '(?:而是|而且|并且|但是|然而|因此|所以|从而|以便|或者)', inside: true },
  { first: '(?:一旦|每当|为了)', second: '(?:所以|因此|但是|然而|而且|否则)' },
  { first: '只有', second: '[^，。；]{0,8}?(?<![成造])就(?!业|此|是|任|职|算|读|诊|绪)' },
  { first: '只要', second: '(?:[^，。；]{0,8}?才(?!能|华|干|智|可|艺)|否则|所以|但是|然而)' },
  // 不仅仅是……而是 is said; 不仅存在于……，而是 is not.
  { first: '(?:不仅|不但|不光|不只)(?!仅?是|仅|[^，。；]*(?:而且|[也还更并又且]))', second: '(?:而是|但是|然而|却|因此|所以|否则|因为|由于)', inside: true },
  { first: '(?:无论|不论|不管)', second: '(?:但是|所以|因此|而且)' },
  { first: '既(?=[不没未要能可是无])(?![^，。；]*[又也且还亦更])', second: '(?:但|却|因此|所以|从而|而是)', inside: true },
]

/** 没有 at the head of a conditional clause that the next clause answers with what cannot be. */
export const withoutClause = /(?<=^|[。！？；\n，])没有(?!任何|人|什么)(?=[^，。；的]{4,40}，[^，。；]*(?:无法|不能|不可能|难以|就不|便不|无从))/gu
