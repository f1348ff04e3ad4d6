/** Words that open a verb phrase: after 对 they show that a whole clause was pressed into its object. */
export const modals: readonly string[] = ['可以', '能够', '可能', '能', '会', '将', '应该', '应当', '必须', '需要', '可']

/** Words that begin or end with a particle and may meet its double: 目的的, 和和平. */
export const particleWords: readonly string[] = (
  '目的 标的 的确 的士 了解 不了 了不 了结 得到 得以 地区 地方 地位 地球 地域 土地 各地 当地 外地 在于 在场 存在 现在 所在 内在 潜在 旨在 正在 是否 是非 但是 还是 于是 只是 就是 ' +
  '和平 和解 和谐 和睦 和约 和谈 温和 调和 缓和 与会 与其 参与 及时 及格 普及 涉及 以及 或者 或许 对于 对话 对待 对策 对抗 对应 针对 反对 面对 绝对 相对 将来 将军 即将 必将 大将 ' +
  '从事 从而 从未 自从 服从 听从 向往 方向 为了 为何 成为 认为 因为 作为 行为 以便 以来 以上 以下 以前 以后 以为 可以 加以 予以 足以 所以 由于 关于 等于 基于 位于 处于 ' +
  '而且 然而 因而 反而 并且 并非 合并 且慢 其中 其他 其实 尤其 极其 获得 取得 使得 值得 觉得'
).split(' ')
