import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { durationWords, whenWords, whomWords } from "@/components/case/row-words";
import { Badge } from "@/components/ui/badge";
import type { Contact } from "@/lib/case/contact";
import { CHANNELS, SAYINGS } from "@/lib/case/vocabulary";
import { isNight } from "./contact-filter";

const ROW = 64;

/** Contacts, newest first; only what is in sight is drawn, so that a hundred thousand scroll like ten. */
export function ContactList({ contacts, onOpen }: { contacts: readonly Contact[]; onOpen(contact: Contact): void }) {
  const box = useRef<HTMLDivElement>(null);
  // The compiler leaves this component alone: the virtualizer hands out functions that must not be remembered.
  // eslint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({ count: contacts.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 8 });
  // Another width breaks the lines elsewhere: what was measured is forgotten, and what is drawn is measured anew.
  useEffect(() => {
    let width = box.current?.clientWidth;
    const watch = new ResizeObserver(() => {
      if (box.current?.clientWidth === width) return;
      width = box.current?.clientWidth;
      virtual.measure();
      // Only once the list is laid out by estimates does it see that a drawn row is another size.
      virtual.getTotalSize();
      for (const row of box.current?.querySelectorAll("li") ?? []) virtual.measureElement(row);
    });
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
    // oxlint-disable-next-line react/exhaustive-deps -- the virtualizer is one and the same for the life of the list
  }, []);
  return (
    // A scrolling region must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} tabIndex={0} className="max-h-[60dvh] overflow-y-auto rounded-lg border border-line bg-card">
      <ul aria-label="联系记录" className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const contact = contacts[item.index]!;
          return (
            <li
              key={contact.id}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-setsize={contacts.length}
              aria-posinset={item.index + 1}
              className="absolute inset-x-0 border-b border-line"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <button
                type="button"
                onClick={() => onOpen(contact)}
                className="flex w-full flex-wrap items-baseline gap-x-4 gap-y-0.5 px-3 py-2 text-left hover:bg-brand-wash focus-visible:-outline-offset-2"
              >
                <span className="w-44 shrink-0">{whenWords(contact)}</span>
                <span className="w-20 shrink-0">{CHANNELS[contact.channel]}</span>
                <span className="w-32 shrink-0">{contact.number ?? (contact.number === null ? "号码未显示" : "—")}</span>
                <span className="min-w-0 flex-1">联系{whomWords(contact)}</span>
                <span className="flex gap-1">
                  {isNight(contact) ? <Badge tone="care">深夜或清晨</Badge> : null}
                  {contact.whom.kind === "third-party" ? <Badge tone="brand">第三人</Badge> : null}
                </span>
                <span className="w-full text-sm text-soft">
                  {[
                    contact.answered === false ? "未接通" : contact.durationSeconds ? `通话${durationWords(contact.durationSeconds)}` : "",
                    contact.said.map((saying) => SAYINGS[saying]).join("、"),
                    contact.words?.slice(0, 60) ?? "",
                  ]
                    .filter(Boolean)
                    .join(" · ") || "没有记录内容"}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
