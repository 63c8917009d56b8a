import { instrument } from "../instrument";

export default instrument(
  {
    title: "《关于进一步规范大学生互联网消费贷款监督管理工作的通知》",
    strength: "normative-document",
    from: "2021-03-17",
    dates: "secondary",
  },
  {
    "DXS21-01": {
      article: "一",
      says: "小贷公司不得把大学生作目标客户、不得精准营销、不得向大学生发放互联网消费贷款；未经批准的机构一律不得为大学生提供信贷；要实质核验身份。",
      binds: ["small-loan", "private-lender"],
      source:
        "http://www.fww.org.cn/article/74060.html；https://szhgh.com/Article/news/politics/2021-03-18/263222.html；https://ryxmt.com.cn/cj/247610.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "DXS21-02": {
      article: "二",
      says: "银行业机构对大学生贷款要落实第二还款来源（还款来源方书面同意）、规范催收、报送征信；通知前已放的小贷原则上不展期、逐步消化。",
      binds: ["bank", "consumer-finance", "small-loan"],
      source: "http://www.fww.org.cn/article/74060.html；民主与法制时报 2021-03-19（公开网页：五部门联合发文加强大学生互联网消费贷监管）",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
