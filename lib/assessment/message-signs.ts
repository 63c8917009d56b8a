import type { SignPattern } from "./message-sign";
import { SCAMS } from "./message-scams";
import { threatsOf } from "./message-threats";

/** `（2026）川0107民初12345号`: year, court code, kind of case, number. */
export const CASE_NUMBER =
  /[(（〔[]20\d{2}[)）〕\]]\s?(?:最高法|[一-龥]\d{2,4}|[一-龥])\s?[一-龥]{1,8}\s?(?:字?第)?\s?\d{1,7}号(?:之[一二三四五六七八九十])?/;
/** A court by its full name: 「成都市武侯区人民法院」, never 「法院」 alone. */
export const FULL_COURT = /[一-龥]{2,15}(?:人民法院|互联网法院|金融法院|铁路运输法院)/;
/** The same as courts sign in short, `【天津法院】`: enough beside a whole case number, whose letters name the court. */
export const SHORT_COURT = /【[一-龥]{2,8}法院】|[一-龥]{2,6}(?:市|区|县)法院/;
/** Offices and their people, and the papers and steps that only they make. */
const OFFICES =
  "法院|公安|派出所|警方|民警|警官|检察|经侦|网警|反诈|司法|律师|传票|诉前|强制执行|调解(?:中心|委员会|员|程序|办)|法庭|执行局|公证|信用中心|法官|书记员|办案|开庭|出庭|失信|人民银行|央行|银联|金融监管|金融监督管理|金监(?:总?局)|网络安全(?:保卫)?[支大总]队|银保监|公检法|最高检|本院|本庭|本局|税务局|工商局|国安局|出入境|网信办|信访|执法|综治|法制办|强执|互联网金融协会|法律援助|信贷管理局";
/** Whoever is named as having power over the reader. */
export const AUTHORITY = new RegExp(
  `${OFFICES}|刑警|刑侦|仲裁|律所|立案|起诉|支付令|【[^】]*调解[^】]*】|案件(?:编?号)|征信(?:管理)?(?:中心|局|办|处)|限高|限制(?:高?消费|出境)|拘留|刑拘|批捕|逮捕|抓捕|刑事|通缉|追逃|看守所|犯罪|移民局|执行(?:员|人员|标的)|司法拍卖|冻结|查封|政审|诉讼|执行通知|被执行人|案号|缺席判决|审判|专案组|到案|法催|协查|传唤|被告|涉案|洗钱|清退|国务院|监察委|政法委`,
);
/** Offices that a collector borrows: named as the one who writes. */
const BORROWED = new RegExp(
  `${OFFICES}|12368|案件编?号|诉讼服务|诉调|仲裁员|【[^】]*(?:调解|诉讼)[^】]*】|仲裁(?:委|院|庭|中心)|征信(?:管理)?(?:中心|局|办)|执行(?:员|人员)|拍卖|信用管理局|信用信息中心|立案庭|执行查控|查控(?:中心|编号)|立案(?:员|窗口|大厅)|受理大厅|我是(?:你们?|咱)?村?(?:的)?村委|村委会(?:的|通知|公告)|信用建设办|户籍底册|失联修复|反贪局|【[^】]*(?:冻结|查封|执行|惩戒|立案|逃废债)[^】]*】`,
);
/** Where a lender says it will go: `向人民法院起诉`, `移交司法机关`, `通过司法途径`. */
const DESTINATION =
  /(?:向|(?<![接收得])到|至|交|送|报|诉诸|通过|经|采取|启动|进入|走|依法|委托|提起|提出)[^，,。；;！!\s]{0,12}?(?:法院|公安|经侦|司法|仲裁|律师|派出所|诉前|诉讼|起诉)[^，,。；;！!\s]{0,6}|(?:人民银行|央行|银联)?征信(?:系统|记录|报告)|人民银行征信|司法(?:程序|途径|手段)|律师费|申请仲裁/g;
