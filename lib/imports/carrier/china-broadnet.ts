import { carrierBill } from "../carrier-bill";

/** No file of it was seen: its columns are read by their words, as those of the others are. Known by the name in the file alone. */
export default carrierBill({
  title: "中国广电通话详单",
  named: /中国广电|广电网络|10099/i,
  columns: /(?!)/,
  howToGet: "在中国广电的网上营业厅或 App 登录后，到“详单查询”选月份和“语音”，导出表格；导不出的，到营业厅要一份电子版。",
});
