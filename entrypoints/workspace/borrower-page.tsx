import { BORROWER_FIELDS } from "@/components/case/field-sets";
import { HardshipsEditor } from "@/components/case/hardships-editor";
import { Card } from "@/components/ui/card";
import { CheckCards } from "@/components/ui/choice-cards";
import { PageTitle } from "@/components/ui/page-title";
import { borrowerSchema } from "@/lib/case/borrower";
import { GRIEVANCES, grievanceKeys, type Grievance } from "@/lib/case/vocabulary";
import { useTellWritten, write } from "@/components/app/use-case";
import { PartForm } from "./part-form";
import type { PageProps } from "./page-props";

/** The borrower's own data, hardship and grievances: asked only as far as a letter or form needs them. */
export default function BorrowerPage({ open: { record } }: PageProps) {
  const tellWritten = useTellWritten();
  return (
    <>
      <PageTitle title="我的资料">写信和填表时才用到。只存在这台电脑上，不填也能看评估。</PageTitle>
      <PartForm record={record} part="borrower" schema={borrowerSchema} fields={BORROWER_FIELDS} />
      <Card title="为什么暂时还不上">
        <HardshipsEditor
          hardships={record.borrower.hardships}
          onChange={(hardships, word) =>
            void write(record, { part: "borrower", changes: { hardships } }).then((written) => tellWritten(written, word))
          }
        />
      </Card>
      <Card title="现在最困扰你的">
        <CheckCards<Grievance>
          legend="先选最要紧的"
          columns={2}
          choices={grievanceKeys.map((value) => ({ value, word: GRIEVANCES[value] }))}
          values={record.grievances}
          onChange={(grievances) =>
            void write(record, { part: "answers", changes: { grievances } }).then((written) => tellWritten(written, "已保存。"))
          }
        />
      </Card>
    </>
  );
}