/** Whether a message speaks in the name of an office, or only of going to one. */
export const speaksAsOffice = (text: string): boolean => BORROWED.test(withoutDestinations(text));
/** A message without what it says of where the lender will go. */
export const withoutDestinations = (text: string): string => text.replace(DESTINATION, "");
/** A real warning against fraud names every office and asks for nothing. */
export const FRAUD_WARNING =
  /谨防|警惕|停止转账|遭遇[^。]{0,12}诈骗|劝阻|防骗|切勿|请勿(?:轻信|转账|点击|相信)|不法分子|不会(?:通过电话办案|要求转账)|都是诈骗|(?:都|全)是(?:骗子|骗局)|(?:近期|有人|不法)[^。]{0,10}冒充|不要(?:透露|轻信)|为名(?:的|实施)?诈骗|近期[^。]{0,30}诈骗|(?:正在|可能)(?:接听|遭遇)[^。]{0,16}诈骗|均(?:为|属)诈骗|凡是[^。]{0,30}诈骗|不轻信/;
/** `(2026)京仲案字第1234号`, `穗劳人仲`…: a case of an arbitral commission. */
export const ARBITRAL_NUMBER = /[(（]20\d{2}[)）]\s?[一-龥]{1,6}仲[一-龥]{0,4}第?\s?\d{1,7}号/;
/** A court's own platforms and numbers, as a signature or as what the message speaks of. */
export const COURT_PLATFORM =
  /12368|人民法院(?:在线服务|送达平台|调解平台|诉讼服务)|(?:法院|[一-龥]{2}|司法)电子送达|司法送达网|电子诉讼平台|诉讼服务(?:网|中心|热线)/;
export const LAWYER = /律师/;
/** Offices of the state other than courts: a lender's reminder names none of them. */
export const OFFICE = /征信(?:管理)?中心|银联|反诈|调解中心|公安|派出所|警方|民警|检察|经侦|网警|司法局|司法所|仲裁/;

const SOON =
  "(?:立即|立刻|马上|务必于?今[日天]|今[日天](?:内|之?前|下班前)?|下班前|\\d{1,2}[:：点时]\\d{0,2}分?(?:之)?前|(?:\\d{1,2}|一|两|二|三|十二|二十四|四十八)个?小时(?:之)?内|\\d+分钟内|今[日天]\\d+[时点]前?|最晚今[日天]|最后(?:一次|期限|机会|通知|一天|\\d+小时|(?:两|二|三)个小时))";
const PAY = "(?:还款|还清|结清|偿还|清偿|归还|缴清|缴款|付款|转账|汇款|处理欠款|处理完毕|处理|履行|到账|退赔|清缴|还了|代偿)";

const THREATS = threatsOf(SOON);

