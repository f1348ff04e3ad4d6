const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs that stand before any noun as its modifier, as in 实施阶段, 缓解战略. */
export const modifying = set(
  '实施 执行 落实 贯彻 解决 应对 处理 治疗 医治 预防 防止 防范 避免 打击 惩治 惩处 纠正 改正 改进 改善 完善 修正 发展 增长 扩张 缓解 缓和 减缓 遏制 抑制 削减 裁减 裁撤 缩减 减免 减少 降低 减轻 压缩 精简 弥补 ' +
    '保护 维护 支付 交付 制造 制作 生产 供应 修建 建立 设立 创造 培养 开放 修复 修理 修补 康复 清除 消除 消灭 扩充 扩展 拓展 上升 升级 优化 振兴 巩固 下降 启动 表达 发布 颁布 签署 签发 推行 实行 开展 完成 实现 采用 提升 提高 加强 增强 ' +
    '强化 延长 延伸 升高 放宽 体验 获取 从事 扩大 发起 发动 丰富 充实 提供 关闭 减弱 削弱 增加 健全 加速 满足',
)

/** Nouns that hardly any verb cannot stand before as a modifier: 加大力度的 but also 举行时间, 签订方式. */
export const modified = set('时间 期限 费用 成本 方式 方法 过程 阶段 条件 情况 程度 幅度 速度 规模 范围 机构 部门 人员 能力 工作 活动 ~率 ~量 ~额 ~数')

/** Auxiliaries, behind which a verb is surely the predicate. */
export const auxiliaries = set('应 应当 应该 理应 理当 均应 都应 还应 也应 必须 须 可以 能 能够 不能 决不能 绝不能 不得 不应 不会 无法 难以 未能 勿')

/** Nouns that most verbs can stand before to say what they are for: 采购价格, 担保制度. */
export const purposes = set(
  '措施 手段 步骤 行动 任务 项目 计划 方案 规划 战略 政策 方针 对策 办法 做法 途径 机制 制度 体系 系统 网络 框架 模式 程序 流程 进程 组织 委员会 中心 基金 力度 水平 效果 价格 资金 目标 目的 指标 标准 原则 要求 需求 责任 义务 机会 问题 协议 合同 命令 ' +
    '通知 决定 报告 技术 技能 设施 设备 空间 潜力 功能 职能 权力 权利 行为 名单 数据 信息 服务 支出 开支 经费 预算 法律 法规 条例 规则 指南 内容 阶段 趋势 势头 领域 专家 工资 贸易 市场 调整 变化 环境 小组 团队 比率 比例 形象 渠道 材料 资源 请求 申请 倡议 提案 动议 命令 许可 授权 证书 名册 清单 表格',
)

/** Words that show the verb right behind them to be the predicate, though some of them may have a noun there instead. */
export const leading = new Set([...auxiliaries, ...set('将 要 会 需 需要 没有 未 不 以 来 去 并 并且 而 从而 进而 以便 以期 旨在 有助于 继续 努力 愿意 决心 决定 承诺 同意 希望 呼吁 敦促 着手 开始 最先 首先')])

/** Verbs that make somebody do something: what stands between them and the next verb is its subject. */
export const pivots = set('敦促 呼吁 要求 请 促请 吁请 鼓励 邀请 使 让 令 允许 授权 建议 协助 帮助 支持 促使 指示 责成 恳请')

/** Prepositions whose phrase stands between a subject, an auxiliary or an adverb and the verb. */
export const coverbs = set('在 对 为 向 与 就 从 给 于 同 跟 为了 按 由')

/** Verbs that may take a clause for their object, so that a noun behind them may be only its subject. */
export const clausal = set('表示 提出 表达 导致 造成 引起 引发 避免 防止 预防 完成 面临 面对 遇到 忍受 遭遇 发生 享受 支持 保持')

/** Verbs that are never part of a compound, so that the noun before them is their subject. */
export const predicates = set('是 有 深感 感到 受到 得到 使 让 令 导致 造成 引起 带来 破坏 规定 要求 需要 表明 显示 成为 威胁 遭到 面临 正在 符合 包括')

/** What happens to a subject before it: with it a clause is what a verb of causing has for its object (造成两人死亡). */
export const events = set('死亡 伤亡 受伤 失踪 流失 退化 短缺 中断 污染')

/** Heads that act themselves, so that a verb behind them without an object says what they do. */
export const actors = set('机构 组织 委员会 工作组 基金 秘书处 法庭 办事处 部门 小组 中心 学校 医院 军队 部队 人员 编制 国家 政府 联盟 队伍 伙伴关系 ~者 ~员')

/** What joins clauses, so that the noun before it ends its phrase. */
export const clauseLinks = set('并 并且 而 从而 同时 进而 以 以便 以期 来 认为 时 后 前 之后 之前 以后 以来 为止')

/** What joins the members of a list. */
export const joints = set('、 和 与 及 以及 或 或者')

/** The end of a noun that before 的 can only own what follows: behind other nouns 的 may close a clause (提高水平的需求). */
export const owner = /(?:国|国家|国际|人民|妇女|儿童|青年|社会|社区|政府|居民|公民|民众|群众|会员国|组织|机构|企业|地区|者|们|人|人口|群体|人员)$/u

/** Words before a verb that make its subject the one that something is done to. */
export const received = set('予以 不予 加以 得到 得不到 受到 有待 亟待 尚待 值得 得以')

/** Words before a subject and its verb of change. */
export const openers = set('使 使得 让 令 随着 因 因为 由于 如果 当 导致')
