import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";

export interface AfterFilingProps {
  /** The channel it was filled for. */
  title: string;
  /** The number it is about, where a filing takes one. */
  about: string | null;
  /** What number this portal gives, in words; null when it is not known. */
  gives: string | null;
  isSample: boolean;
  /** Unfolded from the start: where the page has nothing to fill any more. */
  open: boolean;
  /** Looks for the number in what the page shows; null when there is none that is sure. */
  onLook(): Promise<{ number: string } | null>;
  /** The person submitted it; null: the number is not there yet. */
  onSent(number: string | null): void;
}

/** After the person has submitted: note the day and the number, so that the clock starts. Nothing is noted by itself. */
export function AfterFiling({ title, about, gives, isSample, open, onLook, onSent }: AfterFilingProps) {
  const [number, setNumber] = useState("");
  const [said, setSaid] = useState("");
  const look = async () => {
    const found = await onLook();
    setNumber(found?.number ?? number);
    setSaid(found ? "已从网页读取编号，请核对。" : "网页上没有找到确定的编号，请自己粘贴。");
  };
  return (
    <details open={open} className="rounded-lg border border-line bg-card p-3">
      <summary className="cursor-pointer font-semibold">提交好了吗？</summary>
      <form
        className="mt-2 space-y-2 text-sm"
        onSubmit={(event) => {
          event.preventDefault();
          onSent(number.trim() === "" ? null : number.trim());
        }}
      >
        <p>
          {title}
          {about === null ? "" : `（号码 ${about}）`}已填写。你提交以后，请在这里登记。
          {isSample ? "示例内容均为虚构，请不要提交；这里可以试用登记。" : ""}
        </p>
        <TextField
          label="对方给的编号（没有可以空着）"
          hint={said || (gives ?? undefined)}
          maxLength={60}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
        <div className="flex flex-wrap gap-2">
          <Button size="sm" type="submit">
            我提交了，记下来
          </Button>
          <Button size="sm" look="quiet" onClick={() => void look()}>
            从网页上取编号
          </Button>
        </div>
      </form>
    </details>
  );
}
