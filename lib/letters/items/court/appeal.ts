import { addDays } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { isFinalAtOnce, lastDayToReply } from "@/lib/case/papers";
import {
  caseNumber,
  claimantOf,
  courtEnd,
  handInBy,
  courtName,
  latestPaper,
  orBlank,
  paperRow,
  receivedOn,
  UNVERIFIED,
} from "@/lib/letters/court-paper";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { loanName } from "@/lib/letters/party";
import { standing } from "@/lib/letters/standing";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const judgment = (input: LetterInput) => latestPaper(input, ["judgment"]);

function isLate(input: LetterInput): boolean {
  const paper = judgment(input);
  const last = paper && lastDayToReply(paper);
  return last !== null && last < input.on;
}

/** The days to appeal: the safe one, and the last lawful one where it moves. */
function untilWhen(input: LetterInput): string {
  const paper = judgment(input);
  if (!paper || !isKnown(paper.receivedOn)) return "先查清判决书哪天送达：从第二天起算15日，过期判决就生效。";
  const safe = addDays(paper.receivedOn, 15);
  const last = lastDayToReply(paper)!;
  return `${handInBy(safe, last, "交到原审法院")}只口头说上诉不算。`;
}

/** Appeal against a judgment of first instance: the requests and grounds are the borrower's, for only they are heard. */
const letter: Letter = {
  title: "民事上诉状",
  useWhen: "不服一审判决时。判决送达之日起15日内，通过原审法院提出；裁定是10日。写明“一审终审”的小额诉讼判决不能上诉。",
  recipient: "上一级人民法院，通过原审人民法院递交",
  applies(input) {
    const paper = judgment(input);
    return unless(
      !paper && "记录里没有判决书。",
      paper && isFinalAtOnce(paper) && "这是二审判决，或者写明一审终审，不能上诉。能不能申请再审，请问 12348。",
      isLate(input) && "判决书送达已超过15日，过了法律上的最后一天。能不能申请再审，请马上问 12348。",
    );
  },
  consequences: (input) => [
    ...(judgment(input)?.verified === true ? [] : [UNVERIFIED]),
    { text: untilWhen(input), safer: "当面交要收件回执；邮寄用邮政EMS，期满前交邮不算过期。", severity: "care" },
    {
      text: "二审只审上诉请求涉及的事实和法律。上诉要交受理费，按不服的数额算；没按法院通知的时间交，按撤回上诉处理。",
      safer: "只对真正不服的部分上诉；交不起的，同时申请缓交、减交或免交。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = judgment(input);
    if (!paper) w.ask("courtPaper");
    w.ask("judgmentFault");
    w.title("民事上诉状");
    w.paragraph("opening", [identity(w, "上诉人（原审被告）")]);
    w.paragraph("opening", [
      w.form("opening.other", 90)`被上诉人（原审原告）：${claimantOf(w, paper, "被上诉人姓名或名称，以判决书为准")}。`,
    ]);
    w.paragraph("opening", [
      paper
        ? w.state(
            "opening.case",
            92,
            paperRow(paper),
          )`上诉人不服${courtName(w, paper)}${caseNumber(w, paper)}民事判决，该判决于${receivedOn(w, paper)}送达，现提出上诉。`
        : null,
    ]);
    w.heading("demands", "上诉请求");
    w.numbered("demands", [
      w.demand("demands.change", 98)`请求撤销或者改判上述判决中的下列内容：${blank("不服的判项和数额")}。`,
      w.demand("demands.costs", 80)`一审、二审诉讼费用由人民法院依法确定由谁负担。`,
    ]);
    w.heading("facts", "事实和理由");
    w.numbered("facts", [
      standing(input) === "not-mine"
        ? w.state("facts.not-mine", 98, {
            rows: [w.debtRow],
          })`${loanName(w)}不是上诉人申请、签订或者使用的，原审判决由上诉人承担没有事实依据。`
        : null,
      w.debt.settled === true && standing(input) !== "not-mine"
        ? w.state("facts.settled", 97, { rows: [w.debtRow] })`这笔借款已经还清。`
        : null,
      w.form("facts.fault", 94)`原审认定错误的事实和理由：${blank("哪一项、错在哪里、有什么证据")}。`,
      w.form("facts.law", 90)`原审适用法律或者程序的错误：${blank("没有的，删去这一项")}。`,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.appeal", 60, "MSF-171"), w.rule("grounds.scope", 50, "MSF-175")]);
    courtEnd(w, null, "上诉人", ["本上诉状副本（按对方当事人人数）", "一审判决书复印件"], "[二审人民法院名称，以判决书末尾写明的为准]");
    return w.finish("appeal", "民事上诉状");

    /** A place only the borrower can fill. */
    function blank(what: string): string {
      return orBlank(w, null, "judgmentFault", `${what}，由本人填写`);
    }
  },
};

export default letter;
