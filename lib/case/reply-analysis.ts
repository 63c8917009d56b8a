import type { Filing } from "./record";

/** One sentence of a reply, as it stands there. */
export interface Quote {
  text: string;
  /** Half-open span in the reply. */
  from: number;
  until: number;
}

export type SignalKind =
  | "admits"
  | "apologises"
  | "conditions"
  | "withdrawn"
  | "unreachable"
  | "partly"
  | "acts"
  | "denies"
  | "refuses"
  | "transfers"
  | "extends"
  | "promises"
  | "asks-more"
  | "names-review";

/** What a sentence of a reply may say, in words that leave little doubt. A hint with its quote, never a conclusion. */
export const SIGNALS: Record<SignalKind, string> = {
  admits: "可能承认了事实",
  apologises: "表示歉意，但没有承认事实",
  conditions: "带着条件",
  withdrawn: "说你已经撤回或同意",
  unreachable: "说没有联系上你",
  partly: "只同意了一部分",
  acts: "说已经做了什么",
  denies: "不承认",
  refuses: "不受理或不支持",
  transfers: "转给了别的单位",
  extends: "说要延期",
  promises: "说以后会做什么",
  "asks-more": "要你补充材料",
  "names-review": "说明了不服怎么办",
};

const WORDS: Record<SignalKind, RegExp> = {
  denies:
    /不(?:予)?(?:承认|认可|认同)|(?:均|并)?(?<!经核实[，,]?)(?<!情况)不属实|并未(?!结束)|未(?:曾)?(?:实施|进行|存在|发生|查询到|查到(?!对应)|核查到|向第三[方人]|泄露|透露|委托|联系(?!到?[您你]))|不存在您|系统(?:内|中)?(?:无|没有|未)|无(?:相关|任何)?(?:外呼|催收|通话|联系)?记录|否认|从未(?:作出|承诺|向|对|实施|委托|授权|泄露|透露|拨打|联系)|并非(?:如此|事实|[我本][司行])|非[我本][司行](?:委托|员工|工作人员|所为|号码|外呼)|与我[司行]无关|并(?:无|不存在)|绝无|(?:不足以|难以|无法)认定|未(发现|查实|见(?!回复|答复)|核实到)|不存在.{0,12}(行为|情况|违规)|没有(证据|发现)|情况不属实|与事实不符|不是我[司行](?:的)?(?:号码|人员|员工|业务|系统)|不属于(违规|骚扰|[我本][司行])|查无实据|不存在(?:错报|骚扰|多收|泄露)|与实际情况相符|与(?:录音|事实|记录)不符|(?:我们|坐席|催收员|我[司行])(?:并)?(?:没有|没|未)(?:辱骂|威胁|泄露|骚扰|说过|恐吓)|(?:跟|与|和)(?:我们|我[司行]|本?公司)(?:没关系|无关)|不承担责任|(?:均|都)?在[^，。]{0,4}(?:合规|规定|允许)[^，。]{0,4}范围内|符合.{0,10}规定/,
  refuses:
    /不予(?:行政|刑事)?(受理|更正|调整|提供|赔偿|删除|支持|立案|处理|采纳|认可|退还|减免)|(?:不再|暂不|均不)受理|恕(?:难|不)|难以(?:满足|支持)|不便(?:对外)?提供|(?:暂)?不支持|不具备[^，。]{0,14}(?:条件|职权|权限|资格)|维持原(?:有)?(?:答复|处理|意见|决定|结论)|无法(?:继续)?处理|不符合[^，。]{0,14}(?:受理|申请|法定)?(?:条件|规定)|不予(?:同意|公开|采纳|认定)|(?:没办法|没法|无法)(?:为您)?(?:做|办|出具|停息|减免)|退不了|办不了|爱莫能助|无权处理|只能按合同|于法无据|不属于.{0,12}(职责|受理范围|管辖)|无法(?:为您|向您)?(?:予以)?(受理|满足|支持|提供|减免|办理|同意)|不能(?:为您|向您)?(受理|满足|支持|提供|减免|办理|同意)|终止(调解|办理)|驳回|不能对外|请联系(?:资方|放款|借款|出借)|未(?:获)?(?:通过|批准)|(?:无法|不能|不予)[^，。]{0,4}(?:删除|分期|停止联系)|(?:暂)?(?:无|没有)[^，。]{0,6}(?:政策|权限)(?:支持|可|办理)?/,
  admits:
    /确(实|有|存在).{0,20}(不当|不规范|违规|问题|情况|联系|拨打|致电|错误|有误|失误)|(?<!未|没有|不)违反(?:规定|制度|约定|要求)|负有[^，。]{0,6}责任|确有[^。，]{0,14}(?:之处|生硬|欠妥|不妥)|存在.{0,12}(不当|不规范|违规|瑕疵|不足)|经(核实|查实|调查|查).{0,24}(?<!不)(属实|存在|确有)|(?:反映|投诉|所述|上述)[^。]{0,10}(?<!不)属实|(?:行为|情况|问题|现象)[，,]?(?:均|确)?属实|我[司行]承认|属我[司行](?:差错|过失|失误|管理)|(?:是|系)我们?(?:司|行|的)?(?:的)?(?:疏忽|过失|失误|差错|错)|做得不对|确实是我们的人|是我们的(?:疏忽|错)|(?:系|属|因)(?:我[司行]|外包|催收|工作)?(?:人员|员工|公司)?[^，。]{0,8}(?:失误|不当|疏忽|违规)|给予[^，。]{0,8}(?:处罚|处分|警告)|扣罚|经(?:核实|查实|调查)[^。]{0,6}(?<!不)确(?:为|系|是)/,
  apologises:
    /(深表|诚恳|表示|致以|诚挚)[^。]{0,6}歉意|(?:向您|深感|表示)?(致歉|道歉|抱歉)|请您?谅解|不好意思|让您受委屈|不便[^。]{0,6}谅解/,
  conditions:
    /(?:请您?|需|须|您(?:需|须)|应)?先(?:行)?[^，。]{0,10}(?:归还|还清|偿还|缴纳|支付|结清|补齐|撤诉|撤销)|(?:首期|首付)[^。]{0,6}\d+(?:%|元|成)|(?:得|要)先把[^。]{0,20}(?:消|撤|还)了?|在(?:您|你)(?:结清|还清|归还|撤诉|撤销)[^。]{0,12}(?:后|之后)|(?:如果?|若|一旦)[^。]{0,20}(?:视为|则|取消|失效|恢复|可(?:以)?(?:为您|给您|减|免|停|分|暂停|暂缓|申请减|申请分))|(?:前提|条件)(?:是|为|下)|后[，,]?(?:我[行司]|方|才|再)[^。]{0,8}(?:可|予|申请|考虑|评估|受理)|视为(?:放弃|同意|撤回)|(?:撤诉|撤销投诉|撤回投诉)后/,
  withdrawn:
    /(?:您|投诉人|来电人|消费者|客户|当事人|其)[^。]{0,16}(?:同意|申请|要求|表示|自愿)?[^。]{0,6}(?:撤诉|撤回|撤销(?:投诉|申请)|撤案|终止投诉|认可|满意|无异议|谅解|同意结案|不再追究|放弃投诉)|已(?:撤诉|撤案|撤回)|按撤诉处理|撤诉申请书|双方[^。]{0,8}(?:达成一致|和解)/,
  unreachable:
    /(?:致电|拨打|联系|电话)[^。]{0,14}(?:无人接听|未接听?|未接通|拒接|未能联系|关机|停机|未果|无法接通|占线)|(?:联系不上|未能(?:与您)?(?:取得)?联系|无法与您(?:取得)?联系)|无人接听|(?:均为|一直)[^。]{0,4}(?:忙音|关机|停机)|无法与您取得联系|电话[^。]{0,4}未接/,
  partly:
    /(?:部分|仅(?:能|可)?|只能|最多|至多)[^。]{0,12}(?:支持|同意|减免|提供|退还|采纳|满足)|(?:其余|其他|剩余)[^。]{0,8}(?:不予|无法|不能|恕|不支持)/,
  acts: /(?<!未)已(经)?[^。不未]{0,20}(停止|停催|移除|(?<=[款费元息][^。]{0,6})退回|退回(?=[^。]{0,8}[款费元息])|扣减|删除|标注|备注|处罚|处分|整改|退还|减免|更正|约谈|批评教育|完成|列入|加入|培训|停岗|调离|屏蔽|发送|寄出|寄送|邮寄|登记(?!成功|并|情况)|清退|关停|停掉|调整完毕|提交更正|设置[^。]{0,4}(?:禁呼|拦截)|通报批评|退给|落实|赠送|补发)|于[^，。]{4,14}(?:寄出|寄送|发送|退还)|随函附上|对其采取[^。]{0,8}措施|裁定终结督促程序|已经跟[^。]{0,8}说了[^。]{0,20}不再|(?<!如|若|果)(?:我[司行]|经研究|协商结果[:：]?)?同意(?:您|贵方)的?[^，。]{0,10}(?:方案|请求|申请|分期|诉求)|(?<!如|若|果|您|方|人)同意(?:为|给)您[^，。]{0,8}(?:分期|延期|减免|停催|方案)/,
  transfers:
    /(?<!周|运|好|中|扭|翻|旋)(转|移送|移交|转交|转办|转送)(至|给|由|到)?.{0,20}(处理|办理|部门|机构|监管|局|公司|有权|单位)|(?:提交|上报|报送)(?:至|给|到)?[^，。]{0,6}(?:审批|审核|总行|总部|上级)|(?:已)?(?:派发|派至|转至|转)[^，。]{0,12}(?:办理|处置|跟进)|已移交[^，。]{0,10}(?:派出所|公安)|转办|告知[^，。]{0,20}(?:局|部门|单位|机构)办理/,
  extends: /(延长|延期|顺延)(?!还款).{0,20}(日|天|办理|期限|答复)/,
  promises:
    /承诺[^。]{0,12}(?:不再|停止)|可(?:以)?(?:为|向)您(?:提供|出具|查询|办理|减免)|将[^。]{0,8}(?:上报|转达)|预计[^。]{0,12}(?:回复|答复|处理)|(将|(?<!委员|协|商|工|理事|大|社)会(?!员)|拟).{0,16}(提供|停止|整改|处理|加强|联系您|反馈|回复|跟进|核实|减免|协商)/,
  "asks-more":
    /(请|需|须|烦请|麻烦|尚缺|还缺).{0,16}(补充|提供|提交|出示|补传|补正|证明|重新提供).{0,24}(材料|证明|证据|录音|截图|凭证|信息|号码|身份证|合同|报告|流水)/,
  "names-review":
    /(不服|有异议|不满意|异议的|不服本[^，。]{0,4}).{0,60}(复议|复核|复查|核查|诉讼|申诉|再次|起诉|上诉|向.{0,16}(申请|提出|投诉))|可[^。]{0,24}(?:申请|提起)(?:行政)?(?:复议|诉讼|上诉)/,
};

