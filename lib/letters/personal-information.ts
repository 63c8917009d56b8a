import { namedBorrower } from "@/lib/case/whose-debt";
import { addDays, chineseDay } from "@/lib/units/day";
import { contactsAbout, toThirdParty } from "./conduct";
import { thirdPartySummary } from "./conduct-facts";
import { identity } from "./identity";
import type { Draft, LetterInput, Sentence } from "./letter";
import { loanName, officeOf, selfAs } from "./party";
import { standing } from "./standing";
import { Writer } from "./writer";

/** What connects the writer with the company: never a contract that the writer denies or only stood surety for. */
function relationTo(w: Writer): string {
  const own = selfAs(w);
  if (own !== null) return `我是${own}。`;
  return standing(w.input) === "not-mine"
    ? `${loanName(w)}不是我申请、签订或者使用的，贵方却${namedBorrower(w.input.record, w.debt) === "me" ? "以我的名义处理" : "处理我的"}个人信息。`
    : `贵方就${loanName(w)}处理我的个人信息。`;
}

interface InformationRequest {
  id: string;
  title: string;
  purpose: string;
  grounds: string[];
  demands(w: Writer): (Sentence | null)[];
}

/** The one form of a request under the personal-information law: who, what was seen, articles, what is asked, by when. */
export function informationRequest(input: LetterInput, request: InformationRequest): Draft {
  const w = new Writer(input);
  w.title(request.title);
  w.addressee(officeOf(w, "个人信息保护负责人"));
  w.paragraph("opening", [identity(w, "申请人"), w.form("opening.purpose", 80)`${request.purpose}`]);
  w.heading("facts", "情况说明");
  const third = contactsAbout(input).filter(toThirdParty);
  w.paragraph("facts", [
    w.state("facts.product", 86, { rows: [w.debtRow] })`${relationTo(w)}`,
    w.debt.contactsReadCompulsory === true
      ? w.state("facts.compulsory", 84, { rows: [w.debtRow] })`办理时被要求授权读取手机通讯录，不同意就不能继续。`
      : null,
    ...thirdPartySummary(w, third, 82),
  ]);
  w.heading("grounds", "依据");
  w.numbered(
    "grounds",
    request.grounds.map((ref, index) => w.rule(`grounds.${index + 1}`, 60 - index, ref)),
  );
  w.heading("demands", "请求");
  w.numbered("demands", [
    ...request.demands(w),
    w.demand("demands.answer", 90)`请在${chineseDay(addDays(input.on, 15))}前书面答复；不同意的，请逐项说明理由。`,
  ]);
  w.signature();
  return w.finish(request.id, request.title);
}
