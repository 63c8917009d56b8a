import { carrierBill } from "../carrier-bill";

/** Columns: see `table-header.ts`; from programs that read users' files, not confirmed by the carrier. */
export default carrierBill({
  title: "中国移动通话详单",
  named: /中国移动|移动通信|10086|chinamobile/i,
  columns: /通信方式|实收通信费/,
  howToGet: "在中国移动网上营业厅登录后，到“详单查询”选月份和“语音通话”，导出表格。",
});
