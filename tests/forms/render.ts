import type { FieldSpec, FormSpec } from "./form-spec";

/** The DOM each technology makes of a form: shapes read from the libraries' own output (Element, antd, iView, Vant, Naive, layui, WeUI, Bootstrap). */
export const STYLES = [
  "table",
  "table-pairs",
  "plain",
  "dl",
  "element",
  "antd",
  "iview",
  "vant",
  "naive",
  "layui",
  "weui",
  "bootstrap",
  "floating",
  "wxml",
  "uni",
  "placeholder",
  "after",
  "arco",
  "tdesign",
  "ul",
  "flex",
] as const;
export type Style = (typeof STYLES)[number];

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** A small generator of its own, so that a rendering can be made again. */
export function seeded(seed: string): () => number {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507);
    state = Math.imul(state ^ (state >>> 13), 3266489909);
    state ^= state >>> 16;
    return (state >>> 0) / 4294967296;
  };
}

export interface RenderOptions {
  /** Names and ids are replaced by noise. */
  noNames?: boolean;
  /** Extra wrappers, search boxes, a log-in, hidden twins. */
  mutate?: boolean;
}

interface Context {
  style: Style;
  mode: RenderOptions;
  random: () => number;
  uid: number;
}

const DEFAULT_OPTIONS: Record<string, string[]> = {
  "complainant.gender": ["男", "女"],
  "complainant.type": ["个人", "单位"],
  "complainant.idType": ["居民身份证", "护照", "军官证"],
  "complaint.visibility": ["公开", "不公开"],
  "complaint.anonymous": ["是", "否"],
  "complaint.replyMode": ["需要", "不需要"],
  "complaint.kind": ["投诉", "举报", "咨询", "建议"],
  "complaint.category": ["服务态度", "产品质量", "收费问题"],
  "complainant.region": ["北京市", "天津市", "河北省"],
  "respondent.region": ["东城区", "西城区"],
  "event.region": ["朝阳区", "海淀区"],
};

function naming(field: FieldSpec, context: Context): string {
  const noise = `q${context.uid}${Math.floor(context.random() * 1e6).toString(36)}`;
  const name = context.mode.noNames ? noise : field.name;
  const id = context.mode.noNames ? "" : field.id;
  return `${name ? ` name="${escape(name)}"` : ""}${id ? ` id="${escape(id)}"` : ""}${field.placeholder ? ` placeholder="${escape(field.placeholder)}"` : ""}${field.maxLength ? ` maxlength="${field.maxLength}"` : ""}`;
}

const optionsOf = (field: FieldSpec): string[] =>
  field.options ?? DEFAULT_OPTIONS[field.meaning] ?? (field.label.startsWith("是否") ? ["是", "否"] : ["选项一", "选项二", "其他"]);

const PREFIX: Partial<Record<Style, string>> = { element: "el", antd: "ant", iview: "ivu", naive: "n", arco: "arco", tdesign: "t" };

function choice(field: FieldSpec, order: number, context: Context): string {
  const type = field.control === "checkbox" ? "checkbox" : "radio";
  const options = field.control === "checkbox" && !field.options ? [field.label] : optionsOf(field);
  const name = context.mode.noNames || !field.name ? `g${context.uid}` : field.name;
  const prefix = PREFIX[context.style];
  const items = options.map((option, index) => {
    if (prefix)
      return `<label class="${prefix}-${type}"><span class="${prefix}-${type}__input"><span class="${prefix}-${type}__inner"></span><input type="${type}" class="${prefix}-${type}__original" style="opacity:0;position:absolute" value="${index}"></span><span class="${prefix}-${type}__label">${escape(option)}</span></label>`;
    if (context.style === "vant")
      return `<div role="${type}" class="van-${type}" tabindex="0" aria-checked="false"><div class="van-${type}__icon"><i class="van-icon"></i></div><span class="van-${type}__label">${escape(option)}</span></div>`;
    if (context.style === "layui")
      return `<input type="${type}" name="${name}" value="${index}" title="${escape(option)}" style="display:none"><div class="layui-unselect layui-form-${type}"><i class="layui-icon"></i><div>${escape(option)}</div></div>`;
    if (context.style === "weui")
      return `<label class="weui-cell weui-check__label"><div class="weui-cell__bd"><p>${escape(option)}</p></div><div class="weui-cell__ft"><input type="${type}" class="weui-check" name="${name}" value="${index}"><span class="weui-icon-checked"></span></div></label>`;
    if (context.uid % 2) return `<label><input type="${type}" name="${name}" value="${index}"> ${escape(option)}</label>`;
    return `<input type="${type}" name="${name}" value="${index}">${escape(option)} &nbsp;`;
  });
  const group = prefix ? `${prefix}-${type}-group` : "opts";
  return `<div class="${group}" ${prefix ? `role="${type === "radio" ? "radiogroup" : "group"}"` : ""} data-order-scope="${order}">${items.join("")}</div>`;
}

