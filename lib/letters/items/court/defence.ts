import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { limitation, mayTalkOfPaying } from "@/lib/letters/consequences";
import { caseNumber, courtName, latestPaper, paperRow, partyWords, UNVERIFIED } from "@/lib/letters/court-paper";
import { defenceElements } from "@/lib/letters/defence-elements";
import { hardshipFacts } from "@/lib/letters/hardship-facts";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { standing } from "@/lib/letters/standing";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const summons = (input: LetterInput) => latestPaper(input, ["summons", "pre-mediation"]);

/** The defence element by element, as the 2025 model form asks, answered from the case. */
const letter: Letter = {
  title: "答辩状（要素式）",
  useWhen: "收到起诉状副本之日起 15 日内提出。不提出答辩状的，不影响法院审理，但法官看不到你的理由。",
  recipient: "受理案件的人民法院",
  applies: (input) => unless(!summons(input) && "记录里没有起诉状副本或传票。"),
  consequences(input) {
    const paper = summons(input);
    const late = paper && isKnown(paper.receivedOn) && addDays(paper.receivedOn, 15) < input.on;
    return [
      ...(paper?.verified === true ? [] : [UNVERIFIED]),
      ...(late ? [{ text: "收到起诉材料已超过十五日。", safer: "仍然可以交，并且一定要到庭。", severity: "care" as const }] : []),
      {
        text: "答辩中写“无异议”的，法院可能认定你已承认。",
        safer: "每一项都对照合同和账目核对过再交，拿不准的写“请原告举证”。",
        severity: "care",
      },
      ...(limitation(input).state === "maybe-over"
        ? [{ text: "诉讼时效抗辩要由你提出，法院不会主动适用。", safer: "保留“诉讼时效”一项，不要写愿意还款。", severity: "stop" as const }]
        : []),
    ];
  },
  compose(input) {
    const w = new Writer(input);
    const paper = summons(input);
    const elements = defenceElements(w);
    const over = elements.some(({ id, position }) => id === "limitation" && position === "有异议");
    w.title("民事答辩状（金融借款合同纠纷）");
    w.addressee(courtName(w, paper));
    w.paragraph("opening", [identity(w, "答辩人")]);
    if (!paper) w.ask("courtPaper");
    w.paragraph("opening", [
      paper
        ? w.state(
            "opening.case",
            92,
            paperRow(paper),
          )`案号${caseNumber(w, paper)}${partyWords(w, paper, "原告")}。答辩人于${w.known(paper.receivedOn, "courtPaper", chineseDay)}收到起诉材料，现答辩如下。`
        : null,
    ]);
    w.heading("facts", "对各项的答辩意见");
    w.numbered(
      "facts",
      elements.map(
        (element, index) =>
          w.state(`facts.${element.id}`, 96 - index * 2, { rows: [w.debtRow] })`${element.title}：${element.position}。${element.reason}`,
      ),
    );
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      elements.some(({ id, position }) => id === "principal" && position === "有异议") ? w.rule("grounds.principal", 60, "MFD-670") : null,
      w.rule("grounds.penalty", 56, "MFD-585"),
      elements.some(({ id, position }) => id === "assigned" && position === "有异议")
        ? w.rule("grounds.assigned", 54, "HTTZ-48", { as: "assignee" })
        : null,
      over ? w.rule("grounds.limitation", 62, "MFD-188") : null,
    ]);
    w.heading("demands", "答辩请求");
    w.numbered("demands", [
      over || w.debt.settled === true || standing(input) === "not-mine"
        ? w.demand("demands.dismiss", 98)`驳回原告的诉讼请求。`
        : w.demand("demands.recount", 98)`按核对后的本金和合法利息确定数额，驳回其余请求。`,
      w.demand("demands.reduce", 88)`对过高的罚息、违约金和费用予以调减。`,
      !mayTalkOfPaying(input) ? null : w.demand("demands.mediate", 84)`答辩人愿意调解，按收支能做到的数额分期履行。`,
      w.demand("demands.costs", 70)`诉讼费用由人民法院依法确定由谁负担。`,
    ]);
    if (mayTalkOfPaying(input)) w.paragraph("closing", hardshipFacts(w, 50));
    w.signature();
    return w.finish("defence", "民事答辩状");
  },
};

export default letter;
