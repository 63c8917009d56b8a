import { Card } from "@/components/ui/card";
import type { Assessment } from "@/lib/assessment/assessment";

/** “你说的是 …”: what was understood, each line with the way to mend it. */
export function RestatedCard({ restated, onEdit }: { restated: Assessment["restated"]; onEdit(path: string): void }) {
  if (restated.length === 0) return null;
  return (
    <Card title="你填写的情况">
      <ul className="space-y-1 text-sm">
        {restated.map((line, index) => (
          <li key={index} className="flex justify-between gap-3">
            <span>{line.text}</span>
            <button
              type="button"
              className="shrink-0 text-brand underline underline-offset-2"
              aria-label={`修改：${line.text}`}
              onClick={() => onEdit(line.path)}
            >
              修改
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
