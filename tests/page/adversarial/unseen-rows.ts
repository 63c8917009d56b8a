/** A way to keep a field from the eye, and its honest twin: `I` stands for the field, `#` for the number of the row. */
export type Twin = [name: string, hidden: string, honest: string];

const over = (style: string, inside = ""): string =>
  `<span style="position:relative;display:inline-block">I<b style="position:absolute;inset:0;${style}">${inside}</b></span>`;
const drawn = (part: string, style: string): string =>
  `<style>#r#{position:relative;display:inline-block}#r#::${part}{content:"";position:absolute;${style}}</style><span id="r#">I</span>`;
const held = (style: string): string => `<span style="display:inline-block;${style}">I</span>`;
const own = (style: string): string => `<i style="display:contents">I[${style}]</i>`;
const layers = (count: number, style: string): string =>
  `<span style="position:relative;display:inline-block">I${`<b style="position:absolute;inset:0;${style}"></b>`.repeat(count)}</span>`;
const deep = (levels: number, inside: string): string => "<div>".repeat(levels) + inside + "</div>".repeat(levels);
const far = (style: string, at: string): string =>
  `<span id="far#" style="display:inline-block">I</span><div><div><b id="lay#" style="position:absolute;width:220px;height:40px;z-index:5;${style}"></b></div></div><script>{const t=document.getElementById("far#").getBoundingClientRect(),l=document.getElementById("lay#");l.style.left=t.left+scrollX${at}+"px";l.style.top=t.top+scrollY-5+"px"}</script>`;

export const ROWS: Twin[] = [
  [
    "under what a style sheet draws behind the content",
    drawn("after", "inset:0;background:#fff"),
    drawn("after", "left:-8px;top:0;width:4px;height:4px;background:red"),
  ],
  [
    "under what a style sheet draws before the content",
    drawn("before", "inset:0;background:#fff;z-index:2"),
    drawn("before", "inset:0;border:1px solid #ccc;pointer-events:none"),
  ],
  [
    "under a drawing that lets the pointer through",
    drawn("after", "inset:0;background:#fff;pointer-events:none"),
    drawn("after", "inset:0;background:#ffffff10;pointer-events:none"),
  ],
  [
    "under a border",
    over("width:0;height:0;border:200px solid #fff;inset:-50px;overflow:hidden"),
    over("border:1px solid #ddd;pointer-events:none"),
  ],
  ["under an inner shadow", over("box-shadow:inset 0 0 0 200px #fff"), over("pointer-events:none;box-shadow:0 0 2px #ccc")],
  [
    "under a drawn rectangle",
    over("", `<svg width="100%" height="100%"><rect width="100%" height="100%" fill="#fff"/></svg>`),
    over("pointer-events:none", `<svg width="8" height="8"><rect width="8" height="8" fill="red"/></svg>`),
  ],
  ["behind frosted glass", over("backdrop-filter:blur(30px)"), over("pointer-events:none;background:#ffffff08")],
  [
    "under letters that are boxes",
    over("font-size:40px;line-height:1;overflow:hidden", "████████"),
    over("pointer-events:none;left:auto;width:40px", "元"),
  ],
  [
    "under a layer in another branch that lets the pointer through",
    far("background:#fff;pointer-events:none", ""),
    far("background:#fff;pointer-events:none", "+600"),
  ],
  [
    "sixteen levels below a layer",
    `<span style="position:relative;display:block">${deep(16, "I")}<b style="position:absolute;inset:0;background:#fff;pointer-events:none"></b></span>`,
    `<span style="position:relative;display:block">${deep(16, "I")}<b style="position:absolute;inset:0;pointer-events:none"></b></span>`,
  ],
  [
    "under a layer before sixty others",
    `<span style="position:relative;display:inline-block">I<b style="position:absolute;inset:0;background:#fff;pointer-events:none"></b>${"<i></i>".repeat(61)}</span>`,
    `<span style="position:relative;display:inline-block">I${"<i></i>".repeat(61)}</span>`,
  ],
  ["under eight layers of half an opacity", layers(8, "background:#fff;opacity:.49"), layers(2, "background:#fff;opacity:.1")],
  ["under eight half-opaque colours", layers(8, "background:rgba(255,255,255,.49)"), layers(2, "background:rgba(255,255,255,.1)")],
  ["clipped from one side", held("clip-path:inset(0 100% 0 0)"), held("clip-path:inset(0 0 0 0)")],
  ["clipped to a point", held("clip-path:ellipse(0 0)"), held("clip-path:ellipse(100% 100%)")],
  ["clipped to a path", held("clip-path:path('M0 0z')"), held("clip-path:path('M0 0H400V60H0z')")],
  [
    "clipped to nothing drawn",
    `<svg width="0" height="0" style="position:absolute"><clipPath id="c#"></clipPath></svg>${held("clip-path:url('#c#')")}`,
    `<svg width="0" height="0" style="position:absolute"><clipPath id="c#"><rect width="900" height="90"/></clipPath></svg>${held("clip-path:url('#c#')")}`,
  ],
  [
    "clipped by what is further up",
    `<div style="clip-path:polygon(0 0,1px 0,1px 1px,0 1px)"><div>I</div></div>`,
    `<div style="clip-path:polygon(0 0,100% 0,100% 100%,0 100%)"><div>I</div></div>`,
  ],
  [
    "masked by a picture",
    held("mask-image:url('data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 width=%2210%22 height=%2210%22/>')"),
    held("mask-image:linear-gradient(#000,#000)"),
  ],
  [
    "masked beside the mask",
    held("mask:linear-gradient(#000,#000) no-repeat;mask-position:-900px 0"),
    held("mask-image:linear-gradient(#000,#111)"),
  ],
  ["without contrast", held("filter:contrast(0) brightness(9)"), held("filter:contrast(1.1)")],
  [
    "filtered by a drawing",
    `<svg width="0" height="0" style="position:absolute"><filter id="f#"><feFlood flood-color="#fff"/></filter></svg>${held("filter:url(#f#)")}`,
    held("filter:grayscale(1)"),
  ],
  ["blurred", held("filter:blur(60px)"), held("filter:blur(0)")],
  [
    "with its back to the reader",
    held("backface-visibility:hidden;transform:rotateY(180deg)"),
    `<span style="display:inline-block;transform:rotateY(180deg)">${held("transform:rotateY(180deg)")}</span>`,
  ],
  ["mirrored", held("transform:scaleX(-1)"), held("transform:scale(.9)")],
  ["head down", held("rotate:180deg"), held("rotate:2deg")],
  [
    "large and scaled to a point",
    `<span style="display:inline-block;width:220px;height:30px;overflow:hidden"><span style="display:block;width:2000px;height:400px;transform:scale(.02);transform-origin:0 0">I[width:2000px;height:400px]</span></span>`,
    held("transform:scale(.8)"),
  ],
  ["in letters without colour", own("-webkit-text-fill-color:transparent;border:0"), own("-webkit-text-fill-color:#333")],
  ["in letters moved out", own("text-indent:-9999px;border:0"), own("text-indent:1em")],
  ["in letters without height", own("font-size:.1px;border:0;width:200px;height:24px"), own("font-size:12px")],
  ["in something nearly transparent", held("opacity:.11"), held("opacity:.9")],
  ["in something that answers to nobody", held("interactivity:inert"), held("interactivity:auto")],
  [
    "under a layer that answers to nobody",
    `<span style="position:relative;display:inline-block">I<b inert style="position:absolute;inset:0;background:#fff"></b></span>`,
    `<span style="position:relative;display:inline-block">I<b inert style="position:absolute;left:0;top:0;width:3px;height:3px;background:#fff"></b></span>`,
  ],
  [
    "under a shadow of its neighbour",
    `<span style="display:inline-block">I</span><b style="position:relative;display:inline-block;width:10px;height:10px;box-shadow:-150px 0 0 100px #fff"></b>`,
    `<span style="display:inline-block">I</span><b style="position:relative;display:inline-block;width:10px;height:10px;box-shadow:0 0 4px #ccc"></b>`,
  ],
];

