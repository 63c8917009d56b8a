import type { Meaning } from "../meanings";
import { isNever, MEANINGS } from "../meanings";
import { kindsOf } from "./control-kind";
import type { Verdict } from "./field-verdict";
import type { Party } from "./party-for";
import { partyFor } from "./party-of-field";
import type { Reading } from "./reading";

const PERSONAL: Record<string, { complainant: Meaning | null; respondent: Meaning | null }> = {
  name: { complainant: "complainant.name", respondent: "respondent.name" },
  orgName: { complainant: null, respondent: "respondent.name" },
  bareOrg: { complainant: "complainant.employer", respondent: "respondent.name" },
  type: { complainant: "complainant.type", respondent: "respondent.type" },
  phone: { complainant: "complainant.phone", respondent: "respondent.phone" },
  orgAddress: { complainant: null, respondent: "respondent.address" },
  address: { complainant: "complainant.address", respondent: "respondent.address" },
  region: { complainant: "complainant.region", respondent: "respondent.region" },
  website: { complainant: null, respondent: "respondent.website" },
};

/** What a datum of this party is called; null when the vocabulary has no word for it. */
function meaningOf(datum: string, party: Party): Meaning | null {
  if (party !== "complainant" && party !== "respondent") return null;
  const pair = PERSONAL[datum];
  if (pair) return pair[party];
  const name = `${party}.${datum}`;
  return name in MEANINGS ? (name as Meaning) : null;
}

/** Points by how sure the words are (0 … 3), less what the place they stand in takes off. */
const BASE = [30, 50, 62, 80];
const SOURCE: Record<Reading["source"], number> = { label: 0, placeholder: -6, options: -4, name: 0, none: 0 };
/** A label behind its field may be that of the next one. */
const BEHIND = -8;
/** A label that nobody sees ticks nothing. */
const SPOKEN = -12;
/** Up to this much doubt a party counts for its neighbours. */
const RESOLVED = 25;
/** A control whose name tells of another party: beside a heading that tells, and alone. */
const NAMED_OTHERWISE = { headed: -4, bare: -18 };
const OF_THE_OTHER = -40;
/** A story in one line; one datum in many; a number in a box too short for it. */
const STORY_IN_A_LINE = -12;
const DATUM_IN_AN_AREA = -20;
const TOO_SHORT = -40;
const LEAST_LENGTH: Partial<Record<Meaning, number>> = { "complainant.phone": 8, "complainant.idNumber": 15 };

const NOBODY_OF_OURS = new Set<Party>(["representative", "third", "undecided"]);

/** What the control itself takes off. */
function offForControl(meaning: Meaning, { field, source }: Reading): number {
  const kinds = kindsOf(field);
  const least = LEAST_LENGTH[meaning];
  let off = field.labelSource === "following-text" ? BEHIND : 0;
  if (field.labelSource === "spoken" && source === "label") off += SPOKEN;
  if (meaning === "complaint.facts" && kinds === "l") off += STORY_IN_A_LINE;
  if (/\.(?:phone|name|email|idNumber)$/.test(meaning) && kinds === "a") off += DATUM_IN_AN_AREA;
  if (least !== undefined && field.maxLength !== null && field.maxLength < least) off += TOO_SHORT;
  return off;
}

type Judged = Pick<Verdict, "meaning" | "because"> & { off: number };

/** A datum of a person: whose it is, and what it is called then. Notes the party for the neighbours. */
function judgePerson(reading: Reading, datum: string, readings: Reading[]): Judged {
  const { party, sure, why } = partyFor(reading, readings);
  const because = [why];
  if (sure <= RESOLVED) reading.resolved = party;
  const ofMatter: Meaning = datum === "region" ? "event.region" : "event.place";
  const meaning = why === "section:matter" ? ofMatter : meaningOf(datum, party);
  let off = -sure;
  if (meaning && reading.named && reading.named !== party && !reading.own) {
    off += reading.section ? NAMED_OTHERWISE.headed : NAMED_OTHERWISE.bare;
    because.push(`name:${reading.named}`);
  }
  return { meaning: meaning ?? "other", off, because };
}

function judgeMatter({ meaning, section, own }: Reading): Judged {
  const known = meaning ?? "other";
  const others = known.startsWith("respondent.") && section === "complainant" && (!own || known === "respondent.type");
  return { meaning: known, off: others ? OF_THE_OTHER : 0, because: [] };
}

/** Whether it is of somebody whose data we do not hold. */
function isOfNobody({ own, section, datum }: Reading, meaning: Meaning): boolean {
  if (NOBODY_OF_OURS.has(own)) return !isNever(meaning);
  return NOBODY_OF_OURS.has(section) && !own && (datum !== null || /^(?:respondent|complainant)\./.test(meaning));
}

/** What one field asks for among those read with it, and how sure that is (0 … 100). */
export function judgeField(reading: Reading, readings: Reading[]): Verdict {
  const judged = reading.datum ? judgePerson(reading, reading.datum, readings) : judgeMatter(reading);
  const meaning = isOfNobody(reading, judged.meaning) ? "other" : judged.meaning;
  const score = (BASE[reading.weight] ?? 0) + SOURCE[reading.source] + judged.off + offForControl(meaning, reading);
  return { reading, meaning, score: Math.max(0, Math.min(100, score)), because: [...reading.because, ...judged.because] };
}
