const list = (words: string) => new Set(words.split(' '))

/** Chinese words that are hardly more than grammar; what has one of them for an equivalent proves nothing. */
export const barest = list('是 有 在 为 对 使 让 将 会 可 被 从 到 等 那 这 的')

/** Words that Chinese adds without adding to what is said, so that no other version need have them. */
export const lightWords = list(
  '信息 资料 内容 进行 开展 作出 做出 予以 加以 给予 得到 获得 受到 遭到 有关 相关 有关的 相关的 上述 所述 该国 各国 本国 我国 其中 方面 ' +
  '情况 问题 活动 工作 现象 过程 程度 水平 作用 局面 状况 行为 事项 事务 领域 范围 具有 拥有 享有 存在 成为 作为 属于 ' +
  '处于 位于 包括 包含 涉及 表示 认为 指出 提出 发出 带来 造成 达到 超过 实现 从事 担任 采取 使用 利用 形成 产生 重新 ' +
  '再次 继续 仍然 已经 能否 是否 必须 应当 可以 能够 不得 不会 不能 可能 如果 需要 要求 以及 同时 事先 此前 此后 之后 ' +
  '之前 以来 以后 以前 期间 目前 当前 现有 今后 未来 最后 首先 其次 所有 一切 全部 任何 各种 各类 各项 一些 许多 大量 ' +
  '部分 重点 主要 重要 不同 一致 共同 分别 统一 自己 正在 发生 参与 参加 出现 举行 事情 才能 来自 用于 表现 进入 保持 ' +
  '陷入 配合 发挥 具备 推动 落实 突出 展开 加速 进程 意义 改为 称为 变得 组成 本身 做到 得出 划分 所在 覆盖 体现 展现 ' +
  '掌握 愿意 应对 遇到 着手 为此 背景 累计 数额 确实 进一步 不断 有望 发放 境内 群体 作业 一起 多人 原来 原来的 国家的 ' +
  '造成的 免受 免遭 导致 赋予 接受 执行 规定 机会 成员 人员 人士 根据 按照 通过 由于 为了 对于 关于 方案 措施 方式 方法 ' +
  '时间 手段 机制 制度 体系 系统 技术 能力 意见 原因 缘故 在于 前者 后者 两者 二者 有待 得以 无法 难以 不得超过',
)

/** Characters that hardly ever are what a missing word is said by. */
export const grammaticalCharacters = new Set(
  '的地得着了过之其所者等和与及或并而且以为于对将把被由从向在中内外上下里间时后前是有使令让请应须需要会能可也都均还就才又再更最很极只仅曾已正即便若如因故但虽则' +
    '每各某该此本这那哪何些个种项条名人们来去到至往出起开成作做用受给予得同按据经当间万亿多余约近逾超略化性力小大定国家主自年分方法事部组机构',
)
