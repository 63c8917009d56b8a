import { supervisorOf, type Supervisor } from "@/lib/lenders/lender-of";
import type { Contact } from "@/lib/case/contact";
import type { Saying } from "@/lib/case/vocabulary";
import { atNight, contactsAbout, crowdedDays, toThirdParty } from "./conduct";
import { conductSection, graveSayings } from "./conduct-facts";
import { contactTable } from "./contact-table";
import { filedBefore } from "./filed-before";
import { findingsAbout, groundSentences } from "./grounds";
import type { Draft, LetterInput, Sentence } from "./letter";
import { claimed, reserve, respondentFact, settledDemand, whoWrites } from "./party";
import { Writer } from "./writer";

/** Contacts in which something happened that a complaint may be about. */
export function badContacts(input: LetterInput, sayings: Saying[] = graveSayings): Contact[] {
  const contacts = contactsAbout(input);
  const crowded = new Set(crowdedDays(contacts).flat());
  return contacts.filter(
    (contact) =>
      toThirdParty(contact) ||
      contact.channel === "post" ||
      atNight(contact) ||
      crowded.has(contact) ||
      contact.said.some((saying) => sayings.includes(saying)),
  );
}

export const NO_CONDUCT = "记录里还没有可以投诉的催收行为。先把联系的时间、号码和内容记下来。";

/** Who supervises this lender, as far as the licence is known. */
export const supervisorFor = (input: LetterInput): Supervisor => supervisorOf(new Writer(input).licence);

interface ConductComplaint {
  id: string;
  /** On the paper. */
  title: string;
  /** For forms: at most 25 characters. */
  formTitle: string;
  addressee: string;
  /** What is asked of this reader. */
  purpose: string;
  demands(w: Writer, contacts: Contact[]): (Sentence | null)[];
  grounds?(w: Writer): (Sentence | null)[];
  /** How the reader asks the other side; “请督促被投诉方” when absent. */
  urges?: string;
  /** False where the reader needs no table of every contact. */
  table?: boolean;
}

/** The one form of a complaint about collection to somebody who is not the lender: who, against whom, what, what was tried, rules, demands. */
export function conductComplaint(input: LetterInput, complaint: ConductComplaint): Draft {
  const w = new Writer(input);
  const contacts = contactsAbout(input);
  w.title(complaint.title);
  w.addressee(complaint.addressee);
  w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`${complaint.purpose}`, reserve(w)]);
  w.heading("facts", "事实经过");
  if (contacts.length === 0) w.ask("contacts");
  w.paragraph("facts", [respondentFact(w), ...claimed(w, 46, "被投诉方")]);
  conductSection(w, contacts);
  w.paragraph("facts", filedBefore(w));
  w.heading("grounds", "依据");
  w.numbered("grounds", [
    ...groundSentences(w, findingsAbout(w, contacts), { most: complaint.grounds ? 3 : 4 }),
    ...(complaint.grounds?.(w) ?? []),
  ]);
  w.heading("demands", "请求");
  w.numbered("demands", [settledDemand(w, complaint.urges ?? "请督促被投诉方"), ...complaint.demands(w, contacts)]);
  if (complaint.table !== false && !input.forPublic) contactTable(w, contacts);
  w.paragraph("closing", [w.form("closing.true", 30)`以上内容由我本人根据记录如实填写，愿意配合核实。`]);
  w.signature();
  return w.finish(complaint.id, complaint.formTitle);
}
