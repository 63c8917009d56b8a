import { JQUERY, page, SUBMIT_PATH, viewScript, type Rename, type Replica } from "../replica";

/** Three blocks in tables; labels as reported, every name ours (none is known; checked 2026-11-23). */
const KINDS = ["互联网支付", "网络借贷", "股权众筹融资", "互联网基金销售", "互联网保险", "互联网信托", "互联网消费金融", "跨界等"];

const tr = (label: string, control: string): string =>
  `<tr><td align="right" width="160"><font color="red">*</font>${label}：</td><td>${control}</td></tr>`;
const text = (name: string): string => `<input type="text" name="${name}" size="40">`;

function form(r: Rename): string {
  const body = `<div class="wrap"><h1>互联网金融举报信息平台</h1><form method="post" action="${SUBMIT_PATH}" enctype="multipart/form-data">
<h3>举报人真实身份信息</h3><table>
${tr("举报主体类型", `<label><input type="radio" name="${r("subject")}" value="1">个人</label> <label><input type="radio" name="${r("subject")}" value="2">单位</label>`)}
${tr("姓名", text(r("jbr_name")))}${tr("身份证号码", text(r("jbr_id")))}${tr("联系方式", text(r("jbr_tel")))}</table>
<h3>被举报机构基础信息</h3><table>
${tr("公司名称", text(r("org_name")))}${tr("详细地址", text(r("org_addr")))}
${tr("业态", `<select name="${r("org_kind")}"><option value="">--请选择--</option>${KINDS.map((kind, index) => `<option value="${index}">${kind}</option>`).join("")}</select>`)}</table>
<h3>举报内容</h3><table>
${tr("举报内容", `<textarea name="${r("content")}"></textarea>`)}${tr("附件", `<input type="file" name="${r("file")}"> 不超过2MB`)}</table>
<input type="submit" value="提交"></form></div>
${viewScript(r, ["subject", "jbr_name", "jbr_id", "jbr_tel", "org_name", "org_addr", "org_kind", "content"])}`;
  return page("互联网金融举报信息平台", body, JQUERY);
}

const notice = (r: Rename): string =>
  page(
    "举报须知",
    `<div class="wrap"><h1>举报须知</h1><p>举报不同于投诉，请写明事实。每人每天不超过3件。</p><button type="button" onclick="location.href='/ipnifa/report.html'" id="${r("ok")}">同意</button></div>`,
  );

const replica: Replica = { hosts: ["jubao.nifa.org.cn"], pages: { "/ipnifa/index.html": notice, "/ipnifa/report.html": form } };
export default replica;
