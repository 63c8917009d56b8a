/** What one page tells the others of this extension that are open. */
export type PageWord = "wiped";

const CHANNEL = "huan-pages";

/** A page hears its own channel as well: what it told itself is not for it. */
let telling = false;

export function tellOtherPages(word: PageWord): void {
  telling = true;
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
  channel.postMessage(word);
  channel.close();
}

export function hearOtherPages(heard: (word: PageWord) => void): void {
  new BroadcastChannel(CHANNEL).addEventListener("message", ({ data }) => {
    if (!telling) heard(data as PageWord);
  });
}
