import { assess } from "@/lib/assessment/assess";
import type { Assessment } from "@/lib/assessment/assessment";
import { STEPS } from "@/lib/assessment/next-steps";
import { sortMessage } from "@/lib/assessment/suspicious-message";
import type { CaseRecord } from "@/lib/case/record";
import { analyseReply, isAnswered } from "@/lib/case/reply-analysis";
import { remindersOf } from "@/lib/case/reminders";
import { compose } from "@/lib/letters/compose";
import { LENGTHS, type Length, type LetterInput } from "@/lib/letters/letter";
import { letterShelf } from "@/lib/letters/letter-shelf";
import { lint } from "@/lib/letters/lint";
import { checkOffer, readOffer } from "@/lib/letters/offer-check";
import { redact } from "@/lib/letters/redact";
import { mergedText, textOf } from "@/lib/letters/text";
import { answersFor } from "@/lib/portals/answers";
import { chooseChannels } from "@/lib/portals/choose";
import { dueDates } from "@/lib/portals/due-dates";
import { RECIPES } from "@/lib/portals/portal-shelf";
import type { ChannelChoice } from "@/lib/portals/recipe";
import { recordOf } from "@/lib/store/record-of";
import type { Day } from "@/lib/units/day";

/** One file of the folder: a day, a record of any stored version, and what the person may have pasted. */
export interface JudgedCase {
  on: Day;
  record: unknown;
  /** Version the record was written in, where it is known. */
  version?: number;
  message?: { text: string; receivedOn?: Day | null; sender?: string | null };
  offer?: { text: string; debtId?: string };
  reply?: { text: string; filingId?: string };
}

/** Everything the extension says of one case, as plain data. Every part goes through the extension's own code. */
export function judgeCase({ on, record: plain, version, message, offer, reply }: JudgedCase): Record<string, unknown> {
  const { record, problems } = recordOf(plain, version);
  const assessment = assess(record, on);
  return {
    ...(problems.length > 0 ? { problems } : {}),
    ...assessed(assessment),
    letters: lettersOf(record, assessment, on),
    ...channelsOf(record, assessment, on),
    reminders: remindersOf(record, dueDates(record, assessment)).map(({ title, on: day }) => ({ title, on: day })),
    ...(message ? { message: messageOf(message, record, on) } : {}),
    ...(offer ? { offer: offerOf(offer, record, assessment, on) } : {}),
    ...(reply ? { reply: replyOf(reply, record) } : {}),
  };
}

const STOPS = new Set(STEPS.filter(({ stop }) => stop).map(({ id }) => id));

function assessed(assessment: Assessment) {
  const { stage, steps, findings, unclear, costs, exposures, clocks, intensity, affordability, unknowns, path } = assessment;
  return {
    stage: stage.id,
    stageReasons: stage.reasons.map(({ text }) => text),
    stageNext: stage.next.map(({ text, earliestOn }) => ({ text, earliestOn })),
    intensity: { word: intensity.word, points: intensity.points, outOf: intensity.outOf },
    stopSigns: steps.filter(({ id }) => STOPS.has(id)).map(({ id }) => id),
    primary: steps.find(({ kind }) => kind === "primary")?.id ?? null,
    steps: steps.map(({ id, kind, debtId, paperId, deadline, letterId, channelId, title, why }) => ({
      id,
      kind,
      debtId: debtId ?? null,
      paperId: paperId ?? null,
      on: deadline?.on ?? null,
      movedOn: deadline?.movedOn ?? null,
      letterId,
      channelId,
      title,
      why,
    })),
    clocks: clocks.map(({ id, title, debtId, paperId, on, movedOn, over, text }) => ({
      id,
      title,
      debtId: debtId ?? null,
      paperId: paperId ?? null,
      on: on ?? null,
      movedOn: movedOn ?? null,
      over: over ?? false,
      text,
    })),
    findings: findings.map(({ ruleId, proof, rows, what }) => ({ ruleId, proof, rows: rows.map(({ id }) => id), what })),
    unclear: unclear.map(({ ruleId, missing }) => ({ ruleId, missing })),
    costs: costs.map((cost) => ({
      debtId: cost.debtId,
      nominalPpm: cost.nominalAnnualRatePpm,
      effectivePpm: cost.effectiveAnnualRatePpm,
      caps: cost.caps.map(({ title, capPpm, exceeded, caveat, citation }) => ({
        id: citation.factId,
        title,
        ppm: capPpm,
        exceeded,
        caveat: caveat === "" ? null : caveat,
      })),
      overchargeFen: cost.overchargeFen,
      notes: cost.notes,
    })),
    exposures: exposures.map(({ debtId, total, lines }) => ({
      debtId,
      lowFen: total?.lowFen ?? null,
      highFen: total?.highFen ?? null,
      principalLowFen: lines.find(({ title }) => title.includes("本金"))?.amount.lowFen ?? null,
      principalHighFen: lines.find(({ title }) => title.includes("本金"))?.amount.highFen ?? null,
    })),
    affordability: {
      freeFen: affordability.freeFen,
      offers: affordability.offers.map(({ debtId, monthlyFen, months, lastOn }) => ({ debtId, monthlyFen, months, lastOn })),
      notes: affordability.notes,
    },
    unknowns: unknowns.map(({ path: where, question }) => ({ path: where, question })),
    path: path.map(({ stepId, state }) => ({ stepId, state })),
  };
}

