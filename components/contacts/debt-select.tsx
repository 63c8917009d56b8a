import { SelectField } from "@/components/ui/field";
import type { Debt } from "@/lib/case/debt";
import { debtName } from "@/lib/case/debt-name";

export type NamedDebt = Pick<Debt, "id" | "brand" | "platformName" | "lenderName">;

const UNKNOWN = "unknown";

/** Which debt a contact was about. Not knowing is an answer; nothing chosen is none. */
export function DebtSelect({
  label = "为哪一笔借款",
  hint,
  debts,
  value,
  onChange,
  className,
}: {
  label?: string;
  hint?: string;
  debts: readonly NamedDebt[];
  /** Null: the borrower does not know; undefined: not said. */
  value: string | null | undefined;
  onChange(debtId: string | null): void;
  className?: string;
}) {
  return (
    <SelectField
      className={className}
      label={label}
      hint={hint}
      value={value === undefined ? "" : (value ?? UNKNOWN)}
      onChange={(event) => event.target.value !== "" && onChange(event.target.value === UNKNOWN ? null : event.target.value)}
      options={[
        ...(value === undefined ? ([["", "请选择"]] as const) : []),
        ...debts.map((debt) => [debt.id, debtName(debt)] as const),
        [UNKNOWN, "不知道"],
      ]}
    />
  );
}
