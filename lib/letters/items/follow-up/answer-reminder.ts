import { addDays, chineseDay } from "@/lib/units/day";
import { contactsAbout, toThirdParty, basisOf } from "@/lib/letters/conduct";
import { recorded } from "@/lib/letters/consequences";
import { allFollowed, sentFact, toLender, unanswered } from "@/lib/letters/followed";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { creditor, reserve, respondentFact, settledFact, whoWrites } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";
import { momentList } from "@/lib/letters/wording";

const late = (input: LetterInput) => allFollowed(input, (filing) => toLender(filing) && unanswered(filing, input));

/** The second letter: quotes the first by its day and tracking number, tells what came since, and asks once more. */
const letter: Letter = {
  title: "催告函（对方没有答复）",
  useWhen: "寄给放贷机构的函件到了请求答复的日期还没有答复时。",
  recipient: "收过前一封函件的放贷机构",
  applies: (input) =>
    unless(late(input).length === 0 && "没有已送达、过了请求答复日期仍没有答复的函件。先在“投诉进度”里记下寄出和签收日期。"),
  consequences: (input) => [
    recorded("放贷机构"),
    {
      text: "信里写明前面每一封的日期和送达情况。",
      safer: "附上前一封的复印件和寄件凭证；仍不答复的，再向主管部门投诉。",
      severity: "note",
      restsOn: late(input).map(({ id }) => `facts.sent.${id}`),
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const filings = late(input);
    const [filing] = filings;
    w.title("催告函");
    w.addressee(creditor(w, "消费者权益保护部门"));
    w.paragraph("opening", [whoWrites(w), reserve(w)]);
    w.heading("facts", "事实经过");
    if (!filing) w.ask("filing");
    const since = filing ? contactsAbout(input).filter((contact) => toThirdParty(contact) && contact.at > dayEnd(filing.filedOn)) : [];
    w.paragraph("facts", [
      w.short ? respondentFact(w) : null,
      settledFact(w, 97),
      ...filings.map((each, index) => sentFact(w, each, 98 - index)),
      filing
        ? w.state("facts.no-answer", 93, {
            rows: filings.map(({ id }) => ({ table: "filings" as const, id })),
          })`截至${chineseDay(input.on)}，我没有收到答复的记录。`
        : null,
      since.length > 0
        ? w.state(
            "facts.since",
            94,
            basisOf(since),
          )`此后催收方又${since.length}次联系我以外的人（${momentList(since.map(({ at }) => at))}）。`
        : null,
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand(
        "demands.answer",
        98,
      )`请在${chineseDay(addDays(input.on, 10))}前对${filings.length > 1 ? `上述${filings.length}封函件` : "前一封函件"}的各项请求逐项书面答复。`,
      since.length > 0 ? w.demand("demands.stop", 96)`停止联系我以外的任何人。` : null,
      w.demand("demands.reason", 90)`不同意的，请逐项说明理由和依据。`,
    ]);
    w.signature();
    return w.finish("answer-reminder", "催告函（前函未获答复）");
  },
};

/** The last moment of a day in Shanghai, in milliseconds. */
const dayEnd = (on: string): number => Date.parse(`${addDays(on, 1)}T00:00:00+08:00`) - 1;

export default letter;
