import { lastDayToReply } from "@/lib/case/papers";
import { limitation } from "@/lib/letters/consequences";
import { caseNumber, courtEnd, latestPaper, paperRow, partyWords, receivedOn, UNVERIFIED } from "@/lib/letters/court-paper";
import { defenceAnswer, mayMediate, type Answer, type Element } from "@/lib/letters/defence-elements";
import { causeOn } from "@/lib/letters/defence-forms";
import { rateContested } from "@/lib/letters/defence-rate";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput, Sentence } from "@/lib/letters/letter";
import { standing } from "@/lib/letters/standing";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const summons = (input: LetterInput) => latestPaper(input, ["summons", "pre-mediation"]);

/** The defence item by item, as the model form for its cause asks, answered from the case. */
const letter: Letter = {
  title: "答辩状（要素式）",
  textVersion: 2,
  useWhen:
    "收到起诉状副本之日起15日内提出；简易、小额程序可能更短，以应诉通知书为准。不提出答辩状的，不影响法院审理，但法官看不到你的理由。",
  recipient: "受理案件的人民法院",
  applies: (input) => unless(!summons(input) && "记录里没有起诉状副本或传票。"),
  consequences(input) {
    const paper = summons(input);
    const last = paper && lastDayToReply(paper);
    return [
      ...(paper?.verified === true ? [] : [UNVERIFIED]),
      ...(last && last < input.on
        ? [{ text: "15日的答辩期已经过了。", safer: "仍然可以交，并且一定要到庭。", severity: "care" as const }]
        : []),
      {
        text: "答辩状里承认的事实，对方就不用再举证（证据规定第三条）。这份答辩状没有写任何“无异议”，每一项默认写“无法确认，请原告举证”。",
        safer: "对照合同和账目核对过、你确实认可的项目，才自己改成“无异议”。",
        severity: "care",
      },
      {
        text: "在答辩状里写上手机号或邮箱用来收文书，可能被认定同意电子送达。",
        safer: "“是否接受电子送达”由你自己勾选；选“是”的，要天天看短信和邮箱。",
        severity: "note",
        restsOn: ["closing.electronic"],
      },
      ...(limitation(input).state === "maybe-over"
        ? [
            {
              text: "诉讼时效抗辩要由你在一审提出，法院不会主动适用；二审再提一般不支持。",
              safer: "保留“诉讼时效”一项，不要写愿意还款。",
              severity: "stop" as const,
              restsOn: ["facts.limitation"],
            },
          ]
        : []),
    ];
  },
  compose(input) {
    const w = new Writer(input);
    const paper = summons(input);
    const cause = causeOn(paper);
    const answer = defenceAnswer(w, paper);
    if (!paper) w.ask("courtPaper");
    if (cause === null) w.ask("cause");
    w.title(cause === null ? "民事答辩状" : `民事答辩状（${cause}）`);
    w.paragraph("opening", [identity(w, "答辩人")]);
    w.paragraph("opening", [
      paper
        ? w.state(
            "opening.case",
            92,
            paperRow(paper),
          )`案号${caseNumber(w, paper)}${partyWords(w, paper, "原告")}。答辩人于${receivedOn(w, paper)}收到${paper.kind === "pre-mediation" ? "诉前调解通知" : "起诉材料"}，现答辩如下。`
        : null,
    ]);
    const items = (elements: Element[], weight: number): (Sentence | null)[] =>
      elements.map(
        (element, index) =>
          w.state(`facts.${element.id}`, element.position === "有异议" ? weight + 8 : weight - Math.min(index, 20), {
            rows: [w.debtRow],
          })`${element.title}：${element.position}。${element.reason}`,
      );
    if (answer.own.length > 0) {
      w.heading("facts", "先行说明的答辩意见");
      w.numbered("facts", items(answer.own, 90));
    }
    w.heading("facts", "对原告诉讼请求的意见");
    w.numbered(
      "facts",
      items(answer.claims, 80).map((sentence, index) => sentence && { ...sentence, id: `facts.claims.${answer.claims[index]!.id}` }),
    );
    w.heading("facts", "对事实的意见");
    w.numbered("facts", items(answer.facts, 64));
    w.paragraph("facts", [w.form("facts.more", 30)`以上没有写到的项目和原告后来补充的内容，答辩人保留意见，请原告举证。`]);
    w.heading("grounds", "答辩依据");
    w.numbered("grounds", grounds(w, answer));
    w.heading("demands", "答辩请求");
    w.numbered("demands", demands(w, answer));
    courtEnd(w, paper, "答辩人", ["本答辩状副本（按对方当事人人数）"]);
    return w.finish("defence", "民事答辩状");
  },
};

function grounds(w: Writer, { own, claims }: Answer): (Sentence | null)[] {
  const has = (id: string): boolean => own.some((element) => element.id === id);
  const contests = (id: string): boolean => claims.some((element) => element.id === id && element.position === "有异议");
  const stand = standing(w.input);
  const card = w.debt.product === "credit-card" && stand !== "not-mine";
  const paid = w.debt.settled === true;
  return [
    has("limitation") ? w.rule("grounds.limitation", 62, "MFD-188") : null,
    has("limitation") ? w.rule("grounds.limitation-first", 61, "SXGD-03") : null,
    stand === "guarantor" ? w.rule("grounds.surety", 60, "MFD-686") : null,
    stand === "guarantor" ? w.rule("grounds.surety-period", 59, "MFD-692") : null,
    stand === "guarantor" ? w.rule("grounds.surety-defences", 57, "MFD-700") : null,
    has("heirs") ? w.rule("grounds.heirs", 60, "MFD-1161") : null,
    has("minor") ? w.rule("grounds.minor", 60, "MFD-145") : null,
    contests("principal") && !paid && stand !== "not-mine" ? w.rule("grounds.principal", 60, "MFD-670") : null,
    card && !paid ? w.rule("grounds.card", 58, "YHK21-02") : null,
    rateContested(w) !== null && !paid && stand !== "not-mine"
      ? w.licence === "private-lender"
        ? w.rule("grounds.rate", 58, "MJJD-29")
        : w.rule("grounds.rate", 58, "SPC17-02")
      : null,
    paid || stand === "not-mine" ? null : w.rule("grounds.penalty", 56, "MFD-585"),
    has("assigned") ? w.rule("grounds.assigned", 54, "HTTZ-48", { as: "assignee" }) : null,
    has("assigned") ? w.rule("grounds.defences", 53, "MFD-546", { as: "assignee" }) : null,
  ];
}

function demands(w: Writer, { own }: Answer): (Sentence | null)[] {
  const { input } = w;
  const over = own.some(({ id, position }) => id === "limitation" && position === "有异议");
  const none = over || w.debt.settled === true || standing(input) === "not-mine";
  return [
    none ? w.demand("demands.dismiss", 98)`驳回原告的诉讼请求。` : w.demand("demands.prove", 98)`原告没有证据证明的请求，予以驳回。`,
    none ? null : w.demand("demands.reduce", 88)`对过高的利息、罚息、违约金和费用予以调减。`,
    mayMediate(input) ? w.demand("demands.mediate", 84)`答辩人愿意调解；为调解所作的表示，不作为对事实的认可。` : null,
    w.demand("demands.costs", 70)`诉讼费用由人民法院依法确定由谁负担。`,
  ];
}

export default letter;
