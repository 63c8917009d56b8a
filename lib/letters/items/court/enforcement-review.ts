import { isEnforcementRuling, papersAbout, withoutFutureReceipts } from "@/lib/case/papers";
import type { Paper } from "@/lib/case/record";
import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { lawfulEndOf } from "@/lib/units/working-day";
import {
  caseNumber,
  claimantOf,
  courtEnd,
  courtStart,
  handInBy,
  courtName,
  orBlank,
  paperRow,
  receivedOn,
  UNVERIFIED,
} from "@/lib/letters/court-paper";
import { lettersSent } from "@/lib/letters/filed-before";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Days for the review, from the day after the ruling was served (民事诉讼法 art. 236). */
const REVIEW_DAYS = 10;

/** The latest ruling on an objection to enforcement about the letter's debt. */
function ruling({ record, debtId, on }: LetterInput): Paper | null {
  const rulings = papersAbout(withoutFutureReceipts(record, on), debtId, ["other"]).filter(isEnforcementRuling);
  return rulings.sort((a, b) => ((a.receivedOn ?? "9999") < (b.receivedOn ?? "9999") ? -1 : 1)).at(-1) ?? null;
}

const lastDay = ({ receivedOn: came }: Paper) => (isKnown(came) ? lawfulEndOf(addDays(came, REVIEW_DAYS)).latestOn : null);

/** The days for the review: the safe one, and the last lawful one where it moves. */
function untilWhen(paper: Paper | null): string {
  const last = paper && lastDay(paper);
  if (!paper || !last) return "先查清裁定书哪天送达：从第二天起算10日，过期就不能申请复议。";
  const safe = addDays(paper.receivedOn!, REVIEW_DAYS);
  return handInBy(safe, last, "书面提交");
}

/** Review of a ruling that refused an objection to what the enforcing court did. The reasons are the borrower's. */
const letter: Letter = {
  title: "执行复议申请书",
  useWhen: "执行异议被裁定驳回、不服时。裁定送达之日起10日内，书面向上一级法院申请复议。",
  recipient: "执行法院的上一级人民法院",
  applies(input) {
    const paper = ruling(input);
    const last = paper && lastDay(paper);
    return unless(
      !paper && "记录里没有对执行异议的裁定书。收到以后，在“文书”里选“其他”，填上案号（带“执异”）和收到的日子。",
      last != null && last < input.on && "裁定送达已超过10日，不能再申请复议。还有什么办法，请马上问 12348。",
    );
  },
  consequences: (input) => [
    ...(ruling(input)?.verified === true ? [] : [UNVERIFIED]),
    { text: untilWhen(ruling(input)), safer: "当面交要收件回执；邮寄用邮政EMS，期满前交邮不算过期。", severity: "care" },
    {
      text: "裁定书最后写的是可以申请复议，才用这份。写明可以向法院起诉的（案外人对财产主张权利），要在15日内起诉，不是复议。",
      safer: "先看裁定书最后一段写的办法、期限和法院；看不懂的，拿着它打 12348 问。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = ruling(input);
    courtStart(
      w,
      paper,
      { title: "执行复议申请书", party: "复议申请人（异议人）", ask: "reviewFault" },
      (came) =>
        w.state(
          "opening.case",
          92,
          paperRow(came),
        )`复议申请人不服${courtName(w, came)}${caseNumber(w, came)}执行裁定，该裁定于${receivedOn(w, came)}送达，现申请复议。`,
    );
    w.paragraph("opening", [
      w.form("opening.other", 88)`其他当事人（申请执行人）：${claimantOf(w, paper, "申请执行人姓名或名称，以裁定书为准")}。`,
    ]);
    w.heading("demands", "复议请求");
    w.numbered("demands", [
      w.demand("demands.set-aside", 98)`请撤销上述执行裁定，支持复议申请人的下列异议请求：${blank("异议时提出的具体请求")}。`,
    ]);
    w.heading("facts", "事实与理由");
    w.numbered("facts", [
      ...lettersSent(w, (letterId) => letterId === "enforcement-objection").map(
        (filing) =>
          w.state(`facts.objected.${filing.id}`, 90, {
            rows: [{ table: "filings", id: filing.id }],
            evidenceIds: filing.evidenceIds,
          })`${chineseDay(filing.filedOn)}，复议申请人向执行法院提交了执行异议申请书。`,
      ),
      w.form("facts.fault", 94)`异议裁定认定事实或者适用法律的错误：${blank("哪一项、错在哪里、有什么证据")}。`,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.review", 60, "MSF-236"), w.rule("grounds.form", 50, "ZXYY-01")]);
    courtEnd(w, null, "复议申请人", ["执行裁定书复印件", "身份证复印件", "本申请书副本"], "[上一级人民法院名称，以裁定书末尾写明的为准]");
    return w.finish("enforcement-review", "执行复议申请书");

    /** A place only the borrower can fill. */
    function blank(what: string): string {
      return orBlank(w, null, "reviewFault", `${what}，由本人填写`);
    }
  },
};

export default letter;
