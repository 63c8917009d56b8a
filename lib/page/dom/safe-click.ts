import { attr, click, fits, hasAttr, holds, hover, nearest, parentOf, press, tagOf, textOf } from "./touch";

/** Words of buttons that send, go on, agree, pay or ask for a code. Nothing that carries one is ever pressed. */
const SENDING =
  /提交|下一步|上一步|保存|暂存|发送|登录|登陆|注册|支付|付款|获取.{0,4}验证码|发送验证码|我同意|同意并|已阅读|立即(?:投诉|举报|申请)|发布|删除|撤销|退出|submit|next|save|send|log ?in|sign|pay|agree|delete/i;
/** Words that are harmless inside a popup we opened, and nowhere else. */
const CONFIRMING = /^(?:确定|确认|完成|ok|confirm|done)$/i;
const PRESSED = "button,a,input,[role=button],[role=link]";
/** A plain element drawn as a button; further up such a class may belong to the whole form. */
const LOOKS_PRESSED = "[class*=btn],[class*=button],[class*=Button]";

/** Whether an element sends or empties its form by what it is, whatever it says. */
function submits(at: Element): boolean {
  const tag = tagOf(at);
  const type = attr(at, "type").toLowerCase();
  if (hasAttr(at, "formaction") || hasAttr(at, "formmethod")) return true;
  if (tag === "input") return type === "submit" || type === "image" || type === "reset";
  // A button without a type in a form is a submit button; a reset button would empty the form.
  if (tag === "button") return type !== "button" && (type === "reset" || nearest(at, "form") !== null || hasAttr(at, "form"));
  if (tag !== "label") return false;
  const target = (at as HTMLLabelElement).control;
  return (
    target !== null &&
    (tagOf(target) === "button" || fits(target, "input[type=submit],input[type=image],input[type=reset],input[type=button]"))
  );
}

/** A link with an address; one that only runs a script that does nothing leads nowhere. */
function leadsAway(at: Element): boolean {
  if (tagOf(at) !== "a" && tagOf(at) !== "area") return false;
  const href = attr(at, "href").trim();
  return href !== "" && !/^javascript:\s*(?:void\s*\(?\s*0\s*\)?)?;?\s*$/i.test(href);
}

/** What the words on a thing to press forbid. `popup`: what we opened. */
function forbiddenByWords(at: Element, popup: Element | null): string {
  const words = (textOf(at) || attr(at, "value") || attr(at, "aria-label") || attr(at, "title")).slice(0, 24);
  const inside = popup !== null && popup !== at && holds(popup, at);
  const isButton = tagOf(at) === "button" || tagOf(at) === "input";
  if (SENDING.test(words) && !(inside && !isButton)) return "sends";
  return CONFIRMING.test(words.replace(/\s/g, "")) && !inside ? "confirms" : "";
}

/** Why an element must not be pressed, or an empty string. `popup`: what we opened and the element is in. */
export function whyNotPressed(el: Element, popup: Element | null = null): string {
  for (let at: Element | null = el, steps = 0; at && steps < 8; at = parentOf(at), steps++) {
    if (tagOf(at) === "form") break;
    if (submits(at)) return "submits";
    if (leadsAway(at)) return "leads-away";
    if (fits(at, PRESSED) || (steps < 3 && fits(at, LOOKS_PRESSED))) {
      const why = forbiddenByWords(at, popup);
      if (why) return why;
    }
    if (at === popup) break;
  }
  return "";
}

/**
 * The only way the engine presses anything. Returns why it did not, or an empty string.
 * `how`: `click` alone where a pointer's way would start something else, `down` for widgets that open on mousedown.
 */
export function safeClick(el: Element, popup: Element | null = null, how: "whole" | "click" | "down" = "whole"): string {
  const why = whyNotPressed(el, popup);
  if (why !== "") return why;
  if (how !== "click") {
    hover(el);
    press(el, how === "down" ? "down" : "up");
  }
  if (how !== "down") click(el, how !== "click");
  return "";
}
