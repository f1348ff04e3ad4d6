/**
 * Chinese characters and words that mean opposite things, a pair of poles a line: between `|` what stands for the one
 * and for the other. Most Chinese words are made of two characters, so that these few tell 骤降 from 飙升 and 私下 from
 * 公开 without listing the words; and every entry of the tables has Chinese forms, so that they serve all languages.
 */
const poles = `
升 涨 攀 增 添 扩 升高 高涨 上升 增加 上涨 增多 提高 | 降 跌 减 落 缩 削 裁 滑 走低 回落 下降 减少 下跌 下滑 降低
上 | 下
高 高企 走高 | 低 走低
多 更多 过多 较多 | 少 寡 更少 过少 较少
大 巨 宏 | 小 微 细
强 劲 | 弱 衰
快 速 迅 急 加速 加快 | 慢 缓 迟 放慢 放缓 拖延
早 提前 先期 | 晚 迟 推迟 延后 延期 逾期 拖延
前 以前 之前 此前 前者 | 后 以后 之后 此后 后者
事先 | 事后
首 首次 最先 初 始 | 末 尾 终 最后 末次
同时 同步 一并 | 先后 相继 陆续 分批 依次 逐一
始 开 启 开始 恢复 续 继续 延续 重启 启动 | 终 止 停 断 闭 关 结束 中断 停止 中止 终止 废止 停顿 暂停 叫停
公 明 公开 公然 | 私 密 秘 暗 私下 秘密 暗中
轻 轻微 | 重 严重
新 | 旧 老 原
长 延 久 永 | 短 暂 临
内 | 外
进 | 退
买 购 | 卖 售 销
收 | 支
供 供应 供给 | 求 需 需求
胜 赢 胜诉 成功 | 负 败 输 败诉 失败 未遂
有 具备 充足 充裕 富余 过剩 足够 | 无 缺乏 不足 短缺 匮乏 稀缺 欠缺
盈 盈余 顺差 | 亏 赤 亏损 赤字 逆差
正 积极 正面 | 负 消极 负面
左 | 右
东 | 西
南 | 北
男 父 夫 | 女 母 妻
优 好 良 佳 善 改善 好转 转好 向好 改进 | 劣 差 坏 恶 恶化 变坏 转坏 倒退
富 丰 富裕 丰富 | 贫 穷 匮 贫穷 贫困
贵 昂贵 高昂 | 廉 宜 便宜 低廉
冷 寒 | 热 暖
冬 | 夏
昼 日 | 夜
旱 干 | 涝 湿 洪
深 | 浅
厚 | 薄
宽 广 宽松 放宽 放松 松 | 窄 狭 严 紧 严格 收紧 收窄 从严
主 主要 首要 | 次 副 次要
动 | 静
攻 进攻 | 守 防 防御
直接 | 间接
合 统 聚 集 集中 统一 团结 合并 一致 | 分 散 裂 分散 分裂 分歧 拆分
批准 核准 通过 准许 允许 许可 容许 接受 同意 赞成 认可 | 否决 拒绝 驳回 禁止 不准 不许 反对 抵制 拒
支持 拥护 赞同 声援 赞成 | 反对 抵制 阻挠 抗议
欢迎 赞扬 赞赏 称赞 肯定 满意 欣慰 表扬 | 谴责 批评 痛斥 遗憾 关切 震惊 不满 忧虑 失望
乐观 希望 信心 | 悲观 绝望 失望
促 助 促进 推动 推进 便利 协助 帮助 鼓励 有利于 有助于 | 阻 碍 妨 阻碍 妨碍 阻挠 阻止 遏制 抑制 劝阻 干扰
保护 维护 保障 保全 捍卫 守护 | 破坏 损害 危害 毁坏 侵害 侵犯 摧毁 践踏
建 设 立 建立 设立 成立 创建 建造 | 拆 废 撤 拆除 撤销 废除 解散 取消
加强 增强 强化 巩固 | 削弱 弱化 减弱 动摇
遵守 遵循 履行 恪守 尊重 | 违反 违背 违犯 无视 藐视
合法 依法 | 非法 违法
自愿 | 强制 被迫 强迫
公正 公平 公允 | 偏袒 不公
减轻 缓解 缓和 平息 | 加剧 加重 激化 恶化 升级
接收 接纳 收容 | 发送 驱逐 遣返 拒收
借入 借 | 贷出 贷 出借
债权 | 债务
出生 诞生 生存 | 死亡
婚 结婚 | 离婚
聘 雇 录用 任命 | 解雇 开除 辞退 解聘 免职 罢免
奖 奖励 嘉奖 | 罚 惩 惩罚 处罚
信任 信赖 | 不信任 怀疑 猜疑 质疑
横向 | 纵向
城 市 | 乡 村
软 | 硬
远 偏远 | 近 邻近
易 简 容易 简单 简化 | 难 复 繁 困难 复杂
安 安全 | 危 危险
古 传统 | 今 现代
来 | 往 去
吸收 吸纳 | 排放 释放
保留 留 存 保持 维持 坚持 | 放弃 弃 取消 废弃 丢弃 改变 撤回 撤销 收回
部署 派遣 进驻 派驻 | 撤出 撤离 撤军 撤回
必要 必须 必不可少 不可或缺 | 不必 无须 可有可无 多余
预防 事前 | 治疗 事后
自然 天然 | 人工 人为 人造
短期 临时 暂时 | 长期 永久 常设 长久
最大 最高 最多 上限 | 最小 最低 最少 下限
顶 | 底
本地 就地 当地 本国 | 外地 异地 他国 外国
国内 国产 | 国外 海外 进口
集体 共同 联合 | 个人 单独 各自 单方面
重要 重大 关键 紧要 | 次要 微小 琐碎 无关紧要
透明 | 隐蔽 不透明
全部 全面 完全 整体 | 部分 局部 片面
定期 经常 频繁 屡 常 | 不定期 偶尔 罕 罕见 偶
紧急 迫切 紧迫 | 从容 不急
明确 清楚 清晰 | 模糊 含糊 含混
稳定 平稳 稳 | 动荡 波动 不稳 震荡
相同 同 | 不同 异 相反
包括 纳入 列入 | 排除 剔除 除外
放行 释放 获释 | 扣押 拘留 逮捕 关押 拘押
原告 起诉 控方 | 被告 应诉 辩方
有罪 定罪 | 无罪 赦免 开释
雇主 | 雇员 工人
卖方 供应商 出口商 | 买方 采购商 进口商
捐助 捐助者 捐助国 | 受援 受益者 受援国
老年 年长 老 | 青年 年轻 幼 少
成年人 成人 | 未成年人 儿童
发达 | 发展中 欠发达 不发达
和平 停战 停火 | 战争 交战 开火
朋友 盟友 友好 | 敌人 对手 敌对
现任 在任 | 前任 卸任 离任
输入 流入 入境 移入 进入 加入 | 输出 流出 出境 移出 退出 离开
优惠 优待 宽厚 | 苛刻 严苛
清洁 干净 洁净 | 肮脏 污染 污浊
归还 退还 返还 交还 | 扣留 没收 侵占 扣押
增设 新设 增派 | 裁撤 撤销 削减 废除 取消
共识 协议 | 分歧 争议
主动 | 被动
完整 完好 | 残缺 破损 损坏
准确 精确 正确 无误 | 错误 不实 失实 有误
真实 属实 真正 | 虚假 伪造 虚构
有效 生效 奏效 | 无效 失效
缔结 加入 | 退出 脱离
及时 按时 如期 准时 按期 | 延误 逾期 拖欠 迟延
平衡 均衡 | 失衡
健康 | 患病 生病
治愈 痊愈 康复 | 病重 病死
繁荣 兴旺 | 衰退 萧条 凋敝
复苏 回升 反弹 回暖 | 衰退 下滑 萎缩 低迷
扩张 扩大 扩展 拓宽 | 收缩 萎缩 缩小 收窄
节约 节省 | 浪费 挥霍
高效 | 低效
先进 领先 | 落后
有利 | 不利
优势 | 劣势
优点 长处 | 缺点 短处
原因 起因 | 结果 后果
开放 | 封闭 关闭
参与 参加 出席 到场 在场 | 缺席 抵制
承认 证实 确认 | 否认 驳斥
披露 公布 揭露 | 隐瞒 掩盖
进步 进展 | 倒退 停滞
上任 就职 就任 | 卸任 离职 辞职
多数 大多数 | 少数
超过 高于 多于 逾 | 低于 少于 不足 不到
连续 | 间断 间歇
固定 | 流动
单边 | 多边
平民 | 军人 战斗人员
中央 | 地方
公共 国有 公营 | 私营 私有 民营
免费 无偿 | 收费 有偿 付费
免除 豁免 减免 | 征收 加征
解冻 | 冻结
解除 放开 | 实施 施加 强加
生产 | 消费
温和 | 激进 极端
灵活 | 僵化 死板
坚定 坚决 | 动摇 犹豫
正常 | 异常 反常
普遍 常见 | 个别 罕见
书面 | 口头
正式 官方 | 非正式 非官方
专职 全职 | 兼职
初级 | 高级
沿海 | 内陆
升温 变暖 | 降温 变冷
干旱 旱情 旱灾 | 洪水 洪灾 水灾
谨慎 审慎 | 轻率 草率 鲁莽
慷慨 | 吝啬
团结 | 分裂
尊严 尊重 | 羞辱 侮辱
平等 | 歧视 不平等
充分 | 不足
关心 重视 关注 | 忽视 漠视 无视
记录 | 遗漏
领土内 境内 | 境外
上级 | 下级 下属
买家 | 卖家
出租 | 承租
幸存者 生还者 幸存 | 遇难者 死者 遇难
受害者 | 加害者 施害者 犯罪人
`

