import type { Meaning } from "../meanings";
import type { Party } from "./party-for";

/**
 * What the last noun of a label asks for, whatever words stand before it: 「…经过」 is a story, 「…金额」 a sum, 「…大类」 a category.
 * Read where no known wording speaks; likely at most, so that what rests on it alone is ticked only where nothing else in the form could be
 * meant.
 */
interface LastNoun {
  kinds: string;
  meaning: Meaning | null;
  datum: string | null;
  weight: 1 | 2;
  test: RegExp;
}

const noun = (means: string, kinds: string, weight: 1 | 2, test: RegExp): LastNoun =>
  means.includes(".")
    ? { kinds, weight, test, meaning: means as Meaning, datum: null }
    : { kinds, weight, test, meaning: null, datum: means };

/** Kinds of organisations, by their last word. */
export const ORGANISATION =
  "企业|公司|单位|机构|商家|商户|商店|店铺|门店|店家|网店|店面|店|饭店|酒店|宾馆|民宿|厂家|工厂|银行|网点|学校|院校|幼儿园|医院|诊所|药店|物业|开发商|中介|集团|经营者|经营户|卖家|运营商|供应商|服务商|经销商|代理商|生产商|旅行社|律所|事务所|合作社|协会|商场|超市|4s店|景区|场馆|健身房|俱乐部|航空公司|快递|食堂|主体";

/** Nouns that ask nothing of us where they are what is asked and no known wording speaks. */
export const NOTHING =
  /(?:职务|职级|职称|级别|人数|数量|份数|件数|次数|序号|来源|渠道|满意度|评分|打分|关系|备注|有效期|工号|编号|状态|进度|期限|时限|票数|排序|版本|权限|角色|腐败|附言|结论|批次|条数|页数|天数|年限)(?:名称|信息|说明|情况)?$|^备注|^来源|^第?几次|^其[他它]联系方式|^(?:其[他它]|附加)(?:说明|信息|情况|内容|事项)$/;

/** People who serve, sell or decide by trade: 「…员」, 「…师」, 「…经理」. */
const TRADE =
  /(?:员|师|技工|领队|导游|地陪|全陪|导购|经理|顾问|管家|教练|主管|主任|助理|专员|坐席|客服|老师|医生|护士|司机|机长|主播|骑手|保安|店长|团长|中介|经纪人|老板|店主|宿管|楼管|人员|职员|员工|工作者|负责人员)$/;

const OF_ORGANISATION = new RegExp(ORGANISATION);
const SEAT = new RegExp(`${ORGANISATION}|经营|营业|注册|办公|总部`);

/** Whether a place so named is where an organisation sits: 「经营地址」. */
export function isSeat(text: string): boolean {
  return SEAT.test(text);
}

export function isOrganisation(text: string): boolean {
  return OF_ORGANISATION.test(text);
}

export function isTrade(text: string): boolean {
  return TRADE.test(text);
}

export const LAST_NOUNS: LastNoun[] = [
  noun(
    "complaint.request",
    "a",
    2,
    /^(?:您|我)?(?:希望|期望|期待|想要)|(?:诉求|请求|要求|主张|期望|期待|希望|目的|愿望|心愿|方案|建议方案|处理结果)$|(?:希望|想要?|要求).{0,12}(?:怎么|怎样|如何|什么)/,
  ),
  noun("complaint.respondentReply", "la", 2, /(?:答复|回复|处理)(?:情况|结果)$|[者方人家司位台行店](?:的)?(?:答复|回复|回应)$/),
  noun("complaint.compensation", "l", 2, /(?:赔偿|赔付|索赔|退款|补偿)$/),
  noun(
    "complaint.facts",
    "a",
    2,
    /(?:内容|描述|说明|经过|过程|经历|事实|详情|情况|实情|事由|缘由|理由|原因|陈述|简介|简述|简要|概述|概况|叙述|详述|细节|介绍|梗概|要点|问题|线索|事项|始末|情节|表现|事情|正文|留言|事件|行为|信息|摘要)(?:填写|如下|录入|补充)?$|发生了?(?:什么|何)|什么事|怎么回事|(?:想|要)(?:对|跟|和|向)?.{0,8}(?:说|讲|反映|投诉|举报|反馈).{0,6}$|(?:遇到|存在|碰到)了?.{0,6}(?:什么|哪些|问题|情况|困难)|为什么|为何/,
  ),
  noun("complaint.facts", "l", 2, /(?:描述|说明|经过|详情|事由|缘由|简述|概述|详述|陈述)$/),
  noun(
    "complaint.amount",
    "l",
    2,
    /(?:金额|数额|总额|余额|款额|本金|利息|费用|价格|价款|价钱|货款|房款|保费|票价|房费|车费|运费|学费|租金|押金|定金|工资|损失|单价|总价|售价|价值|保价|标的|多少钱|费|(?<!条)款|价)(?:合计|总计|共计)?$/,
  ),
  noun("complaint.contractNumber", "l", 2, /(?:合同|协议|借据|保单|贷款|借款|授信).{0,8}号码?$/),
  noun("complaint.orderNumber", "l", 2, /(?:单号|票号|凭证号|流水号|订单.{0,4}号|邮件号|快件号|运单|订单)$/),
  noun(
    "event.date",
    "ld",
    1,
    /(?:(?:借款|放款|贷款|出借|签约|购买|消费|交易|付款|下单|发生|事发)日|时间|日期|年月|时候|何时|哪[天日]|日子|月份)$/,
  ),
  noun("event.place", "lac", 2, /(?:地点|位置|场所|地段|路段|方位|路口|站点|哪里|哪儿|何处|何地|地方|现场)$/),
  noun("respondent.website", "la", 2, /(?:网址|链接|url|域名|网页|主页|网站)$/),
  noun("respondent.platform", "lc", 2, /(?:平台|app|软件|小程序|应用)$/),
  noun(
    "complaint.priorContact",
    "c",
    2,
    /(?:是否|有没有|有无|曾否|曾经|已经?).{0,20}(?:联系|沟通|协商|投诉|反映|反馈|提出|交涉|解决|处理|答复)/,
  ),
  noun("complaint.replyMode", "c", 2, /(?:回复|答复|反馈|通知|联系|接收|告知|结果).{0,8}(?:方式|途径|形式|渠道)$/),
  noun(
    "complaint.authority",
    "lc",
    2,
    /(?:受理|承办|办理|主管|管辖|接收|处理|投递)(?:的)?.{0,4}(?:院|局|厅|处|委|办|所|中心|法庭|支队|大队|署)$|(?:写|寄|发|递|提交|反映|投诉)(?:信|交)?(?:给|至|到)(?:哪.{0,6}|谁)?$/,
  ),
  noun(
    "region",
    "c",
    2,
    /(?:地区|区域|省份?|省市|城市|地市|市州|区县|市县|县区|[^超门夜]市|[^小社专]区|县|镇|乡|街道|社区|辖区|行政区划?|属地|州|旗)(?:选择)?$/,
  ),
  noun(
    "orgName",
    "lc",
    2,
    new RegExp(
      `(?<!^[何哪](?:个|家)?|工作|就职|任职|供职|服务|本人|我的|您的|你的|学习|就读|受理|处理|承办|办理|主管|监管|推荐|介绍|调解|代理|援助)(?<!所在(?=单位|公司|企业|机构|学校))(?:${ORGANISATION})(?:名称|全称|名字|名)?$`,
    ),
  ),
  noun(
    "complaint.productCategory",
    "c",
    2,
    /(?:商品|产品|车型|车系|品牌|型号|菜品|药品|物品|险种|套餐|课程)(?:的)?(?:分类|类型|类别|种类|系列|级别)$/,
  ),
  noun("complaint.product", "lc", 2, /(?:商品|产品|服务|物品|货物|课程|套餐|险种|型号|品牌|车型|药品|食品|品名)(?:名称|名)?$/),
  noun(
    "complaint.category",
    "c",
    2,
    /(?:类型?|类别|种类|分类|[大小子细]类|选项|环节|方面|领域|情形|标签|属于|属|业务|业务线|原因|理由|事由|事项|问题|内容|主题|专题|现象|情况|行为|为什么.{0,12}|什么.{0,8})$/,
  ),
];

