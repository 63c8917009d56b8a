import { ArrowLeft, Copy, Download } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/field";
import type { CaseRecord } from "@/lib/case/record";
import { LENGTHS, type Consequence, type Draft, type Length, type Sentence } from "@/lib/letters/letter";
import { BasisPanel } from "./basis-panel";
import { DraftPaper } from "./draft-paper";

/** One message of the check before a letter leaves. */
export interface LintLine {
  level: "error" | "warning";
  text: string;
}

export const LENGTH_WORDS: Record<Length, string> = { full: "全文", "1000": "1000 字以内", "600": "600 字以内", "400": "400 字以内" };

export interface DraftViewProps {
  draft: Draft;
  record: CaseRecord;
  length: Length;
  consequences: readonly Consequence[];
  lint: readonly LintLine[];
  onBack(): void;
  onLength(length: Length): void;
  onCopy(): void;
  onDownload(): void;
}

const SEVERITY_TONES = { note: "plain", care: "care", stop: "firm" } as const;

/** A letter to read, check and take away. An error of the check keeps it here until it is mended. */
export function DraftView({ draft, record, length, consequences, lint, onBack, onLength, onCopy, onDownload }: DraftViewProps) {
  const [shown, setShown] = useState<Sentence | null>(null);
  const blocked = lint.some((line) => line.level === "error");
  return (
    <div className="space-y-3">
      <div className="flex items-center gap-2">
        <Button size="sm" look="quiet" icon={ArrowLeft} onClick={onBack}>
          全部文书
        </Button>
      </div>
      {record.isSample ? <Notice tone="care">这是示例写出的文书，人和事都是编的，请不要寄出或提交。</Notice> : null}
      {consequences.map((consequence) => (
        <Notice key={consequence.text} tone={SEVERITY_TONES[consequence.severity]}>
          {consequence.text}
          {consequence.safer ? <span className="block">更稳妥的做法：{consequence.safer}</span> : null}
        </Notice>
      ))}
      {lint.map((line) => (
        <Notice key={line.text} tone={line.level === "error" ? "firm" : "care"}>
          {line.text}
        </Notice>
      ))}
      {draft.questions.length > 0 ? (
        <Notice title="补上这些，文书会更完整">
          <ul className="list-disc pl-4">
            {draft.questions.map((question) => (
              <li key={question.path}>{question.question}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          className="w-36"
          label="长短"
          value={length}
          onChange={(event) => onLength(event.target.value as Length)}
          options={LENGTHS.map((each) => [each, LENGTH_WORDS[each]] as const)}
        />
        <Button icon={Copy} onClick={onCopy} disabled={blocked}>
          复制
        </Button>
        <Button icon={Download} look="primary" onClick={onDownload} disabled={blocked}>
          下载 Word
        </Button>
      </div>
      <DraftPaper draft={draft} activeId={shown?.id ?? null} onShow={setShown} />
      <div className="sticky bottom-0">
        <div className="max-h-44 overflow-y-auto shadow-lg">
          <BasisPanel sentence={shown} record={record} on={draft.on} />
        </div>
      </div>
    </div>
  );
}
