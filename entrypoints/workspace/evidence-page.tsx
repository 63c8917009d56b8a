import { NoneYet } from "@/components/app/none-yet";
import { FolderDown, ScanText, ShieldCheck } from "lucide-react";
import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { EVIDENCE_FIELDS } from "@/components/case/field-sets";
import { RecordForm } from "@/components/case/record-form";
import { EvidenceList } from "@/components/evidence/evidence-list";
import { EvidenceViewer } from "@/components/evidence/evidence-viewer";
import { SpaceLine, tooMuchFor } from "@/components/evidence/space-line";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Confirm, Dialog } from "@/components/ui/dialog";
import { SelectField } from "@/components/ui/field";
import { FileButton } from "@/components/ui/file-button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Progress } from "@/components/ui/progress";
import { useTell } from "@/components/ui/toasts";
import { evidenceSchema, type Evidence } from "@/lib/case/record";
import { EVIDENCE_ADVICE, EVIDENCE_COMMON } from "@/lib/case/evidence-advice";
import { EVIDENCE_KINDS, type EvidenceKind } from "@/lib/case/vocabulary";
import { exportEvidence } from "@/lib/store/evidence-export";
import {
  addEvidence,
  describeEvidence,
  openEvidence,
  readSpace,
  removeEvidence,
  streamEvidence,
  sweepPieces,
  verifyStore,
} from "@/lib/store/evidence-intake";
import { wordOfFlaw } from "@/lib/store/verify-evidence";
import { saveFile } from "@/components/app/save-file";
import { store } from "@/components/app/store";
import { CoveredPack } from "./covered-pack";
import { goTo } from "./place";
import type { RecordPageProps } from "./page-props";

/** A recording chosen while the list still says screenshot is a recording all the same. */
const kindOf = (file: File, chosen: EvidenceKind): EvidenceKind =>
  chosen !== "screenshot" ? chosen : file.type.startsWith("audio/") ? "recording" : file.type.startsWith("video/") ? "video" : chosen;

