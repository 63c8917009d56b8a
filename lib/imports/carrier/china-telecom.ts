import { carrierBill } from "../carrier-bill";

/** Columns: see `table-header.ts`; from programs that read users' files, not confirmed by the carrier. */
export default carrierBill({
  title: "中国电信通话详单",
  named: /中国电信|10000号|chinatelecom|电信天翼/i,
  columns: /^(?!.*(本机通话地|通话起始时间)).*(呼叫类型.*通话(地点|类型)|通话(地点|类型).*呼叫类型)/,
  howToGet: "在中国电信网上营业厅登录后，到“详单查询”选月份和“语音详单”，导出表格。",
});
