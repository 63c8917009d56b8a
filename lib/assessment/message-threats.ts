import type { SignPattern } from "./message-sign";

/**
 * What no court or office writes, whoever signs it: money for undoing a measure, software to be put in, people who come to the door, and
 * consequences that no law attaches to a loan. `soon` is the pattern of words that press for time.
 */
export function threatsOf(soon: string): SignPattern[] {
  const against = { speaksFor: "posing-as-authority", weight: "strong" } as const;
  return [
    {
      id: "fee-to-undo",
      pattern:
        /(?:缴纳|交纳|支付|先交|先付|交|付)[^，,。！!；;\n]{0,10}?(?:保证金|撤诉费|撤案费|修复费|解冻(?:费|金)|服务费|手续费|验证金|认证金)|先付费|解冻保证金/,
      says: "要先交保证金、撤诉费一类的钱；法院和监管部门不这样收钱",
      withAuthority: true,
      ...against,
    },
    {
      id: "remote-or-card",
      pattern:
        /(?:下载|安装)[^。！!\n]{0,14}(?:app|软件)|屏幕共享|共享屏幕|(?:输入|填写|提供|核验)[^。！!\n]{0,12}(?:银行卡|卡号|(?:支付|银行|取款)密码)|绑定(?:你|您)?的?银行卡(?!余额)|现场付款/i,
      says: "要下载软件、共享屏幕或填银行卡；不要照做",
      withAuthority: true,
      ...against,
    },
    {
      id: "scan-to-pay",
      pattern: /扫(?:描)?(?:下方)?(?:二维)?码[^。！!\n]{0,6}(?:缴|付|还)|还款链接|付款链接/,
      says: "没有案号可查，就要扫码或点链接付钱",
      withAuthority: true,
      withoutCase: true,
      ...against,
    },
    {
      id: "at-your-door",
      pattern:
        /(?:法警|警察|民警|执行(?:员|法官|人员)|法院|派出所|司法所|村(?:委|支书)|专员|人员|协查组|外勤|外访组?|拍卖公司|我)[^。！!\n]{0,24}(?:上门(?!投递|取件|派送|服务|维修)|入户|到(?:你|您)(?:的)?(?:家|住所|单位|公司)|去(?:你|您)家|走访|到达(?:你|您)|抵达(?:你|您)|登记拍卖|已在路上|在路上)|(?:贴|张贴)[^，,。]{0,6}(?:你|您)家|家门(?:口|上)|户籍地|封(?:你|您)的门/,
      says: "说有人要上门、张贴、清点财产；没有案号的，法院不会这样通知",
      withAuthority: true,
      withoutCase: true,
      ...against,
    },
    {
      id: "invented-consequence",
      pattern:
        /(?:列入|纳入|列为|进入|成为)[^，,。！!；;\n]{0,14}(?:失信|黑名单|老赖|重点(?:打击|人员)|预录名单)|限制(?:出境|出行|乘坐公共)|禁止(?:出市|办理|乘)|身份证[^，,。]{0,8}(?:无法|注销|停用|锁定)|(?:社保|医保|低保|手机号|护照|退税账户|营业执照|信用分|乘机)[^，,。]{0,14}(?:停用|取消|锁定|吊销|注销|停机|冻结)|(?:子女|孩子|儿子|女儿|家人|亲属)[^，,。]{0,14}(?:升学|上学|入学|当兵|参军|考公|受影响|受限|政审|冻结)|(?:抖音|头条|通讯录|全村)[^，,。]{0,10}(?:曝光|群发|知道)|公开曝光|视为认罪|终身黑户|强制带离|人脸[^，,。]{0,8}(?:追踪|天网)|悬赏公告|全国联网|强制扣划|划扣工资|只收不付|锁定/,
      says: "写的后果法律上没有，或者要先有法院的生效文书",
      withAuthority: true,
      withoutCase: true,
      ...against,
    },
    {
      id: "undone-by-paying",
      pattern:
        /(?:还款|还清|结清|缴清|付款|处理|缴纳|清偿|偿还|归还|退赔|还了|今[日天])[^。！!；;\n]{0,16}?(?:撤销|取消|解除|免于|免除|终止|暂缓|可免|可以免|撤回|撤案|销案|结案|就(?:撤|销)|恢复|减免)|取消寄送|庭外和解|私了|回[A-Z]撤销|撤(?:销诉讼|诉|案)[^。！!；;\n]{0,8}(?:支付|缴纳|付款)/,
      says: "付了钱就撤、就解除；措施是法院决定的，不是短信里谈的",
      withAuthority: true,
      withoutCase: true,
      ...against,
    },
    {
      id: "hurried-call",
      pattern: new RegExp(
        `${soon}[^。！!；;\\n]{0,16}(?:联系|致电|回电|协商|沟通|回复|和解|到案)|(?:请|需|速)?(?:速|立即|马上|尽快|抓紧)(?:联系|致电|回电|回我电话)|(?:未|不)回电视为`,
      ),
      says: "限时让你联系它；没有案号可查的，不要打它留的号码",
      inItsName: true,
      withoutCase: true,
      ...against,
    },
    {
      id: "officer-duns",
      pattern:
        /(?:我|本人|这里|这边)(?:是|这边是|们是|单位是|受)[^。！!\n]{0,16}(?:法院|公安|派出所|检察|司法所|书记员|民警|法庭|送达)[^\n]{0,70}(?:还(?:款|钱|清|了)|欠|贷|撤案|拒不|当面签收|微信|传票)/,
      says: "自称办案人员来催还钱；他们不管收款",
      withAuthority: true,
      withoutCase: true,
      ...against,
    },
    {
      id: "office-duns",
      pattern:
        /(?:税务局|工商局|国安局|监察委|政法委|纪委|信访办|网信办|综治办|法制办|执法大队|司法所|信贷管理局|信用管理局|互联网金融协会|金融监督管理总局|法律援助中心|网格中心|公检法|最高检|移民局|出入境管理局)[^\n]{0,60}(?:欠(?:款|贷|债)|网贷|贷款|借款|失信|清偿|停息|代偿|还清|退息|限今[日天])|(?:受|接|由|与|和)(?:公检法|检察|法院|公安|派出所)[^，,。]{0,10}(?:委托|指派|指令|合作|联合|委派)|我们合作的派出所|法院(?:授权|委托|外聘|指派)/,
      says: "这个机关不管催还款，也不会委托别人来催",
      withAuthority: true,
      withoutCase: true,
      ...against,
    },
  ];
}
