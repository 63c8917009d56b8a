/** The package declares no types; of it one function is used. */
declare module "punycode/punycode.es6.js" {
  /** A host whose `xn--` parts are written in their own letters; throws on a part that is none. */
  export function toUnicode(host: string): string;
}
