import { countdown, page, PLACES, SUBMIT_PATH, type PortalRequest, type Rename, type Replica } from "../replica";

/**
 * Carrier appeal as a single page with history routes, in Vue 2 and Element UI (the path style suggests it; labels come from the regulation
 * and a guide, checked 2026-11-23). What counts is the model of the component, not the DOM.
 */
const HEAD = `<link rel="stylesheet" href="/vendor/element-ui.css"><script src="/vendor/vue2.js"></script><script src="/vendor/element-ui.js"></script>`;

const options = Object.entries(PLACES).map(([province, cities]) => ({
  value: province,
  label: province,
  children: Object.keys(cities).map((city) => ({ value: city, label: city })),
}));

function app(r: Rename, request: PortalRequest): string {
  const body = `<div id="app" class="wrap"><h1>电信用户申诉</h1>
<div v-if="route.indexOf('/web/appealInformation')!==0"><h2>申诉须知</h2><p>请先向电信企业投诉。</p>
<el-checkbox v-model="read">我已阅读</el-checkbox> <el-button :disabled="!read||left>0" @click="go('/web/appealInformation')">我要申诉<span v-if="left>0">({{left}})</span></el-button></div>
<el-form v-else :model="form" label-width="160px">
<el-form-item label="企业类型" required><el-select v-model="form.${r("kind")}" placeholder="请选择"><el-option v-for="k in kinds" :key="k" :label="k" :value="k"></el-option></el-select></el-form-item>
<el-form-item label="所在地区" required><el-cascader v-model="form.${r("region")}" :options="places"></el-cascader></el-form-item>
<el-form-item label="您是否向企业投诉过" required><el-radio-group v-model="form.${r("before")}"><el-radio label="是">是</el-radio><el-radio label="否">否</el-radio></el-radio-group></el-form-item>
<template v-if="form.${r("before")}==='是'"><el-form-item label="企业是否已处理反馈" required><el-radio-group v-model="form.${r("handled")}"><el-radio label="是">是</el-radio><el-radio label="否">否</el-radio></el-radio-group></el-form-item>
<el-form-item v-if="form.${r("handled")}==='是'" label="是否满意"><el-radio-group v-model="form.${r("content")}"><el-radio label="满意">满意</el-radio><el-radio label="不满意">不满意</el-radio></el-radio-group></el-form-item></template>
<p v-if="form.${r("before")}==='否'||form.${r("content")}==='满意'" class="wrong">请先向企业投诉。</p>
<h3>申诉人</h3>
<el-form-item label="申诉人姓名" required><el-input v-model="form.${r("name")}"></el-input></el-form-item>
<el-form-item label="地址" required><el-input v-model="form.${r("address")}"></el-input></el-form-item>
<el-form-item label="电话号码" required><el-input v-model="form.${r("tel")}"></el-input></el-form-item>
<el-form-item label="邮政编码"><el-input v-model="form.${r("post")}" maxlength="6"></el-input></el-form-item>
<h3>被申诉企业</h3>
<el-form-item label="被申诉企业名称" required><el-input v-model="form.${r("carrier")}"></el-input></el-form-item>
<h3>申诉内容</h3>
<el-form-item label="申诉要求" required><el-input type="textarea" v-model="form.${r("want")}"></el-input></el-form-item>
<el-form-item label="理由、事实根据" required><el-input type="textarea" :rows="5" v-model="form.${r("facts")}"></el-input></el-form-item>
<el-form-item><el-button type="primary" @click="send">提交</el-button></el-form-item></el-form></div>
<script>(function(){var keys=${JSON.stringify(Object.fromEntries(["kind", "region", "before", "handled", "content", "name", "address", "tel", "post", "carrier", "want", "facts"].map((key) => [key, r(key)])))};
var form={};Object.keys(keys).forEach(function(k){form[keys[k]]=k==="region"?[]:""});
var vm=new Vue({el:"#app",data:{route:location.pathname,read:false,left:${countdown(request)},form:form,kinds:["基础电信运营商","移动转售企业"],places:${JSON.stringify(options)}},
methods:{go:function(path){history.pushState({},"",path+location.search);this.route=path},send:function(){fetch("${SUBMIT_PATH}",{method:"POST",body:JSON.stringify(this.form)})}},
mounted:function(){var self=this;(function tick(){if(self.left>0)setTimeout(function(){self.left--;tick()},1000)})();window.addEventListener("popstate",function(){self.route=location.pathname})}});
window.portalView=function(){var out={};Object.keys(keys).forEach(function(k){var v=vm.form[keys[k]];out[k]=Array.isArray(v)?v.join("/"):v});return{values:out}}})();</script>`;
  return page("工信部电信用户申诉", body, HEAD);
}

const replica: Replica = {
  hosts: ["yhssglxt.miit.gov.cn"],
  pages: { "/web/home": app, "/web/userAppeal": app, "/web/userAppeal/": app, "/web/appealInformation": app },
};
export default replica;