export const SIGNS: readonly SignPattern[] = [
  {
    id: "case-number",
    pattern: CASE_NUMBER,
    says: "有完整格式的案号；案号可以向法院核对，但也可能是照抄的",
    speaksFor: "court-service",
    weight: "strong",
  },
  {
    id: "court-platform",
    pattern: COURT_PLATFORM,
    says: "写了法院的服务热线或送达平台；号码和落款可以伪造，自己去平台登录核对",
    speaksFor: "court-service",
    weight: "weak",
  },
  {
    id: "full-court",
    pattern: FULL_COURT,
    says: "写了法院的全称，可以自己去查这家法院公布的电话",
    speaksFor: "court-service",
    weight: "weak",
  },
  {
    id: "served-document",
    pattern:
      /应诉通知书|举证通知书|起诉状副本|上诉状副本|受理通知书|执行通知书|报告财产令|限制消费令|执行裁定书|保全裁定|仲裁通知书|组庭通知书|裁决书|支付令|开庭传票|诉前调解告知书|诉前调解通知书|廉政监督卡|送达地址确认书|当事人权利义务告知书|(?:民事)?(?:判决书|裁定书|调解书)/,
    says: "说到法院送达的文书名称",
    speaksFor: "court-service",
    weight: "weak",
  },
  {
    id: "court-person",
    pattern: /(?:承办)?(?:法官|书记员|法官助理|调解员)[:：]?\s?[一-龥]{1,4}/,
    says: "写了承办的人，可以向法院总机核对有没有这个人",
    speaksFor: "court-service",
    weight: "weak",
  },
  {
    id: "arrest",
    pattern:
      /刑事(?:立案|责任|拘留|案件|附带)|转刑事|拘留|刑拘|批捕|逮捕|抓捕|抓人|网上(?:追逃|逃犯)|追逃|网逃|逃犯|通缉|坐牢|判刑|背案底|看守所|犯罪嫌疑|传唤证|投案|自首|(?<!报案的.{0,20})涉嫌.{0,12}(?:诈骗|犯罪|骗贷|洗钱|违法|非法占有)|(?:构成|属于|就是).{0,10}(?:诈骗罪|贷款诈骗|骗贷|犯罪)|恶意逃废债.{0,8}(?:公安|报案|立案)|(?:移[交送]|送交|提交)(?:至|到|给|由)?.{0,10}(?:公安|司法机关|经侦|检察|最高院)/,
    says: "用抓人、坐牢来压人；欠钱还不起本身不是犯罪，法院的送达短信也不会这样写",
    speaksFor: "posing-as-authority",
    weight: "strong",
  },
  {
    id: "pay-or-court",
    pattern: new RegExp(`${SOON}[^。！!；;]{0,20}${PAY}`),
    says: "限时要求还款；法院送达只通知程序，不会催着马上付钱",
    speaksFor: "posing-as-authority",
    weight: "strong",
    inItsName: true,
  },
  {
    id: "pay-to-withdraw",
    pattern: new RegExp(
      `${PAY}[^。！!；;]{0,15}(?:撤诉|撤案|撤销案件|撤销起诉|停止诉讼|暂停立案|终止立案|不予立案|避免(?:立案|起诉|强制))|(?<!按)(?:撤诉|撤案|暂停立案)[^。！!；;]{0,12}${PAY}`,
    ),
    says: "把付钱和撤案直接挂钩；案件撤不撤由原告向法院申请，不会在短信里谈",
    speaksFor: "posing-as-authority",
    weight: "strong",
  },
  {
    id: "private-account",
    pattern:
      /(?:私人|个人)账户|(?:打|转|汇|存)(?:款)?(?:到|至|入).{0,10}(?:\d{12,19}|支付宝|微信)|收款人[:：]?[一-龥]{2,4}|(?:卡号|账号)[:：]?\s?\d{12,19}|(?<!\d)6\d{3}(?:\s?\d{4}){2,3}(?!.{0,20}法院)|(?:安全|监管|指定|核查|清算)账户|(?:打|转|汇|付|交)[^。！!；;\n]{0,12}(?:给|到|至|入)[^。！!；;\n]{0,6}(?:法官|调解员|执行员|书记员|代理人|专员|我代收|我这|专户)|(?:转给|打给|付给)(?:我|他)|(?:调解|执行|诉讼|撤诉)款[^。]{0,6}转过来|收款码|缴款码|(?<!他人|家人|本人|物业|门卫|驿站)代收/,
    says: "要把钱打到指定的账户；核实之前不要转",
    speaksFor: "posing-as-authority",
    weight: "strong",
  },
  {
    id: "add-contact",
    pattern: /(?:添加|加)[^，,。；;！!]{0,10}?(?:微信|QQ)|(?:微信|QQ)(?:同号)?[:：]?\s?[a-z0-9][\w-]{4,}/i,
    says: "要求加微信或 QQ；法院不会这样送达",
    speaksFor: "posing-as-authority",
    weight: "strong",
    inItsName: true,
  },
  {
    id: "family-consequence",
    pattern:
      /影响.{0,6}(?:子女|孩子|家人|直系亲属|三代).{0,8}|政审|参军|(?:通知|联系|走访|告知).{0,6}(?:村委|居委|社区|单位|通讯录|亲友|家人|户籍地)|户籍(?:所在)?地.{0,8}(?:走访|核实|调查|上门)/,
    says: "拿家人、单位、村居委来压人；这不是法院文书会写的内容",
    speaksFor: "posing-as-authority",
    weight: "strong",
  },
  {
    id: "no-collector",
    pattern:
      /(?:(?:征信|信用)(?:管理)?(?:中心|局|办公室)|央行|人民银行|银联(?:中心|风控|总部)?|金融监管(?:总局|局)?|银保监(?:会|局)?|反诈(?:中心|大队)?|公安(?:局|机关|部)?|派出所|经侦(?:大队|支队)?|网警|检察院|警官|民警)(?!征信系统)[^。\n]{0,60}?(?:逾期|欠款|还款|贷款|借款|结清|债务|网贷|信用卡)/,
    says: "这个机关不管催还款；它不会发短信要你还钱",
    speaksFor: "posing-as-authority",
    weight: "strong",
    inItsName: true,
  },
  {
    id: "mediation-pressure",
    pattern:
      /(?:诉前调解|诉调|调解(?:中心|委员会|热线|专员|办公室|程序|员))[^\n]{0,80}?(?:1[3-9]\d{9}|\d{3,4}-\d{7,8}|冻结|强制|失信|限高|[一二三四五六七\d]+个?(?:工作)?(?:日|天|小时)内|今[日天]|逾期不|拒不|后果|最后|视为放弃|还款|处理|https?:)/,
    says: "借诉前调解的名义催；真的诉前调解有法院全称和案号，调不调由你",
    speaksFor: "posing-as-authority",
    weight: "strong",
    withoutCase: true,
  },
  {
    id: "made-up-number",
    pattern:
      /(?:受理|案件|立案|卷宗|文书|案卷|案|通知|备案|查询|调解)(?:编?号|号码?|单号)?(?:为|是)?[:：]?\s?[【[(（]?(?!20\d{2}[)）〕\]])(?=[A-Za-z0-9-]*\d)[A-Za-z]{0,6}[-]?\d{4,}[A-Za-z0-9-]*/,
    says: "编号不是法院案号的写法，查不到",
    speaksFor: "posing-as-authority",
    weight: "strong",
    inItsName: true,
    withoutCase: true,
  },
  {
    id: "hearing-for-sale",
    pattern:
      /(?:不想|不愿|免于|避免|无需|免除|取消)[^，,。]{0,4}(?:出庭|到庭|开庭|庭审|应诉|传唤)|(?:协商|处理|还款|联系)[^。！!；;\n]{0,12}?(?:撤销|取消|中止|暂缓|停止)[^，,。]{0,4}(?:开庭|庭审|传票|冻结|执行|拘传)/,
    says: "说联系它就可以不出庭或停下来；法院不这样做",
    speaksFor: "posing-as-authority",
    weight: "strong",
    withAuthority: true,
  },
  {
    id: "office-call",
    pattern:
      /(?:联系|致电|拨打|咨询|回电)[^。！!\n]{0,10}?(?:办案(?:员|人员)?|承办(?:人|员)|专员|经办人?|书记员|法务|警官|科长|主任)?[^。！!\n]{0,8}?(?<!\d)1[3-9]\d{9}(?!\d)/,
    says: "让你打手机号码找“办案人”；没有案号的，法院不会这样通知",
    speaksFor: "posing-as-authority",
    weight: "strong",
    inItsName: true,
    withoutCase: true,
  },
  {
    id: "measures-at-once",
    pattern:
      /(?:今[日天]|立即|即刻|启动|\d+[点时:]\d*分?前|小时内|日内|将于|马上|现将|正在|已启动|拟)[^。\n]{0,30}?(?:冻结|查封|强制执行|列入失信|纳入失信|限制高?消费|拘传|拘留|布控|边控|停用|入户送达|派员)/,
    says: "没有案号就说马上冻结、执行或列失信；这些都要先有法院的文书",
    speaksFor: "posing-as-authority",
    weight: "strong",
    inItsName: true,
    withoutCase: true,
  },
  ...THREATS,
  ...SCAMS,
  {
    id: "e-summons",
    pattern:
      /(?:电子|司法|线上)?(?:传票|律师函|立案通知|协查函|调查令)[^。\n]{0,30}?(?:点击|查看|下载|链接|戳)|点击[^。\n]{0,6}(?:立案|传票|案件|冻结|解冻|判决)/,
    says: "没有案号的“电子传票”链接，不要点",
    speaksFor: "posing-as-authority",
    weight: "strong",
    withoutCase: true,
  },
  {
    id: "public-notice",
    pattern:
      /各位(?:邻居|业主|村民|乡亲|亲友|家长)|(?:欠款|老赖|失信)(?:人员?)?(?:公示|曝光|名单)|现予(?:以)?(?:公示|公布|曝光)|欠(?:款|钱|债)不还|望(?:知情|周知)|提供线索/,
    says: "把欠款公开给别人看；这不是还款提醒",
    speaksFor: "posing-as-authority",
    weight: "weak",
  },
  {
    id: "company-office",
    pattern:
      /(?:法务|诉讼|司法|律政|保全|仲裁|诉调|执行)(?:部(?!门规章)|(?<!诉讼服务)中心|处|科|专员|组)|(?:资产|贷后)(?:保全|管理)(?:部|中心)|委外(?:部|中心)|联合(?:执法|办案)/,
    says: "落款是公司的部门或说不清的单位，不是法院",
    speaksFor: "posing-as-authority",
    weight: "weak",
  },
  {
    id: "enforcement-first",
    pattern: /(?:将|即将|依法|申请|立即|直接).{0,6}(?:强制执行|冻结|查封|列入失信|限制高消费)/,
    says: "没有判决就说要执行、冻结；先要有生效的法律文书才谈得上执行，诉讼中的保全由法院裁定",
    speaksFor: "posing-as-authority",
    weight: "weak",
  },
  {
    id: "mobile-callback",
    pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/,
    says: "留的是手机号码；核实时不要拨它，自己查官方公布的电话",
    speaksFor: "posing-as-authority",
    weight: "weak",
    inItsName: true,
  },
  {
    id: "law-firm",
    pattern: /[一-龥()（）]{2,20}律师事务所/,
    says: "写了律师事务所的全称，可以自己查到这家所公开的总机再核实",
    speaksFor: "lawyer-letter",
    weight: "strong",
  },
  {
    id: "mandate",
    pattern: /(?:本所|本律师|我所).{0,6}(?:接受|受).{2,30}委托|受.{2,30}(?:公司|银行|中心).{0,4}(?:的)?委托/,
    says: "说明了受谁委托",
    speaksFor: "lawyer-letter",
    weight: "weak",
  },
  {
    id: "lawyer-name",
    pattern: /(?:承办|经办|委托)?律师[:：]\s?[一-龥]{2,4}|[一-龥]{2,4}律师(?!事务所|函)|执业证号[:：]?\s?\d{15,17}/,
    says: "写了律师的姓名或者执业证号，可以核对",
    speaksFor: "lawyer-letter",
    weight: "weak",
  },
  {
    id: "bill",
    pattern: /账单|还款日|应还(?:款|金额)?|最低还款|逾期\s?\d+\s?天|已逾期|自动扣款|足额存入|余额不足/,
    says: "说的是账单和还款",
    speaksFor: "reminder",
    weight: "weak",
  },
  {
    id: "ignore-if-paid",
    pattern: /如已(?:还款|结清|处理).{0,4}(?:请)?忽略/,
    says: "有“如已还款请忽略”一类的话",
    speaksFor: "reminder",
    weight: "weak",
  },
  {
    id: "in-app",
    pattern: /(?:登录|打开|前往|通过).{0,12}(?:App|APP|客户端|小程序|官方)/i,
    says: "让你回到它自己的 App 里还款",
    speaksFor: "reminder",
    weight: "weak",
  },
];
