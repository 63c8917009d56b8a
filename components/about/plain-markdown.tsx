import type { ReactNode } from "react";

/** Headings, paragraphs and one-level lists: all that our own texts use. Everything else is shown as it stands. */
export function PlainMarkdown({ text }: { text: string }) {
  return (
    <div className="space-y-2">
      {text
        .trim()
        .split(/\n{2,}/)
        .map((block) => (
          <Block key={block} block={block} />
        ))}
    </div>
  );
}

function Block({ block }: { block: string }): ReactNode {
  const lines = block.split("\n");
  if (block.startsWith("## ")) return <h3 className="pt-2 font-semibold">{block.slice(3)}</h3>;
  if (block.startsWith("# ")) return null;
  if (lines.every((line) => line.startsWith("- ")))
    return (
      <ul className="list-disc space-y-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    );
  return <p>{block}</p>;
}
