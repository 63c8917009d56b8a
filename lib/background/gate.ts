import type { GateRefusal, OrderRequest } from "./messages";

/** A description the worker was told of; every part is from the browser's own word about the sender. */
export interface SeenDocument {
  descriptionId: string;
  tabId: number;
  documentId: string;
  frameId: number;
  url: string;
}

/** A preview must have stood still this long before its button counts, so that nobody clicks what they did not see. */
export const LEAST_SHOWN_MS = 500;
/** A click counts for what was shown within this time. */
export const MOST_SHOWN_MS = 60_000;

/** True where text may travel: encrypted, or not leaving this machine. */
export function isSafeAddress(address: string): boolean {
  const url = parse(address);
  if (!url) return false;
  // `user@host` in an address is a disguise; nobody files a complaint there.
  if (url.username !== "" || url.password !== "") return false;
  if (url.protocol === "https:") return !url.hostname.endsWith(".") && !/^[\d.]+$|^\[/.test(url.hostname);
  return url.protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** True for a page of this extension: `origin` is our own `chrome-extension://…`. */
export function isOwnPage(senderUrl: string | undefined, origin: string): boolean {
  return senderUrl !== undefined && senderUrl.startsWith(origin) && /^[\w-]+\.html(?:[?#]|$)/.test(senderUrl.slice(origin.length));
}

export interface GateInput {
  request: OrderRequest;
  senderUrl: string | undefined;
  /** Own origin, as `runtime.getURL("")` gives it. */
  ownOrigin: string;
  seen: readonly SeenDocument[];
  /** Address of the tab's document now; undefined when the browser does not tell. */
  urlNow: string | undefined;
  spentPlans: readonly string[];
  at: number;
}

/** Null when the order may go to its document, once; else why not. Holds nothing and reads no value of the order. */
export function gate(input: GateInput): GateRefusal | null {
  const { request, seen, at } = input;
  if (!isOwnPage(input.senderUrl, input.ownOrigin)) return "not-our-page";
  const document = seen.find((one) => one.descriptionId === request.order.descriptionId);
  if (!document) return "unknown-document";
  if (document.tabId !== request.tabId) return "other-tab";
  if (document.documentId !== request.documentId) return "other-document";
  if (document.frameId !== 0) return "not-top-frame";
  if (!isSafeAddress(document.url)) return "not-https";
  if (input.urlNow !== undefined && !sameDocument(document.url, input.urlNow)) return "other-document";
  const age = at - request.shownAt;
  if (!(age >= LEAST_SHOWN_MS)) return "too-soon";
  if (age > MOST_SHOWN_MS) return "expired";
  if (input.spentPlans.includes(request.order.planId)) return "used";
  return null;
}

/** Same origin and path: a step of a single-page portal with another path is another form. */
function sameDocument(then: string, now: string): boolean {
  const [before, after] = [parse(then), parse(now)];
  return before !== null && after !== null && before.origin === after.origin && before.pathname === after.pathname;
}
