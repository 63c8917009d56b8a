import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { Evidence } from "@/lib/case/record";
import { EVIDENCE_KINDS } from "@/lib/case/vocabulary";
import { chineseDay } from "@/lib/units/day";
import { clockOf, dayOf } from "@/lib/units/instant";
import { sizeWords } from "./size-words";
import { Thumbnail } from "./thumbnail";

const ROW = 60;

/** The items of evidence as they were taken in; only what is in sight is drawn, so that five thousand scroll like ten. */
export function EvidenceList({
  evidence,
  onOpen,
  openFile,
}: {
  evidence: readonly Evidence[];
  onOpen(item: Evidence): void;
  /** The bytes of an item, for its picture in the list. */
  openFile?: (item: Evidence) => Promise<Blob | null>;
}) {
  const box = useRef<HTMLDivElement>(null);
  // The compiler leaves this component alone: the virtualizer hands out functions that must not be remembered.
  // eslint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({ count: evidence.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 8 });
  if (evidence.length === 0) return null;
  return (
    <section aria-label="证据目录" className="space-y-1">
      <p className="text-sm text-soft">证据目录，共 {evidence.length} 件</p>
      {/* A scrolling region must be reachable by keyboard. */}
      <div
        ref={box}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        style={{ height: virtual.getTotalSize() + 2, maxHeight: "60dvh" }}
        className="overflow-y-auto rounded-lg border border-line bg-card"
      >
        <ul aria-label="证据" className="relative" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((row) => {
            const item = evidence[row.index]!;
            return (
              <li
                key={item.id}
                ref={virtual.measureElement}
                data-index={row.index}
                aria-setsize={evidence.length}
                aria-posinset={row.index + 1}
                className="absolute inset-x-0 border-b border-line"
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <button
                  type="button"
                  onClick={() => onOpen(item)}
                  className="flex w-full items-center gap-3 px-3 py-2 text-left hover:bg-brand-wash focus-visible:-outline-offset-2"
                >
                  <Thumbnail item={item} open={openFile} />
                  <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-4 gap-y-0.5">
                    <span className="min-w-0 flex-1 break-words text-brand underline underline-offset-2">{item.name}</span>
                    <span className="shrink-0">{EVIDENCE_KINDS[item.kind]}</span>
                    <span className="shrink-0">{sizeWords(item.sizeBytes)}</span>
                    <span className="w-full text-sm text-soft">
                      {item.proves ? `证明：${item.proves} · ` : ""}
                      {chineseDay(dayOf(item.addedAt))} {clockOf(item.addedAt)} 存入 · 指纹 <code>{item.sha256.slice(0, 12)}…</code>
                    </span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