function select(field: FieldSpec, order: number, context: Context): string {
  const hint = field.placeholder ?? "请选择";
  switch (context.style) {
    case "element":
      return `<div class="el-select"><div class="el-input el-input--suffix"><input type="text" readonly autocomplete="off" placeholder="${escape(hint)}" class="el-input__inner" data-order="${order}"><span class="el-input__suffix"><i class="el-icon-arrow-up"></i></span></div></div>`;
    case "antd":
      return `<div class="ant-select ant-select-single" data-order="${order}"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" role="combobox" readonly style="opacity:0" class="ant-select-selection-search-input"></span><span class="ant-select-selection-placeholder">${escape(hint)}</span></div></div>`;
    case "iview":
      return `<div class="ivu-select ivu-select-single" data-order="${order}"><div tabindex="0" class="ivu-select-selection"><input type="hidden"><span class="ivu-select-placeholder">${escape(hint)}</span></div></div>`;
    case "naive":
      return `<div class="n-select"><div class="n-base-selection" data-order="${order}"><div class="n-base-selection-label" tabindex="0"><div class="n-base-selection-placeholder"><div class="n-base-selection-placeholder__inner">${escape(hint)}</div></div></div></div></div>`;
    case "arco":
      return `<div class="arco-select arco-select-single" role="combobox" data-order="${order}"><div class="arco-select-view"><span class="arco-select-view-selector"><input class="arco-select-view-input" readonly placeholder="${escape(hint)}"></span></div></div>`;
    case "tdesign":
      return `<div class="t-select__wrap" data-order="${order}"><div class="t-input__wrap"><div class="t-input"><input class="t-input__inner" readonly placeholder="${escape(hint)}"></div></div></div>`;
    case "vant":
      return `<input type="text" class="van-field__control" readonly placeholder="${escape(hint)}" data-order="${order}">`;
    case "uni":
      return `<uni-picker data-order="${order}"><uni-view class="picker">${escape(hint)}</uni-view></uni-picker>`;
    case "layui":
      return `<select${naming(field, context)} style="display:none" data-order="${order}"><option value="">${escape(hint)}</option>${optionTags(field)}</select><div class="layui-form-select"><div class="layui-select-title"><input type="text" placeholder="${escape(hint)}" readonly class="layui-input"></div><dl class="layui-anim"><dd>${optionsOf(field).join("</dd><dd>")}</dd></dl></div>`;
    default:
      return `<select${naming(field, context)} data-order="${order}"><option value="">${escape(hint)}</option>${optionTags(field)}</select>`;
  }
}

const optionTags = (field: FieldSpec): string =>
  optionsOf(field)
    .map((option, index) => `<option value="${index + 1}">${escape(option)}</option>`)
    .join("");

