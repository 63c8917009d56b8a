import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { conductSection } from "@/lib/letters/conduct-facts";
import { contactsAbout } from "@/lib/letters/conduct";
import { recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import { channelName } from "@/lib/letters/filed-before";
import { followed, sentFact, toLender, type Made } from "@/lib/letters/followed";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { reserve, respondentFact, whoWrites } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const filingFor = (input: LetterInput): Made | null =>
  followed(input, (filing) => !toLender(filing) && filing.state !== "closed" && filing.state !== "drafted");
const newer = (input: LetterInput) => {
  const filing = filingFor(input);
  return filing ? contactsAbout(input).filter(({ at }) => dayOf(at) > filing.filedOn) : [];
};

/** To an authority that has the complaint already: what happened since, under its number, instead of a second complaint. */
const letter: Letter = {
  title: "补充投诉材料",
  useWhen: "投诉已经提交，之后又有新的催收行为时。补充到原来的投诉里，不要重新提一次。",
  recipient: "正在处理原投诉的部门",
  applies: (input) =>
    unless(
      !filingFor(input) && "记录里没有向主管部门或热线提交、还没有了结的投诉。",
      newer(input).length === 0 && "提交投诉以后，记录里没有新的催收联系。",
    ),
  consequences: (input) => [withoutAcknowledgement(input), recorded("承办部门和被投诉方")],
  compose(input) {
    const w = new Writer(input);
    const filing = filingFor(input);
    w.title("补充投诉材料");
    w.addressee(filing ? channelName(filing.channelId) : "承办部门");
    w.paragraph("opening", [whoWrites(w), reserve(w)]);
    w.heading("facts", "补充的事实");
    if (!filing) w.ask("filing");
    w.paragraph("facts", [respondentFact(w), filing ? sentFact(w, filing, 97) : null]);
    conductSection(w, newer(input));
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.join", 98)`请把以上内容并入原投诉一并处理。`,
      w.demand("demands.answer", 90)`请告知${filing ? `${chineseDay(filing.filedOn)}所提投诉` : "原投诉"}的办理进度和结果。`,
    ]);
    w.signature();
    return w.finish("complaint-supplement", "补充投诉材料");
  },
};

export default letter;
