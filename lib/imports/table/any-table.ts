import type { ImportFormat } from "../import-format";
import { readTable } from "../read-table";
import { findHeader } from "../table-header";

const anyTable: ImportFormat = {
  title: "其他表格（.xlsx 或 .csv）",
  lacks: ["表格是别人或软件整理出来的，不是原始记录；有原件的，请把原件也作为证据存放。"],
  howToGet: "任何一行一条记录的表格都可以：至少要有日期时间、对方号码、主叫或被叫（或收、发）。",
  source: "table",
  recognise: (head) => (head.kind !== "table" ? 0 : findHeader(head.rows) >= 0 ? 0.3 : 0.1),
  read: (source, options) => readTable(source, { connectedOnly: false, mapping: options.mapping }),
};

export default anyTable;
