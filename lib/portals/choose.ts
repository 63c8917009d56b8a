import type { CaseRecord, Filing } from "@/lib/case/record";
import { GRIEVANCES, type Grievance, type Licence, type PaperKind } from "@/lib/case/vocabulary";
import { licenceOf } from "@/lib/lenders/licence-of";
import type { Shelved } from "@/lib/shelf";
import { addDays, chineseDay, type Day } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import { addWorkingDays } from "@/lib/units/working-day";
import { clocksOf, isWaiting, limitsFor, sayLimit, wasSent } from "./clocks";
import { numberQueue } from "./number-queue";
import { RECIPES, recipeById } from "./portal-shelf";
import type { ChannelChoice, ChannelInput, Recipe } from "./recipe";

/** What the record says that decides about a channel, worked out once. */
interface Situation extends ChannelInput {
  licence: Licence | null;
  licenceWhy: string;
  /** The lender's licence and that of others who took money from the borrower. */
  parties: Set<Licence>;
  grievances: Set<Grievance>;
  filings: Filing[];
}

/**
 * Which channels to use now, which later, which not, and why: from the licence (the contract decides), the grievance, the place and what was
 * filed already. Sorted: now by rank, then later, then the rest. Brakes: daily caps, the same facts never twice to one channel,
 * police and gang-crime channels only with a real threat in the log.
 */
export function chooseChannels(input: ChannelInput): ChannelChoice[] {
  const situation = situationOf(input);
  const order = { now: 0, later: 1, blocked: 2, "not-competent": 3 };
  return RECIPES.map((recipe) => ({ recipe, choice: judge(recipe, situation) }))
    .sort((a, b) => order[a.choice.verdict] - order[b.choice.verdict] || a.recipe.rank - b.recipe.rank)
    .map(({ recipe, choice }) => ({
      ...choice,
      channelId: recipe.id,
      rank: recipe.rank,
      takes: limitsFor(recipe, situation.licence).map(sayLimit),
      needs: recipe.needs ?? [],
    }));
}

type Judged = Omit<ChannelChoice, "channelId">;

function situationOf(input: ChannelInput): Situation {
  const { record, debtId } = input;
  const debt = record.debts.find((one) => one.id === debtId);
  const { licence, why } = debt ? licenceOf(debt) : { licence: null, why: "还没有这笔欠款。" };
  const parties = new Set<Licence>(licence ? [licence] : []);
  if (debt && isKnown(debt.platformName)) parties.add("platform");
  for (const fee of debt?.fees ?? []) if (isKnown(fee.chargedBy)) parties.add(fee.chargedBy);
  const filings = record.filings.filter((one) => wasSent(one) && (!isKnown(one.debtId) || one.debtId === debtId));
  return { ...input, licence, licenceWhy: why, parties, grievances: grievancesOf(record, debtId), filings };
}

/** Papers of a court, and the letter that announces one. */
const COURT: PaperKind[] = [
  "payment-order",
  "summons",
  "pre-mediation",
  "judgment",
  "mediation-agreement",
  "enforcement-notice",
  "lawyer-letter",
];

/** What the borrower named, and what the log itself shows. */
function grievancesOf(record: CaseRecord, debtId: string): Set<Grievance> {
  const found = new Set<Grievance>(record.grievances);
  const debt = record.debts.find((one) => one.id === debtId);
  if (debt?.fees.some((fee) => fee.disclosed === false || fee.kind === "deduction")) found.add("cost");
  if (record.courtPaperCame === true || record.papers.some((paper) => COURT.includes(paper.kind))) found.add("lawsuit");
  if (record.borrower.hardships.length > 0) found.add("cannot-pay");
  if (debt?.creditReport?.wrong === true) found.add("credit-report");
  for (const contact of record.contacts) {
    if (contact.direction !== "in" || (isKnown(contact.debtId) && contact.debtId !== debtId)) continue;
    if (contact.whom.kind === "third-party") found.add("third-party");
    if (contact.channel === "visit") found.add("visit");
    if (contact.channel === "post" || contact.said.includes("posted-publicly")) found.add("exposure");
    if (contact.said.includes("insult")) found.add("insult");
    if (contact.said.includes("threat-violence") || contact.said.includes("threat-expose")) found.add("threat");
    if (contact.said.includes("posed-as-police") || contact.said.includes("posed-as-court")) found.add("impersonation");
  }
  return found;
}

