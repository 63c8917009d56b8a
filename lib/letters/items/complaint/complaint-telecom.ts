import { addDays, chineseDay, daysBetween } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { basisOf, contactsAbout, shownNumber } from "@/lib/letters/conduct";
import { nightFacts } from "@/lib/letters/conduct-facts";
import { recorded } from "@/lib/letters/consequences";
import { filedBefore } from "@/lib/letters/filed-before";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { whoReports } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { momentList } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

const telecom = (input: LetterInput) =>
  contactsAbout(input).filter(({ channel, number }) => (channel === "call" || channel === "sms") && shownNumber(number) !== null);

/** To the telephone company: the numbers that disturb, and what to switch on; the regulator's appeal comes after its answer. */
const letter: Letter = {
  title: "向电信企业投诉骚扰号码",
  useWhen: "骚扰电话、短信停不下来时。先向自己的运营商投诉，不满意再向 12300 申诉。",
  recipient: "你的电信运营商",
  applies: (input) => unless(telecom(input).length === 0 && "记录里没有带号码的电话或短信。"),
  consequences: () => [
    recorded("运营商"),
    { text: "运营商能拦截和核查号码，不管欠款。", safer: "留意不要把你需要的官方客服号码一起拦截，以免错过正式通知。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const contacts = telecom(input);
    const byNumber = new Map<string, typeof contacts>();
    for (const contact of contacts) {
      const number = shownNumber(contact.number)!;
      byNumber.set(number, [...(byNumber.get(number) ?? []), contact]);
    }
    w.title("关于骚扰电话、短信的投诉");
    w.addressee("电信运营商客户服务部门");
    w.paragraph("opening", [whoReports(w), w.form("opening.purpose", 80)`现投诉下列号码的骚扰电话、短信。`]);
    w.heading("facts", "事实经过");
    if (contacts.length === 0) w.ask("contacts");
    w.numbered(
      "facts",
      [...byNumber.entries()]
        .sort((a, b) => b[1].length - a[1].length)
        .slice(0, 8)
        .map(
          ([number, own], index) =>
            w.state(
              `facts.number.${number}`,
              95 - index,
              basisOf(own),
            )`号码${number}${own.length > 1 ? `在${daysBetween(dayOf(own[0]!.at), dayOf(own.at(-1)!.at)) + 1}天内` : ""}联系${own.length}次（${momentList(
              own.map(({ at }) => at),
              5,
            )}）。`,
        ),
    );
    w.paragraph("facts", [nightFacts(w, contacts), ...filedBefore(w, 50, /^complaint-(telecom|12321)$/)]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.appeal", 40, "DXSS-01")]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.check", 98, basisOf(contacts))`请核查上述号码的使用情况，对违规外呼的号码依规处理。`,
      w.demand("demands.block", 86)`请告知并协助我开通骚扰电话、短信拦截。`,
      w.demand("demands.answer", 90)`请在${chineseDay(addDays(input.on, 15))}前答复。`,
    ]);
    w.signature();
    return w.finish("complaint-telecom", "骚扰电话短信投诉");
  },
};

export default letter;