function file(order: number, context: Context): string {
  switch (context.style) {
    case "element":
      return `<div class="upload-box"><div tabindex="0" class="el-upload el-upload--text"><button type="button" class="el-button"><span>点击上传</span></button><input type="file" class="el-upload__input" style="display:none" data-order="${order}"></div></div>`;
    case "antd":
      return `<span class="ant-upload-wrapper"><div class="ant-upload ant-upload-select"><span role="button" class="ant-upload"><input type="file" style="display:none" data-order="${order}"><button type="button" class="ant-btn">上传文件</button></span></div></span>`;
    case "vant":
      return `<div class="van-uploader"><div class="van-uploader__wrapper"><div class="van-uploader__upload" style="width:80px;height:80px"><i class="van-icon"></i><input type="file" class="van-uploader__input" style="opacity:0;position:absolute;width:80px;height:80px" data-order="${order}"></div></div></div>`;
    case "weui":
      return `<div class="weui-uploader__input-box" style="width:77px;height:77px;position:relative"><input class="weui-uploader__input" type="file" style="opacity:0;width:100%;height:100%" data-order="${order}"></div>`;
    default:
      return `<input type="file" data-order="${order}">`;
  }
}

function control(field: FieldSpec, order: number, context: Context): string {
  context.uid++;
  const at = ` data-order="${order}"${field.hidden ? ' style="position:absolute;left:-9999px"' : ""}`;
  const cls: Partial<Record<Style, string>> = {
    element: "el-input__inner",
    antd: "ant-input",
    iview: "ivu-input",
    vant: "van-field__control",
    naive: "n-input__input-el",
    layui: "layui-input",
    weui: "weui-input",
    bootstrap: "form-control",
    uni: "uni-input-input",
  };
  const klass = cls[context.style] ? ` class="${cls[context.style]}"` : "";
  switch (field.control) {
    case "radio":
    case "checkbox":
      return choice(field, order, context);
    case "select":
      return select(field, order, context);
    case "region":
      return ["省", "市", "区"]
        .map(
          (level) =>
            `<select data-order="${order + "省市区".indexOf(level)}"><option value="">请选择${level}</option><option>北京市</option></select>`,
        )
        .join(" ");
    case "file":
      return file(order, context);
    case "chips":
      return `<div class="tags" data-order-scope="${order}">${optionsOf(field)
        .map((option) => `<div class="tag-item">${escape(option)}</div>`)
        .join("")}</div>`;
    case "textarea":
      if (context.style === "uni")
        return `<uni-textarea><div class="uni-textarea-wrapper"><div class="uni-textarea-placeholder">${escape(field.placeholder ?? "")}</div><textarea class="uni-textarea-textarea"${at}></textarea></div></uni-textarea>`;
      return `<textarea${klass}${naming(field, context)}${at} rows="4"></textarea>`;
    case "password":
      return `<input type="password"${klass}${naming(field, context)}${at}>`;
    case "date":
      if (context.style === "element")
        return `<div class="el-date-editor el-input el-date-editor--date"><input type="text" autocomplete="off" class="el-input__inner"${naming(field, context)}${at}></div>`;
      if (context.style === "antd")
        return `<div class="ant-picker"${at}><div class="ant-picker-input"><input readonly placeholder="${escape(field.placeholder ?? "请选择日期")}"></div></div>`;
      return `<input type="text" readonly class="Wdate" onclick="WdatePicker()"${naming(field, context)}${at}>`;
    case "time":
      return `<input type="time"${naming(field, context)}${at}>`;
    default: {
      const beside =
        field.beside === "captcha"
          ? '<img src="/captcha.jpg" alt="验证码" width="80" height="30">'
          : field.beside === "sms"
            ? '<button type="button">获取验证码</button>'
            : "";
      if (context.style === "uni")
        return `<uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">${escape(field.placeholder ?? "")}</div><input class="uni-input-input"${at}></div></uni-input>${beside}`;
      if (context.style === "element")
        return `<div class="el-input"><input type="text" autocomplete="off"${klass}${naming(field, context)}${at}></div>${beside}`;
      return `<input type="text"${klass}${naming(field, context)}${at}>${beside}`;
    }
  }
}

