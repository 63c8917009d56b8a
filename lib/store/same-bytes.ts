const PIECE = 4_000_000;

/** Whether two files hold the same bytes; reads both piece by piece. @throws where one of them cannot be read */
export async function sameBytes(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let at = 0; at < one.size; at += PIECE) {
    const [mine, theirs] = await Promise.all([one, other].map((file) => file.slice(at, at + PIECE).arrayBuffer()));
    const against = new Uint8Array(theirs!);
    if (against.length !== mine!.byteLength || new Uint8Array(mine!).some((byte, index) => byte !== against[index])) return false;
  }
  return true;
}

/** What a comparison came to; `unread` where a file is gone or cannot be read: nothing is known of it then. */
export type Compared = "same" | "other" | "unread";

export const compare = (one: Blob, other: Blob): Promise<Compared> =>
  sameBytes(one, other).then(
    (same) => (same ? "same" : "other"),
    () => "unread",
  );