function lettersOf(record: CaseRecord, assessment: Assessment, on: Day) {
  const letters: Record<string, unknown> = {};
  for (const { id: debtId } of record.debts)
    for (const { id } of letterShelf) letters[`${id}/${debtId}`] = letterOf(id, { record, assessment, debtId, on });
  return letters;
}

/** One letter in every length; texts are null where it does not apply. */
function letterOf(id: string, base: Pick<LetterInput, "record" | "assessment" | "debtId" | "on">) {
  const input = (length: Length, forPublic = false): LetterInput => ({ ...base, length, forPublic });
  const letter = letterShelf.find((each) => each.id === id)!;
  const applies = letter.applies(input("full"));
  if (!applies.ok) return { applies: false, reason: applies.why, title: letter.title };
  const full = compose(id, input("full"));
  const texts = Object.fromEntries(
    LENGTHS.map((length) => {
      const draft = length === "full" ? full : compose(id, input(length));
      return [length, length === "full" ? textOf(draft) : mergedText(draft)];
    }),
  );
  return {
    applies: true,
    reason: null,
    title: full.title,
    ...texts,
    public: textOf(redact(compose(id, input("full", true)), base.record)),
    consequences: letter.consequences(input("full")).map(({ text }) => text),
    lint: lint(full, input("full")).map(({ code, level, text }) => ({ id: code, level, text })),
    questions: full.questions.map(({ question }) => question),
  };
}

const OPENNESS: ChannelChoice["verdict"][] = ["now", "later", "blocked", "not-competent"];

/** Of each channel the most open verdict over all debts, and what its form would be told of that debt. */
function channelsOf(record: CaseRecord, assessment: Assessment, on: Day) {
  const channels: Record<string, string> = {};
  const reasons: Record<string, string> = {};
  const answers: Record<string, Record<string, string>> = {};
  const chosen = new Map<string, { debtId: string; choice: ChannelChoice }>();
  for (const { id: debtId } of record.debts)
    for (const choice of chooseChannels({ record, assessment, debtId, on })) {
      const before = chosen.get(choice.channelId);
      if (!before || OPENNESS.indexOf(choice.verdict) < OPENNESS.indexOf(before.choice.verdict))
        chosen.set(choice.channelId, { debtId, choice });
    }
  for (const [id, { debtId, choice }] of chosen) {
    channels[id] = choice.verdict;
    reasons[id] = choice.why;
    const recipe = RECIPES.find((each) => each.id === id)!;
    const given = answersFor({ record, assessment, debtId, recipe, on });
    answers[id] = Object.fromEntries(Object.entries(given).map(([meaning, answer]) => [meaning, answer.texts[0] ?? ""]));
  }
  return { channels, channelReasons: reasons, answers };
}

function messageOf({ text, receivedOn = null, sender = null }: NonNullable<JudgedCase["message"]>, record: CaseRecord, on: Day) {
  const { kind, signs, clocks, summary, verify } = sortMessage(text, { on, receivedOn, sender, record });
  return {
    kind,
    signs: signs.map(({ id }) => id),
    clocks: clocks.map(({ id, title, deadline }) => ({
      id,
      title,
      on: deadline?.on ?? null,
      movedOn: deadline?.movedOn ?? null,
    })),
    text: summary,
    verify,
  };
}

function offerOf({ text, debtId }: NonNullable<JudgedCase["offer"]>, record: CaseRecord, assessment: Assessment, on: Day) {
  const about = debtId ?? record.debts[0]?.id;
  const read = readOffer(text);
  if (about === undefined) return { read, flags: [], next: [] };
  const check = checkOffer(read, { record, assessment, debtId: about, on, length: "full", forPublic: false });
  return { read, flags: check.flags.map(({ id }) => id), next: check.sayNext, comparison: check.comparison };
}

function replyOf({ text, filingId }: NonNullable<JudgedCase["reply"]>, record: CaseRecord) {
  const filing = record.filings.find(({ id }) => id === filingId) ?? record.filings[0];
  const { signals, demands } = analyseReply(text, filing?.demands ?? []);
  return {
    kinds: [...new Set(signals.map(({ kind }) => kind))],
    demands: demands.map((demand) => ({ id: demand.demandId, answered: isAnswered(demand) })),
  };
}
