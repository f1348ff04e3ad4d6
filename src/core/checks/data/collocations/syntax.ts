const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Auxiliaries, behind which a verb is surely the predicate. */
export const auxiliaries = set('应 应当 应该 理应 理当 均应 都应 还应 也应 必须 须 可以 能 能够 不能 决不能 绝不能 不得 不应 不会 无法 难以 未能 勿')

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

