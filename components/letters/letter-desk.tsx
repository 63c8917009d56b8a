import { PenLine } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Sentence } from "@/lib/letters/letter";
import { sentencesOf } from "@/lib/letters/writer";
import { BasisPanel } from "./basis-panel";
import { Companions } from "./companions";
import { DraftPaper } from "./draft-paper";
import { BeforeSending, LetterNotices, type DraftViewProps } from "./draft-view";
import { LetterChanges } from "./letter-changes";
import { LetterSending } from "./letter-sending";
import { LetterTake } from "./letter-take";

export interface LetterDeskProps extends Omit<DraftViewProps, "onBack"> {
  onEdit(sentenceId: string, text: string): void;
  onRestore(sentenceId: string): void;
}

/** The wide editor: the paper on the left, on the right what the chosen sentence rests on and the place to rewrite it. */
export function LetterDesk(props: LetterDeskProps) {
  const {
    unfit,
    draft,
    record,
    consequences,
    lint,
    changed,
    onUpdate,
    take,
    sending,
    companions,
    onEdit,
    onRestore,
    onAnswer,
    onOpenCase,
  } = props;
  const [shownId, setShownId] = useState<string | null>(null);
  const sentence = draft.blocks.flatMap(sentencesOf).find((each) => each.id === shownId) ?? null;
  const blocked = lint.some((line) => line.level === "error");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:block">
      <DraftPaper draft={draft} isSample={record.isSample} activeId={shownId} onShow={({ id }) => setShownId(id)} />
      <div className="no-print space-y-3 lg:sticky lg:top-4">
        {record.isSample ? <Notice tone="care">这是用示例案卷生成的文书，请不要寄出或提交。</Notice> : null}
        {changed ? <LetterChanges changed={changed} on={draft.on} onUpdate={onUpdate} /> : null}
        <LetterNotices unfit={unfit} consequences={consequences} lint={lint} />
        <BeforeSending
          consequences={consequences.filter((each) => each.severity === "note")}
          draft={draft}
          asked
          onAnswer={onAnswer}
          onOpenCase={onOpenCase}
        />
        <LetterTake {...take} draft={draft} blocked={blocked} />
        {sending ? <LetterSending {...sending} blocked={blocked} /> : null}
        {companions ? <Companions {...companions} /> : null}
        <BasisPanel sentence={sentence} record={record} on={draft.on} />
        {sentence ? <Rewrite key={sentence.id} sentence={sentence} onEdit={onEdit} onRestore={onRestore} /> : null}
      </div>
    </div>
  );
}

interface RewriteProps {
  sentence: Sentence;
  onEdit(sentenceId: string, text: string): void;
  onRestore(sentenceId: string): void;
}

/** Any sentence may be said in one's own words; it is then marked as such and no longer vouched for. */
function Rewrite({ sentence, onEdit, onRestore }: RewriteProps) {
  const [text, setText] = useState(sentence.text);
  return (
    <form
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== sentence.text) onEdit(sentence.id, text.trim());
      }}
    >
      <TextArea
        label="改写这一句"
        hint="改过的句子会标成你的话，护岸不再替它担保依据；清空就是删掉这一句。"
        rows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex gap-2">
        <Button size="sm" type="submit" icon={PenLine}>
          用我的写法
        </Button>
        {sentence.edited ? (
          <Button size="sm" look="quiet" onClick={() => onRestore(sentence.id)}>
            改回原来的
          </Button>
        ) : null}
      </div>
    </form>
  );
}
