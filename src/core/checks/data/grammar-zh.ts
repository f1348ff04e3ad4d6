const list = (words: string) => new Set(words.split(' '))

/** Function words that never stand side by side, in this order: one of the two is too many. */
export const clashes: readonly (readonly [first: ReadonlySet<string>, second: ReadonlySet<string>])[] = [
  // Two conjunctions that join the same things.
  [list('和 与 及 或'), list('以及 及 或 或者 并 并且 而且')],
  [list('以及 或者 并且 而且'), list('以及 或者 而且 并且 并')],
  [list('以及 或者'), list('和 及')],
  [list('与 及 或'), list('和')],
  [list('并 而且'), list('也 并且 而且 亦')],
  [list('但 但是 然而 可是 不过'), list('然而 可是 但是 但 不过')],
  [list('因为 由于'), list('由于 因为 因此 所以')],
  [list('因此 所以 因而'), list('所以 因此 因而')],
  [list('如果 若 倘若 假如'), list('如果 若 倘若 假如 假设 一旦')],
  [list('例如 比如 诸如 譬如'), list('例如 比如 诸如 譬如')],
  [list('为了 以便'), list('以便 为了')],
  [list('以'), list('由 自 以')],
  [list('就'), list('对于')],
  [list('关于'), list('关于 对于')],
  // A light verb or a passive doubled by a verb that says the same.
  [list('进行 加以 予以 给予'), list('付诸 进行 加以 予以 给予 作出 做出 采取 造成')],
  [list('被 遭 遭到 受到 得到'), list('遭到 遭受 受到 得到 获得 加以 予以 进行')],
  [list('使 让 令 使得'), list('使 让 令 使得 被')],
  // A verb that links doubled by another one.
  [list('构成 形成 成为 变成 导致 造成 等于 意味着 组成'), list('为 成为 作为')],
  [list('位于 处于 介于 濒于 来自 出自'), list('在 从 由')],
  // A passive of what nobody does to anything.
  [
    list('被'),
    list('下降 上升 增长 下跌 上涨 回升 下滑 攀升 飙升 激增 锐减 骤增 骤减 好转 恶化 出现 发生 存在 成为 位于 处于 属于 具有 拥有 享有 等于 生效 失效 到期 死亡 逃离 抵达 前往 经历 面临 陷入 来自 致力 有'),
  ],
  // Two modal verbs of the same force, two degrees, two times.
  [list('可以 能够 能 可'), list('可以 能够 能')],
  [list('必须 应当 应该 应 须'), list('必须 应当 应该 应 须')],
  [list('需要'), list('必须')],
  [list('非常 十分 很 极其 极为 相当'), list('非常 十分 很 极其 极为 相当')],
  [list('更 更加 最 越'), list('更 更加 最 很 非常')],
  [list('已经 已 曾 曾经'), list('已经 正在 曾经')],
  [list('正在 在'), list('正在')],
  [list('都 均 皆'), list('都 均 皆')],
  [list('将 会'), list('将要 将会')],
  // Two determiners or quantifiers.
  [list('每 各 每个 各个'), list('所有 每个 各个 一切 全部')],
  [list('所有 一切 全部'), list('每 每个 一切 所有 全部')],
  [list('这 这些 该 此'), list('该 这 这些 此')],
  [list('大约 约 近 将近'), list('大约 约 近 将近')],
  // A determiner or a conjunction that has nothing to determine or to join.
  [list('任何 某 每 各 该 此类 这类'), list('或 及 以及 或者 与')],
  [list('和 与 及 或 以及 或者'), list('的 地')],
  [list('的 之'), list('并 并且 以及')],
  // Particles.
  [list('了 着'), list('着 了')],
  [list('得 地'), list('的 地 得')],
  [list('难 很难 难以 能够 可以 必须 应当 应该 无法 不得 不能 需要 有权'), list('地')],
]

/** Words that can only lean on what follows them. */
const leaning = '(?<![缓温总柔中调谐平祥讲求维饱随附应共暖谦媾碳失违人亲劝热议之零拌不])和|(?<![参给赋授付寄])与|(?<![仿火车])把|(?<=[困陷归致忠益])于'