export interface DemandReading {
  demandId: string;
  /**
   * `mentioned`: sentences speak of it (see `quotes`), which is not yet an answer; `not-mentioned`: nothing in the reply shares its
   * words, so it was probably passed over. Whether it was met, only the borrower says.
   */
  state: "mentioned" | "not-mentioned";
  quotes: Quote[];
}

export interface ReplyAnalysis {
  demands: DemandReading[];
  signals: { kind: SignalKind; quote: Quote }[];
  /** True when there is too little text to say anything. */
  tooShort: boolean;
}

/** What a demand is about, by words that lenders and authorities use for it. */
const TOPICS: RegExp[] = [
  /第三人|第三方|以外的(?:任何)?人|他人|家人|亲属|亲友|朋友|同事|联系人|单位|通讯录/,
  /录音|催收记录|通话记录|调取|复制/,
  /停止(催收|联系|拨打|骚扰)|停催|频次|频率|次数|骚扰/,
  /时段|深夜|夜间|清晨|22[:：点时]|晚上/,
  /分期|协商|还款(方案|计划|安排)|延期还款|个性化/,
  /利息|罚息|违约金|费用|担保费|服务费|会员费|减免|退还|利率/,
  /道歉|赔礼|致歉/,
  /删除|个人信息|撤回|泄露/,
  /征信|信用报告|异议/,
  /合同|协议|账单|明细|对账/,
  /催收(公司|机构|员)|委外|委托|外包|授权/,
  /威胁|恐吓|辱骂|侮辱|冒充/,
  /书面(答复|回复|告知)|答复|告知结果/,
];

