import { hardshipSchema, type Hardship } from "@/lib/case/borrower";
import { RowsEditor } from "./rows-editor";

const FIELDS = [
  { path: "kind", label: "原因" },
  { path: "sinceOn", label: "从哪天起" },
  { path: "words", label: "具体情况，用自己的话" },
];

/** Why payment is not possible, only as far as it is true and can be shown. */
export function HardshipsEditor({
  hardships,
  onChange,
}: {
  hardships: readonly Hardship[];
  onChange(hardships: Hardship[], word: string): void;
}) {
  return (
    <>
      <p className="mb-2 text-sm text-soft">只写真实的情况。没有材料证明的，文书里会写成你的陈述；编造困难会害了自己。</p>
      <RowsEditor<Hardship>
        caption="困难情况"
        owner=""
        schema={hardshipSchema}
        fields={FIELDS}
        needed={["kind"]}
        rows={hardships}
        rowKey={(row) => `${row.kind}${row.sinceOn ?? ""}`}
        addWord="加一条"
        onAdd={(values) => onChange([...hardships, { evidenceIds: [], ...values } as unknown as Hardship], "加了一条困难情况。")}
        onRemove={(row) =>
          onChange(
            hardships.filter((each) => each !== row),
            "删了一条困难情况。",
          )
        }
      />
    </>
  );
}
