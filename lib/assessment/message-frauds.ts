import type { SignPattern } from "./message-sign";

/** Words that forbid: what follows them in the same clause is a warning, not a demand. */
export const NOT_FORBIDDEN = "(?<!(?:勿|不要|不得|拒绝|从不|不会|谨防|警惕)[^，,。！!；;]{0,12})";

const against = { speaksFor: "scam", weight: "strong" } as const;

/** What swindlers ask of anybody: money to a person, money first, every card, control of the phone. */
export const FRAUDS: readonly SignPattern[] = [
  {
    id: "personal-account",
    pattern: new RegExp(
      `${NOT_FORBIDDEN}(?:转|打|存|汇|付|缴)[^，,。；;]{0,16}(?:个人|私人)(?:银行)?(?:卡|账户|账号|微信|支付宝|收款码|码)|${NOT_FORBIDDEN}扫我[^，,。]{0,6}码|(?:别|不)走(?:官方|App)`,
      "i",
    ),
    says: "要把钱转给个人；放贷机构、法院和调解组织都不用个人账户收款",
    ...against,
  },
  {
    id: "new-account",
    pattern:
      /(?:还款通道|还款渠道|原(?:账户|通道))[^，,。]{0,6}(?:停用|关闭|变更|更换)[^\n]{0,40}(?:转|打|汇|存)[^\n]{0,60}(?:截图|本号|服务部|个人|微信)/,
    says: "说换了收款账户，还要把截图发回来；先用 App 或官方电话核实",
    ...against,
  },
  {
    id: "gather-the-money",
    pattern: new RegExp(
      `${NOT_FORBIDDEN}(?:(?:所有|全部)(?:卡|账户)[^，,。]{0,6}(?:钱|资金)[^，,。]{0,6}(?:归集|转|集中)|(?:核查|清查|验证)(?:资金|流水)[^，,。]{0,10}(?:转|存|归集)|(?:做|刷)[^，,。]{0,3}流水[^，,。]{0,6}(?:退|返|原路)|信用提升账户|先在另外[^，,。]{0,4}平台)`,
    ),
    says: "要你把钱集中到一处、做流水或先去别处借；钱到了就没了",
    ...against,
  },
  {
    id: "identity-and-card",
    pattern: new RegExp(
      `${NOT_FORBIDDEN}(?:回复|提供|发送|上报)[^。；;\\n]{0,24}(?:身份证)[^。；;\\n]{0,16}(?:银行卡号?|卡号)(?!.{0,12}(?:领取|退费|案款))|按\\d转人工[^\\n]{0,30}(?:身份证|银行卡|核查)|(?:填|输入)[^，,。]{0,6}收款卡`,
    ),
    says: "要身份证号和银行卡号；不要给",
    ...against,
  },
  {
    id: "loan-app-refund",
    pattern:
      /(?:理赔|退款|赔付|多余的款)[^\n]{0,40}开通[“"]?(?:备用金|借呗|花呗|白条|金条)|开通[“"]?(?:备用金|借呗)[^\n]{0,30}(?:退还|转回|多余)/,
    says: "要你开通借款产品、把借来的钱转过去；这是贷款骗局",
    ...against,
  },
  {
    id: "recovers-losses",
    pattern: /追(?:回|款)[^，,。]{0,12}(?:资金|被骗|损失|款项)[^\n]{0,50}(?:佣金|费|支付|先付)|打点[^，,。]{0,10}(?:法院|内部|领导|的人)/,
    says: "收钱帮你追款、打点关系；办不到，还可能违法",
    ...against,
  },
  {
    id: "sure-profit",
    pattern: /稳赚不赔|日收益\s?\d|刷单|试单|包赚|躺赚/,
    says: "说跟着做就能赚钱还债；这是刷单、投资骗局",
    ...against,
  },
  {
    id: "installs-a-package",
    pattern: /\.apk\b|(?:下载|安装)[^，,。]{0,8}(?:附件|安装包)[^\n]{0,20}(?:签|确认|减)/i,
    says: "要安装来路不明的程序；它能读走短信和密码",
    ...against,
  },
  {
    id: "family-in-trouble",
    pattern: /(?:手机(?:坏|丢|没电)了|(?:换|新)号码?|这是我(?:同学|朋友)的号)[^\n]{0,60}(?:转|打)[^，,。]{0,10}(?:卡|账户|万|千|块)/,
    says: "自称家人、换了号码要钱；先打他原来的号码",
    ...against,
  },
];
