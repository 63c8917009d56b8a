import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { sampleCase } from "@/lib/case/sample";
import { compose } from "@/lib/letters/compose";
import { editOf, withEdits } from "@/lib/letters/edits";
import { lint, type LintMessage } from "@/lib/letters/lint";
import { sentencesOf } from "@/lib/letters/writer";
import { anInput, TODAY } from "./inputs";

const record = { ...sampleCase(TODAY), isSample: false };
const input = anInput({ record, assessment: assess(record, TODAY) });
const draft = compose("complaint-lender", input);
const place = draft.blocks.flatMap(sentencesOf).find(({ id }) => id === "facts.night")!;

/** Errors the check gives for a sentence the borrower wrote into a complaint. */
const stopped = (text: string): LintMessage["code"][] =>
  lint(withEdits(draft, editOf(place, text)), input)
    .filter(({ level, sentenceId }) => level === "error" && sentenceId === place.id)
    .map(({ code }) => code);

const STOP: [LintMessage["code"], string][] = [
  ["threat", "若三日内不停止骚扰并减免全部利息，我将向银保监会投诉并向媒体曝光。"],
  ["threat", "如果你们不退我会员费，我就天天打12378投诉你们。"],
  ["threat", "请减免利息，同意的话我可以撤销投诉。"],
  ["threat", "不给我一个说法，我就去抖音发视频。"],
  ["threat", "退费到账后我立即撤诉。"],
  ["threat", "不退钱，否则我就曝光你们。"],
  ["threat", "再不免息，我就找记者。"],
  ["threat", "你们把利息免了，我就撤回投诉。"],
  ["threat", "只要补偿我5000元，可以马上撤案。"],
  ["threat", "不赔钱就网上见，发到微博热搜。"],
  ["threat", "要是不减免违约金，我就一直举报到你们关门。"],
  ["threat", "撤诉可以，条件是退还全部服务费。"],
  ["threat", "再打电话我就找人收拾你们。"],
  ["threat", "让你们公司身败名裂。"],
  ["admission", "我承认欠款20000元，下月发工资就还。"],
  ["admission", "我确实欠你们8,620.00元。"],
  ["admission", "我一定会还清。"],
  ["admission", "我愿意按时还款，请再给我一点时间。"],
  ["admission", "发了工资就还。"],
  ["admission", "本人认可上述债务。"],
  ["admission", "我下个月还清。"],
  ["accusation", "你们就是套路贷，是犯罪团伙。"],
  ["accusation", "贵公司涉嫌诈骗。"],
  ["accusation", "这是典型的敲诈勒索。"],
  ["accusation", "你们属于黑恶势力。"],
  ["diagnosis", "我得了抑郁症。"],
  ["diagnosis", "我被催得心脏病发作。"],
  ["diagnosis", "我父亲查出癌症，没法再受刺激。"],
  ["diagnosis", "我已确诊焦虑症。"],
  ["name", "138-1234-5678打来的。"],
  ["name", "一三八一二三四五六七八打来的。"],
  ["name", "１３８１２３４５６７８打来的。"],
  ["name", "138 1234 5678是催收。"],
  ["amount", "对方多收了一万三千元。"],
  ["amount", "多收我3.7万。"],
  ["amount", "收了我９９９元。"],
  ["exhibit", "今附上录音一份。"],
  ["exhibit", "有录音为证。"],
  ["exhibit", "附通话截图三张。"],
  ["filed-before", "此前向12378反映过，无人处理。"],
  ["filed-before", "我已多次投诉。"],
  ["filed-before", "之前给客服投诉过，没有结果。"],
  ["count", "他一共打了87个电话。"],
  ["count", "对方给我打了上百个电话。"],
  ["count", "一天骚扰我六十次。"],
  ["count", "发了无数条短信。"],
];

