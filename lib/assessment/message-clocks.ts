import { versionsInForce } from "@/lib/rules/in-force";
import type { RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import type { Deadline } from "./assessment";
import { answerDeadline, appealDeadline, objectionDeadline } from "./clocks";
import { ARBITRAL_NUMBER, CASE_NUMBER } from "./message-signs";

/** A period that runs if the message is genuine. */
export interface MessageClock {
  id:
    | "payment-order-objection"
    | "answer"
    | "appeal"
    | "ruling"
    | "second-instance"
    | "hearing"
    | "pre-mediation"
    | "enforcement"
    | "preservation"
    | "arbitration"
    | "award";
  title: string;
  /** `on` is the safe day, `movedOn` the last lawful one when the period ends on a day off. Null: the day stands in the paper. */
  deadline: Deadline | null;
  text: string;
  citations: RuleVersion[];
}

type Stage = "order" | "first" | "second" | "enforcement" | "preservation" | "mediation" | "arbitration" | "unknown";

/** The kind of a case is told by its number, else by the papers that are named. */
function stageOf(text: string): Stage {
  const number = CASE_NUMBER.exec(text)?.[0].replace(/^.*?[)）〕\]]/, "") ?? "";
  if (/督|促/.test(number)) return "order";
  if (/财保|执保/.test(number)) return "preservation";
  if (/执/.test(number)) return "enforcement";
  if (/终|民再|民申/.test(number)) return "second";
  if (/诉前|民调|诉调|引调|先调/.test(number)) return "mediation";
  if (/民初|行初|商初/.test(number)) return "first";
  if (ARBITRAL_NUMBER.test(text)) return "arbitration";
  if (/支付令/.test(text)) return "order";
  if (/仲裁(?:通知书|委员会|庭)|裁决书|组庭/.test(text)) return "arbitration";
  if (/执行通知书|报告财产令|限制消费令|执行裁定|被执行人/.test(text)) return "enforcement";
  if (/保全裁定|财产保全/.test(text)) return "preservation";
  if (/诉前调解|诉调|先行调解/.test(text)) return "mediation";
  return "unknown";
}

const HEARING =
  /(?:20\d{2}年)?\d{1,2}月\d{1,2}日[^。；;]{0,20}(?:开庭|到庭|庭审|调解|谈话|听证|审理)|(?:开庭|到庭|庭审)[^。；;]{0,14}(?:20\d{2}年)?\d{1,2}月\d{1,2}日/;

/** What a message says of its papers, and since when a period would run. */
interface Told {
  text: string;
  stage: Stage;
  judged: boolean;
  came: Day | null;
  cite(rule: string, fact: string): RuleVersion[];
}

type Clock = Omit<MessageClock, "deadline" | "citations"> & Partial<MessageClock>;

/** The periods of the papers that a message names, also when it looks false: a real one must not be missed. */
export function clocksFor(text: string, on: Day, receivedOn: Day | null): MessageClock[] {
  const told: Told = {
    text,
    stage: stageOf(text),
    judged: /判决书|判决如下|一审判决|宣判/.test(text),
    came: receivedOn,
    cite: (rule, fact) => versionsInForce(rule, receivedOn ?? on).filter(({ factId }) => factId === fact),
  };
  return [firstInstance, ofStage, hearing].flatMap((clocks) => clocks(told)).map((clock) => ({ deadline: null, citations: [], ...clock }));
}

/** A payment order, a judgment, an answer, a ruling: what the first court sends. */
function firstInstance({ text, stage, judged, came, cite }: Told): Clock[] {
  if (stage === "order")
    return [
      {
        id: "payment-order-objection",
        title: "对支付令提出异议",
        deadline: came ? objectionDeadline(came) : null,
        text: "从收到支付令起15日内书面提出；只说没有钱、想分期，不算有效的异议。",
        citations: [...cite("payment-order-objection", "MSF-225"), ...cite("payment-order-objection", "MSJS-436")],
      },
    ];
  if (stage !== "first" && stage !== "unknown") return [];
  if (judged)
    return [
      {
        id: "appeal",
        title: "上诉",
        deadline: came ? appealDeadline(came) : null,
        text: "判决书送达后15日内；小额诉讼一审终审，不能上诉。",
        citations: [...cite("appeal-period", "MSF-171"), ...cite("small-claims", "MSF-165")],
      },
    ];
  const served =
    stage === "first"
      ? /起诉状|应诉|举证|受理|立案(?!申请)|送达|传票|诉讼材料|诉讼文书/.test(text)
      : /起诉状|应诉|举证通知|受理通知|立案受理|已立案|传票/.test(text);
  const answer: Clock = {
    id: "answer",
    title: "提交答辩状，对管辖有意见也在这个期间提出",
    deadline: came ? answerDeadline(came) : null,
    text: "从收到起诉状副本起15日内；不答辩不影响法院审理。以前已经收到过起诉状副本的，从那一天算。",
    citations: cite("answer-period", "MSF-128"),
  };
  const ruling: Clock = {
    id: "ruling",
    title: "裁定",
    text: "有的裁定可以上诉或者申请复议，期限比判决短，写在裁定书的末尾，马上看。",
  };
  return [...(served ? [answer] : []), ...(/裁定书/.test(text) ? [ruling] : [])];
}

/** What the later stages, and those beside a suit, have for a period. */
function ofStage({ text, stage, judged, cite }: Told): Clock[] {
  switch (stage) {
    case "second":
      return [
        {
          id: "second-instance",
          title: judged ? "二审判决" : "二审",
          text: judged
            ? "这是二审的案号，判决不能再上诉；履行的日子看判决书。"
            : "这是二审的案号；提交意见的期限写在法院的通知里，马上看。",
        },
      ];
    case "enforcement":
      return [
        {
          id: "enforcement",
          title: "执行通知",
          text: "日子写在执行通知书上。先向法院核实；是真的，就要按通知申报财产，不能转移、隐瞒；有困难可以找执行法官谈和解。",
          citations: cite("enforcement-protected", "MSF-254"),
        },
      ];
    case "preservation":
      return [{ id: "preservation", title: "财产保全", text: "申请复议的期限写在裁定书上，马上向法院要裁定书看。" }];
    case "mediation":
      return [
        { id: "pre-mediation", title: "诉前调解", text: "没有答辩期限；调不调由你，调不成可能正式立案。先向法院核实有没有这个案号。" },
      ];
    case "arbitration":
      return [/裁决书|裁决如下/.test(text) ? award(cite) : ARBITRATION];
    default:
      return [];
  }
}

const award = (cite: Told["cite"]): Clock => ({
  id: "award",
  title: "申请撤销仲裁裁决",
  text: "期限从收到裁决书起算，写下收到的日子，尽快问律师或法律援助。",
  citations: cite("arbitration", "ZCF-11"),
});
const ARBITRATION: Clock = {
  id: "arbitration",
  title: "仲裁答辩",
  text: "答辩、选仲裁员的期限写在仲裁通知书上，马上看；先向仲裁委员会核实，再看合同里有没有仲裁条款。",
};

function hearing({ text, judged }: Told): Clock[] {
  if (judged || !/开庭|庭审|传票|到庭/.test(text)) return [];
  const said = HEARING.exec(text)?.[0];
  return [
    {
      id: "hearing",
      title: "开庭",
      text: said ? `信息里写的是“${said}”；向法院核实日子和地点。` : "日子和地点写在传票上；向法院核实。",
    },
  ];
}
