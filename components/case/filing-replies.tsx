import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import type { Evidence, Filing } from "@/lib/case/record";
import { analyseReply, isAnswered, SIGNALS } from "@/lib/case/reply-analysis";
import { chineseDay, type Day } from "@/lib/units/day";

/** What the sentences of a reply may say: quotes, never a conclusion. */
function Signals({ text, demands }: { text: string; demands: Filing["demands"] }) {
  const { signals, demands: readings, tooShort } = analyseReply(text, demands);
  if (tooShort) return null;
  const told = readings.map((reading) => ({
    id: reading.demandId,
    text: demands.find((each) => each.id === reading.demandId)?.text ?? "",
    word: isAnswered(reading) ? "答复里有说法" : reading.state === "mentioned" ? "只是提到，没有说做不做" : "没有提到",
  }));
  return (
    <Disclosure summary="答复要点（自动识别，以原文为准）">
      <ul className="space-y-1">
        {signals.map((signal, index) => (
          <li key={index}>
            <span className="font-medium">{SIGNALS[signal.kind]}</span>：“{signal.quote.text}”
          </li>
        ))}
      </ul>
      {told.length > 0 ? (
        <>
          <p className="mt-2 font-medium">你的每一项要求（做到没有，由你自己看）</p>
          <ul className="list-disc space-y-1 pl-5">
            {told.map(({ id, text: demand, word }) => (
              <li key={id}>
                {demand}：<span className="text-soft">{word}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Disclosure>
  );
}

type Reply = Filing["replies"][number];

/** The answers to a filing, and the next to be noted: when it came, from whom, in which words, with which file. */
export function FilingReplies({
  filing,
  evidence,
  on,
  onAdd,
}: {
  filing: Filing;
  evidence: readonly Evidence[];
  on: Day;
  onAdd(reply: Omit<Reply, "id">): void;
}) {
  const [text, setText] = useState("");
  const [receivedOn, setReceivedOn] = useState(on);
  const [from, setFrom] = useState("");
  const [evidenceId, setEvidenceId] = useState("");
  return (
    <div className="space-y-3">
      {filing.replies.map((reply) => (
        <div key={reply.id} className="space-y-1 text-sm">
          <p className="text-soft">
            {chineseDay(reply.receivedOn)} {reply.from ?? ""}
          </p>
          <p className="whitespace-pre-wrap">{reply.text}</p>
          {reply.evidenceIds.map((id) => (
            <p key={id} className="text-soft">
              附件：{evidence.find((item) => item.id === id)?.name ?? "（这个文件已不在案卷里）"}
            </p>
          ))}
          {reply.text ? <Signals text={reply.text} demands={filing.demands} /> : null}
        </div>
      ))}
      <form
        className="space-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === "" && evidenceId === "") return;
          onAdd({
            receivedOn,
            from: from.trim() || undefined,
            text: text.trim() || undefined,
            evidenceIds: evidenceId === "" ? [] : [evidenceId],
          });
          setText("");
          setFrom("");
          setEvidenceId("");
        }}
      >
        <div className="grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-3">
          <TextField
            label="哪天收到的"
            type="date"
            max={on}
            value={receivedOn}
            onChange={(event) => setReceivedOn(event.target.value || on)}
          />
          <TextField label="谁答复的（可以不填）" maxLength={80} value={from} onChange={(event) => setFrom(event.target.value)} />
          {evidence.length > 0 ? (
            <SelectField
              label="答复的截图或文件"
              value={evidenceId}
              options={[["", "没有"], ...evidence.map((item) => [item.id, item.name] as const)]}
              onChange={(event) => setEvidenceId(event.target.value)}
            />
          ) : null}
        </div>
        <TextArea label="粘贴收到的答复" maxLength={20_000} value={text} onChange={(event) => setText(event.target.value)} />
        <Button size="sm" type="submit">
          记下答复
        </Button>
      </form>
    </div>
  );
}
