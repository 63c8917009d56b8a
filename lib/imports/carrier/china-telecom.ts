import { carrierBill } from "../carrier-bill";

/** Columns as the web hall has shown them: 序号 对方号码 呼叫类型 通话日期 通话时长 通话类型 通话地点 (from users' files; not confirmed by the carrier). */
export default carrierBill({
  title: "中国电信通话详单",
  named: /中国电信|10000号|chinatelecom|电信天翼/i,
  columns: /呼叫类型.*通话(地点|类型)|通话(地点|类型).*呼叫类型/,
  howToGet: "在中国电信网上营业厅登录后，到“详单查询”选月份和“语音详单”，导出表格。",
});