/** Files as they came, with their fingerprint; never altered. */
export default function EvidencePage({ open: { record } }: RecordPageProps) {
  const tell = useTell();
  const [kind, setKind] = useState<EvidenceKind>("screenshot");
  const [taking, setTaking] = useState<{ name: string; done: number; size: number } | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [checked, setChecked] = useState<number | null>(null);
  const [covering, setCovering] = useState(false);
  const [flaws, setFlaws] = useState<string[] | null>(null);
  // What an intake left that was cut off a day ago or earlier; whether it is cleared changes nothing on the page.
  useEffect(() => void sweepPieces(store).catch(() => undefined), []);
  const space = useLiveQuery(() => readSpace(), [record.evidence.length]);
  const item = record.evidence.find((each) => each.id === openId);

  const take = async (files: readonly File[]) => {
    const warning = tooMuchFor(space, files);
    if (warning) tell({ text: warning });
    for (const file of files) {
      setTaking({ name: file.name, done: 0, size: file.size });
      const added = await addEvidence(store, file, { kind: kindOf(file, kind) }, (done) =>
        setTaking({ name: file.name, done, size: file.size }),
      );
      if (!added.ok) tell({ text: added.message });
    }
    setTaking(null);
  };
  const verify = async () => {
    setChecked(0);
    const found = await verifyStore(store, setChecked).catch(() => null);
    setChecked(null);
    if (found) setFlaws(found.map(wordOfFlaw));
    else tell({ text: "没有核对完，请再试一次。" });
  };
  const pack = async () => {
    const journal = await store.readRows("journal");
    const stream = exportEvidence({ evidence: record.evidence, journal, open: (id) => streamEvidence(store, id), madeAt: Date.now() });
    saveFile(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob(), `${record.isSample ? "示例-" : ""}证据包.zip`);
  };
  return (
    <>
      <PageTitle
        title="证据"
        aside={
          record.evidence.length > 0 ? (
            <span className="flex flex-wrap gap-2">
              <Button icon={ShieldCheck} disabled={checked !== null} onClick={() => void verify()}>
                检查有没有改动（核对的是指纹，不是原件）
              </Button>
              <Button icon={FolderDown} onClick={() => void pack()}>
                导出证据包
              </Button>
              <Button onClick={() => setCovering(true)}>导出遮盖版</Button>
            </span>
          ) : null
        }
      >
        截图、录音、合同、账单，原样存下，并记下指纹（SHA-256），以后能看出有没有动过。
      </PageTitle>
      {checked === null ? null : <Progress label="正在逐个核对" value={checked} max={Math.max(1, record.evidence.length)} />}
      {flaws === null ? null : flaws.length === 0 ? (
        <Notice tone="good" live title="全部一致">
          每个文件和操作记录都与存入时相同。
        </Notice>
      ) : (
        <Notice tone="care" live title={`有 ${flaws.length} 处对不上`}>
          <ul className="list-disc pl-4">
            {flaws.map((flaw) => (
              <li key={flaw}>{flaw}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Card title="加入文件">
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            className="w-40"
            label="种类"
            value={kind}
            onChange={(event) => setKind(event.target.value as EvidenceKind)}
            options={Object.entries(EVIDENCE_KINDS)}
          />
          <FileButton multiple disabled={taking !== null} onFiles={(files) => void take(files)}>
            选择文件（可以多选）
          </FileButton>
        </div>
        <ul className="mt-2 list-disc pl-4 text-sm text-soft">
          {EVIDENCE_ADVICE[kind].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="mt-2 text-xs text-soft">{EVIDENCE_COMMON}</p>
        {taking ? <Progress label={`正在存入 ${taking.name}`} value={taking.done} max={Math.max(1, taking.size)} /> : null}
        {space ? <SpaceLine space={space} /> : null}
      </Card>
      {record.evidence.length === 0 ? <NoneYet table="evidence" says="还没有证据。" /> : null}
      <EvidenceList evidence={record.evidence} onOpen={(each) => setOpenId(each.id)} openFile={(each) => openEvidence(store, each)} />
      <Dialog title="给别人看的证据包" open={covering} onClose={() => setCovering(false)}>
        {covering ? <CoveredPack record={record} onDone={() => setCovering(false)} /> : null}
      </Dialog>
      <Dialog title={item?.name ?? ""} open={item !== undefined} onClose={() => setOpenId(null)}>
        {item ? <EvidenceItem key={item.id} item={item} onGone={() => setOpenId(null)} /> : null}
      </Dialog>
    </>
  );
}

function EvidenceItem({ item, onGone }: { item: Evidence; onGone(): void }) {
  const tell = useTell();
  const [blob, setBlob] = useState<Blob | null>();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void openEvidence(store, item).then(
      (opened) => setBlob(opened),
      () => setBlob(null),
    );
    // The bytes of an item never change.
    // eslint-disable-next-line react/exhaustive-deps
  }, [item.id]);
  return (
    <div className="space-y-4">
      {blob === null ? <Notice tone="care">文件的内容打不开了。</Notice> : blob ? <EvidenceViewer item={item} blob={blob} /> : null}
      <RecordForm
        schema={evidenceSchema}
        fields={EVIDENCE_FIELDS}
        value={item}
        onSave={(path, value) =>
          void describeEvidence(store, item.id, { [path]: value }, item).then((done) => tell({ text: done.ok ? "已保存。" : done.message }))
        }
      />
      {item.mediaType.startsWith("image/") ? (
        <Button size="sm" icon={ScanText} onClick={() => goTo(`imports/${item.id}`)}>
          从截图读出文字
        </Button>
      ) : null}
      <p className="text-xs text-soft">
        SHA-256：<code>{item.sha256}</code>
      </p>
      <Button size="sm" look="quiet" onClick={() => setAsked(true)}>
        删除这个文件
      </Button>
      <Confirm
        title="删除这个文件？"
        open={asked}
        look="firm"
        confirmWord="删除"
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false);
          onGone();
          void removeEvidence(store, item.id, "借款人删除").then((done) => tell({ text: done.ok ? "删除了。" : done.message }));
        }}
      >
        文件内容会被永久删除，不能撤销；操作记录里会保留存入和删除的痕迹。
      </Confirm>
    </div>
  );
}
