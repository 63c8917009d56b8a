import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, type Column } from "@/components/ui/table";
import { TextField } from "@/components/ui/field";
import { findLetters, sortLetters, type LetterEntry } from "./letter-list";

export interface LetterTablesProps {
  letters: readonly LetterEntry[];
  suggestedId?: string | null | undefined;
  /** Address of a letter's desk. */
  linkTo(id: string): string;
}

/** All letters on a wide page: by what they are for, with when to use each and who gets it; those of no use now folded, each with its reason. */
export function LetterTables({ letters, suggestedId, linkTo }: LetterTablesProps) {
  const [text, setText] = useState("");
  const { groups, rest } = sortLetters(findLetters(letters, text), suggestedId);
  const title: Column<LetterEntry> = {
    head: "文书",
    width: "30%",
    render: (letter) => (
      <>
        <a href={linkTo(letter.id)} className="font-medium text-brand underline underline-offset-2">
          {letter.title}
        </a>
        {letter.id === suggestedId ? (
          <span className="ml-2">
            <Badge tone="brand">下一步用这份</Badge>
          </span>
        ) : null}
      </>
    ),
  };
  const when: Column<LetterEntry> = { head: "什么时候用", width: "40%", render: (letter) => letter.useWhen };
  return (
    <>
      <TextField
        className="max-w-xs"
        label="查找文书"
        type="search"
        value={text}
        placeholder="例如：停止、分期、征信"
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() !== "" && groups.length + rest.length === 0 ? <p className="text-soft">没有找到。换一个词再试。</p> : null}
      {text.trim() === "" && groups.length === 0 ? (
        <p className="text-soft">按现有的记录，还没有可以写的文书。先在“处境”里再答几题，或者记下几次联系。</p>
      ) : null}
      {groups.map(([word, entries]) => (
        <Card key={word} title={word}>
          <Table
            caption={`${word}：各份文书`}
            captionHidden
            blocks
            rows={entries}
            rowKey={(letter) => letter.id}
            columns={[title, when, { head: "给谁", render: (letter) => letter.recipient }]}
          />
        </Card>
      ))}
      {rest.length > 0 ? (
        <Disclosure key={String(text.trim() !== "")} open={text.trim() !== ""} summary={`现在用不上的（${rest.length}）`}>
          <Table
            caption="现在用不上的文书"
            captionHidden
            blocks
            rows={rest}
            rowKey={(letter) => letter.id}
            columns={[title, when, { head: "为什么现在用不上", render: (letter) => letter.why }]}
          />
        </Disclosure>
      ) : null}
    </>
  );
}