function row(field: FieldSpec, inner: string, context: Context): string {
  const star = field.required ? '<span class="red">*</span>' : "";
  const lone = field.control === "checkbox" && !field.options;
  const label = lone ? "" : escape(field.label);
  const colon = label && context.random() < 0.7 ? "：" : "";
  const name = label ? `${star}${label}${colon}` : "";
  switch (context.style) {
    case "table":
    case "table-pairs":
      return `<td align="right" class="t1">${name}</td><td>${inner}</td>`;
    case "plain":
      return `${name}${inner}<br>`;
    case "dl":
      return `<dl><dt>${name}</dt><dd>${inner}</dd></dl>`;
    case "element":
      return `<div class="el-form-item${field.required ? " is-required" : ""}">${label ? `<label class="el-form-item__label" style="width:120px">${label}</label>` : ""}<div class="el-form-item__content">${inner}</div></div>`;
    case "antd":
      return `<div class="ant-row ant-form-item-row ant-form-item">${label ? `<div class="ant-col ant-form-item-label"><label title="${label}" class="ant-form-item-required">${label}</label></div>` : ""}<div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content">${inner}</div></div></div></div>`;
    case "iview":
      return `<div class="ivu-form-item">${label ? `<label class="ivu-form-item-label">${label}</label>` : ""}<div class="ivu-form-item-content"><div class="ivu-input-wrapper">${inner}</div></div></div>`;
    case "vant":
      return `<div class="van-cell van-field">${label ? `<div class="van-cell__title van-field__label"><span>${label}</span></div>` : ""}<div class="van-cell__value van-field__value"><div class="van-field__body">${inner}</div></div></div>`;
    case "naive":
      return `<div class="n-form-item n-form-item--top-labelled">${label ? `<label class="n-form-item-label"><span class="n-form-item-label__text">${label}</span>${field.required ? '<span class="n-form-item-label__asterisk">&nbsp;*</span>' : ""}</label>` : ""}<div class="n-form-item-blank"><div class="n-input"><div class="n-input-wrapper">${inner}</div></div></div><div class="n-form-item-feedback-wrapper"></div></div>`;
    case "arco":
      return `<div class="arco-row arco-form-item"><div class="arco-col arco-form-item-label-col"><label>${name}</label></div><div class="arco-col arco-form-item-wrapper"><div class="arco-form-item-control-wrapper"><div class="arco-form-item-control">${inner}</div></div></div></div>`;
    case "tdesign":
      return `<div class="t-form__item"><div class="t-form__label t-form__label--right"><label>${label}</label></div><div class="t-form__controls"><div class="t-form__controls-content">${inner}</div></div></div>`;
    case "layui":
      return `<div class="layui-form-item"><label class="layui-form-label">${name}</label><div class="layui-input-block">${inner}</div></div>`;
    case "weui":
      return `<div class="weui-cell">${label ? `<div class="weui-cell__hd"><label class="weui-label">${label}</label></div>` : ""}<div class="weui-cell__bd">${inner}</div></div>`;
    case "bootstrap":
      return `<div class="form-group row"><label class="col-sm-2 col-form-label">${name}</label><div class="col-sm-10">${inner}</div></div>`;
    case "floating":
      return `<div class="form-floating">${inner}<label>${label}</label></div>`;
    case "wxml":
      return `<div class="form-item"><div class="title">${name}</div>${inner}</div>`;
    case "uni":
      return `<uni-view class="row"><uni-text class="tit"><span>${name}</span></uni-text><uni-view class="con">${inner}</uni-view></uni-view>`;
    case "after":
      return `<div class="line">${inner}<span class="lb">${label}</span></div>`;
    case "ul":
      return `<li><span class="lab">${star}${label}</span><p>${inner}</p><em class="tip">${field.required ? "必填" : ""}</em></li>`;
    case "flex":
      return `<div class="flex"><div class="w-32 text-right">${name}</div><div class="flex-1">${inner}</div></div>`;
    default:
      return `<p>${field.control === "text" || field.control === "textarea" || field.control === "password" ? "" : name}${inner}</p>`;
  }
}

