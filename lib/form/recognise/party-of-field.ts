import type { Reading } from "./read-field";
import { isOrganisation } from "./last-noun";
import { CONTACT_PERSON } from "./party-for";
import type { Party } from "./party-for";

/** A holder of rights is mostly an institution, and the contact is who writes for it. */
const RIGHTS = /权利人|著作权人/;

/** A label that names a party: 姓名, 企业名称; a bare 公司 is not sure to. */
const NAMING = /^(?:name|orgName)$/;

/** A heading that asks for the place of what happened. */
const WHERE_IT_HAPPENED = /^\s*(?:事发|发生|问题|事件|案发|违法|案件)(?:的)?(?:地点|位置|地址|区域|地)(?:信息)?\s*$/;

/** The party of a bare 「姓名」 or 「电话」: its section, else the parties named before it, else the complainant where nobody else is in sight. */
export function partyFor(reading: Reading, readings: Reading[]): { party: Party; sure: number; why: string } {
  const index = readings.indexOf(reading);
  if (reading.own) return { party: reading.own, sure: 0, why: `label:${reading.own}` };
  const namedAlready = readings.some(
    (other) => other !== reading && NAMING.test(other.datum ?? "") && (other.own ?? other.section) === "respondent",
  );
  if (reading.section === "respondent" && reading.datum === "bareOrg" && namedAlready)
    return { party: null, sure: 100, why: "respondent-named-already" };
  if (reading.section)
    return {
      party: reading.section,
      sure: reading.contact && reading.section === "respondent" ? 60 : 0,
      why: `section:${reading.section}`,
    };
  const datum = reading.datum!;
  if ((datum === "region" || datum === "address") && (besideThePersons(reading, readings) || WHERE_IT_HAPPENED.test(reading.field.section)))
    return { party: null, sure: 15, why: "section:matter" };
  // Nobody is asked for a site of his own.
  if (datum === "website") return { party: "respondent", sure: 12, why: "site" };
  if (datum === "orgAddress") return { party: "respondent", sure: 8, why: "organisation" };
  if (datum === "orgName" || datum === "bareOrg") return orgParty(reading, index, readings);
  if (underAnotherHeading(reading, readings, index)) return { party: null, sure: 100, why: "another-heading" };
  const anchor = lastAnchor(readings, index);
  const bareTwins = readings.filter(
    (other) => other !== reading && other.datum === datum && !other.own && !other.section && sameSort(other, reading),
  );
  const ownedByComplainant = readings.some(
    (other, at) =>
      other.datum === datum &&
      at !== index &&
      ((other.own ?? other.section) === "complainant" ? sameSort(other, reading) : at < index && other.resolved === "complainant"),
  );
  const respondentHere = readings.some(
    (other) => (other.own ?? other.section) === "respondent" || (other.meaning ?? "").startsWith("respondent."),
  );
  if (
    reading.contact &&
    readings.some(
      (other) =>
        other.datum === "name" &&
        !other.contact &&
        !RIGHTS.test(other.text) &&
        (other.own ?? other.section ?? "complainant") === "complainant",
    )
  )
    return datum === "phone" && bareTwins.length === 0 && !ownedByComplainant
      ? { party: "complainant", sure: 15, why: "only-phone" }
      : { party: null, sure: 100, why: "contact-besides-complainant" };
  // Asked before, and other questions since: it may be somebody else's.
  const asked = readings.findIndex((other) => other.datum === datum && !other.own && !other.section && other.resolved === "complainant");
  if (
    (datum === "phone" || datum === "address") &&
    asked >= 0 &&
    asked < index - 4 &&
    !(datum === "phone" && /固定|座机|固话|宅电|住宅|移动|手机/.test(reading.text) && reading.text !== readings[asked]!.text) &&
    (anchor === "complainant" || anchor === null) &&
    !reading.own
  )
    return { party: null, sure: 100, why: "asked-before" };
  if (anchor === "complainant" || anchor === null) {
    if (anchor === null && respondentHere && bareTwins.length > 0 && !isPhoneTwin(reading, bareTwins))
      return { party: "complainant", sure: index < readings.indexOf(bareTwins[0]!) ? 20 : 60, why: "first-of-twins" };
    if (anchor === null && bareTwins.length > 0 && !isPhoneTwin(reading, bareTwins) && index > readings.indexOf(bareTwins[0]!))
      return { party: "complainant", sure: 60, why: "second-of-twins" };
    return { party: "complainant", sure: 0, why: anchor ? "neighbour:complainant" : "nobody-else" };
  }
  if (anchor === "respondent") {
    if (ownedByComplainant)
      return {
        party: "respondent",
        sure: datum === "phone" || datum === "address" || datum === "region" ? 15 : 30,
        why: "neighbour:respondent",
      };
    // The respondent comes first, the complainant has yet to be asked.
    const before = readings.slice(0, index);
    if (
      (datum === "region" || datum === "address") &&
      !before.some((other) => (other.own ?? other.section ?? other.resolved) === "complainant") &&
      readings.slice(index + 1).some((other) => other.datum === "name" || other.datum === "phone")
    )
      return { party: "respondent", sure: 20, why: "before-any-complainant" };
    const earlier = readings.slice(0, index).some((other) => bareTwins.includes(other));
    const later = bareTwins.some(
      (twin) => readings.indexOf(twin) > index && lastAnchor(readings, readings.indexOf(twin)) === "complainant",
    );
    if (later) return { party: "respondent", sure: 15, why: "before-the-complainant" };
    if (earlier) return { party: "respondent", sure: 20, why: "second-after-respondent" };
    if (datum === "address" && bareTwins.length === 0 && /通讯|通信|住址|家庭|现住|居住|住所|联系地址/.test(reading.text))
      return { party: "complainant", sure: 12, why: "a-person's-address" };
    // Only the writer of a letter is asked for these; but right behind the name of a person they may be that person's.
    if (
      !behindPerson(readings, index) &&
      /^(?:idType|idNumber|gender|birthDate|age|email|postcode|occupation|employer|ethnicity|education|income|registeredAddress)$/.test(
        datum,
      )
    )
      return { party: "complainant", sure: 10, why: "only-complainants" };
    if (datum === "name" || (datum === "phone" && bareTwins.length === 0))
      return { party: "complainant", sure: reading.named === "respondent" ? 60 : datum === "name" ? 8 : 12, why: "only-one" };
    return { party: null, sure: 100, why: "tie" };
  }
  // After a patient or a victim the one phone of the form is still the writer's.
  if (
    anchor === "third" &&
    datum === "phone" &&
    bareTwins.length === 0 &&
    !ownedByComplainant &&
    readings.some((other) => other.datum === "name" && (other.own ?? other.section) === "complainant")
  )
    return { party: "complainant", sure: 20, why: "only-phone" };
  return { party: null, sure: 100, why: `neighbour:${anchor}` };
}

