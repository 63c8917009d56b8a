import { isOrganisation } from "./last-noun";
import { CONTACT_PERSON } from "./party-for";
import type { Party } from "./party-for";
import type { Reading } from "./reading";

/** Whose a datum is, how unsure that is (points off the score, 100: not known), and what decided. */
export interface Whose {
  party: Party;
  sure: number;
  why: string;
}

const whose = (party: Party, sure: number, why: string): Whose => ({ party, sure, why });
const nobodys = (why: string): Whose => whose(null, 100, why);

/** A holder of rights is mostly an institution, and the contact is who writes for it. */
const RIGHTS = /权利人|著作权人/;
/** A label that names a party: 姓名, 企业名称; a bare 公司 is not sure to. */
const NAMING = /^(?:name|orgName)$/;
/** A heading that asks for the place of what happened. */
const WHERE_IT_HAPPENED = /^\s*(?:事发|发生|问题|事件|案发|违法|案件)(?:的)?(?:地点|位置|地址|区域|地)(?:信息)?\s*$/;
/** What only the writer of a letter is asked for. */
const ONLY_WRITERS =
  /^(?:idType|idNumber|gender|birthDate|age|email|postcode|occupation|employer|ethnicity|education|income|registeredAddress)$/;

const named = (reading: Reading): Party => reading.own ?? reading.section;
const isBare = (reading: Reading): boolean => !reading.own && !reading.section;

/** A field among its neighbours; each thing is looked up once and only when it is asked for. */
class Place {
  readonly datum: string;
  readonly index: number;
  private readonly seen = new Map<string, unknown>();

  constructor(
    readonly reading: Reading,
    readonly readings: Reading[],
  ) {
    this.datum = reading.datum!;
    this.index = readings.indexOf(reading);
  }

  private once<T>(what: string, look: () => T): T {
    if (!this.seen.has(what)) this.seen.set(what, look());
    return this.seen.get(what) as T;
  }

  get isPlace(): boolean {
    return this.datum === "region" || this.datum === "address";
  }

  /** The party named last before it. */
  get anchor(): Party {
    return this.once("anchor", () => lastAnchor(this.readings, this.index));
  }

  /** Other fields that ask for the same, and name nobody either. */
  get twins(): Reading[] {
    return this.once("twins", () =>
      this.readings.filter(
        (other) => other !== this.reading && other.datum === this.datum && isBare(other) && sameSort(other, this.reading),
      ),
    );
  }

  /** The twins ask in the same words. */
  get hasTwins(): boolean {
    return this.twins.length > 0 && !asksOtherwise(this.reading, this.twins);
  }

  get firstTwin(): number {
    return this.readings.indexOf(this.twins[0]!);
  }

  /** The complainant has been asked for it. */
  get isOwned(): boolean {
    return this.once("owned", () =>
      this.readings.some(
        (other, at) =>
          other.datum === this.datum &&
          at !== this.index &&
          (named(other) === "complainant" ? sameSort(other, this.reading) : at < this.index && other.resolved === "complainant"),
      ),
    );
  }

  /** A field names the respondent. */
  get respondentNamed(): boolean {
    return this.once("respondentNamed", () =>
      this.readings.some((other) => other !== this.reading && NAMING.test(other.datum ?? "") && named(other) === "respondent"),
    );
  }

  get respondentHere(): boolean {
    return this.readings.some((other) => named(other) === "respondent" || (other.meaning ?? "").startsWith("respondent."));
  }
}

/** What decides whose a datum is, in order; the first that answers has it. */
export const PARTY_FINDERS: { id: string; find: (place: Place) => Whose | null }[] = [
  { id: "label", find: ({ reading }) => reading.own && whose(reading.own, 0, `label:${reading.own}`) },
  {
    id: "respondent-named-already",
    find: ({ reading, respondentNamed }) =>
      reading.section === "respondent" && reading.datum === "bareOrg" && respondentNamed ? nobodys("respondent-named-already") : null,
  },
  {
    id: "section",
    find: ({ reading: { section, contact } }) =>
      section && whose(section, contact && section === "respondent" ? 60 : 0, `section:${section}`),
  },
  {
    id: "place-of-the-matter",
    find: ({ isPlace, reading, readings }) =>
      isPlace && (besideThePersons(reading, readings) || WHERE_IT_HAPPENED.test(reading.field.section))
        ? whose(null, 15, "section:matter")
        : null,
  },
  // Nobody is asked for a site of his own.
  { id: "site", find: ({ datum }) => (datum === "website" ? whose("respondent", 12, "site") : null) },
  { id: "seat", find: ({ datum }) => (datum === "orgAddress" ? whose("respondent", 8, "organisation") : null) },
  { id: "organisation", find: (place) => (place.datum === "orgName" || place.datum === "bareOrg" ? organisations(place) : null) },
  {
    id: "another-heading",
    find: ({ reading, readings, index }) => (underAnotherHeading(reading, readings, index) ? nobodys("another-heading") : null),
  },
  { id: "contact-person", find: contactPersons },
  { id: "asked-before", find: (place) => (askedBefore(place) ? nobodys("asked-before") : null) },
  { id: "complainants", find: complainants },
  { id: "after-the-respondent", find: afterTheRespondent },
  {
    // After a patient or a victim the one phone of the form is still the writer's.
    id: "only-phone",
    find: ({ anchor, datum, twins, isOwned, readings }) =>
      anchor === "third" &&
      datum === "phone" &&
      twins.length === 0 &&
      !isOwned &&
      readings.some((other) => other.datum === "name" && named(other) === "complainant")
        ? whose("complainant", 20, "only-phone")
        : null,
  },
];