function judge(recipe: Shelved<Recipe>, at: Situation): Judged {
  return (
    threatMissing(recipe, at) ??
    notCompetent(recipe, at) ??
    sentAlready(recipe, at) ??
    capReached(recipe, at) ??
    nothingToReport(recipe, at) ??
    tooEarly(recipe, at) ?? { verdict: "now", why: nowWhy(recipe, at), first: null }
  );
}

function threatMissing(recipe: Recipe, at: Situation): Judged | null {
  if (!recipe.needsSaid) return null;
  const real = at.record.contacts.some(
    (contact) =>
      contact.direction === "in" && dayOf(contact.at) <= at.on && contact.said.some((saying) => recipe.needsSaid!.includes(saying)),
  );
  if (real) return null;
  return {
    verdict: "blocked",
    why: "联系记录里没有人身威胁、冒充公检法这一类的内容。没有真实的事由向这里举报，会给你自己带来麻烦。",
    first: null,
  };
}

function notCompetent(recipe: Recipe, at: Situation): Judged | null {
  if (recipe.licences !== "any") {
    if (at.parties.size === 0) return { verdict: "later", why: at.licenceWhy, first: "先从合同上看清放贷机构的全称" };
    if (!recipe.licences.some((licence) => at.parties.has(licence)))
      return { verdict: "not-competent", why: `${recipe.cannot}${at.licenceWhy}`, first: null };
  }
  if (recipe.grievances !== "any") {
    if (at.grievances.size === 0) return { verdict: "later", why: "还不知道什么最困扰你。", first: "先说说什么最困扰你" };
    if (!recipe.grievances.some((grievance) => at.grievances.has(grievance)))
      return {
        verdict: "not-competent",
        why: `它处理的是：${recipe.grievances.map((grievance) => GRIEVANCES[grievance]).join("、")}。案卷里还没有这些。`,
        first: null,
      };
  }
  return null;
}

/** The same facts never twice to one channel: only what happened since the last filing may go there again. */
function sentAlready(recipe: Shelved<Recipe>, at: Situation): Judged | null {
  if (recipe.onePerNumber) return null;
  const last = latest(at.filings.filter((one) => one.channelId === recipe.id));
  if (!last) return null;
  const when = isKnown(last.filedOn) ? chineseDay(last.filedOn) : "之前";
  if (isWaiting(last)) {
    const clock = clocksOf(recipe, last, at.licence)[0];
    const until = clock ? `对方最迟到${chineseDay(clock.deadline.on)}答复。` : "";
    return { verdict: "blocked", why: `${when}已经提交过，正在等答复。${until}新的情况请补充到原来的编号里，不要另交一份。`, first: null };
  }
  if (isKnown(last.filedOn) && newContactSince(at, last.filedOn)) return null;
  return { verdict: "blocked", why: `${when}已经用同样的事实提交过。没有新的情况，不再交第二次。`, first: null };
}

function capReached(recipe: Shelved<Recipe>, at: Situation): Judged | null {
  if (recipe.dailyCap === null) return null;
  // The cap is per person and day, whichever debt a filing was about.
  const today = at.record.filings.filter((one) => wasSent(one) && one.channelId === recipe.id && one.filedOn === at.on).length;
  if (today < recipe.dailyCap) return null;
  return {
    verdict: "blocked",
    why: `今天已经交了 ${today} 件，这里每人每天最多 ${recipe.dailyCap} 件。`,
    first: null,
    fromOn: addDays(at.on, 1),
  };
}

