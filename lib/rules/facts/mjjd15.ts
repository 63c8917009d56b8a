import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》（2015年原版）",
    number: "法释〔2015〕18号",
    strength: "judicial-interpretation",
    from: "2015-09-01",
    until: "2020-08-20",
    dates: "secondary",
  },
  {
    "MJJD-15": {
      article: "第二十六、三十条",
      says: "民间借贷年利率24%以内的部分支持；超过36%的部分无效，已经付的可以请求返还；24%至36%之间自愿付了的不能要回；逾期利息、违约金和费用合计不超过24%。",
      binds: ["private-lender"],
      source:
        "http://hgszy.hbfy.gov.cn/DocManage/ViewDoc?docId=b5c37526-6072-4527-84ea-663ca8309cd1；https://www.64365.com/special/22482289；判决摘录引第三十条（公开代码库内的裁判文书样例）（公开代码库中的裁判文书样例，原告杨某超案）",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