/** What opposes each item. */
const opposing = new Map<string, Set<string>>()
for (const line of poles.trim().split('\n')) {
  const [one = [], other = []] = line.split('|').map((pole) => pole.trim().split(' '))
  for (const [from, to] of [[one, other], [other, one]] as const) for (const item of from) opposing.set(item, new Set([...(opposing.get(item) ?? []), ...to]))
}
const longest = Math.max(...[...opposing.keys()].map(({ length }) => length))

/** What turns an item into its opposite. */
const denying = new Set('不未无非没')

/** The items of a word that nothing in it denies, with their places. */
function itemsOf(word: string): { readonly item: string; readonly at: number }[] {
  return Array.from(word).flatMap((_, at) =>
    denying.has(word[at - 1] ?? '')
      ? []
      : Array.from({ length: Math.min(longest, word.length - at) }, (_, more) => word.slice(at, at + more + 1)).flatMap((item) => (opposing.has(item) ? [{ item, at }] : [])),
  )
}

const memory = new Map<string, ReturnType<typeof itemsOf>>()

function items(word: string): ReturnType<typeof itemsOf> {
  let found = memory.get(word)
  if (!found) memory.set(word, (found = itemsOf(word)))
  return found
}

/** Whether one character is all that tells two words apart. */
const alike = (a: string, b: string, at: number): boolean => a.length === b.length && a.slice(0, at) + a.slice(at + 1) === b.slice(0, at) + b.slice(at + 1)

