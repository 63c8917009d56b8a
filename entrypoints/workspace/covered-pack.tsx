import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TextArea } from "@/components/ui/field";
import { SENSITIVE, type SensitiveKind } from "@/lib/case/redaction";
import type { CaseRecord, Evidence } from "@/lib/case/record";
import { exportEvidence, isText, previewRedaction, type EvidencePack } from "@/lib/store/evidence-export";
import { streamEvidence } from "@/lib/store/evidence-intake";
import { saveFile } from "@/components/app/save-file";
import { store } from "@/components/app/store";

type Preview = Awaited<ReturnType<typeof previewRedaction>>;

/** The pack for others: numbers covered in texts, seen before it leaves; pictures and recordings only after each was looked at. */
export function CoveredPack({ record, onDone }: { record: CaseRecord; onDone(): void }) {
  const [numbers, setNumbers] = useState("");
  const [unchanged, setUnchanged] = useState<ReadonlySet<string>>(new Set());
  const [preview, setPreview] = useState<Preview>();
  const others = record.evidence.filter((item) => !isText(item));
  const pack = (): EvidencePack => ({
    evidence: record.evidence,
    journal: [],
    open: (id) => streamEvidence(store, id),
    madeAt: Date.now(),
    redacted: { thirdPartyNumbers: numbers.split(/[\s,，、]+/).filter(Boolean), unchanged },
  });
  const toggle = ({ id }: Evidence) => {
    const next = new Set(unchanged);
    if (!next.delete(id)) next.add(id);
    setUnchanged(next);
  };
  const save = async () => {
    const stream = exportEvidence(pack());
    saveFile(
      await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob(),
      `${record.isSample ? "示例-" : ""}证据包-遮盖.zip`,
    );
    onDone();
  };
  return (
    <div className="space-y-4 text-sm">
      <p>文字里的身份证号、银行卡号和下面写的号码会用 ■ 盖住；原件不动。写错一位的号码认不出来，发出去之前请再看一遍。</p>
      <TextArea
        label="还要盖住哪些电话（家人、同事的）"
        rows={3}
        value={numbers}
        onChange={(event) => {
          setNumbers(event.target.value);
          setPreview(undefined);
        }}
      />
      {others.length > 0 ? (
        <fieldset>
          <legend className="font-medium">图片和录音里的内容盖不住。看过、确定可以给别人的，再勾上：</legend>
          {others.map((item) => (
            <Checkbox key={item.id} checked={unchanged.has(item.id)} onChange={() => toggle(item)}>
              {item.name}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      {preview ? (
        <>
          <ul className="list-disc pl-4" aria-label="会盖住的内容">
            {preview.map(({ item, found }) => (
              <li key={item.id}>
                {item.name}：
                {found.length === 0
                  ? "没有找到要盖的"
                  : found.map(({ kind, text }) => `${SENSITIVE[kind as SensitiveKind]} ${text}`).join("、")}
              </li>
            ))}
          </ul>
          <Button look="primary" onClick={() => void save()}>
            导出遮盖版
          </Button>
        </>
      ) : (
        <Button look="primary" onClick={() => void previewRedaction(pack()).then(setPreview)}>
          先看会盖住什么
        </Button>
      )}
    </div>
  );
}
