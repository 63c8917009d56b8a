import type { ReactNode } from "react";
import type { Block, Draft, Sentence } from "@/lib/letters/letter";
import { headingNumbers } from "@/lib/letters/text";
import { chineseDay } from "@/lib/units/day";
import { SentenceView } from "./sentence-view";

export interface DraftPaperProps {
  draft: Draft;
  /** A sample says so on the paper itself. */
  isSample: boolean;
  activeId: string | null;
  onShow(sentence: Sentence): void;
}

/** The letter as it will stand on paper. */
export function DraftPaper({ draft, isSample, activeId, onShow }: DraftPaperProps) {
  const view = (sentence: Sentence) => (
    <SentenceView key={sentence.id} sentence={sentence} active={sentence.id === activeId} onShow={onShow} />
  );
  const headings = headingNumbers(draft.blocks);
  return (
    <article aria-label={draft.title} className="space-y-3 rounded-md border border-line bg-card px-5 py-6 print:border-0 print:p-0">
      {isSample ? <p className="text-center text-sm text-care">示例案卷，内容均为虚构，请勿寄出</p> : null}
      {draft.blocks.map((block, index) => (
        <BlockView key={index} block={block} heading={headings.get(block) ?? ""} view={view} />
      ))}
    </article>
  );
}

function BlockView({ block, heading, view }: { block: Block; heading: string; view(sentence: Sentence): ReactNode }) {
  switch (block.kind) {
    case "title":
      return <h2 className="text-center text-xl font-semibold">{block.text}</h2>;
    case "addressee":
      return <p>{block.text}：</p>;
    case "heading":
      return <h3 className="pt-1 font-semibold break-after-avoid">{heading || block.text}</h3>;
    case "paragraph":
      return <p className="indent-[2em] print:indent-[2em]">{block.sentences.map(view)}</p>;
    case "numbered":
      return (
        <ol className="list-decimal space-y-1 pl-6">
          {block.items.map((item) => (
            <li key={item.id}>{view(item)}</li>
          ))}
        </ol>
      );
    case "table":
      return (
        // What scrolls must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section aria-label={block.caption} tabIndex={0} className="overflow-x-auto">
          <table className="w-full border-collapse text-sm">
            <caption className="mb-1 text-left font-medium">{block.caption}</caption>
            <thead>
              <tr>
                {block.header.map((head) => (
                  <th key={head} scope="col" className="border border-edge px-2 py-1 text-left font-medium whitespace-nowrap">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at} className="keep-together">
                  {row.map((cell, column) => (
                    <td key={column} className="border border-edge px-2 py-1">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
    case "exhibits":
      return block.items.length === 0 ? null : (
        <div>
          <h3 className="font-semibold">附件</h3>
          <ol className="list-decimal pl-6">
            {block.items.map((item) => (
              <li key={item.evidenceId} value={item.number}>
                {item.name}
                {item.proves ? `：${item.proves}` : ""}
              </li>
            ))}
          </ol>
        </div>
      );
    case "signature":
      return (
        <div className="keep-together keep-with-before pt-2 text-right">
          <p>{block.name ?? "（签名）"}</p>
          <p>{chineseDay(block.on)}</p>
        </div>
      );
  }
}
