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
