import type { Filing } from "@/lib/case/record";
import { GRIEVANCES, type Licence } from "@/lib/case/vocabulary";
import type { Shelved } from "@/lib/shelf";
import { addDays, chineseDay, type Day } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import { addWorkingDays } from "@/lib/units/working-day";
import { clocksOf, isWaiting, limitsFor, sayLimit, wasSent } from "./clocks";
import { numberQueue } from "./number-queue";
import { RECIPES, recipeById } from "./portal-shelf";
import type { ChannelChoice, ChannelInput, Recipe } from "./recipe";
import { situationOf, type Situation } from "./situation";

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

function judge(recipe: Shelved<Recipe>, at: Situation): Judged {
  return (
    threatMissing(recipe, at) ??
    notCompetent(recipe, at) ??
    sentAlready(recipe, at) ??
    inOtherHands(recipe, at) ??
    capReached(recipe, at) ??
    nothingToReport(recipe, at) ??
    tooEarly(recipe, at) ?? { verdict: "now", why: nowWhy(recipe, at), first: null }
  );
}

function threatMissing(recipe: Recipe, at: Situation): Judged | null {
  if (!recipe.needsSaid) return null;
  if (at.contacts.some((contact) => contact.said.some((saying) => recipe.needsSaid!.includes(saying)))) return null;
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

/** Two channels that end on one desk, and bodies that refuse what another authority or a court has in hand. */
function inOtherHands(recipe: Shelved<Recipe>, at: Situation): Judged | null {
  const waiting = at.filings.filter((one) => one.channelId !== recipe.id && isWaiting(one));
  const twin = recipe.desk === undefined ? undefined : waiting.find((one) => recipeById(one.channelId)?.desk === recipe.desk);
  if (twin) {
    const title = recipeById(twin.channelId)!.title;
    return { verdict: "blocked", why: `已经从“${title}”提交过，正在等答复。两处最后由同一个单位处理，不要再提交一次。`, first: null };
  }
  if (!recipe.refusesPending) return null;
  const authority = waiting.find((one) => isAuthority(one.channelId));
  if (!at.inCourt && !authority) return null;
  const where = at.inCourt ? "法院" : recipeById(authority!.channelId)!.title;
  return { verdict: "blocked", why: `这件事已经在“${where}”那里办着，这里不收其他机关已经受理的。`, first: null };
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
  if (recipe.after === "carrier") {
    const ripe = at.filings.filter((one) => one.channelId === "carrier-own").map((one) => ripeOn(one, at));
    const fromOn = ripe.filter((day) => day !== null).sort()[0] ?? null;
    return fromOn !== null && fromOn <= at.on ? null : { verdict: "later", why: recipe.can, first, fromOn };
  }
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
    why: `${chineseDay(own.filedOn)}已经向放贷机构提出，请先等它答复。期间又有违规联系的，可以马上提交。`,
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

const newContactSince = (at: Situation, day: Day): boolean => at.contacts.some((contact) => dayOf(contact.at) > day);

const latest = (filings: Filing[]): Filing | undefined => filings.toSorted((a, b) => (b.filedOn ?? "").localeCompare(a.filedOn ?? ""))[0];

function nowWhy(recipe: Shelved<Recipe>, at: Situation): string {
  const about = recipe.licences === "any" || at.licence === null ? "" : at.licenceWhy;
  const rest = recipe.onePerNumber ? `还有 ${numberQueue(at.record, recipe.id, at.on).waiting.length} 个号码没有举报。` : "";
  return `${recipe.can}${about}${rest}`;
}
