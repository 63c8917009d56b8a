/**
 * Hosts from which courts have been seen to serve papers, beyond `*.gov.cn` (checked 2026-11-30, in public programs that read court
 * messages): Guangdong, the intensive service, Guangxi's bare address, Shanghai.
 */
const SEEN = ["sd.gdems.com", "jysd.10102368.com", "171.106.48.55", "hshfy.sh.cn"];

/** Hosts of public bodies outside `gov.cn` that look like an imitation and are none: the credit centre and what the portals' recipes hold. */
const OFFICIAL = ["pbccrc.org.cn", "12315.cn", "12321.cn", "12377.cn"];

export type HostKind = "court" | "government" | "official" | "imitation" | "cheap" | "other";

/** Endings that anybody has for a few yuan and that no court, office or bank of the mainland has been seen to use. */
const CHEAP = /\.(?:top|icu|vip|xyz|cc|club|shop|win|online|site|fun|live|work|link|buzz|cyou|tk)$/i;

/** Labels by which a government host is a court's. */
const COURTLIKE = /court|fayuan|\b\w*fy\b|fy\d*12368|12368/;

/**
 * Whose a host is. Only bodies of the state can have a domain under `gov.cn`; `x.gov.cn.evil.com` and `court-gov.cn` are not under it.
 * A foreign host that borrows a court's or the state's words is an imitation.
 */
export function hostKind(host: string): HostKind {
  const under = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
  if (SEEN.some(under)) return "court";
  if (under("gov.cn")) return COURTLIKE.test(host) ? "court" : "government";
  if (OFFICIAL.some(under)) return "official";
  if (under("chinacourt.org")) return "other";
  return /court|gov|fayuan|susong|12368|zxfw|sifa|zhixing|pbccrc|beian-?gongan|chuanpiao/i.test(host)
    ? "imitation"
    : CHEAP.test(host)
      ? "cheap"
      : "other";
}

export interface Link {
  href: string;
  host: string;
}

/** Addresses in a message, also without `http` and as bare numbers. The host is what counts: what stands around it may be chosen freely. */
export function linksIn(text: string): Link[] {
  const pattern = /(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,12}|(?:\d{1,3}\.){3}\d{1,3})(?::\d+)?(?:\/[\w\-./?%&=#~+@]*)?/gi;
  return [...text.matchAll(pattern)]
    .map(([href, host]) => ({ href, host: host!.toLowerCase() }))
    .filter(({ href, host }) => !/^\d/.test(host) || /^https?:|\//.test(href));
}
