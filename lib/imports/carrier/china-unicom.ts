import { carrierBill } from "../carrier-bill";

/** Columns: see `table-header.ts`; from programs that read users' files, not confirmed by the carrier. */
export default carrierBill({
  title: "中国联通通话详单",
  named: /中国联通|联合网络|10010|chinaunicom/i,
  columns: /本机通话地|通话起始时间/,
  howToGet: "在中国联通网上营业厅登录后，到“详单查询”选月份和“通话详单”，导出表格。",
});