function heading(text: string, style: Style): string {
  switch (style) {
    case "table":
    case "table-pairs":
      return `<tr><th colspan="4">${escape(text)}</th></tr>`;
    case "vant":
      return `<div class="van-cell-group__title">${escape(text)}</div>`;
    case "element":
      return `<div class="el-divider"><div class="el-divider__text">${escape(text)}</div></div>`;
    case "weui":
      return `<div class="weui-cells__title">${escape(text)}</div>`;
    case "layui":
      return `<fieldset class="layui-elem-field layui-field-title"><legend>${escape(text)}</legend></fieldset>`;
    case "plain":
      return `<b>${escape(text)}</b><br>`;
    default:
      return `<h3>${escape(text)}</h3>`;
  }
}

const tabular = (style: Style): boolean => style === "table" || style === "table-pairs";

/** Writes a form in its technology, with the number of each field in `data-order`. */
export function render(form: FormSpec, options: RenderOptions = {}): string {
  if (form.html) return form.html;
  const style = (STYLES as readonly string[]).includes(form.style) ? (form.style as Style) : "table";
  const context: Context = { style, mode: options, random: seeded(form.id), uid: 0 };
  let section = "";
  let body = "";
  let pair = "";
  let order = 0;
  const flush = (): void => {
    if (pair) body += `<tr>${pair}</tr>`;
    pair = "";
  };
  for (const field of form.fields) {
    if (field.section && field.section !== section) {
      flush();
      section = field.section;
      body += heading(section, style);
    }
    if (field.before) {
      flush();
      body += tabular(style) ? `<tr><td colspan="4">${escape(field.before)}</td></tr>` : `<p>${escape(field.before)}</p>`;
    }
    let part = row(field, control(field, order, context), context);
    order += field.control === "region" ? 3 : 1;
    if (options.mutate && !tabular(style) && style !== "plain") part = `<div class="w${order}"><div>${part}</div><i></i></div>`;
    if (!tabular(style)) body += part;
    else {
      const wide = style === "table" || field.control === "textarea" || field.control === "radio";
      if (wide) flush();
      pair += part;
      if (wide || pair.split("<td").length > 4) flush();
    }
  }
  flush();
  const inner = tabular(style) ? `<table border="1"><tbody>${body}</tbody></table>` : style === "ul" ? `<ul>${body}</ul>` : body;
  const mobile = style === "vant" || style === "uni" || style === "wxml" || style === "weui";
  const main = mobile
    ? `<div class="page">${inner}<button class="van-button">${escape(form.button)}</button></div>`
    : `<form action="/save" method="post">${inner}<button type="submit">${escape(form.button)}</button></form>`;
  const head = form.heading ? `<h2>${escape(form.heading)}</h2>` : "";
  const around = options.mutate
    ? [
        '<header><div class="search"><input name="q" placeholder="请输入关键字"><button>搜索</button></div><nav><a href="#">首页</a><a href="#">我要投诉</a><a href="#">登录</a></nav></header>',
        '<div class="login-box"><form action="/login" method="post"><input name="u" placeholder="用户名"><input type="password" name="p" placeholder="密码"><button>登录</button></form></div>',
      ]
    : ["", ""];
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${escape(form.title)}</title></head><body>${around[0]}<div class="wrap">${head}${main}</div>${around[1]}<footer>版权所有 <a href="#">联系我们</a></footer></body></html>`;
}

/** The expectation of each number of a rendering. */
export function expectations(form: FormSpec): { order: number; field: FieldSpec }[] {
  let order = 0;
  const found: { order: number; field: FieldSpec }[] = [];
  for (const field of form.fields) {
    const parts = field.control === "region" ? 3 : 1;
    for (let i = 0; i < parts; i++) found.push({ order: order + i, field });
    order += parts;
  }
  return found;
}