/** What `first` and `second` name in a match exclude each other, side by side or within a clause. */
export const tangles: readonly RegExp[] = [
  // 把 makes something the object of what is done, 被 its subject; a clause has one of them.
  /(?<![拖车火刀手门一两几数])(?<first>把)(?![握手关控])[^，。；：,;的]{1,20}(?:的[^，。；：,;的]{1,12})?(?<second>被)(?=\p{Script=Han}{2})(?![^，。；：,;]{1,12}的)/gu,
  // So does 将 where it disposes of a noun, and not of what will be.
  /(?<first>将)(?![在于向对从由以按依根据至会来有要近被])[^，。；：、的被将]{1,14}(?<second>被)(?![^，。；]{0,24}的)/gu,
  // 被 leads to a verb, or to who acts, and not to another preposition.
  /(?<first>被)(?<second>由|向|对|把|将|从(?=[\d一二三四五六七八九十两]))/gu,
  // What is compared by 比 has its degree by the comparison.
  /(?<first>比)(?![例如重率较赛喻价值分利起肩邻尔比])[^，。；：、]{1,24}(?<second>很|非常|十分|相当)(?=[多少高低大小快慢强弱好差长短])/gu,
  // Whom it is said or given to stands before the verb with its object: 向秘书处提交报告.
  /(?<first>提出|提交|作出|发出|送交|通报|转交|递交|说明)[^，。；：、向]{1,10}(?<![方去走流意])(?<second>向)[^，。；：、]{2,14}(?=[，。；])/gu,
  // 对 leads to a thing, and these verbs to the deed itself: 避免侵犯.
  /(?<first>避免|防止|禁止|停止|拒绝|开始|继续|允许|可以|能够|应当|必须)(?<second>对)(?=侵犯|违反|实施|采取|提供|使用|进行|损害|破坏|伤害|危害|干涉|参加|参与)/gu,
  // One of two words of purpose is enough.
  /(?<first>用于|旨在|以便|用来)(?<second>为了)/gu,
  // Two measure words, of which one counts the noun.
  /(?<=[\d一二三四五六七八九十百千两几数多]\s?)(?<first>个)(?<second>届(?!时|满)|名(?=\p{Script=Han}*(?:[员者]|人[，。；]))|份(?=报告|文件|决议|协定|文书)|次(?=会议|访问|袭击|培训|选举|审查|检查|调查|演习)|艘|辆|枚|笔(?=[款资捐])|部(?=法律|宪法)|家(?=公司|企业|医院|工厂|银行|机构|媒体))/gu,
  // A localizer parted from its noun: 在安全条件的下进行.
  /(?<first>的)(?<second>[下上中])(?=进行|开展|得到|取得|实现|发生|举行|完成|返回|[，。；])/gu,
  // A word that joins or governs, and nothing behind it; before a comma, what it leads to may stand behind an insertion.
  new RegExp(`(?<first>${leaning}|以及|(?<![，；])或者?)(?<second>[。；])`, 'gu'),
  new RegExp(`(?<first>${leaning})(?<second>，)(?=(?:并|也|从而|但|保障|确保|以便|使|而)(?!非|不|未))`, 'gu'),
  // 把 without what it disposes of.
  /(?<first>(?<![仿火车一两几数手])把|(?<=[应须可]|必须|应当|不得|能够|可以|随时)将)(?<second>(?:定|视|列|认定|确定|指定|任命|改|称)为[^，。；的]{2,}|撤回|撤销|取消|废除|删除|修改|执行|实施|落实|起诉|逮捕|释放|拘留|驱逐|遣返|归还|没收|绳之以法|公布|公开|提交|转交|移交|分发)(?=[，。；])/gu,
]

/** Prepositions that meet only where the second belongs to an attributive of the first one's object (向从…离职的人). */
export const prepositions = list('把 由 向 从 自 对 对于 按照 根据 依照 关于')

/** Verbs of degree: what they govern is a thing that grows or shrinks, never a verb. */
export const degreeVerbs = list('提高 加强 减少 增加 降低 扩大 缩小 改善 加快 深化 强化 增强 提升 减轻 缓解 加深 加大 削弱 拓展 促使')

/** Verbs that open a clause of their own. */
export const clauseVerbs = list('确保 使 让 令 敦促 意味着 成为 属于 具有 位于 以便 致力于 旨在 有助于 能够 可以 认为 使得')

/** Verbs whose object goes on with what that object is to do: 敦促政府确保, never 敦促政府以确保. */
export const causatives = list('请 敦促 促请 吁请 呼吁 要求 允许 迫使 促使 使 让 令 使得 责成 授权')

/** Verbs that ask for what is still to be done, which leaves no room for 了. */
export const directives = list('请 敦促 促请 吁请 呼吁 要求 责成 授权 邀请 鼓励')

/** Verbs that take what follows only through 于. */
export const viaYu = /致力(?!于|者)|取决(?!于|权)|归咎(?!于)|有赖(?!于)|濒于(?!\p{Script=Han})|不亚(?!于)|专注(?!于|力|度|地|的|，|。)|热衷(?!于|的|，|。)|得益(?!于|者|率)|源自于|来自于|取决在|致力在/gu

