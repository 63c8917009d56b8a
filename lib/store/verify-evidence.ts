import { createSHA256 } from "hash-wasm";
import type { Evidence } from "@/lib/case/record";
import { entryText, GENESIS } from "./journal";
import type { JournalEntry } from "./tables";

/** One thing that does not agree with what was written down. */
export type Flaw =
  | { kind: "file-altered" | "file-missing" | "not-in-journal" | "row-altered"; evidenceId: string; name: string }
  | { kind: "entry-altered" | "entry-missing"; n: number };

const FLAWS: Record<Flaw["kind"], string> = {
  "file-altered": "文件内容与存入时不一样",
  "file-missing": "找不到文件",
  "not-in-journal": "操作记录里没有它的存入",
  "row-altered": "登记的指纹与操作记录不一样",
  "entry-altered": "这一条操作记录被改动过",
  "entry-missing": "这一条操作记录不见了",
};

/** A flaw in one Chinese line that names the file or the entry. */
export const wordOfFlaw = (flaw: Flaw): string =>
  "name" in flaw ? `“${flaw.name}”：${FLAWS[flaw.kind]}` : `第 ${flaw.n} 条：${FLAWS[flaw.kind]}`;

/** Checks the chain alone: each entry's own hash, its link to the one before, and that no number is missing. */
export async function verifyJournal(entries: readonly JournalEntry[]): Promise<Flaw[]> {
  const hasher = await createSHA256();
  const flaws: Flaw[] = [];
  let previous = GENESIS;
  let expected = 1;
  for (const entry of [...entries].sort((a, b) => a.n - b.n)) {
    for (; expected < entry.n; expected += 1) flaws.push({ kind: "entry-missing", n: expected });
    const whole = hasher.init().update(entryText(entry)).digest("hex") === entry.hash;
    const linked = entry.previous === previous || flaws.some((flaw) => flaw.kind === "entry-missing" && flaw.n === entry.n - 1);
    if (!whole || !linked) flaws.push({ kind: "entry-altered", n: entry.n });
    previous = entry.hash;
    expected = entry.n + 1;
  }
  return flaws;
}

/** Lower-case hex SHA-256 of a stream of any length. */
export async function sha256Of(stream: ReadableStream<Uint8Array>, onBytes?: (count: number) => void): Promise<string> {
  const hasher = await createSHA256();
  hasher.init();
  const reader = stream.getReader();
  let count = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    hasher.update(part.value);
    count += part.value.byteLength;
    onBytes?.(count);
  }
  return hasher.digest("hex");
}

/**
 * Checks everything: the chain, every item's registered hash against its intake, and every file's bytes. `open` gives a file's
 * bytes, or null when it is gone; a file that cannot be unsealed counts as altered.
 */
export async function verifyEvidence(
  evidence: readonly Evidence[],
  entries: readonly JournalEntry[],
  open: (id: string) => Promise<ReadableStream<Uint8Array> | null>,
  onChecked?: (count: number) => void,
): Promise<Flaw[]> {
  const flaws = await verifyJournal(entries);
  const intake = new Map(entries.filter(({ kind }) => kind === "intake").map((entry) => [entry.evidenceId, entry.sha256]));
  for (const [index, { id, name, sha256 }] of evidence.entries()) {
    const known = intake.get(id);
    if (known === undefined) flaws.push({ kind: "not-in-journal", evidenceId: id, name });
    else if (known !== sha256) flaws.push({ kind: "row-altered", evidenceId: id, name });
    const stream = await open(id);
    if (stream === null) flaws.push({ kind: "file-missing", evidenceId: id, name });
    else if ((await sha256Of(stream).catch(() => null)) !== (known ?? sha256)) flaws.push({ kind: "file-altered", evidenceId: id, name });
    onChecked?.(index + 1);
  }
  return flaws;
}