const SENTENCE = /[^。！？!?；;\n]+[。！？!?；;]?/g;
const MIN_LENGTH = 8;

/**
 * Reads a reply conservatively: cuts it into sentences, finds those that share a topic or at least six characters in a row with each
 * demand, and marks sentences that use plain words of admitting, acting, denying, transferring and so on. It concludes nothing:
 * every hint is a quote, and a denial in the same sentence takes an admission back.
 */
export function analyseReply(text: string, demands: Filing["demands"]): ReplyAnalysis {
  const sentences: Quote[] = [...text.matchAll(SENTENCE)]
    .map((match) => ({ text: match[0].trim(), from: match.index, until: match.index + match[0].length }))
    .filter((sentence) => sentence.text.length > 1);
  return {
    demands: demands.map((demand) => readDemand(demand, sentences)),
    signals: sentences.flatMap((quote) => kindsOf(quote.text).map((kind) => ({ kind, quote }))),
    tooShort: text.trim().length < MIN_LENGTH,
  };
}

function readDemand({ id, text }: Filing["demands"][number], sentences: readonly Quote[]): DemandReading {
  const topics = TOPICS.filter((topic) => topic.test(text));
  const quotes = sentences.filter((sentence) => topics.some((topic) => topic.test(sentence.text)) || sharesRun(text, sentence.text, 6));
  return { demandId: id, state: quotes.length > 0 ? "mentioned" : "not-mentioned", quotes };
}

