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
  /** On a narrow page each row is a block with its heads beside the cells: for cells of sentences, which no column of a phone can hold. */
  blocks?: boolean;
}

/** A role that the tag has by itself, until a block takes it away. */
const as = (role: string): { role: string } => ({ role });

/** A plain table; wide ones scroll inside their own box and never the page. Roles stand in full, since blocks take them from the tags. */
export function Table<T>({ caption, captionHidden, columns, rows, rowKey, empty, blocks = false }: TableProps<T>) {
  if (rows.length === 0 && empty) return <p className="text-sm text-soft">{empty}</p>;
  return (
    // A scrolling region must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table {...as("table")} className={classNames("w-full border-collapse text-sm", blocks && "max-sm:block")}>
        <caption className={classNames(captionHidden ? "sr-only" : "mb-1 text-left text-soft", blocks && !captionHidden && "max-sm:block")}>
          {caption}
        </caption>
        <thead {...as("rowgroup")} className={blocks ? "max-sm:sr-only" : undefined}>
          <tr {...as("row")} className="border-b border-edge text-left">
            {columns.map((column, index) => (
              <th
                key={index}
                {...as("columnheader")}
                scope="col"
                style={column.width ? { width: column.width } : undefined}
                className={classNames("px-2 py-1.5 font-medium whitespace-nowrap", column.number && "text-right")}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as("rowgroup")} className={blocks ? "max-sm:block" : undefined}>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              {...as("row")}
              className={classNames("border-b border-line align-top", blocks && "max-sm:block max-sm:py-2")}
            >
              {columns.map((column, index) => (
                <td
                  key={index}
                  {...as("cell")}
                  className={classNames(
                    "px-2 py-1.5",
                    column.number && "text-right whitespace-nowrap",
                    blocks && "max-sm:block max-sm:px-0 max-sm:py-0.5",
                    blocks && column.number && "max-sm:text-left",
                  )}
                >
                  {blocks && index > 0 ? (
                    <span aria-hidden className="mr-2 text-soft sm:hidden">
                      {column.head}
                    </span>
                  ) : null}
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