/** A heading made the party of the same datum plain further up, and now a heading stands here that names nobody we know. */
function underAnotherHeading(reading: Reading, readings: Reading[], index: number): boolean {
  const here = reading.field.section;
  return (
    here !== "" &&
    !reading.matter &&
    readings
      .slice(0, index)
      .some((other) => other.datum === reading.datum && other.section !== null && !other.own && other.field.section !== here)
  );
}

/** The name asked for last, with no other matter since, is the respondent's and not plainly that of an organisation. */
function behindPerson(readings: Reading[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const other = readings[i]!;
    if (other.datum === "orgName" || other.datum === "bareOrg") return false;
    if (other.datum === "name") return (other.own ?? other.section ?? other.resolved) !== "complainant" && !isOrganisation(other.text);
    if (other.datum === null) return false;
  }
  return false;
}

/** The heading speaks of the matter, and the complainant has a part of the form to himself. */
function besideThePersons(reading: Reading, readings: Reading[]): boolean {
  return reading.matter && readings.some((other) => other.section === "complainant" && other.field.section !== reading.field.section);
}

/** 手机 and 固定电话 may both be asked of one person. */
function sameSort(a: Reading, b: Reading): boolean {
  return a.text === b.text || a.datum !== "phone";
}

function isPhoneTwin(reading: Reading, twins: Reading[]): boolean {
  return (
    (reading.datum === "phone" || reading.datum === "address" || reading.datum === "region") &&
    twins.every((twin) => twin.text !== reading.text)
  );
}

function orgParty(reading: Reading, index: number, readings: Reading[]): { party: Party; sure: number; why: string } {
  const taken = readings.some(
    (other, at) => at !== index && NAMING.test(other.datum ?? "") && (other.own ?? other.section) === "respondent",
  );
  // 「来访人单位」
  if (reading.contact || CONTACT_PERSON.test(reading.text)) return { party: "complainant", sure: 20, why: "of-the-caller" };
  const anchor = lastAnchor(readings, index);
  if (reading.datum === "bareOrg" && taken) return { party: null, sure: 100, why: "respondent-named-already" };
  if (reading.datum === "bareOrg" && /^(?:所在)?单位$/.test(reading.text)) {
    const personBefore = readings[index - 1];
    return personBefore?.datum && anchor !== "respondent"
      ? { party: "complainant", sure: 15, why: "after-person" }
      : { party: null, sure: 100, why: "tie" };
  }
  return { party: "respondent", sure: taken ? (reading.weight < 3 ? 12 : 25) : reading.datum === "bareOrg" ? 12 : 4, why: "organisation" };
}

/** The party named last before this field, as long as no other matter came between. */
function lastAnchor(readings: Reading[], index: number): Party {
  for (let i = index - 1; i >= 0; i--) {
    const other = readings[i]!;
    const named = other.own ?? other.section ?? other.resolved;
    if (other.datum && named) return named;
    // Who heads the respondent belongs to him; a relation is nobody.
    if (
      (other.own === "representative" || other.own === "third" || other.own === "undecided") &&
      !/关系|负责人|法人|法定代表/.test(other.text)
    )
      return other.own;
    if ((other.meaning ?? "").startsWith("respondent.")) return "respondent";
    if (other.meaning && /^(?:complaint\.(?:facts|title|request)|event\.)/.test(other.meaning)) return null;
  }
  return null;
}