function sharesRun(a: string, b: string, length: number): boolean {
  for (let from = 0; from + length <= a.length; from += 1) if (b.includes(a.slice(from, from + length))) return true;
  return false;
}

/** `您反映…` and what stands in the complainant's mouth is repeated, not admitted, until `属实` or `确有` says that it is so. */
const REPEATS = /(您|投诉人|来电人|举报人|消费者|客户)(反映|称|表示|提出|投诉|认为|要求|诉求)/;
const FOUND_TRUE = /(?<!不|如|是否|若)属实|经(?:核实|查实|调查)[^。]{0,12}(?<!不|未)(?:确有|确实|存在)/;

/** `如属实，将…` and `是否存在…` leave open what they name. */
const LEFT_OPEN = /(?:如果?|若|倘若|假如|一旦|一经)[^，,]{0,10}(?:属实|存在|确有)|(?:如|若)情况属实|是否(?:属实|存在|确有)/;

function kindsOf(sentence: string): SignalKind[] {
  const all = (Object.keys(WORDS) as SignalKind[]).filter((kind) => WORDS[kind].test(sentence));
  const not = new Set<SignalKind>();
  // `如您撤销投诉，可以…` asks for it and does not say that it was done; what it offers is a price and no promise.
  if (/(?:如|若|一旦|只要|需|须|请|要)[您你]?[^，。]{0,6}撤(?:销|回|诉|案)/.test(sentence)) {
    not.add("withdrawn");
    if (all.includes("conditions")) not.add("promises");
  }
  // 可以减免，前提是撤销投诉: a price, and nothing is promised or withdrawn yet.
  if (/(?:前提|条件)(?:是|为)/.test(sentence)) not.add("promises").add("withdrawn");
  // 您同意撤诉后，我行可…: it is to be done first.
  if (/撤(?:诉|销|回|案)[^，。]{0,6}后[，,]?(?:我|方|才|再|可)/.test(sentence)) not.add("withdrawn");
  // 不以撤诉为前提: nothing is withdrawn, and nothing is made to depend on it.
  if (/不以[^，。]{0,8}(?:为前提|为条件)|无需撤(?:诉|销)/.test(sentence)) not.add("withdrawn").add("conditions");
  // An apology that was asked for is none, nor one that is refused.
  if (/(?:要求|诉求|请求)[^。]{0,24}(?:道歉|赔礼|致歉)/.test(sentence) && !/(?:深表|诚恳|致以|诚挚|向您(?:致歉|道歉|表示))/.test(sentence))
    not.add("apologises");
  // A help that is always there depends on nothing: 如有需要，您可联系客服.
  if (/(?:如果?|若)(?:您)?(?:今后|以后)?(?:还款)?有(?:需要|困难|疑问|其他)/.test(sentence)) not.add("conditions");
  // How to have an answer looked at again is no condition of it.
  if (all.includes("names-review")) not.add("conditions");
  const repeated = REPEATS.test(sentence) && !FOUND_TRUE.test(sentence);
  if (all.includes("denies") || repeated || LEFT_OPEN.test(sentence)) not.add("admits").add("acts");
  const found = all.filter((kind) => !not.has(kind));
  return found.includes("admits") ? found.filter((kind) => kind !== "apologises") : found;
}

/** What a sentence says of a demand when it answers it: a step taken, a promise, a refusal, a denial; not a mere mention. */
const ANSWERS: readonly SignalKind[] = ["acts", "promises", "refuses", "denies", "admits", "partly"];

/** Whether the reply takes a stand on the demand: a sentence that speaks of it also acts, promises, refuses or denies. Not whether it is met. */
export const isAnswered = ({ quotes }: DemandReading): boolean =>
  quotes.some(({ text }) => !REPEATS_ONLY.test(text) && kindsOf(text).some((kind) => ANSWERS.includes(kind)));

/** The complaint told back and nothing else. */
const REPEATS_ONLY = /^[^，,。]{0,4}(?:您|投诉人|来电人|消费者)(?:反映|投诉|要求|提出)[^，,。]*[。]?$/;
