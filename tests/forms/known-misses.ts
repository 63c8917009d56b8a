/** Fields of the fixtures that are not (yet) read as they should be. A miss that is mended must leave this list. */
export const KNOWN_MISSES: string[] = [
  // 部门 is a respondent here and the office addressed elsewhere.
  "ptzhsp-letter › 信件问题 › 部门",
  "ywk-layui › 基本信息 › 部门科室",
  "ssgov-letter › 提交对象",
  // The fixture counts the registered address as the address; we keep them apart.
  "workspace-legalaid › 申请人基本情况 › 户籍所在地",
  "heihao-el › 违规旺旺",
  "jbweb-dispatch › 涉嫌犯罪内容",
  "jbweb-dispatch › 判刑处罚内容",
  "ywk-layui › 基本信息 › 服务类型",
  // Asked under the credit code alone, a name cannot be guessed.
  "12315-tousu-1 › 统一社会信用代码",
  // One label stands for date and time here.
  "12321-call-1 › 来电时间",
  // A place among the words on the case may be where the writer lives.
  "jbweb-aid › 案件描述 › 所属区域",
  // A staff number where a name could be written.
  "advice-antdv › 被投诉员工工号",
  // A bare place after the respondent may be anybody's: refused.
  "nifa-0 › 详细地址",
  "miit-appeal-0 › 所在地区",
  "miit-appeal-1 › 所在地区",
  "mixed-aspnet › 所在地市：",
  "liuyan-0 › 类型",
  "liuyan-1 › 类型",
];