/**
 * Characters that mean their pole in nearly every word of two that they are half of, whatever the other is; most others
 * are also grammar (有 in 有关, 下 in 创下, 开 in 开展) or a part of what has nothing to do with it (关 in 关于, 落 in 落实).
 */
const telling = new Set('升涨攀增降跌减缩削扩')

/** Whether an item is a word's heart, and not one of many parts of a longer expression. */
const isHeart = (item: string, word: string): boolean => item === word || (item.length > 1 && item.length * 2 >= word.length)

/**
 * Whether two Chinese words mean opposite things by what they are made of: words of two poles at their heart, or
 * characters of two poles in the same place, or one that is the other denied.
 */
export function opposed(a: string, b: string): boolean {
  if ((denying.has(a[0] ?? '') && a.slice(1) === b) || (denying.has(b[0] ?? '') && b.slice(1) === a)) return true
  return items(a).some(({ item, at }) => {
    if (b.includes(item)) return false
    const against = opposing.get(item)
    return items(b).some((other) => {
      if (!against?.has(other.item) || a.includes(other.item)) return false
      return (isHeart(item, a) && isHeart(other.item, b)) || (item.length === 1 && other.item.length === 1 && at === other.at && (alike(a, b, at) || (a.length === 2 && b.length === 2 && telling.has(item) && telling.has(other.item))))
    })
  })
}

/** Whether anything can be the opposite of a word. */
export const hasOpposite = (word: string): boolean => items(word).some(({ item }) => opposing.has(item))
