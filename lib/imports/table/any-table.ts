import type { ImportFormat } from "../import-format";
import { readTable } from "../read-table";
import { findHeader } from "../table-header";

const anyTable: ImportFormat = {
  title: "其他表格（.xlsx 或 .csv）",
  lacks: ["表格是别人或软件整理出来的，不是原始记录；有原件的，请把原件也作为证据存放。"],
  howToGet: "任何一行一条记录的表格都可以：至少要有日期时间、对方号码、主叫或被叫（或收、发）。",
  source: "table",
  usesMapping: true,
  recognise(head) {
    if (head.kind !== "table") return 0;
    if (findHeader(head.rows) >= 0) return 0.3;
    // Columns can be named by hand only where they are seen; a file of data without a record in it is not known.
    return head.from === "csv" || head.from === "workbook" ? 0.1 : 0;
  },
  read: (source, options) => readTable(source, { ...options, connectedOnly: false }),
};

export default anyTable;
