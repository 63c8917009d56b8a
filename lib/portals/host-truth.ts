import { toUnicode } from "punycode/punycode.es6.js";
import { RECIPES } from "./portal-shelf";

/**
 * Whose site it is, as far as its host tells. `portal`: a host on the shelf. `government`: any other that ends in `.gov.cn`.
 * `other`: one nobody checked. `imitation`: one that bears the name of an official platform, or reads like it, and is not it.
 */
export type HostTruth =
  | { kind: "portal" | "government" | "other" }
  | { kind: "imitation"; of: string | null; why: "name" | "reads-like" | "gov" | "letters" };

/** What a plan is told of the site; nothing where it was checked or is a government's. */
export function siteOf({ kind }: HostTruth): "unlisted" | "imitation" | undefined {
  return kind === "imitation" ? "imitation" : kind === "other" ? "unlisted" : undefined;
}

/** Parts of hosts that name nobody. */
const PLAIN = /^(?:www|cn|com|net|org|gov|m|h5|wap|app|web|api|jubao|tousu|liuyan|zwfw|beijing|sina|people|mps|wlwz|sg|\*)$/;

interface Official {
  host: string;
  /** The domain below which all is its own: `12315.cn`, `nifa.org.cn`. */
  domain: string;
  /** The parts that name the platform: `12315`, `nifa`. */
  names: string[];
}

const OFFICIALS: Official[] = RECIPES.flatMap(({ hosts }) => hosts)
  .filter((host) => host !== "*.gov.cn")
  .map((host) => {
    const parts = host.split(".");
    return {
      host: host.startsWith("*.") ? `www.${host.slice(2)}` : host,
      domain: parts.slice(/^(?:com|net|org|gov)$/.test(parts.at(-2)!) ? -3 : -2).join("."),
      names: parts.filter((name) => !PLAIN.test(name) && name.length >= 4),
    };
  });

/** On the shelf by name, or in a named family of hosts; that all governments have a channel lists none of them. */
const isListed = (host: string): boolean =>
  RECIPES.some(({ hosts }) =>
    hosts.some((one) => one === host || (one.startsWith("*.") && one !== "*.gov.cn" && host.endsWith(one.slice(1)))),
  );

/** A number anywhere in a part of a host; a short name only where it is the whole part, for `unifamily` is not `nifa`. */
const bears = (word: string, name: string): boolean => (/^\d+$/.test(name) ? word.includes(name) : word === name);

/** Letters drawn like digits, and digits like letters, as one. */
const asRead = (text: string): string => text.replaceAll(/[li|]/g, "1").replaceAll("o", "0").replaceAll("s", "5").replaceAll("z", "2");

/** As it is meant to be read; itself where it cannot be. */
function inOwnLetters(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    return host;
  }
}

/** Letters of scripts that look like Latin and are not. */
const FOREIGN_LETTER =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Georgian}]|[\u0250-\u02af\u1d00-\u1dbf]/u;

/**
 * @param host As `location.host` gives it, lower case, in its ASCII form (`xn--…`); a port is no part of a name.
 * Never says that an unknown host is good: at most that nothing speaks of imitation.
 */
export function hostTruth(host: string): HostTruth {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  if (isListed(name)) return { kind: "portal" };
  if (name.endsWith(".gov.cn")) return { kind: "government" };
  const shown = inOwnLetters(name);
  if (shown !== name && FOREIGN_LETTER.test(shown)) return { kind: "imitation", of: null, why: "letters" };
  if (OFFICIALS.some(({ domain }) => name === domain || name.endsWith(`.${domain}`))) return { kind: "other" };
  const words = shown.split(/[.\-_]/);
  const bearing = (parts: string[], as = (one: string): string => one): Official | undefined =>
    OFFICIALS.find(({ names }) => names.some((each) => parts.some((part) => bears(as(part), as(each)))));
  // `tousu.sina.com.cn.example.com`
  const named = bearing(words) ?? OFFICIALS.find(({ domain }) => `.${name}`.includes(`.${domain}.`));
  if (named) return { kind: "imitation", of: named.host, why: "name" };
  const like = bearing(
    words.filter((word) => /\d/.test(word)),
    asRead,
  );
  if (like) return { kind: "imitation", of: like.host, why: "reads-like" };
  // `gov-cn.com`, `12315.gov.cn.example.com`; but not the governments of other countries.
  if (words.some((word) => /^gov(?:cn|china)?$/.test(word)) && !/\.gov\.[a-z]{2}$/.test(name))
    return { kind: "imitation", of: null, why: "gov" };
  return { kind: "other" };
}
