import { afterEach, describe, expect, it } from "vitest";
import { noticeOver } from "@/lib/page/describe/notice";

const put = (html: string): boolean => {
  document.body.innerHTML = html;
  return noticeOver(document);
};
const box = (style: string, inside: string): string => `<form><label>姓名 <input></label></form><div style="${style}">${inside}</div>`;
const MIDDLE = "position:fixed;left:10%;right:10%;top:15%;height:300px";

describe("a notice over the page", () => {
  afterEach(() => {
    document.body.innerHTML = "";
  });

  it("is seen while its button counts down and when it can be pressed", () => {
    expect(put(box(MIDDLE, "<h2>投诉须知</h2><button disabled>我同意(59)</button>"))).toBe(true);
    expect(put(box(MIDDLE, "<h2>投诉须知</h2><a href='#'>已阅读并同意</a>"))).toBe(true);
  });

  it("is gone when it is closed", () => {
    expect(put(box(`${MIDDLE};display:none`, "<h2>投诉须知</h2><button>我同意</button>"))).toBe(false);
    expect(put(box(`${MIDDLE};visibility:hidden`, "<h2>投诉须知</h2><button>我同意</button>"))).toBe(false);
  });

  it("is no consent box of the form, no bar at the edge and no other dialog", () => {
    expect(put("<form><h2>投诉须知</h2><label><input type=checkbox>我已阅读并同意</label><button>同意并提交</button></form>")).toBe(false);
    expect(put(box("position:fixed;left:0;right:0;bottom:0;height:60px", "隐私声明 <button>同意</button>"))).toBe(false);
    expect(put(box(MIDDLE, "<h2>选择地区</h2><button>确定</button>"))).toBe(false);
  });
});
