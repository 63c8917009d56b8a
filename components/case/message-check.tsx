import { useState } from "react";
import { DeadlineLines } from "@/components/assessment/deadline";
import { Citations } from "@/components/rules/citation";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { TextArea, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { MESSAGE_KINDS, sortMessage, type MessageSorting } from "@/lib/assessment/suspicious-message";
import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";

/** Paste a message or letter; what it looks like, by which signs, how to verify it, and what runs if it is genuine. Nothing is kept. */
export function MessageCheck({ record, on }: { record: CaseRecord; on: Day }) {
  const [text, setText] = useState("");
  const [sender, setSender] = useState("");
  const [receivedOn, setReceivedOn] = useState<string>(on);
  const [sorting, setSorting] = useState<MessageSorting | null>(null);
  return (
    <Card title="收到的短信、函件是真的吗">
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          setSorting(sortMessage(text, { on, receivedOn: receivedOn || null, sender: sender.trim() || null, record }));
        }}
      >
        <TextArea
          label="把原文粘贴在这里"
          hint="只在这台电脑上分析，不保存。仅凭文字不能证明真假。"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-3">
          <TextField label="发件号码或落款" value={sender} onChange={(event) => setSender(event.target.value)} />
          <TextField label="收到日期" type="date" max={on} value={receivedOn} onChange={(event) => setReceivedOn(event.target.value)} />
        </div>
        <Button type="submit" disabled={text.trim() === ""}>
          帮我判断
        </Button>
      </form>
      {sorting ? <Sorting sorting={sorting} on={on} /> : null}
    </Card>
  );
}

function Sorting({ sorting, on }: { sorting: MessageSorting; on: Day }) {
  return (
    <div className="mt-4 space-y-3">
      <Notice tone={sorting.kind === "court-service" ? "care" : "plain"} live title={MESSAGE_KINDS[sorting.kind]}>
        {sorting.summary}
      </Notice>
      {sorting.signs.length > 0 ? (
        <Disclosure summary={`判断依据（${sorting.signs.length}）`} open className="text-sm">
          <ul className="space-y-2">
            {sorting.signs.map((sign, index) => (
              <li key={index}>
                {sign.says}
                {sign.quote ? <span className="text-soft">：“{sign.quote}”</span> : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Disclosure summary="怎样核实" open className="text-sm">
        <ul className="space-y-2">
          {sorting.verify.map((step) => (
            <li key={step.text}>
              {step.text}
              <Citations versions={step.citations} on={on} />
            </li>
          ))}
        </ul>
      </Disclosure>
      {sorting.clocks.length > 0 ? (
        <Disclosure summary="如果是真的，期限是" open className="text-sm">
          <ul className="space-y-2">
            {sorting.clocks.map((clock) => (
              <li key={clock.id}>
                <p className="font-medium">{clock.title}</p>
                <p>{clock.text}</p>
                {clock.deadline ? <DeadlineLines deadline={clock.deadline} on={on} word="期限" /> : null}
                <Citations versions={clock.citations} on={on} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
