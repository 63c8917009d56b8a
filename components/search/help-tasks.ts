/** Something that people want to do, and the page of the case where it is done. */
export interface HelpTask {
  title: string;
  /** Other words that people have for it, to be found by; never shown. */
  words: string;
  /** Place of the workspace. */
  place: string;
}

/** What people ask for by their own words, in the order in which it is mostly needed. */
export const HELP_TASKS: readonly HelpTask[] = [
  { title: "先看自己到了哪一步，现在该做什么", words: "阶段 处境 怎么办 下一步 逾期 还不上 评估", place: "overview" },
  { title: "记下一次催收电话、短信或上门", words: "打电话 骚扰 催债 上门 记录 电话", place: "contacts/new" },
  { title: "看收到的短信、律师函是真是假", words: "法院短信 传票 起诉短信 冒充 诈骗 律师函 假的 真假 12368", place: "papers" },
  { title: "记下法院的传票、支付令、判决", words: "起诉 开庭 被告 应诉 法院 文书 执行 仲裁", place: "papers" },
  { title: "这笔钱不是我借的", words: "冒名 被贷款 盗用 身份 没借过 担保", place: "debts" },
  { title: "写信要求停止联系家人和单位", words: "骚扰家人 通讯录 爆通讯录 停止催收 父母 同事 公司", place: "letters" },
  { title: "写协商分期的信", words: "分期 延期 停息挂账 减免 还款方案 协商", place: "letters" },
  { title: "接电话时照着说", words: "话术 通话提纲 怎么说 怎么谈 接电话", place: "negotiation" },
  { title: "核对对方给的还款方案", words: "方案 分期 减免 首付 私人账户 靠谱", place: "negotiation" },
  { title: "记下谈成的约定", words: "协议 约定 口头答应 分期协议", place: "negotiation" },
  { title: "选投诉渠道", words: "投诉 举报 12378 12345 12321 金融监管局 消协 互联网金融协会", place: "channels" },
  { title: "查看投诉进度、答复期限", words: "编号 查询 回复 答复 超期 不满意 复核", place: "filings" },
  { title: "导入通话详单、短信备份", words: "运营商 移动 联通 电信 账单 微信聊天 表格 截图 上传", place: "imports" },
  { title: "加入录音、截图、照片作证据", words: "录音 证据 图片 文件 保存", place: "evidence" },
  { title: "看实际利率和多付的钱", words: "利息 年化 高利贷 罚息 违约金 服务费 担保费 36% 24%", place: "money" },
  { title: "被起诉可能要付多少", words: "诉讼费 律师费 判决 费用 起诉", place: "money" },
  { title: "算每月能拿出多少", words: "收入 支出 生活费 还款能力 预算", place: "budget" },
  { title: "写明困难：生病、失业、受灾、上学", words: "困难 疾病 失业 灾害 学生 证明", place: "borrower" },
  { title: "看每天被打了几次、都在几点", words: "次数 频率 半夜 晚上 热力图 统计", place: "calendar" },
  { title: "备份案卷，换电脑", words: "备份 导出 恢复 换机 丢失 重装", place: "settings" },
  { title: "设密码、立即锁定", words: "密码 锁定 隐私 别人看到 忘记密码", place: "settings" },
  { title: "不想被人看见：换图标和名字", words: "隐藏 低调 图标 名称", place: "settings" },
  { title: "全部清除", words: "删除 清空 卸载 抹掉", place: "settings" },
  { title: "看判断依据的法律和规定", words: "法律 条文 规定 民法典 依据 法条", place: "rules" },
  { title: "隐私：案卷存在哪里", words: "联网 上传 服务器 隐私 安全", place: "about" },
];