function nothingToReport(recipe: Shelved<Recipe>, at: Situation): Judged | null {
  if (!recipe.onePerNumber) return null;
  const queue = numberQueue(at.record, recipe.id, at.on);
  if (queue.waiting.length > 0) return null;
  if (queue.filed.length > 0) return { verdict: "blocked", why: "记录里的号码都举报过了。有新号码再来。", first: null };
  return { verdict: "later", why: "联系记录里还没有打给你、可以举报的号码。", first: "先把来电号码和时间记进联系记录" };
}

/** What must have happened first. New conduct after one's own demand ends the waiting. */
function tooEarly(recipe: Recipe, at: Situation): Judged | null {
  const first = recipe.before;
  if (recipe.after === "carrier") return { verdict: "later", why: recipe.can, first };
  if (recipe.after === "credit-report") {
    const debt = at.record.debts.find((one) => one.id === at.debtId);
    return debt?.creditReport?.wrong === true ? null : { verdict: "later", why: recipe.can, first };
  }
  if (recipe.after === "authority") {
    const ripe = at.filings.filter((one) => isAuthority(one.channelId)).map((one) => ripeOn(one, at));
    if (ripe.some((day) => day !== null && day <= at.on)) return null;
    const days = ripe.filter((day) => day !== null).sort();
    return { verdict: "later", why: recipe.cannot, first, fromOn: days[0] ?? null };
  }
  if (recipe.after !== "lender") return null;
  const own = latest(at.filings.filter((one) => one.channelId === "lender-own"));
  if (!own) return { verdict: "later", why: "多数渠道要求先向放贷机构提出；直接来，常常会被转回去。", first };
  if (!isWaiting(own) || !isKnown(own.filedOn) || newContactSince(at, own.filedOn)) return null;
  const waitUntil = lenderAnswersBy(own.filedOn, at.licence);
  if (waitUntil < at.on) return null;
  return {
    verdict: "later",
    why: `${chineseDay(own.filedOn)}已经向放贷机构提出，先给它答复的时间。期间如果又有违规联系，可以马上来。`,
    first: `等到${chineseDay(waitUntil)}`,
    fromOn: addDays(waitUntil, 1),
  };
}

/** 15 days bind banks and the like (银行业保险业消费投诉处理管理办法); for others the ten working days our letters give. */
function lenderAnswersBy(filedOn: Day, licence: Licence | null): Day {
  const bound = licence === "bank" || licence === "consumer-finance" || licence === "trust" || licence === "auto-finance";
  return bound ? addDays(filedOn, 15) : addWorkingDays(filedOn, 10).endsOn;
}

/** The day from which an authority's silence, or its refusal, may be taken further; null when no limit is known and nothing came. */
function ripeOn(filing: Filing, at: Situation): Day | null {
  if (!isWaiting(filing)) return filing.history.at(-1)?.on ?? filing.filedOn ?? null;
  const recipe = recipeById(filing.channelId);
  const ends = recipe ? clocksOf(recipe, filing, at.licence).map((clock) => clock.deadline.on) : [];
  return ends.length > 0 ? addDays(ends.sort().at(-1)!, 1) : null;
}

const isAuthority = (channelId: string): boolean => recipeById(channelId)?.supervises === true;

const newContactSince = (at: Situation, day: Day): boolean =>
  at.record.contacts.some((contact) => contact.direction === "in" && dayOf(contact.at) > day && dayOf(contact.at) <= at.on);

const latest = (filings: Filing[]): Filing | undefined => filings.toSorted((a, b) => (b.filedOn ?? "").localeCompare(a.filedOn ?? ""))[0];

function nowWhy(recipe: Shelved<Recipe>, at: Situation): string {
  const about = recipe.licences === "any" || at.licence === null ? "" : at.licenceWhy;
  const rest = recipe.onePerNumber ? `还有 ${numberQueue(at.record, recipe.id, at.on).waiting.length} 个号码没有举报。` : "";
  return `${recipe.can}${about}${rest}`;
}
