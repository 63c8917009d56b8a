import { page, SUBMIT_PATH, type Rename, type Replica } from "../replica";

/** Legal-aid application with hash routes in Vue 3 and Element Plus; items of the standard paper form (checked 2026-11-23), names ours. */
const HEAD = `<link rel="stylesheet" href="/vendor/element-plus.css"><script src="/vendor/vue.js"></script><script src="/vendor/element-plus.js"></script>`;
const KEYS = [
  "name",
  "sex",
  "birth",
  "nation",
  "idNumber",
  "household",
  "tel",
  "employer",
  "job",
  "address",
  "post",
  "school",
  "summary",
  "income",
];

const item = (label: string, control: string, required = true) =>
  `<el-form-item label="${label}" ${required ? "required" : ""}>${control}</el-form-item>`;

function app(r: Rename): string {
  const input = (key: string, more = "") => `<el-input v-model="form.${r(key)}" ${more}></el-input>`;
  const body = `<div id="app" class="wrap"><h1>12348 中国法律服务网</h1>
<div v-if="route!=='#/apply'"><h2>我要办事</h2><a href="#/apply">法律援助在线申请</a></div>
<el-form v-else :model="form" label-width="150px"><h2>法律援助申请</h2><h3>申请人基本情况</h3>
${item("姓名", input("name"))}
${item("性别", `<el-radio-group v-model="form.${r("sex")}"><el-radio value="男">男</el-radio><el-radio value="女">女</el-radio></el-radio-group>`)}
${item("出生日期", `<el-date-picker v-model="form.${r("birth")}" type="date" value-format="YYYY-MM-DD" placeholder="选择日期"></el-date-picker>`)}
${item("民族", input("nation"))}${item("身份证号码", input("idNumber", 'maxlength="18"'))}${item("户籍所在地", input("household"))}
${item("住宅电话", input("tel"), false)}${item("工作单位", input("employer"), false)}${item("职业", input("job"), false)}
${item("通讯地址", input("address"))}${item("邮政编码", input("post"), false)}
${item("文化程度", `<el-select v-model="form.${r("school")}" placeholder="请选择"><el-option v-for="s in ['文盲','小学','中学','大专以上']" :key="s" :label="s" :value="s"></el-option></el-select>`, false)}
<h3>申请事项</h3>${item("案情理由概述", input("summary", 'type="textarea" :rows="6" maxlength="1000" show-word-limit'))}${item("家庭每月基本经济情况", input("income"))}
<el-form-item><el-button type="primary" @click="send">提交申请</el-button></el-form-item></el-form></div>
<script>(function(){var keys=${JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, r(key)])))},form={};Object.keys(keys).forEach(function(k){form[keys[k]]=""});
var app=Vue.createApp({data:function(){return{route:location.hash,form:form}},methods:{send:function(){fetch("${SUBMIT_PATH}",{method:"POST"})}},
mounted:function(){var self=this;window.addEventListener("hashchange",function(){self.route=location.hash})}});app.use(ElementPlus);var vm=app.mount("#app");
window.portalView=function(){var out={};Object.keys(keys).forEach(function(k){out[k]=vm.form[keys[k]]});return{values:out}}})();</script>`;
  return page("12348 法律援助申请", body, HEAD);
}
const replica: Replica = { hosts: ["www.12348.gov.cn", "zwfw.12348.gov.cn"], pages: { "/": app, "/qjd": app } };
export default replica;