const PASS = [
  "2026年11月7日12:25，对方打给我姐姐，说了我欠款的事。",
  "请停止联系我以外的人。",
  "请在2026年12月8日前书面答复。",
  "我不承认贵方主张的金额。",
  "本函不构成还款承诺。",
  "在核对账目之前，我对金额不作确认。",
  "对方说：“不还钱就曝光你。”",
  "对方威胁说要把我的照片发到网上。",
  "对方自称要报警抓我。",
  "到期没有答复的，我会向有权处理的部门投诉。",
  "请告知本次投诉的编号。",
  "我没有收到结清证明。",
  "现就以下情况投诉。",
  "请核查来电人员的姓名和工号。",
  "号码02100000001打来，我没有接。",
  "对方要求我向别的平台借钱来还。",
  "我母亲被吓得一夜没睡。",
  "请保存通话录音，并提供给我核对。",
  "对方主张的待还总额为8,620.00元。",
  "今后请以短信联系我。",
  "我不同意公开我的个人信息。",
  "对方拒绝说明所属公司。",
  "请说明号码从何处取得。",
  "他们当天打了3次电话。",
  "我的同事也接到了电话。",
  "请不要在22时以后来电。",
  "我愿意配合核实。",
  "上述情况属实。",
  "贵方如不同意，请书面说明理由。",
  "请将处理结果告知我。",
  "对方称逾期会影响征信。",
  "我希望与有权限的人员直接沟通。",
  "我没有授权贵方读取通讯录。",
  "对方冒充法院工作人员。",
  "对方辱骂我是骗子的话我都记下来了：“你这个骗子”。",
];

describe("a sentence of the borrower's own in a complaint", () => {
  it.each(STOP)("%s stops: %s", (code, text) => {
    expect(stopped(text)).toContain(code);
  });

  it.each(PASS)("passes: %s", (text) => {
    expect(stopped(text)).toEqual([]);
  });
});

/** Sentences written by somebody who had not seen the check. */
const UNSEEN_STOP = [
  "给我免掉罚息，我就不去金融监管局告你们了。",
  "拿五千块来私了，这事就算了。",
  "不处理我就把录音发小红书。",
  "你们敢再打我家人，我就让你们上热搜。",
  "只要把征信改了，我就把帖子删掉。",
  "再不解决，我天天去你们公司门口拉横幅。",
  "我要让12378每天都收到你们的投诉，除非停息。",
  "钱我肯定是借了的，也认这个账。",
  "欠的13200我都认，分期还就行。",
  "等年底拿了奖金我一次性还清。",
  "这笔债我承认，就是暂时没钱。",
  "我保证每个月按时还款。",
  "你们这是赤裸裸的敲诈勒索。",
  "贵司涉嫌非法经营和诈骗。",
  "催收员就是黑社会。",
  "我有重度抑郁，医生说不能受刺激。",
  "我妈被你们气得心脏病发作住院。",
  "医院诊断我患有焦虑症。",
  "三天打了上百个电话。",
  "每天骚扰二三十次，总共五百多次。",
  "他给我打过136次电话。",
  "后附通话录音三段。",
  "随信寄去病历复印件。",
  "截图见附件2。",
  "请打我另一个号13712345678。",
  "身份证号是110101199001011234。",
  "联系我同事王芳13698765432。",
  "之前已经向银保监投诉过三回都没人管。",
  "我多次报警无果。",
  "已经欠了你们8万多，求放过。",
];
const UNSEEN_HARMLESS = [
  "2026年11月3日22时40分，对方来电。",
  "请停止联系我的家人。",
  "我的姐姐当场表示不要再打来。",
  "对方没有说明姓名和工号。",
  "请在十五日内书面答复。",
  "我会向有权部门反映这一情况。",
  "请提供通话录音。",
  "我不承认对方主张的金额。",
  "请说明利息的计算方法。",
  "以上都是我亲身经历。",
  "对方说“不还就让你坐牢”。",
  "对方称要“曝光”我。",
  "我没有收到答复。",
  "请核对账目后再联系我。",
  "对方声称我涉嫌诈骗。",
  "我希望通过协商解决。",
  "请安排专人与我联系。",
  "电话接通后对方没有说话。",
  "我当时正在上班。",
  "请把处理结果告诉我。",
  "本人对上述收费有异议。",
  "这次来电影响了家人休息。",
  "请更正征信记录。",
  "来电号码属于外地。",
  "我要求删除通讯录信息。",
  "如对答复不满意，我会依法申请复核。",
  "我已把号码记录下来。",
  "请不要在夜间来电。",
  "对方多次更换号码。",
  "请依法处理。",
];

describe("sentences nobody had looked at", () => {
  it.each(UNSEEN_STOP)("stops: %s", (text) => expect(stopped(text)).not.toEqual([]));
  it.each(UNSEEN_HARMLESS)("lets pass: %s", (text) => expect(stopped(text)).toEqual([]));
});
