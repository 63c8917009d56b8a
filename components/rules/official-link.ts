/** Sites of the state itself: their pages may be opened as the text. Anything else is a report, however good. */
const OFFICIAL = /^https?:\/\/(?:[\w-]+\.)*(?:gov\.cn|npc\.gov\.cn|court\.gov\.cn)(?:[/:?#]|$)/;

/** The addresses in a source that are official, each once. */
export const officialLinks = (source: string): string[] => [
  ...new Set(
    source
      .split("；")
      .flatMap((part) => /https?:\/\/[^\s；，（）]+/.exec(part) ?? [])
      .filter((address) => OFFICIAL.test(address)),
  ),
];
