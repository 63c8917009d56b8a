import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { GuidedCopy, type GuidedCard } from "@/components/filling/guided-copy";
import { Disclosure } from "@/components/ui/disclosure";
import { useTell } from "@/components/ui/toasts";
import { copySheet } from "@/lib/portals/copy-sheet";
import { recipeFor } from "@/lib/portals/recipe-for";
import { TODAY } from "@/components/app/today";
import type { OpenCase } from "@/components/app/open-case";

/** What was marked is remembered while the browser runs, since the popup closes at every click on the page: keys alone, no texts. */
const MARKED = "copy-marked";
interface Marked {
  place: string;
  done: string[];
}

/** `place`: for which page the marks are; another page begins anew. */
export function CopyPart({ cards, place, isSample, summary }: { cards: GuidedCard[]; place: string; isSample: boolean; summary: string }) {
  const tell = useTell();
  const [done, setDone] = useState<string[]>();
  useEffect(() => {
    void browser.storage.session
      .get(MARKED)
      .catch(() => ({}) as Record<string, unknown>)
      .then((kept) => {
        const marked = kept[MARKED] as Marked | undefined;
        setDone(marked?.place === place ? marked.done : []);
      });
  }, [place]);
  if (cards.length === 0 || !done) return null;
  return (
    <Disclosure summary={summary} open={done.length > 0} className="text-sm">
      {isSample ? <p className="mb-2 text-care">这是示例内容，仅供参考，请不要提交。</p> : null}
      <GuidedCopy
        cards={cards}
        done={done}
        onDone={(next) => {
          setDone(next);
          void browser.storage.session.set({ [MARKED]: { place, done: next } satisfies Marked }).catch(() => undefined);
        }}
        onCopy={(text) =>
          void navigator.clipboard.writeText(text).then(
            () => tell({ text: "已复制，到网页上粘贴。" }),
            () => tell({ text: "浏览器没有允许复制，请选中文字自己复制。" }),
          )
        }
      />
    </Disclosure>
  );
}

/** The usual questions of the channel this page belongs to (or of any, where none is known), for pages that cannot be filled. */
export function cardsWithoutForm({ record, assessment }: OpenCase, address: string | null): GuidedCard[] {
  const recipe = address === null ? null : (recipeFor(address)?.recipe ?? null);
  const debtId = record.debts[0]?.id ?? "";
  return copySheet(recipe, { record, assessment, debtId, on: TODAY }).flatMap(({ meaning, label, texts }) =>
    texts[0] ? [{ key: meaning, label, text: texts[0] }] : [],
  );
}
