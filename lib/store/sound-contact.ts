import type { Contact } from "@/lib/case/contact";
import { CHANNELS, RELATIONS, SAYINGS } from "@/lib/case/vocabulary";

const DIRECTIONS = new Set(["in", "out"]);
const KNOWN = new Set(
  "id debtId collects channel direction at number answered reachedLender durationSeconds whom said words agency collectorName collectorGroup evidenceIds importId".split(
    " ",
  ),
);

const isText = (value: unknown, most: number): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.length <= most);
const isFlag = (value: unknown): boolean => value === undefined || value === null || typeof value === "boolean";
const has = (table: object, key: unknown): boolean => typeof key === "string" && Object.hasOwn(table, key);

function isWhom(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { kind, relation, name } = value as { kind?: unknown; relation?: unknown; name?: unknown };
  if (kind === "self") return true;
  return kind === "third-party" && (relation === undefined || relation === null || has(RELATIONS, relation)) && isText(name, 40);
}

/**
 * Whether a contact surely fits `contactSchema`, in a tenth of the schema's time: a hundred thousand contacts are parsed at every opening.
 * False means "not sure", and the schema decides: a field it does not know is never called sound here. Both are held together by a test.
 */
export function isSurelySound(contact: Contact): boolean {
  for (const key in contact) if (!KNOWN.has(key)) return false;
  return isSoundEvent(contact) && isSoundTalk(contact) && isSoundRow(contact);
}

const isSoundRow = ({ id, debtId, importId, collects, evidenceIds }: Contact): boolean =>
  typeof id === "string" &&
  id !== "" &&
  isText(debtId, Infinity) &&
  isText(importId, Infinity) &&
  isFlag(collects) &&
  Array.isArray(evidenceIds) &&
  evidenceIds.every((each) => typeof each === "string");

const isSoundEvent = ({ channel, direction, at, number, answered, durationSeconds }: Contact): boolean =>
  has(CHANNELS, channel) &&
  DIRECTIONS.has(direction) &&
  Number.isInteger(at) &&
  at > 0 &&
  at < 4_102_444_800_000 &&
  isText(number, 40) &&
  isFlag(answered) &&
  (durationSeconds === undefined || durationSeconds === null || (Number.isSafeInteger(durationSeconds) && durationSeconds >= 0));

const isSoundTalk = ({ reachedLender, whom, said, words, agency, collectorName, collectorGroup }: Contact): boolean =>
  isFlag(reachedLender) &&
  isWhom(whom) &&
  Array.isArray(said) &&
  said.every((key) => has(SAYINGS, key)) &&
  isText(words, 20_000) &&
  isText(agency, 60) &&
  isText(collectorName, 40) &&
  isText(collectorGroup, 60);