/** The parts of a label that a reader needs no table for: whose, how and of what sort a datum of a person is. */
const PLAIN =
  /地址|住址|住所|居住|户名|预留|入网|绑定|登记|注册(?=手机|电话|邮箱|号)|留存|办卡|联系人?|当事人|来[电访]人|受害人|机主|户主|怎么|如何|联络人?|常用|常住|经常|有效|真实|本人|您|你|我|的|所在|所属|所|手机|移动|固定|办公|家庭|家里|住宅|宅电|现在|现|目前|户籍|详细|具体|通讯|通信|电子|邮政|邮箱|邮件|邮编|身份证件|身份证|身份|证件|电邮|年龄段|居民|公民|护照|社保|合法|号码|号|个人|中国|大陆|内地|国内|接收|回复|答复|短信|备用|其[他它]|第[一二]|[一二12](?!\d)|请|填写|输入|填|写|及|和|与|或|\/|、|,|方式|方法|姓名|尊姓|贵姓|姓氏|名称|名字|大名|全名|全称|名|称呼|称谓|尊称|昵称|性别|年龄|出生|日期|年月|电话|座机|固话|地址|住址|住所|地点|位置|地区|区域|省份|省|市|区|县|城市|街道|乡镇|镇|村|社区|地|号牌|门牌|邮政编码|编码|代码|e-?mail|phone|tel|mobile|name|address|id|约定|送达|详情|以便|方便|能够|可|必填|选填|信息|资料|类型|类别|种类|工作|单位|职业|学历|民族|所从事|从事|行业|收入|月|文化|程度|受?教育|户主|户口|籍贯|境内|本市|本地|中文|或者|优先|首选|主要/gi;

/** The parts of a home: plain where an address is asked for. */
const HOME = /小区|楼盘|楼宇|楼栋|楼号|楼层|房间|房号|房屋|房产|单元|宿舍|寝室|[栋幢室]|编号/g;

/** What is left of a label about a person when all plain words are taken away; empty when the label is understood to its last word. */
export function strangeWords(rest: string, datum = ""): string {
  return (datum === "address" ? rest.replace(HOME, "") : rest).replace(PLAIN, "").replace(/[^\p{L}\p{N}]/gu, "");
}

/** A likely reading by the last noun. Consulted when nothing else is known of the label. */
export function readLastNoun(
  text: string,
  fits: (kinds: string) => boolean,
  own: Party,
): Pick<LastNoun, "meaning" | "datum" | "weight"> | null {
  for (const each of LAST_NOUNS) {
    if (!fits(each.kinds) || !each.test.test(text)) continue;
    if (own === "complainant" && each.meaning?.startsWith("respondent.")) continue;
    return each;
  }
  if (fits("l") && isTrade(text) && own !== "complainant" && !/调解|仲裁|接待|受理|承办|处理|办理|记录|登记|审核|值班/.test(text))
    return { meaning: "respondent.staff", datum: null, weight: 2 };
  return null;
}