/** The party of a bare 「姓名」 or 「电话」: its section, else the parties named before it, else the complainant where nobody else is in sight. */
export function partyFor(reading: Reading, readings: Reading[]): Whose {
  const place = new Place(reading, readings);
  for (const { find } of PARTY_FINDERS) {
    const found = find(place);
    if (found) return found;
  }
  return nobodys(`neighbour:${place.anchor}`);
}

const isWriter = (other: Reading): boolean =>
  other.datum === "name" && !other.contact && !RIGHTS.test(other.text) && (named(other) ?? "complainant") === "complainant";

function contactPersons({ reading, readings, datum, twins, isOwned }: Place): Whose | null {
  if (!reading.contact || !readings.some(isWriter)) return null;
  return datum === "phone" && twins.length === 0 && !isOwned
    ? whose("complainant", 15, "only-phone")
    : nobodys("contact-besides-complainant");
}

/** Asked before, and other questions since: it may be somebody else's. */
function askedBefore({ reading, readings, datum, index, anchor }: Place): boolean {
  if (datum !== "phone" && datum !== "address") return false;
  const asked = readings.findIndex((other) => other.datum === datum && isBare(other) && other.resolved === "complainant");
  if (asked < 0 || asked >= index - 4) return false;
  const otherPhone = datum === "phone" && /固定|座机|固话|宅电|住宅|移动|手机/.test(reading.text) && reading.text !== readings[asked]!.text;
  return !otherPhone && (anchor === "complainant" || anchor === null);
}

function complainants({ anchor, hasTwins, firstTwin, index, respondentHere }: Place): Whose | null {
  if (anchor === "complainant") return whose("complainant", 0, "neighbour:complainant");
  if (anchor !== null) return null;
  if (hasTwins && respondentHere) return whose("complainant", index < firstTwin ? 20 : 60, "first-of-twins");
  if (hasTwins && index > firstTwin) return whose("complainant", 60, "second-of-twins");
  return whose("complainant", 0, "nobody-else");
}

function afterTheRespondent(place: Place): Whose | null {
  const { anchor, isOwned, datum, readings, index, twins, isPlace, reading } = place;
  if (anchor !== "respondent") return null;
  if (isOwned) return whose("respondent", isPlace || datum === "phone" ? 15 : 30, "neighbour:respondent");
  // The respondent comes first, the complainant has yet to be asked.
  const asked = readings.slice(0, index).some((other) => (named(other) ?? other.resolved) === "complainant");
  const yetToBeAsked = !asked && readings.slice(index + 1).some((other) => other.datum === "name" || other.datum === "phone");
  if (isPlace && yetToBeAsked) return whose("respondent", 20, "before-any-complainant");
  const later = twins.some((twin) => readings.indexOf(twin) > index && lastAnchor(readings, readings.indexOf(twin)) === "complainant");
  if (later) return whose("respondent", 15, "before-the-complainant");
  if (readings.slice(0, index).some((other) => twins.includes(other))) return whose("respondent", 20, "second-after-respondent");
  if (datum === "address" && twins.length === 0 && /通讯|通信|住址|家庭|现住|居住|住所|联系地址/.test(reading.text))
    return whose("complainant", 12, "a-person's-address");
  // Right behind the name of a person they may be that person's.
  if (ONLY_WRITERS.test(datum) && !behindPerson(readings, index)) return whose("complainant", 10, "only-complainants");
  return onlyOne(place);
}

function onlyOne({ datum, twins, reading }: Place): Whose {
  if (datum !== "name" && (datum !== "phone" || twins.length > 0)) return nobodys("tie");
  if (reading.named === "respondent") return whose("complainant", 60, "only-one");
  return whose("complainant", datum === "name" ? 8 : 12, "only-one");
}

function organisations({ reading, readings, index, respondentNamed, anchor }: Place): Whose {
  // 「来访人单位」
  if (reading.contact || CONTACT_PERSON.test(reading.text)) return whose("complainant", 20, "of-the-caller");
  const bare = reading.datum === "bareOrg";
  if (bare && respondentNamed) return nobodys("respondent-named-already");
  if (bare && /^(?:所在)?单位$/.test(reading.text))
    return readings[index - 1]?.datum && anchor !== "respondent" ? whose("complainant", 15, "after-person") : nobodys("tie");
  if (respondentNamed) return whose("respondent", reading.weight < 3 ? 12 : 25, "organisation");
  return whose("respondent", bare ? 12 : 4, "organisation");
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
    if (other.datum === "name") return (named(other) ?? other.resolved) !== "complainant" && !isOrganisation(other.text);
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

function asksOtherwise(reading: Reading, twins: Reading[]): boolean {
  return (
    (reading.datum === "phone" || reading.datum === "address" || reading.datum === "region") &&
    twins.every((twin) => twin.text !== reading.text)
  );
}

const SOMEBODY_ELSE = new Set<Party>(["representative", "third", "undecided"]);

/** The party named last before this field, as long as no other matter came between. */
function lastAnchor(readings: Reading[], index: number): Party {
  for (let i = index - 1; i >= 0; i--) {
    const other = readings[i]!;
    const party = named(other) ?? other.resolved;
    if (other.datum && party) return party;
    // Who heads the respondent belongs to him; a relation is nobody.
    if (SOMEBODY_ELSE.has(other.own) && !/关系|负责人|法人|法定代表/.test(other.text)) return other.own;
    if ((other.meaning ?? "").startsWith("respondent.")) return "respondent";
    if (other.meaning && /^(?:complaint\.(?:facts|title|request)|event\.)/.test(other.meaning)) return null;
  }
  return null;
}
