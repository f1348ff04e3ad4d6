const list = (words: string) => new Set(words.split(' '))

/** A word that turns what stands before it into a place or a time, or ends as such a word does. */
export const localizer = /[中下上内里前后时外间际起旁边侧初末底于]$|(?:方面|以来|同时|之余|为止|来说|看来|而言|来讲)$/u

/** The last character of a noun that is a place or a time by itself, so that 在 needs nothing after it. */
export const placeEnding = /[国地区省市州县乡镇村庄寨场处所院校室部站线界境域台岸海港湾年月日天周季期代刻份级层洲路街桥河湖山岛洋营网监狱庭厅屋楼店厂矿田林塔城馆园宅家所司局署晨夜晚赛杯秒次回届轮盘段]$/u

/** Other nouns that are a place, a time or a setting by themselves. */
export const places = list(
  '机构 组织 会议 大会 论坛 峰会 领域 层面 层次 程度 世纪 时候 时间 全球 全国 世界 社会 社区 基层 农村 城市 企业 公司 学校 政府 沙漠 平原 高原 公海 太空 空间 网络 平台 市场 设施 位置 岗位 职位 场合 环境 中心 总部 ' +
    '意义 问题 事项 议题 原则 实际 事实 基础 目前 当前 未来 过去 现在 随后 最后 小时 分钟 名单 清单 附件 附录 文件 报告 决议 公约 宪章 条约 协定 声明 讲话 发言 角落 ' +
    '户外 室内 途中 幕后 行业 产业 部门 何处 何种 国际 边境 前线 周围 附近 一带 沿线 地点 地址 建筑物 船舶 飞机 车辆 监测站 检查站',
)

/** Nouns that say under what or in the course of what something happens: behind 在 and 的 a localizer must follow them. */
export const settings = list(
  '过程 情况 条件 基础 背景 前提 范围 支持 帮助 协助 指导 领导 主持 推动 影响 配合 监督 形势 框架 环境 压力 带动 引导 努力 参与 陪同 情形 状况 状态 局面 氛围 体制 机制 格局 名义 旗帜 协调 斡旋',
)

/** Adverbs before 在 that show it to be one of time, as in 正在, before what is being done. */
export const ongoing = list('一直 仍 还 都 正 也 仍然 就 旨 便 却 始终 至今 依然 不断 目前')
