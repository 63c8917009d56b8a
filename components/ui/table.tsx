import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface Column<T> {
  head: ReactNode;
  render(row: T): ReactNode;
  /** Share of the width, such as `30%`; without one the browser shares out by content. */
  width?: string;
  /** Numbers stand to the right. */
  number?: boolean;
}

export interface TableProps<T> {
  caption: string;
  captionHidden?: boolean;
  columns: Column<T>[];
  rows: readonly T[];
  rowKey(row: T): string;
  empty?: ReactNode;
}

/** A plain table; wide ones scroll inside their own box and never the page. */
export function Table<T>({ caption, captionHidden, columns, rows, rowKey, empty }: TableProps<T>) {
  if (rows.length === 0 && empty) return <p className="text-sm text-soft">{empty}</p>;
  return (
    // A scrolling region must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className={captionHidden ? "sr-only" : "mb-1 text-left text-soft"}>{caption}</caption>
        <thead>
          <tr className="border-b border-edge text-left">
            {columns.map((column, index) => (
              <th
                key={index}
                scope="col"
                style={column.width ? { width: column.width } : undefined}
                className={classNames("px-2 py-1.5 font-medium whitespace-nowrap", column.number && "text-right")}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line align-top">
              {columns.map((column, index) => (
                <td key={index} className={classNames("px-2 py-1.5", column.number && "text-right whitespace-nowrap")}>
                  {column.render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
