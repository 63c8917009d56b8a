import type { MessageSign } from "./message-sign";

/** An office, a person of it, or a step of a case, as it is named by whoever writes. Where a lender says it will go is taken out first. */
const OFFICE_OR_STEP =
  /法院|我院|本院|法庭|法警|法官|执行(?:员|公司|证书)|民事执行|公安|警方|民警|警官|派出所|我局|本局|所里|刑侦|经侦|检察|监察委|政法委|司法|税务稽查|税务局|民政局|教育局|银监|军人事务|执行(?:悬赏|公告|组|车)|逮捕|缓刑|收监|有期徒刑|庭审|宣判|取保|人民银行|央行|收监|仲裁|公证|传票|拘传|刑案|刑事|速裁|立案|涉诉|应诉|撤诉|撤销诉讼|诉讼|被起诉|保全|协助执行|强制(?:令|执行)|限高|失信|老赖|在逃|犯罪|涉案|反欺诈|反洗钱|征信法庭|清退|惩戒|曝光平台|出入境|查控|立案员|受理大厅|村委会|信用建设办|失联修复|户籍底册|执前|案件[^，,。]{0,4}(?:进入|推进|移交|流转)/;
/** What is asked of the reader: money for a debt, whatever it is called. */
const MONEY =
  /还(?:款|清|钱|了|掉|贷)|不还|结清|清偿|缴清|缴(?:纳|款|费)|付(?:款|清|给)|支付|转(?:账|给|入|\d)|打(?:给|到|过来|钱|款)|汇(?:款|至|到)|欠(?:款|贷|债|费|钱)|网贷|贷款|逾期(?!退回)|纠纷|退息|费[用由]?|借款|处理|沟通|谈(?![，,]?判)|解冻|撤(?:销|诉)|协商|答复|谈不拢|不见钱|凑上|首期款|缴清|费(?![用由])/;
/** What is held out as about to happen to the reader. */
const MEASURE =
  /冻结|划走|划扣|扣划|代扣|扣押|查封|清(?:场|查)|搬离|搜查|拘(?:传|留|捕)|抓(?:捕|人)|坐牢|刑[案期事]|判决|宣判|缺席|认罪|曝光|公布|发布|通报|张贴|带离|停用|无法(?!接|拨|联系)|黑户|失信|在逃|拦截|追踪|强制|终身|洗钱|诈骗|介入|取消学位|法律文书|限高|涉案|爸妈|家属|通讯录|上门|行动|判(?=？)|取消|处罚|拍卖|约谈|悬赏|限制|做工作|收监|强制措施|连带|出发|扣除|网上就能|公示/;
const HASTE =
  /今[日天晚]|明[日天晚]|\d+\s?(?:个)?小时|分钟内|\d{1,2}[:：点时]|[一二三四五六七八九十]点前|最后|最快|倒计时|限[你您]|[一二三\d]日内|马上|立即|尽快|截止|随时|在行动|还来得及|(?<!已)将/;
/** A channel of the writer's own: a mobile number, a social account, a hotline, a link that is no office's. */
const OWN_CHANNEL =
  /(?<!\d)1[3-9][\dx*]{9}(?!\d)|400-?\d{3}-?\d{4}|微信(?!搜索|小程序|支付|-|—|公众)|企微|QQ|支付宝|专员|经办|负责人|点击|二维码|https?:|[a-z0-9-]+\.(?:top|vip|xyz|cc|cn|com)\b/i;
const FIRST_PERSON = /我(?:是|们|司|方|院|局|这|就|所里)|本(?:人|院|局|庭|律师|案)|你这个案子|所里/;
/** Letters of service: a receipt, a code, a delivery, an answer to what the reader asked. */
const SERVICE =
  /(?:已|正在)(?:受理|收到|转(?!刑)|登记|寄|开具|审核|派送|核查|生成|调解成功|代您|办结|派件)|收悉|验证码|领取|取件|派送|投递|快件|包裹|不收取|您(?:的)?(?:申请|反映|预约|投诉|委托|报案)|您于|退款|办理(?:签|登|解)|复议|复核|有权机关|协商偿还|抽样调查|资格认证|核查(?:完毕|，请保持)|网点|客服电话|官方客服/;
/** A lender that reminds of its own bill. */
const BILL =
  /账单|应还(?:款|金额)?\s?[\d.,，]|还款日|(?:通过|打开|登录)[^。]{0,10}(?:APP|App|app|客户端)|绑定银行卡|依法(?:通过|提起|报送)|诉讼途径解决|采取[^。]{0,20}措施/;

/** Offices that have claims of their own, and court fees: there it takes a loan to make the demand a strange one. */
const OWN_CLAIMS = /税务|民政|教育局|军人事务|社保|医保|公积金|交警|诉讼费|受理费|公告费|仲裁费/;
const LOAN = /网贷|贷款|借款|欠(?:款|贷|债)|还款|失信|(?:二维码|链接|微信|私人|个人)|https?:/;

const ENOUGH = 3;

/**
 * Somebody who speaks as an office, presses for money and leaves nothing that can be looked up: no one of these things is proof, together
 * they are. Null when they are too few, or when the message has the marks of service or of a lender's own bill. The caller has made sure
 * that no case is named that can be looked up. `named` is the text without what a lender says of where it will go.
 */
export function pressedInAnOfficesName(text: string, named: string): MessageSign | null {
  const office = OFFICE_OR_STEP.exec(named);
  if (!office || (OWN_CLAIMS.test(text) && !LOAN.test(text))) return null;
  const asked = [MONEY, MEASURE, HASTE, OWN_CHANNEL, FIRST_PERSON].filter((words) => words.test(text)).length;
  const points = 1 + asked - (SERVICE.test(text) ? 2 : 0) - (BILL.test(text) ? 2 : 0);
  if (points < ENOUGH) return null;
  return {
    id: "pressed-in-its-name",
    quote: office[0],
    says: "以办案机关的口气催，限时、要钱或留自己的联系方式，却没有能向法院查对的案号",
    speaksFor: "posing-as-authority",
    weight: "strong",
  };
}

const ASKED_TO_PAY =
  /还(?:款|清|钱|了)|结清|偿还|清偿|归还|缴|付(?:款|清|到|给)|支付|转账|汇款|打(?:款|到|给)|保证金|欠|(?:请|立即|马上|尽快|速|不|前)[^，,。]{0,6}处理/;

/**
 * Whether a message leaves the reader in peace: it asks for no payment, threatens nothing, hurries nobody and leaves no channel of its own.
 * An office named in such a message may well be the one that writes. `text` is without links to official hosts.
 */
export const isQuiet = (text: string): boolean =>
  !ASKED_TO_PAY.test(text) &&
  !MEASURE.test(text) &&
  !HASTE.test(text) &&
  !OWN_CHANNEL.test(text) &&
  !/下载|扫码|卡号|密码|证件号/.test(text);
