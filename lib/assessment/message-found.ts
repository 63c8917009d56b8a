import type { Day } from "@/lib/units/day";
import { canBeLookedUp, speaksOfCourt } from "./message-kind";
import { hostKind, linksIn } from "./court-hosts";
import { pressedInAnOfficesName } from "./message-pressure";
import type { MessageContext, MessageSign } from "./message-sign";
import { AUTHORITY, CASE_NUMBER, SIGNS, speaksAsOffice, withoutDestinations } from "./message-signs";

/** Loan disputes are no longer heard by the internet courts from this day on (fact HLW25-01). */
const INTERNET_COURTS_UNTIL: Day = "2025-11-01";

/** What whoever writes says it never does (`本院不会要求您转账`): a clause of a promise, and no demand. */
const ASSURANCE =
  /(?:本|我)(?:院|所|行|司|公司|局|委|会|中心|平台|处)?[^，,。；;！!\n]{0,4}(?:不会|不|从不|绝不|从未|无权)[^，,。；;！!\n]{0,6}(?:要求|索要|收取|向|委托|通过|让|以)[^。；;！!\n]*/g;

/** The signs in a message: words, the pressure of them together, links, the sender and the case number. */
export function signsIn(text: string, context: MessageContext): MessageSign[] {
  return [
    ...wordSigns(text),
    ...linksIn(text).flatMap(({ href, host }) => linkSign(text, href, host) ?? []),
    ...senderSigns(text, context),
    ...numberSigns(text, context),
  ];
}

function wordSigns(text: string): MessageSign[] {
  const [authority, inName, lookedUp] = [AUTHORITY.test(text), speaksAsOffice(text), canBeLookedUp(text)];
  const asked = text.replace(ASSURANCE, "");
  const found = SIGNS.flatMap(({ pattern, withAuthority, inItsName, withoutCase, ...sign }): MessageSign[] => {
    if ((withAuthority && !authority) || (inItsName && !inName) || (withoutCase && lookedUp)) return [];
    const isAgainst = sign.speaksFor === "scam" || sign.speaksFor === "posing-as-authority";
    const quote = pattern.exec(isAgainst ? asked : text)?.[0].trim();
    return quote ? [{ ...sign, quote }] : [];
  });
  const pressed = lookedUp ? null : pressedInAnOfficesName(text, withoutDestinations(text));
  return pressed ? [...found, pressed] : found;
}

const MONEY = /还|退|减免|额度|领|办理|费|钱|款|免除/;

function linkSign(text: string, href: string, host: string): MessageSign | null {
  const authority = AUTHORITY.test(text);
  const whose = hostKind(host);
  if (whose === "court" || (whose === "government" && authority))
    return {
      id: "court-link",
      quote: href,
      says: whose === "court" ? "链接在法院送达用的网址上" : "链接在政府的域名（gov.cn）上，别人注册不了",
      speaksFor: "court-service",
      weight: "strong",
    };
  const against = { quote: href, speaksFor: "posing-as-authority", weight: "strong" } as const;
  if (whose === "imitation") return { id: "lookalike-link", says: "网址模仿法院或政府，却不在它们的域名上，不要点", ...against };
  if (whose === "cheap") {
    if (authority) return { id: "cheap-link", says: "法院和机关不用这一类网址，不要点", ...against };
    return MONEY.test(text) ? { id: "cheap-link", says: "银行和放贷机构不用这一类网址，不要点", ...against, speaksFor: "scam" } : null;
  }
  return authority && whose !== "official" ? { id: "other-link", says: "链接不在法院的网址上，不要点", ...against, weight: "weak" } : null;
}

function senderSigns(text: string, { on, receivedOn, sender }: MessageContext): MessageSign[] {
  const found: MessageSign[] = [];
  const mobile = sender?.replace(/[\s+-]/g, "").replace(/^86/, "");
  if (mobile && /^1[3-9]\d{9}$/.test(mobile) && speaksOfCourt(text))
    found.push({
      id: "mobile-sender",
      quote: sender!,
      says: "发件号码是手机号码；核实时不要回拨它，自己查官方公布的电话",
      speaksFor: "posing-as-authority",
      weight: "weak",
    });
  const internet = /[一-龥]{2}互联网法院/.exec(text)?.[0];
  if (internet && (receivedOn ?? on) >= INTERNET_COURTS_UNTIL)
    found.push({
      id: "internet-court",
      quote: internet,
      says: "2025年11月1日起，网上借款纠纷不再由互联网法院审理；此前立的案除外",
      speaksFor: "posing-as-authority",
      weight: "weak",
    });
  return found;
}

function numberSigns(text: string, { on, receivedOn, record }: MessageContext): MessageSign[] {
  const number = CASE_NUMBER.exec(text)?.[0];
  if (!number) return [];
  const found: MessageSign[] = [];
  const known = record?.papers.find(
    ({ caseNumber, verified }) => caseNumber && verified === true && squeeze(caseNumber) === squeeze(number),
  );
  if (known)
    found.push({ id: "known-case", quote: number, says: "案号和你已经核实过的文书一样", speaksFor: "court-service", weight: "strong" });
  if (Number(/20\d{2}/.exec(number)![0]) > Number((receivedOn ?? on).slice(0, 4)))
    found.push({ id: "future-case", quote: number, says: "案号里的年份还没有到", speaksFor: "posing-as-authority", weight: "strong" });
  return found;
}

const squeeze = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
