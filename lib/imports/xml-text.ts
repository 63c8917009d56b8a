/**
 * Makes the XML of phone backups well-formed as it streams: characters beyond the basic plane are written as two surrogate
 * references (`&#55357;&#56832;`), which XML forbids (seen in SMS Backup & Restore files). Pairs become the character, single
 * halves and forbidden control characters become U+FFFD.
 */
export async function* mendReferences(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = "";
  for await (const chunk of chunks) {
    const text = waiting + chunk;
    // A pair is at most 20 characters long: what starts in the last 24 waits for the rest.
    const from = text.indexOf("&", Math.max(0, text.length - 24));
    const cut = from < 0 ? text.length : from;
    waiting = text.slice(cut);
    yield mend(text.slice(0, cut));
  }
  yield mend(waiting);
}

const mend = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]{4,6});&#(x?)([0-9a-f]{4,6});/gi, (whole, hexA: string, a: string, hexB: string, b: string) => {
      const [high, low] = [code(hexA, a), code(hexB, b)];
      return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000 ? String.fromCharCode(high, low) : whole;
    })
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, isHex: string, digits: string) => {
      const value = code(isHex, digits);
      const allowed =
        value === 9 ||
        value === 10 ||
        value === 13 ||
        (value >= 0x20 && value < 0xd800) ||
        (value >= 0xe000 && value < 0xfffe) ||
        value > 0xffff;
      return allowed ? whole : "\uFFFD";
    })
    // oxlint-disable-next-line no-control-regex -- control characters are what XML forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "\uFFFD");

const code = (isHex: string, digits: string): number => Number.parseInt(digits, isHex === "" ? 10 : 16);
