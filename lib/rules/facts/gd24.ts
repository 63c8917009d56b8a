import { instrument } from "../instrument";

export default instrument(
  {
    title: "《个人贷款管理办法》",
    number: "国家金融监督管理总局令2024年第3号",
    strength: "departmental-rule",
    from: "2024-07-01",
    dates: "secondary",
  },
  {
    "GD24-01": {
      article: "全文",
      says: "银行发放个人贷款，适用这部办法的一般规则。",
      binds: ["bank"],
      source: "github excerpt id 57534620345",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
