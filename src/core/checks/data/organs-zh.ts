/** What bodies are called at the end of their names, the longer ones first. */
export const organs =
  /(?:委员会|理事会|执行局|联合会|协进会|基金会|工作组|办公室|办事处|秘书处|规划署|开发署|计划署|事务所|研究所|大会|会议|议会|协会|法院|法庭|小组|论坛|联盟|基金|银行|组织|机构|中心|总署|署|局|司|厅|部|处)$/u
