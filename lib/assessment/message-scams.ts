import type { SignPattern } from "./message-sign";

/** Words that forbid: what follows them in the same clause is a warning, not a demand. */
const NOT_FORBIDDEN = "(?<!(?:勿|不要|不得|拒绝|从不|不会|谨防|警惕)[^，,。！!；;]{0,8})";
const BY_ITSELF = "(?:(?:加|添加)?(?:微信|企微|薇信|V[：:信X]|VX|QQ)|加V|私聊|进群|(?<!\\d)1[3-9]\\d{9})";
const FOR_MONEY = "(?:定金|先付|先交|学费|收费|收取|代办|包成功|包过|无效退款|全套|\\d+元|\\d+\\s?[%％])";
const sold = (what: string): RegExp =>
  new RegExp(`(?:${what})[^\\n]{0,80}(?:${BY_ITSELF}|${FOR_MONEY})|(?:${BY_ITSELF}|${FOR_MONEY})[^\\n]{0,40}(?:${what})`, "i");

const against = { speaksFor: "scam", weight: "strong" } as const;

/**
 * What is sold to people who owe, or got out of them, by nobody's office: repair of credit records, complaints and refunds for a share,
 * accounts to be "cancelled", loans for which one pays first. Each is a thing asked of the reader, never a word alone.
 */
export const SCAMS: readonly SignPattern[] = [
  {
    id: "sells-credit-repair",
    pattern: sold(
      "征信修复|(?:逾期|征信|不良|失信)(?:的)?(?:记录|信息)?[^，,。]{0,12}(?:消除|洗白|清除|抹除|撤销|可(?:以)?(?:申请)?(?:异议)?删除|异议删除)|(?:消除|洗白|清除|抹除)[^，,。]{0,6}(?:逾期|征信|不良|失信)",
    ),
    says: "收钱消除征信记录的，办不到；自己可以免费提异议",
    ...against,
  },
  {
    id: "sells-complaints",
    pattern: sold(
      "反催收|停息挂账|停催|代理(?:维权|投诉|退息|退费|协商|处置)|债务(?:优化|规划|整合|重组)|减免本金|全额退(?:息|保|费)|伪造(?:病历|病例|贫困|材料)|代写[^，,。]{0,4}(?:投诉|病历)",
    ),
    says: "收钱替人投诉、协商、退息的；自己投诉和协商不用花钱，伪造材料自己要担责任",
    ...against,
  },
  {
    id: "cancel-account",
    pattern:
      /注销[^\n]{0,60}(?:征信|清零|屏幕|会议|QQ|专员|转至|转入|1[3-9]\d{9}|链接|https?:)|(?:征信|校园贷|学生|整顿|国家政策|不符)[^\n]{0,60}(?:注销|关闭)[^\n]{0,20}(?:账户|账号|额度|专员|联系|征信|操作)/,
    says: "说要注销账户、校园贷，不然影响征信；没有这回事",
    ...against,
  },
  {
    id: "shared-screen",
    pattern: new RegExp(
      `${NOT_FORBIDDEN}(?:共享屏幕|屏幕共享|远程(?:协助|控制)|(?:下载|安装)[^，,。]{0,8}会议软件(?=[^\\n]{0,20}(?:操作|取消|注销|核验|退)))`,
    ),
    says: "要共享屏幕；这样能看到你的验证码和密码",
    ...against,
  },
  {
    id: "pay-before-loan",
    pattern:
      /(?:贷款|放款|下款|额度|批款|获批|审核通过|流水不足)[^\n]{0,60}(?:缴|交|转入|转账|存入|支付|先付)[^，,。]{0,14}(?:保证金|流水|解冻|认证金|工本费|会员费|包装费|激活|\d+元|万元)|(?:放款|下款)[^\n]{0,14}(?:先|需|请)[^\n]{0,24}(?:转|缴|交|存)(?:入|到|给)?[^，,。]{0,8}\d/,
    says: "放款以前先要交钱；正规放贷不这样",
    ...against,
  },
  {
    id: "refund-for-card",
    pattern:
      /(?:退(?:款|息)|赔付|多(?:付|收)[^，,。]{0,6}利息|退还利息|利息可退)[^\n]{0,50}(?:(?:请|需|须)[^。]{0,40}(?:提供|验证|填写|登记|输入|核验)[^，,。]{0,10}(?:银行卡|卡号|验证码|密码)|(?:添加|加)[^，,。]{0,10}(?:微信|QQ|企微|V)|退款专员)|(?:提供|发给|告知|转发)[^，,。]{0,6}(?:验证码|支付密码)|验证码(?:发|告诉|转)(?:给)?(?:客服|我|专员)/,
    says: "说要退钱，先要银行卡、验证码或加好友",
    ...against,
  },
];

/** Whether any of the signs is one of these. */
export const isScam = (signs: readonly { speaksFor: string }[]): boolean => signs.some(({ speaksFor }) => speaksFor === "scam");
