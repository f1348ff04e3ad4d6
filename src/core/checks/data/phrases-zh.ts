const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words of grammar and of every text, which the tagger or the tables take for more. */
export const emptyWords = set(
  '的 和 与 及 或 以及 或者 并 并且 而 是 在 对 向 由 被 将 把 从 以 为 于 之 其 该 此 这 这些 各 所 不 应 须 可 等 中 上 下 内 后 前 时 也 均 都 就 则 给 使 让 因 至 有 所有 一切 任何 其他 他 ' +
    '必须 应当 能够 可以 进行 包括 例如 通过 根据 作为 他们 它们 自己 及其 有关 相关',
)

/** Words that join the members of a list. */
export const listJoints = set('、 和 与 及 或 以及 或者')
