import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import type { RowRef } from "@/lib/case/record";
import type { Licence } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import type { Day } from "@/lib/units/day";
import type { Conduct } from "./conduct";
import { lenderOn, type Lender } from "./lender";
import type { RuleVersion } from "./rule";

export type Bound = "yes" | "no" | "unknown";

/** Who acted in some rows: the debts it may have been about, with their lenders on that day. */
export interface Actor {
  /** The day for which lenders were asked: an assignment changes them. */
  on: Day;
  debts: readonly Debt[];
  lenders: readonly Lender[];
  /** An outside collector spoke. */
  agency: boolean;
  /** Set when somebody other than lender or collector acted. */
  roles?: readonly Licence[];
}

/** Whether the name a contact gave is a collector's and not just the lender's own signature. */
export function namesAgency(contact: Contact, debts: readonly Debt[]): boolean {
  const { agency } = contact;
  if (!isKnown(agency) || agency === "") return false;
  if (debts.some((debt) => isKnown(debt.agencyName) && debt.agencyName === agency)) return true;
  const own = debts.flatMap((debt) => [debt.brand, debt.lenderName, debt.platformName]).filter((name): name is string => Boolean(name));
  if (own.some((name) => name.includes(agency) || agency.includes(name))) return false;
  // 【京东金融】 signs for 京东白条; a company's full name only begins with its city.
  return !debts.some(({ brand, platformName }) => [brand, platformName].some((name) => name?.slice(0, 2) === agency.slice(0, 2)));
}

/** What a verdict says of who acted: its rows, the contacts among them when at hand, and a part played by somebody else. */
interface Resting {
  rows: readonly RowRef[];
  contacts?: readonly Contact[];
  actors?: readonly Licence[];
}

const contactsIn = (rows: readonly RowRef[], { contactOf }: Conduct): Contact[] =>
  rows.flatMap(({ table, id }) => (table === "contacts" ? (contactOf(id) ?? []) : []));

/**
 * Who acted in the rows of a verdict. Nobody is known when the record has no debt. In a long record most contacts have the same actor:
 * given the one before, the same object comes back when nothing differs.
 */
export function actorOf({ rows, contacts, actors: roles }: Resting, on: Day, conduct: Conduct, before?: Actor): Actor {
  let debts: readonly Debt[] = [];
  let agency = false;
  const add = (about: readonly Debt[]): void => {
    if (debts.length === 0) debts = about;
    else if (about !== debts) debts = [...new Set([...debts, ...about])];
  };
  for (const contact of contacts ?? contactsIn(rows, conduct)) {
    const about = conduct.debtsOf(contact);
    add(about);
    agency ||= namesAgency(contact, about);
  }
  if (!contacts) for (const { table, id } of rows) if (table === "debts") add([conduct.debts.get(id)].filter((debt) => debt !== undefined));
  if (
    before &&
    before.debts === debts &&
    before.agency === agency &&
    before.roles === roles &&
    (before.on === on || !debts.some(({ assigned }) => assigned))
  )
    return before;
  return {
    on,
    debts,
    lenders: debts.map((debt) => lenderOn(conduct.lenders.get(debt.id)!, debt, on)),
    agency,
    ...(roles ? { roles } : {}),
  };
}

/** Whether a version binds the one who acted. A licence that is not known binds nobody and frees nobody. */
export function binds(version: RuleVersion, actor: Actor): Bound {
  const product = bindsProduct(version, actor.debts);
  if (product === "no") return "no";
  const who = bindsWho(version, actor);
  return who === "no" ? "no" : product === "unknown" ? "unknown" : who;
}

function bindsWho(version: RuleVersion, { lenders, agency, roles }: Actor): Bound {
  const { binds: bound, perhaps } = version;
  if (bound.includes("anyone")) return "yes";
  if (roles) return roles.some((role) => bound.includes(role)) ? "yes" : "no";
  // A collector bound as such is bound whoever lends; only for somebody without a licence to lend does no rule for institutions reach it.
  const unlicensed = lenders.length > 0 && lenders.every(({ licences }) => licences?.every((licence) => licence === "private-lender"));
  if (agency && bound.includes("agency") && !unlicensed) return "yes";
  if (lenders.length === 0) return "unknown";
  const each = lenders.map(({ licences }): Bound => {
    if (!licences) return "unknown";
    const hit = licences.filter((licence) => bound.includes(licence)).length;
    const open = licences.filter((licence) => perhaps?.includes(licence)).length;
    // Behind a platform may stand a lender of whom it is open; the others bound, the finding says that the contract decides.
    if (hit > 0 && hit + open === licences.length) return "yes";
    return hit + open === 0 ? "no" : "unknown";
  });
  return agree(each);
}

function bindsProduct({ products, notProducts }: RuleVersion, debts: readonly Debt[]): Bound {
  if (!products && !notProducts) return "yes";
  if (debts.length === 0) return products ? "unknown" : "yes";
  return agree(
    debts.map(({ product }): Bound => {
      if (!isKnown(product)) return products ? "unknown" : "yes";
      return (products ? products.includes(product) : true) && !notProducts?.includes(product) ? "yes" : "no";
    }),
  );
}

const agree = (each: readonly Bound[]): Bound => (each.every((bound) => bound === each[0]) ? each[0]! : "unknown");
