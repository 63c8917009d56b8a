import type { Filing } from "@/lib/case/record";
import { addDays, addMonths, chineseDay, type Day } from "@/lib/units/day";
import { lawfulEndOf } from "@/lib/units/working-day";
import { recorded } from "@/lib/letters/consequences";
import { calling, orBlank } from "@/lib/letters/court-paper";
import { filingOf, filingSentence } from "@/lib/letters/filed-before";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const AUTHORITY = /nfra|12378|local-bureau|12315-jubao|pbc|12363/;
/** Authorities whose review goes to the ministry above them, not to the local government (行政复议法 art. 25). */
const OF_A_MINISTRY: [RegExp, string][] = [
  [/nfra|12378/, "国家金融监督管理总局"],
  [/pbc|12363/, "中国人民银行"],
];

/** Days in which a financial regulator decides on taking a report, then on it, and by which it may extend that (举报处理办法). */
const ACCEPT_DAYS = 15;
const ACT_DAYS = 60;
const EXTENDED_DAYS = 30;
/** Days after receipt when no term is set, and days to apply from then on (复议法实施条例 art. 16, 复议法 art. 20). */
const NO_TERM_DAYS = 60;
const APPLY_DAYS = 60;

/**
 * The day on which the authority's time to act is over. With a regulator of finance that is the later of both reckonings: acceptance and
 * handling of a report, or sixty days from receipt; counted from the day it accepted, where the record holds that.
 */
export function dutyEndsOn(filing: Filing & { filedOn: Day }): Day {
  const accepted = filing.history.find(({ state }) => state === "accepted")?.on;
  const extended = filing.state === "extended" || filing.history.some(({ state }) => state === "extended");
  const plain = addDays(filing.filedOn, NO_TERM_DAYS);
  if (!/nfra|12378/.test(filing.channelId)) return plain;
  const handled = addDays(accepted ?? addDays(filing.filedOn, ACCEPT_DAYS), ACT_DAYS + (extended ? EXTENDED_DAYS : 0));
  return handled > plain ? handled : plain;
}

/** From which day the sixty days to apply run: the answer, or the end of the time to act without one. */
function startsOn(filing: Filing & { filedOn: Day }): Day {
  return filing.replies.at(-1)?.receivedOn ?? dutyEndsOn(filing);
}

/** Why it is too early or too late, if it is. */
function timeStop(filing: Filing & { filedOn: Day }, on: Day): string | false {
  const silent = filing.replies.length === 0;
  const starts = startsOn(filing);
  if (silent && on <= starts) return `还没有到期限。没有答复的，要等${chineseDay(starts)}过了才能申请复议；在那以前提，复议机关不会受理。`;
  const last = lawfulEndOf(addDays(starts, APPLY_DAYS)).on;
  if (on <= last) return false;
  // Nobody told of the right: up to a year from knowing of the act (复议法 art. 21). Whether that helps has to be asked.
  return on <= addMonths(starts, 12)
    ? "已超过60日。答复里没有告诉你可以申请复议的，期限可能还没有过，请先问 12348。"
    : "复议期限可能已过，请先咨询 12348。";
}

const filed = (input: LetterInput) => filingOf(new Writer(input));

/** Application for administrative review: an authority refused or did not act on a report within its powers. */
const letter: Letter = {
  title: "行政复议申请",
  textVersion: 2,
  useWhen: "向行政机关举报违法行为，它拒绝处理，或者期限过了没有答复时。仅被转办的投诉、对民事纠纷的调解不能复议。",
  recipient: "该机关的上一级机关或同级人民政府",
  applies(input) {
    const filing = filed(input);
    return unless(
      !filing && "记录里没有向行政机关提交过的投诉或举报。",
      filing && !AUTHORITY.test(filing.channelId) && "复议只针对行政机关。最近一次是向公司、协会或热线提出的，不能复议。",
      filing && timeStop(filing, input.on),
    );
  },
  consequences: () => [
    recorded("复议机关和被申请机关"),
    { text: "复议审查行政机关的行为，不裁决欠款。申请期限一般是60日。", safer: "不确定能不能复议，先打 12348 问。", severity: "care" },
    {
      text: "不履行职责的，必须先申请复议，对复议决定不服才能起诉。",
      safer: "一定附上你当初提出请求的证据：提交记录、受理短信、邮寄单。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const filing = filingOf(w);
    const reply = filing?.replies.at(-1);
    const ministry = filing ? OF_A_MINISTRY.find(([pattern]) => pattern.test(filing.channelId))?.[1] : undefined;
    w.title("行政复议申请书");
    w.paragraph("opening", [identity(w, "申请人")]);
    w.paragraph("opening", [
      w.form(
        "opening.respondent",
        90,
      )`被申请人：${orBlank(w, null, "authority", "作出答复或没有答复的机关全称，以受理短信或答复的落款为准")}。`,
    ]);
    w.heading("demands", "复议请求");
    w.numbered("demands", [
      reply
        ? w.demand("demands.again", 98)`撤销被申请人作出的上述答复，责令其在一定期限内重新作出行政行为。`
        : w.demand("demands.act", 98)`责令被申请人在一定期限内履行法定职责，对申请人的请求作出处理。`,
    ]);
    w.heading("facts", "事实和理由");
    if (!filing) w.ask("filing");
    if (filing && !filing.filingNumber) w.ask("filingNumber");
    const row = filing ? { rows: [{ table: "filings" as const, id: filing.id }], evidenceIds: filing.evidenceIds } : {};
    const earlier = filing ? filingSentence(w, filing, 90) : null;
    w.paragraph("facts", [
      calling("申请人", earlier),
      filing && !reply
        ? w.state("facts.silence", 94, row)`截至${chineseDay(dutyEndsOn(filing))}，办理期限已满，申请人没有收到答复的记录。`
        : null,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      w.rule("grounds.right", 60, "XZFY-11"),
      w.rule("grounds.term", 50, "XZFY-20"),
      filing && !reply ? w.rule("grounds.silence", 52, "XZFYSL-16") : null,
      w.rule("grounds.where", 54, "XZFY-24"),
    ]);
    w.paragraph("closing", [
      w.form("closing.enclosed", 40)`附：申请书副本；身份证复印件；提出请求的证据${reply ? "；被申请人的答复" : ""}。`,
    ]);
    w.paragraph("closing", [w.form("closing.to", 30)`此致`]);
    w.paragraph("closing", [
      w.form("closing.authority", 30)`${ministry ?? orBlank(w, null, "authority", "复议机关：该部门的本级人民政府名称，由本人填写")}`,
    ]);
    w.paragraph("closing", [w.form("closing.sign", 30)`申请人（本人签名）：`]);
    w.signature();
    return w.finish("administrative-review", "行政复议申请");
  },
};

export default letter;
