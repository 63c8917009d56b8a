import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { AfterFiling } from "@/components/filling/after-filing";
import { PortalWay } from "@/components/filling/portal-way";
import type { PageDescription } from "@/lib/form/field";
import type { Plan } from "@/lib/form/step";
import { draftedFiling, notYetSent, sentChanges } from "@/lib/portals/drafted-filing";
import { findFilingNumber, type FoundNumber } from "@/lib/portals/filing-number";
import type { Filling } from "@/lib/portals/filling";
import { follow, wrote, type Following, type Whereabouts } from "@/lib/portals/follow";
import { recipeById } from "@/lib/portals/portal-shelf";
import { store } from "./store";
import { TODAY } from "./today";
import { useTellWritten, write, type OpenCase } from "./use-case";

/** Where the filing under way is remembered: in memory of the browser alone, and without a value of the case. */
const WAY = "portal-way";

async function readWay(): Promise<Following | null> {
  const kept = await browser.storage.session.get(WAY).catch(() => ({}) as Record<string, unknown>);
  return (kept[WAY] as Following | undefined) ?? null;
}
const keepWay = (following: Following | null): Promise<void> => browser.storage.session.set({ [WAY]: following }).catch(() => undefined);

/** Above the form: the step of the portal, what the person does here, and what was filled and is not marked as sent. */
export function PortalPart({ open, tabId, page, fillable }: { open: OpenCase; tabId: number; page: PageDescription; fillable: boolean }) {
  const { record } = open;
  const tellWritten = useTellWritten();
  const [way, setWay] = useState<Whereabouts | null>(null);
  useEffect(() => {
    let gone = false;
    void readWay().then((before) => {
      const here = follow(before, `https://${page.host}${page.path}`, page);
      if (gone) return;
      setWay(here);
      void keepWay(here.following);
    });
    return () => {
      gone = true;
    };
  }, [page]);
  const [drafted] = notYetSent(record, page.host, page.path);
  const recipe = drafted ? recipeById(drafted.channelId) : undefined;
  if (!way?.recipe && !drafted) return null;
  return (
    <div className="space-y-2 px-3 pt-3">
      {way?.recipe ? <PortalWay way={way} /> : null}
      {drafted && recipe ? (
        <AfterFiling
          key={drafted.id}
          title={recipe.title}
          about={drafted.aboutNumber ?? null}
          gives={recipe.numberGiven}
          isSample={record.isSample}
          open={!fillable}
          onLook={() => numberOnPage(tabId, drafted.channelId)}
          onSent={(number) =>
            void write(record, { table: "filings", id: drafted.id, changes: sentChanges(drafted, TODAY, number) }).then((written) =>
              tellWritten(written, "记下了。对方的期限从今天起算，在案卷的「投诉进度」里看。"),
            )
          }
        />
      ) : null}
    </div>
  );
}

/** The text the page shows now, read once on the person's click; it stays in the popup. */
async function numberOnPage(tabId: number, channelId: string): Promise<FoundNumber | null> {
  const [read] = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.body.innerText.slice(0, 100_000) })
    .catch(() => []);
  return typeof read?.result === "string" ? findFilingNumber(read.result, recipeById(channelId) ?? null) : null;
}

/** Keeps what was just written as a filing that has not left, and notes which questions are answered. Returns the id of a filing made anew. */
export async function keepFilled(
  { record }: OpenCase,
  filling: Filling,
  plan: Plan,
  filled: Set<string>,
  files: Record<string, string[]>,
): Promise<string | null> {
  const items = plan.items.filter((item) => filled.has(item.ref));
  const names = Object.values(files).flat();
  const newId = crypto.randomUUID();
  const draft = draftedFiling({
    record,
    filling,
    debtId: record.debts[0]?.id ?? "",
    text: items.find((item) => item.meaning === "complaint.facts")?.value ?? null,
    evidenceIds: record.evidence.filter((item) => names.includes(item.name)).map((item) => item.id),
    on: TODAY,
    newId,
  });
  // A page on the way (company, address) is not yet a filing: one with a text is.
  if (draft && draft.text !== null) await store.saveFiling(draft);
  const before = await readWay();
  if (before)
    await keepWay(
      wrote(
        before,
        items.map((item) => item.meaning),
      ),
    );
  return draft?.id === newId && draft.text !== null ? newId : null;
}

/** Taken back from the page: the filing made for it goes too. */
export const forgetFilled = (filingId: string): Promise<unknown> => store.deleteRow("filings", filingId);