/** Verbs with their own object: nothing else can be the object of 把 or 将 before them. */
export const ownObject = /^(?:重新)?(?:作出|做出|重做|作|做)(?:承诺|努力|贡献|决定|让步|保证|反应|改进|选择|回应|评价)/u

/** Verbs that lend another verb its form; the object of that verb stands before them. */
export const lightVerbs = list('加以 予以')

/** Verbs that take a noun of action for their object. */
export const lightSupports = list('进行 开展 给予 作出 做出 予以 加以 展开')

/** Verbs that no attribute can stand before, because they are never used as nouns. */
export const predicateOnly = list('予以 加以 进行 作出 做出 使 使得 让 将 把 被 得到 获得 受到 遭到 成为 给予 谋求 寻求 采取 确保')

/** Verbs of which nothing can be the object of another verb's completion: 允许了开展. */
export const neverObjects = list('进行 开展 采取 作出 做出 予以 加以 给予 确保 使 使得 让 成为 具有 举行 实施 促使 导致 使用 享有')

/** Verbs with an object of their own, which a light verb cannot lend its form to: 进行完成轮调. */
export const fullVerbs = list('完成 实现 达到 成为 取得 得到 获得 受到 遭到 确保 加强 提高 促进 增加 减少 扩大 降低 推动 创造 具有 拥有 享有 采取 提供 开展 导致 造成 引起 使用 防止 避免 履行')

/** Modal verbs of what is still to be done, which leave no room for 了. */
export const unfulfilled = list('必须 应当 应该 不得 应 须 不应 可以')

/** Words that say that something has not come to pass, and so leave no room for 了 either. */
export const notYet = list('没有 没 尚未 从未 并未 未曾 不曾 未 未能 迄未 均未 仍未')

/** Verbs with an object of their own, to which 把 has nothing to add: 把水道国造成损害. */
export const notDisposed = /^(?:造成|产生|引起|引发|导致|具有|享有|拥有|缺乏|发生|存在|感到|属于|成为|表示(?![出为成])|抱有|投了?(?:反对|弃权|赞成)票)(?![^，。；]*[的所])/u

/** Words after which a single person is meant; a collective or plural cannot follow. */
export const plurals = /每[一]?[个名位][^，。；、的]{1,5}(?<!他|她|它|我|你|咱)们|(?:每[一]?[个名位]|某[一]?[个名位])(?:人民|人们|群众|民众|公众)|[一二三四五六七八九十百千两几数\d][十百千万亿]?(?:多|余)?[名个位](?:[\p{Script=Han}]{1,4})?(?<!他|她|它|我|你|咱|人)们|(?:许多|很多|一些|不少|众多|若干)[^，。、；的]{0,3}(?<!他|她|它|我|你|咱)们|一[个名位](?:人民|人们|群众|民众|公众|公民们|全体\p{Script=Han}{2})/gu

/** The plural of persons on a thing. */
export const pluralThings = /(?:国家|部门|机构|组织|企业|公司|[^\p{Script=Han}人员者家民师生工手长童子女士友伴胞众官兵它他她我你您咱孩亲妈爸姐妹兄弟哥爷奶叔姨伯舅姑客徒表统席事仁辈农商星婴妇侣导裁居宾嘉祖先儿娘主王犯候选年代委志英雄下行卫领袖队贼敌帮宝贝学僧尼教信神天使物灵魂友邻属妻夫])们|(?:部|国|省|州|县|市|厂|校|院|所|站|会|局|处|案|约|法|权)们/gu

/** Measure words for persons, and nouns that are no persons. */
export const personMeasures = /(?<=[\d一二三四五六七八九十百千万两几数多]|每|各|某|这|该|哪)[名位](?=(?:国家|政府|组织|机构|委员会|决议|会议|问题|措施|项目|方案|公约|条约|协定|报告|计划|目标|建议|制度|系统|机制|挑战|企业|公司|学校|医院|城市|地区|村庄|社区|缔约国|会员国|成员国|办事处|部门|法院|政策|法律|项目|议程|原则|基金|工具|平台|网络|文件|案件|数据|疫苗|病毒|船只|飞机|车辆)(?![\p{Script=Han}]{0,4}(?:代表|人员|官员|领导|专家|元首|首脑|主席|员|者|人|长|家|师)))/gu

/** Modal verbs: a preposition may follow them only if a verb follows it in turn. */
export const modalVerbs = list('必须 应当 应该 应 须 需要 能够 可以 将')

/** Modal verbs that only a verb phrase can follow, whatever stands between. */
export const strictModals = list('必须 应当 应该 能够 可以 不得不 被迫 得以 不得 有权 有义务 无权 不应 拟 难以 无法 无力 不能 不会')

