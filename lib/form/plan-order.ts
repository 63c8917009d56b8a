import type { Widget } from "./field";
import type { Meaning } from "./meanings";
import type { PlanItem } from "./step";

/** Child → the questions that decide what it may hold, or that clear it when they change. */
const PARENTS: Partial<Record<Meaning, Meaning[]>> = {
  "complainant.name": ["complainant.type"],
  "complainant.idType": ["complainant.type"],
  "complainant.idNumber": ["complainant.idType", "complainant.type"],
  "complainant.gender": ["complainant.idNumber"],
  "complainant.birthDate": ["complainant.idNumber"],
  "complainant.age": ["complainant.birthDate", "complainant.idNumber"],
  "complainant.address": ["complainant.region"],
  "respondent.name": ["respondent.type", "respondent.region"],
  "respondent.creditCode": ["respondent.name"],
  "respondent.address": ["respondent.name", "respondent.region"],
  "event.place": ["event.region"],
  "event.time": ["event.date"],
  "complaint.category": ["complaint.kind", "complaint.productCategory"],
  "complaint.categoryOther": ["complaint.category"],
  "complaint.productCategory": ["complaint.product"],
  "complaint.compensation": ["complaint.request"],
  "complaint.authority": ["complaint.kind", "complaint.category", "complaint.productCategory", "complaint.categoryOther"],
  "complaint.respondentReply": ["complaint.priorContact"],
  "complaint.evidence": ["complaint.evidenceType"],
};

/** Choices first, for they change what stands below them; then text, rich text, and files when all else stands. */
const PHASE: Partial<Record<Widget, number>> = { text: 1, textarea: 1, boxedText: 1, dateText: 1, typeAhead: 0, richText: 2, file: 3 };
const phaseOf = (widget: Widget): number => PHASE[widget] ?? 0;

/**
 * Refs to be written before this item. Where the portal's recipe numbers the fields, that order holds among the numbered;
 * parents come first everywhere; levels of one region follow each other; files follow everything.
 */
export function afterOf(item: PlanItem, items: PlanItem[], orderOf: (meaning: Meaning) => number | undefined): string[] {
  const own = orderOf(item.meaning);
  const parents = PARENTS[item.meaning] ?? [];
  const index = items.indexOf(item);
  return items
    .filter((other, at) => {
      if (other === item) return false;
      if (item.widget === "file" || other.widget === "file") return item.widget === "file" && (other.widget !== "file" || at < index);
      const order = orderOf(other.meaning);
      if (own !== undefined && order !== undefined && own !== order) return order < own;
      if (other.meaning === item.meaning) return at < index;
      if (parents.includes(other.meaning)) return true;
      if ((PARENTS[other.meaning] ?? []).includes(item.meaning)) return false;
      if (own !== undefined || order !== undefined) return false;
      return phaseOf(other.widget) < phaseOf(item.widget) && !descends(other.meaning, item.meaning);
    })
    .map((other) => other.ref);
}

/** True when `meaning` waits, directly or through others, for `ancestor`. */
function descends(meaning: Meaning, ancestor: Meaning): boolean {
  return (PARENTS[meaning] ?? []).some((parent) => parent === ancestor || descends(parent, ancestor));
}
