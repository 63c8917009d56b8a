import type { FileHead, ImportFormat } from "./import-format";
import { readTable } from "./read-table";
import { findHeader } from "./table-header";

/** What no carrier's call details hold. */
const CARRIER_LACKS = [
  "详单只有接通的电话：没接、被挂断、被拦截的来电都不在里面。",
  "详单没有通话内容，不能证明对方说了什么。",
  "详单只能证明这个号码在这个时间打过，不能证明对方是谁、为哪一笔欠款打来。",
  "一般只能查最近几个月，早的要尽快下载。",
];

/** A carrier's call details: all lay a table under some lines about the customer; they differ in words, not in kind. */
export function carrierBill(carrier: { title: string; named: RegExp; columns: RegExp; howToGet: string; lacks?: string[] }): ImportFormat {
  return {
    title: carrier.title,
    lacks: [...CARRIER_LACKS, ...(carrier.lacks ?? [])],
    howToGet: carrier.howToGet,
    source: "table",
    usesMapping: true,
    recognise(head: FileHead) {
      const header = findHeader(head.rows);
      if (head.kind !== "table" || header < 0) return 0;
      const above = `${head.name} ${head.rows.slice(0, header).flat().join(" ")}`;
      if (carrier.named.test(above)) return 0.95;
      return carrier.columns.test(head.rows[header]!.join(" ").normalize("NFKC")) ? 0.6 : 0;
    },
    read: (source, options) => readTable(source, { ...options, connectedOnly: true }),
  };
}