/** Words that can only lead to a verb, whatever preposition stands between. */
export const prepositionLeads = list('未 不 应 须 必须 应当 应该 可 可以 将 绝不 决不 不得 并 也 还 且 已 不应 不能 能够 尚未 从未')

/** Modal verbs behind which 将 is the preposition. */
export const modalLeads = list('应 须 可 必须 应当 应该 可以 不得 能够 随时')

/** A verb with its object in one word of two characters, which the tagger calls a noun (饮水, 裁员). */
export const verbObject =
  /^[饮吃喝裁减增扩缩停复关办用取供输送运收交付还借贷投筹募捐拨领报登立结备存归执就失受入退离返回抵越怀戒治防救抗灭杀驻撤辞罢游选竞修筑施挖种植耕播储节耗排降升涨免拒违犯服搬迁移避逃求谋拟签订缔审判裁缉追查验检核算估罚惩赔偿补缴纳征购买卖租赁兑换穿戴携带骑乘驾航捕猎养牧喂产孕哺育接诊看听说写读]\p{Script=Han}$/u

/** Words that tables and tagger call nouns and that are verbs as well. */
export const verbalNouns = list('交由 共用 经商 代理 座谈 对话 会谈 磋商 谈判 协商 会晤 会面 会商 交涉 斡旋 结盟 竞争 斗争 交易 交流 联络 联系 接触 沟通 互动 担保 代表 主管 监护 监督 看护 护理 治疗 保管 管辖 借款 还款 付款 汇款 赔款 存款 取款 筹款 募款 罚款 退款 缴款 收款 借债 还债 举债 欠债 负债 借贷 放贷 供水 供电 供气 供暖 供资 供货 用水 用电 取水 排水 灌水 出口 进口 转口 过境 越境 离境 入学 退学 毕业 结业 开工 开业 歇业 停业 投票 计票 办公 施工 行医 服刑 服役 值勤 领养 收养 ' +
    '落空 入境 出境 中断 报案 歉收 规划 安宁 论证 立案 结案 备案 存档 定居 就业 失业 就医 就学 上诉 出庭 出席 缺席 受益 受害 受损 受阻 停火 停战 停工 复工 复学 通车 通航 通电 结婚 离婚 生育 ' +
    '通报 报告 影响 规定 决定 建议 计划 通知 声明 说明 命令 指示 标志 象征 体现 评论 见证 起诉 判决 裁决 编辑 翻译 布局 立法 执法 司法 普法 发言 讲话 题词 补贴 津贴 贷款 拨款 捐款 投资 融资 集资 出资 援助 协议 约定 承诺 保障 ' +
    '登记 记录 备注 注释 标注 编码 定位 定性 定量 定义 命名 分类 归类 归档 评级 评分 评价 评估 鉴定 认证 公证 仲裁 调解 复议 申诉 控告 检举 举报 公告 公示 通告 警告 预告 预警 预报 预测 示范 试点 演习 培训 实习 值班 巡逻 巡视')

/** Nouns that say how something is done and so may stand between a modal verb and its verb (可以书面答复). */
export const adverbialNouns = list(
  '专门 专项 专程 书面 口头 网上 线上 在线 线下 现场 全程 全员 全额 部分 集体 个别 团体 单方 双方 多方 各方 亲身 人工 现金 实地 当面 私下 秘密 公开 客观 全球 自身 自行 本身 名义 战略 技术 政治 合法 同步 年度 季度 后期 重点 优先 ' +
    '批量 电话 一手 现实 科学 民主 人道 理性 有机 整体 局部 总体 大体 基本 根本 国际 社会 公正 公平 后果 结果 责任 义务 机会 问题 信心 条件 能力 资格 理由',
)

/** What a document is called that is cited by its title. */
export const documentNames = /(?:宪章|宣言|公约|协定|条约|议定书|议程|规约|纲领|计划|战略|框架|准则|守则|盟约|契约|原则|规则|纲要|法典|决议|路线图|承诺|共识)$/u

/** Adverbials of manner, whatever the tagger calls them. */
export const mannerWords = list('大力 积极 切实 认真 严格 有效 充分 全面 及时 迅速 坚决 果断 主动 公平 公正 客观 独立 自由 妥善 谨慎 耐心 深入 广泛 密切 紧密 持续 稳步 平等 和平 自愿 安全 彻底 立即 不断 逐步 可靠 高效 真诚 善意 透明 直接 共同 自动 秘密 任意')

/** 并 that joins nothing but stresses the denial behind it: 并不, 并非. */
export const stressed = /^并(?=[不非没未无])/u
