import { classNames } from "./class-names";

export interface MeterPart {
  id: string;
  title: string;
  /** Null when it is not known: nothing is drawn for it. */
  points: number | null;
  max: number;
}

const FILLS = ["bg-part-1", "bg-part-2", "bg-part-3", "bg-part-4", "bg-part-5"];

/** A sum drawn by its parts: each keeps the width of its maximum, filled as far as it counts; what is unknown is hatched. */
export function PartMeter({ label, parts }: { label: string; parts: readonly MeterPart[] }) {
  const total = parts.reduce((sum, part) => sum + part.max, 0) || 1;
  const words = parts.map((part) => `${part.title}${part.points === null ? "不清楚" : `${part.points}分（满分${part.max}）`}`).join("，");
  return (
    // A drawing made of boxes: no image element can hold them.
    // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="img" aria-label={`${label}：${words}`} className="flex h-3 gap-0.5">
      {parts.map((part, index) => (
        <div
          key={part.id}
          style={{ flexBasis: `${(part.max / total) * 100}%` }}
          className={classNames(
            "drawn overflow-hidden rounded-sm bg-sunken",
            part.points === null && "bg-[repeating-linear-gradient(45deg,var(--line)_0_3px,transparent_3px_7px)]",
          )}
        >
          {part.points === null ? null : (
            <div className={classNames("h-full", FILLS[index % FILLS.length])} style={{ width: `${(part.points / part.max) * 100}%` }} />
          )}
        </div>
      ))}
    </div>
  );
}
