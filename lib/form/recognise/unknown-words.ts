import { isOrganisation, isSeat, isTrade, strangeWords } from "./last-noun";
import { isAct } from "./party-for";
import type { Party } from "./party-for";
import type { Found } from "./reading";

type Datum = Omit<Found, "own">;

interface Stranger {
  personal: Datum;
  /** The label without its party. */
  rest: string;
  /** The words in it that no table knows. */
  strange: string;
  /** The label or its section names the complainant. */
  own: Party;
  /** Neither the label nor its section names a party. */
  nobody: boolean;
  theirs: boolean;
}

const LEFT: Datum = { meaning: "other", datum: null, weight: 3 };
const VAGUE: Datum = { ...LEFT, vague: true };
const likely = (meaning: Datum["meaning"]): Datum => ({ meaning, datum: null, weight: 2 });

/** What becomes of each datum of a person beside a word that is not known; null: nothing special. */
const BY_DATUM: Record<string, (stranger: Stranger) => Datum | null> = {
  name({ strange, own, nobody }) {
    if (own === "complainant") return null;
    if (isTrade(strange)) return likely("respondent.staff");
    if (isOrganisation(strange)) return { meaning: null, datum: "orgName", weight: 2 };
    return nobody ? VAGUE : null;
  },
  phone({ personal, strange, own, nobody, theirs }) {
    if (own !== "complainant" && isTrade(strange)) return theirs ? { ...personal, weight: 2 } : LEFT;
    if (!nobody || isAct(strange)) return null;
    return isOrganisation(strange) ? likely("respondent.phone") : VAGUE;
  },
  address({ strange, rest, own, nobody }) {
    if (/文章|作品|视频|帖子|网页|页面|网站|商品|链接|下载|直播/.test(strange)) return likely("respondent.website");
    if (own === null && isSeat(strange)) return likely("respondent.address");
    if (!nobody) return null;
    return /居住|住址|户籍|家庭/.test(rest) ? VAGUE : likely("event.place");
  },
  region({ strange, own, nobody }) {
    if (own === null && isSeat(strange)) return likely("respondent.region");
    // A place with a word before it that says nothing of a person is where it happened.
    return nobody ? likely("event.region") : null;
  },
};

/**
 * A datum of a person whose label holds more than is understood: 「顾问姓名」, 「举报城市」. Somebody's by trade is the respondent's staff;
 * a name with an unknown doer is nobody's we know; anything else is likely at most.
 */
export function strangerOf(personal: Datum, rest: string, own: Party, section: Party): Datum {
  const datum = personal.datum ?? "";
  if (datum === "orgName" || datum === "bareOrg" || datum === "orgAddress") return personal;
  const strange = strangeWords(rest, datum);
  if (strange === "") return personal;
  const theirs = section === "respondent" || own === "respondent";
  const special = BY_DATUM[datum]?.({ personal, rest, strange, own, nobody: own === null && section === null, theirs });
  return special ?? { ...personal, weight: Math.min(personal.weight, 2) };
}
