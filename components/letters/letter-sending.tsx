import { Copy, Mail, MessageSquare, Send } from "lucide-react";
import { useState } from "react";
import { DISPATCH_FIELDS } from "@/components/case/field-sets";
import { RecordForm, type Check } from "@/components/case/record-form";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField, TextField } from "@/components/ui/field";
import { answerAskedBy, arrivedOn } from "@/lib/case/dispatch";
import { filingSchema, type Evidence, type Filing } from "@/lib/case/record";
import { DISPATCH_MEANS } from "@/lib/case/vocabulary";
import type { Sending } from "@/lib/letters/sending";
import { chineseDay, type Day } from "@/lib/units/day";

export type DispatchMeans = keyof typeof DISPATCH_MEANS;

export interface LetterSendingProps {
  sending: Sending;
  /** Earlier dispatches of this letter, newest first. */
  sent: readonly Filing[];
  evidence: readonly Evidence[];
  on: Day;
  isSample: boolean;
  /** Unfolded once the letter was copied or saved. */
  taken: boolean;
  /** An error of the check keeps the letter here. */
  blocked: boolean;
  checkOf(filing: Filing): Check;
  onCopy(text: string, what: string): void;
  onSent(how: { sentOn: Day; means: DispatchMeans; trackingNumber: string | null }): void;
  onSave(filing: Filing, path: string, value: unknown): void;
  onReminder(): void;
}

/** After writing: how the letter is sent, and what became of it. Nothing is sent from here, and nothing is noted by itself. */
export function LetterSending(props: LetterSendingProps) {
  const { sending, sent, taken, blocked, isSample, onCopy } = props;
  return (
    <Disclosure
      summary={`怎样寄出，寄出后记一笔${sent.length > 0 ? `（已寄 ${sent.length} 次）` : ""}`}
      open={taken || sent.length > 0}
      className="text-sm"
    >
      <div className="space-y-3">
        {isSample ? <p className="text-care">示例案卷的文书不要寄出；这里可以试用登记。</p> : null}
        <div>
          <p className="font-medium">内件品名</p>
          <p className="flex flex-wrap items-center gap-2">
            <span className="min-w-0 break-words">{sending.itemName}</span>
            <Button size="sm" icon={Copy} onClick={() => onCopy(sending.itemName, "内件品名")}>
              复制品名
            </Button>
          </p>
        </div>
        <ol className="list-decimal space-y-1 pl-5">
          {sending.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ol>
        <p>{sending.addressFrom}护岸没有经过核实的收件地址，不替你猜。</p>
        {!blocked && (sending.mailto || sending.sms) ? (
          <p className="flex flex-wrap gap-x-4 gap-y-2">
            {sending.mailto ? (
              <a className="inline-flex min-h-8 items-center gap-1 text-brand underline underline-offset-2" href={sending.mailto}>
                <Mail aria-hidden className="size-4" />
                用自己的邮箱写这封
              </a>
            ) : null}
            {sending.sms ? (
              <a className="inline-flex min-h-8 items-center gap-1 text-brand underline underline-offset-2" href={sending.sms}>
                <MessageSquare aria-hidden className="size-4" />
                用手机短信发简短版
              </a>
            ) : null}
          </p>
        ) : null}
        {sending.mailto === null && !isSample ? (
          <p className="text-soft">要用邮箱发，先把篇幅选成 600 字以内，或者复制全文贴进邮件。</p>
        ) : null}
        {sent.map((filing) => (
          <Dispatch key={filing.id} filing={filing} {...props} />
        ))}
        <NewDispatch {...props} />
      </div>
    </Disclosure>
  );
}

/** What became of a dispatch, as far as it is noted. */
function standingOf(filing: Filing, on: Day): string {
  const [by, arrived] = [answerAskedBy(filing), arrivedOn(filing)];
  if (filing.replies.length > 0) return "已经有答复，记在“投诉进度”里。";
  if (filing.returnedOn) return "退回了：换一个地址再寄一次，退回的信封不要拆。";
  if (arrived === null) return "还没有记签收。签收后在下面填日子，才开始算请求答复的日子。";
  if (by === null) return "这一封不再等答复。";
  if (on > by) return `请对方在${chineseDay(by)}前答复，这一天已过，没有答复的记录。下一步寄催告函。`;
  return `${chineseDay(arrived)}送到；请对方在${chineseDay(by)}前答复（信里请求的日子，不是法定期限）。`;
}

/** One dispatch, corrected in place, with the day until which an answer was asked for. */
function Dispatch({ filing, evidence, on, checkOf, onSave, onReminder }: { filing: Filing } & LetterSendingProps) {
  const by = answerAskedBy(filing);
  const arrived = arrivedOn(filing);
  const receipts = filing.receiptEvidenceIds ?? [];
  return (
    <section
      aria-label={`${chineseDay(filing.sentOn ?? filing.filedOn ?? on)}寄出的这一封`}
      className="space-y-2 rounded-md border border-line p-3"
    >
      <p className="font-medium">
        {chineseDay(filing.sentOn ?? filing.filedOn ?? on)}
        {filing.means ? `，${DISPATCH_MEANS[filing.means]}` : ""}
        {filing.trackingNumber ? `，单号 ${filing.trackingNumber}` : ""}
      </p>
      <p>{standingOf(filing, on)}</p>
      {by !== null && on > by ? (
        <Button size="sm" look="primary" onClick={onReminder}>
          写催告函
        </Button>
      ) : null}
      <Disclosure summary="签收、退回和单号" open={arrived === null && !filing.returnedOn}>
        <RecordForm
          schema={filingSchema}
          fields={DISPATCH_FIELDS}
          value={filing}
          check={checkOf(filing)}
          onSave={(path, value) => onSave(filing, path, value)}
        />
      </Disclosure>
      {evidence.length > 0 ? (
        <SelectField
          label="寄件联、跟踪页（先存进证据）"
          value={receipts[0] ?? ""}
          options={[["", "没有"], ...evidence.map((item) => [item.id, item.name] as const)]}
          onChange={(event) => onSave(filing, "receiptEvidenceIds", event.target.value === "" ? [] : [event.target.value])}
        />
      ) : (
        <p className="text-soft">把寄件联和全程跟踪页拍下来存进“证据”，这里就能选。</p>
      )}
    </section>
  );
}

function NewDispatch({ on, onSent }: LetterSendingProps) {
  const [sentOn, setSentOn] = useState(on);
  const [means, setMeans] = useState<DispatchMeans>("ems");
  const [number, setNumber] = useState("");
  const ahead = sentOn > on;
  return (
    <form
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (ahead) return;
        onSent({ sentOn, means, trackingNumber: number.trim() === "" ? null : number.trim() });
        setNumber("");
        setSentOn(on);
      }}
    >
      <p className="font-medium">寄出了？记一笔</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3">
        <TextField
          label="哪天寄的"
          type="date"
          max={on}
          value={sentOn}
          {...(ahead ? { error: "这一天还没有到。" } : {})}
          onChange={(event) => setSentOn(event.target.value || on)}
        />
        <SelectField
          label="怎样寄的"
          value={means}
          options={Object.entries(DISPATCH_MEANS)}
          onChange={(event) => setMeans(event.target.value as DispatchMeans)}
        />
        <TextField label="单号（没有可以空着）" maxLength={40} value={number} onChange={(event) => setNumber(event.target.value)} />
      </div>
      <Button size="sm" type="submit" icon={Send}>
        记下寄出
      </Button>
    </form>
  );
}
