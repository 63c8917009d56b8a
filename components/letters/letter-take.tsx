import { Copy, Download } from "lucide-react";
import { lazy, Suspense } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/field";
import { LENGTHS, type Draft, type Length } from "@/lib/letters/letter";
import type { Removed } from "@/lib/letters/redact";
import { demandsText, factsText, textOf } from "@/lib/letters/text";

/** The maker of codes comes when one is asked for. */
const PhoneCode = lazy(() => import("./phone-code"));

const LENGTH_WORDS: Record<Length, string> = { full: "全文", "1000": "1000 字以内", "600": "600 字以内", "400": "400 字以内" };

const REMOVED_WORDS: Record<Removed, string> = {
  name: "你的姓名",
  "resident-id": "身份证号",
  phone: "完整的电话号码",
  email: "邮箱",
  wechat: "微信号",
  plate: "车牌",
  address: "住址",
  employer: "工作单位",
  people: "其他人的姓名",
  contract: "合同编号",
  case: "案号",
  words: "引用的原话和答复",
  exhibits: "证据目录",
  tables: "逐条联系记录表",
};

export interface LetterTakeProps {
  draft: Draft;
  length: Length;
  forPublic: boolean;
  /** What the public version leaves out. */
  removed: readonly Removed[];
  /** What to say on the telephone and to write in a short message, where the letter has them. */
  spoken: { script: string[]; sms: string } | null;
  /** An error of the check keeps the letter here. */
  blocked: boolean;
  onLength(length: Length): void;
  onPublic(forPublic: boolean): void;
  /** `what` is said back: “已复制全文。”. */
  onCopy(text: string, what: string): void;
  onDownload(): void;
}

/** Which version to take, and the ways to take it. Forms often ask for title, facts and demands in boxes of their own. */
export function LetterTake(props: LetterTakeProps) {
  const { draft, length, forPublic, removed, spoken, blocked, onLength, onPublic, onCopy, onDownload } = props;
  const parts = [
    ["标题", draft.title],
    ["事实与依据", factsText(draft)],
    ["请求", demandsText(draft)],
  ] as const;
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          className="w-32"
          label={`篇幅（现在 ${textOf(draft).length} 字）`}
          value={length}
          onChange={(event) => onLength(event.target.value as Length)}
          options={LENGTHS.map((each) => [each, LENGTH_WORDS[each]] as const)}
        />
        <Button size="sm" className="min-h-10" icon={Copy} onClick={() => onCopy(textOf(draft), "全文")} disabled={blocked}>
          复制
        </Button>
        <Button size="sm" className="min-h-10" icon={Download} look="primary" onClick={onDownload} disabled={blocked}>
          下载 Word
        </Button>
      </div>
      {forPublic ? (
        <output className="block text-sm text-soft">
          公开版本，
          {removed.length > 0 ? `已去掉：${removed.map((kind) => REMOVED_WORDS[kind]).join("、")}。` : "原文中没有发现需要去掉的身份信息。"}
          发布前再看一遍，你自己改写的话也要看。
        </output>
      ) : null}
      <Disclosure summary={`公开版本、逐项复制${spoken ? "、电话和短信" : ""}`} open={forPublic} className="text-sm">
        <div className="space-y-3">
          <Checkbox checked={forPublic} onChange={(event) => onPublic(event.target.checked)}>
            公开版本：用于黑猫投诉、领导留言板等公开平台
          </Checkbox>
          <div className="flex flex-wrap gap-2">
            {parts.map(([word, text]) =>
              text === "" ? null : (
                <Button key={word} size="sm" icon={Copy} disabled={blocked} onClick={() => onCopy(text, word)}>
                  {`${word}（${text.length} 字）`}
                </Button>
              ),
            )}
          </div>
          {spoken ? <Spoken spoken={spoken} onCopy={onCopy} /> : null}
        </div>
      </Disclosure>
    </div>
  );
}

function Spoken({ spoken, onCopy }: { spoken: NonNullable<LetterTakeProps["spoken"]>; onCopy: LetterTakeProps["onCopy"] }) {
  return (
    <div className="space-y-2">
      <p className="font-medium">打电话时这样说</p>
      <ol className="list-decimal space-y-1 pl-5">
        {spoken.script.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="font-medium">发短信时这样写</p>
      <p className="rounded-md border border-line bg-sunken p-2">{spoken.sms}</p>
      <Button size="sm" icon={Copy} onClick={() => onCopy(spoken.sms, "短信")}>
        {`复制短信（${spoken.sms.length} 字）`}
      </Button>
      <Disclosure summary="传到手机：显示二维码">
        <Suspense>
          <PhoneCode text={spoken.sms} />
        </Suspense>
      </Disclosure>
    </div>
  );
}