const input = (id: string, style: string): string => `<input id="${id}" style="width:200px;height:24px;${style}">`;

/** A row of the list with its own number; `[…]` behind the field is a style of the field itself. */
export function rowOf(html: string, id: string): string {
  return html
    .replace(/I(?:\[([^\]]*)\])?(?=<)/, (_, style: string = "") => input(id, style))
    .replaceAll("#r#", `#r${id}`)
    .replaceAll(/(r|c|f|far|lay)#/g, `$1${id}`);
}

/** What is done to the frame that holds the form, and around it; the honest twins beside. */
export const FRAMES: Twin[] = [
  ["transparent", "opacity:0", "opacity:1"],
  ["of one pixel", "width:1px;height:1px", "width:700px;height:400px"],
  ["far off", "position:absolute;left:-9999px", "position:relative;left:4px"],
  ["not visible", "visibility:hidden", "visibility:visible"],
  ["clipped", "clip-path:inset(0 0 100% 0)", "clip-path:inset(0)"],
  ["scaled to a point", "transform:scale(.01)", "transform:scale(.9)"],
  ["in an inert part", "<div inert>F</div>", "<div>F</div>"],
  [
    "under a layer",
    `<div style="position:relative">F<b style="position:absolute;inset:0;background:#fff"></b></div>`,
    `<div style="position:relative">F<b style="position:absolute;left:0;top:0;width:5px;height:5px;background:#fff"></b></div>`,
  ],
  [
    "under a layer that lets the pointer through",
    `<div style="position:relative">F<b style="position:absolute;inset:0;background:#fff;pointer-events:none"></b></div>`,
    `<div style="position:relative">F<b style="position:absolute;inset:0;pointer-events:none"></b></div>`,
  ],
  ["in a box without room", `<div style="height:0;overflow:hidden">F</div>`, `<div style="height:420px;overflow:hidden">F</div>`],
  ["filtered away", "filter:opacity(0)", "filter:grayscale(1)"],
  ["masked", "mask-image:linear-gradient(transparent,transparent)", "mask-image:linear-gradient(#000,#000)"],
];
