/** Twenty questions with twenty-four controls, as often as asked: thirteen texts, a long text, a date, three lists, two groups of three. */
export function form(times: number): string {
  const one = (block: number): string =>
    Array.from({ length: 20 }, (_, n) => {
      const id = `q${block}x${n}`;
      if (n < 13) return `<p><label for="${id}">投诉项目${id}</label><input id="${id}" name="${id}"></p>`;
      if (n < 14) return `<p><label for="${id}">投诉内容${id}</label><textarea id="${id}"></textarea></p>`;
      if (n < 15) return `<p><label for="${id}">发生日期${id}</label><input type="date" id="${id}"></p>`;
      if (n < 18)
        return `<p><label for="${id}">类别${id}</label><select id="${id}"><option>请选择</option><option>甲类</option><option>乙类</option></select></p>`;
      return `<p><span>选择${id}</span>${["甲", "乙", "丙"].map((text) => `<label><input type="radio" name="${id}" value="${text}">${text}</label>`).join("")}</p>`;
    }).join("\n");
  return `<h1>投诉</h1><form>${Array.from({ length: times }, (_, block) => one(block)).join("\n")}</form>`;
}

export const noise = Array.from({ length: 5_000 }, (_, n) => `<div class="n"><b>段落${n}</b><span>文字</span></div>`).join("");

export const pageOf = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>投诉</title></head><body>${body}<script>window.clear=()=>{for(const el of document.querySelectorAll("input,textarea,select")){if(el.type==="radio")el.checked=false;else if(el.localName==="select")el.selectedIndex=0;else el.value=""}};window.state=()=>({})</script></body></html>`;

/** Pages past every bound: each must end in time, and say so. */
export const BEYOND: [string, string][] = [
  ["1 000 controls", form(42)],
  ["5 000 controls", form(209)],
  ["100 000 nodes", form(1) + "<i>字</i>".repeat(50_000)],
  [
    "50 nested shadow roots",
    `${form(1)}<script>let at=document.body;for(let n=0;n<50;n++){const root=at.appendChild(document.createElement("div")).attachShadow({mode:"open"});root.innerHTML="<p><label>投诉人姓名<input></label></p>";at=root.appendChild(document.createElement("div"))}</script>`,
  ],
  [
    "200 frames",
    `${form(1)}<script>for(let n=0;n<200;n++){const frame=document.body.appendChild(document.createElement("iframe"));frame.contentDocument.body.innerHTML="<p><label>投诉人姓名<input></label></p>"}</script>`,
  ],
];
