import { NoneYet } from "@/components/app/none-yet";
import { Plus } from "lucide-react";
import { patchOf } from "@/components/case/answer-patch";
import { MessageCheck } from "@/components/case/message-check";
import { PAPER_FIELDS } from "@/components/case/field-sets";
import { recordCheck, recordDoubts } from "@/components/case/record-check";
import { RecordForm } from "@/components/case/record-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageTitle } from "@/components/ui/page-title";
import { paperSchema } from "@/lib/case/record";
import { PAPERS } from "@/lib/case/vocabulary";
import { IntoView } from "@/components/app/into-view";
import { store } from "@/components/app/store";
import { TODAY } from "@/components/app/today";
import { useTellWritten, write } from "@/components/app/use-case";
import { goTo } from "./place";
import type { PageProps } from "./page-props";

/** Papers that came. A court's clock starts with the day of receipt, so that is asked first. */
export default function PapersPage({ open: { record }, item }: PageProps) {
  const tellWritten = useTellWritten();
  const add = () => {
    const id = crypto.randomUUID();
    goTo(`papers/${id}`);
    void store
      .saveRow("papers", {
        id,
        kind: "other",
        debtId: record.debts.length === 1 ? record.debts[0]!.id : null,
        evidenceIds: [],
      })
      .then((written) => tellWritten(written, "加了一份，请选它是什么。"));
  };
  return (
    <>
      <PageTitle
        title="收到的文书"
        aside={
          <Button icon={Plus} onClick={add}>
            加一份
          </Button>
        }
      >
        法院、律所、公司寄来的纸件或短信。先记收到日期。
      </PageTitle>
      <MessageCheck record={record} on={TODAY} />
      {record.papers.length === 0 ? <NoneYet table="papers" says="还没有收到过。" /> : null}
      {record.papers.map((paper, index) => (
        <IntoView key={paper.id} named={paper.id === item}>
          <Card
            title={PAPERS[paper.kind]}
            aside={
              <Button
                size="sm"
                look="quiet"
                onClick={() => void store.deleteRow("papers", paper.id).then((written) => tellWritten(written, "删除了一份文书。"))}
              >
                删除
              </Button>
            }
          >
            <RecordForm
              schema={paperSchema}
              fields={PAPER_FIELDS}
              value={paper}
              check={recordCheck(record, `papers.${index}`, TODAY)}
              doubts={recordDoubts(record, `papers.${index}`, TODAY)}
              onSave={(path, value) => {
                const patch = patchOf(record, `papers.${index}.${path}`, value);
                if (patch) void write(record, patch).then((written) => tellWritten(written, "已保存。"));
              }}
            />
          </Card>
        </IntoView>
      ))}
    </>
  );
}
