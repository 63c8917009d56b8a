import { page, SUBMIT_PATH, type Rename, type Replica } from "../replica";

/** Message board as a Vue 3 page: a public text and a remark only officials read (ids of a neighbour page, checked 2026-11-23). */
const FIELDS = ["治安", "政务", "企业", "旅游", "交通", "城建", "三农", "就业", "医疗", "环保", "教育", "其他", "金融"];
const KEYS = ["subject", "mcontent", "domain", "kind", "username", "tel", "code", "hiddenRemark"];

const row = (label: string, control: string) =>
  `<div class="form-row row"><div class="form-label lab"><span>*</span>${label}</div><div class="form-con">${control}</div></div>`;

function app(r: Rename): string {
  const input = (key: string, tag = "input") =>
    `<${tag} ${tag === "input" ? 'type="text"' : ""} id="${r(key)}" v-model="form.${r(key)}"></${tag}>`.replace("></input>", ">");
  const body = `<div id="app" class="wrap"><h1>给领导留言</h1>
${row("领域", `<select id="${r("domain")}" v-model="form.${r("domain")}"><option value="">请选择领域</option>${FIELDS.map((name, index) => `<option value="${index + 1}">${name}</option>`).join("")}</select>`)}
${row("类型", `<select id="${r("kind")}" v-model="form.${r("kind")}"><option value="">请选择类型</option><option value="1">类型一</option><option value="2">类型二</option></select>`)}
${row("留言标题", input("subject"))}${row("留言内容", input("mcontent", "textarea"))}
<h2>留言人信息（不公开）</h2>
${row("姓名", input("username"))}${row("电话", input("tel"))}
${row("验证码", `${input("code")} <button type="button">获取验证码</button>`)}
${row("隐藏信息", input("hiddenRemark", "textarea"))}
<button type="button" @click="send">提交留言</button></div>
<script>(function(){var keys=${JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, r(key)])))},form={};Object.keys(keys).forEach(function(k){form[keys[k]]=""});
var vm=Vue.createApp({data:function(){return{form:form}},methods:{send:function(){fetch("${SUBMIT_PATH}",{method:"POST",body:JSON.stringify(this.form)})}}}).mount("#app");
window.portalView=function(){var out={};Object.keys(keys).forEach(function(k){out[k]=vm.form[keys[k]]});return{values:out}}})();</script>`;
  return page("领导留言板", body, `<script src="/vendor/vue.js"></script>`);
}

const login = (): string =>
  page(
    "登录",
    `<div class="wrap"><h1>登录</h1><form method="post" action="${SUBMIT_PATH}"><label>登录名 <input type="text" name="u"></label> <label>密码 <input type="password" name="p"></label><button type="submit">登录</button></form></div>`,
  );

const replica: Replica = { hosts: ["liuyan.people.com.cn"], pages: { "/": app, "/login": login, "/pro-dfbbs-front/index": app } };
export default replica;
