import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, INPUT_LOOK } from "@/components/ui/field";

interface OwnWordsProps {
  /** The field of the page takes one line alone. */
  oneLine: boolean;
  maxLength: number | null;
  onValue(value: string): void;
}

/** Where nothing that is offered suits: a text of the person's own, within the limit of the page. Nothing is cut here either. */
export function OwnWords({ oneLine, maxLength, onValue }: OwnWordsProps) {
  const [text, setText] = useState("");
  const over = maxLength !== null && text.length > maxLength;
  return (
    <Disclosure summary="自己写" className="mt-1">
      <div className="space-y-2">
        <Field
          label={oneLine ? "自己写的一行" : "自己写的内容"}
          hint={`${text.length} 字${maxLength === null ? "" : `，最多 ${maxLength} 字`}`}
          error={over ? "太长了，网页放不下。" : undefined}
        >
          {(ids) => (
            <textarea
              autoComplete="off"
              {...ids}
              rows={oneLine ? 2 : 4}
              className={INPUT_LOOK}
              value={text}
              onChange={(event) => setText(oneLine ? event.target.value.replace(/[\r\n]+/g, " ") : event.target.value)}
            />
          )}
        </Field>
        <Button size="sm" disabled={over || text.trim() === ""} onClick={() => onValue(text.trim())}>
          用这个
        </Button>
      </div>
    </Disclosure>
  );
}
