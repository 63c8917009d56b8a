/**
 * Prints a whole page of our own as it is, from a frame: its A4 styles meet no style of the workspace, and what the screen shows beside the
 * letter cannot slip onto the paper. The frame runs no script; `allow-modals` lets it open the browser's print window.
 */
export function printSheet(html: string): void {
  const frame = document.createElement("iframe");
  frame.title = "打印用的页面";
  frame.setAttribute("sandbox", "allow-same-origin allow-modals");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  // Not `display: none`: such a frame is laid out only when it is too late, and Firefox prints it empty.
  frame.style.cssText = "position:fixed;inset:auto 0 0 auto;width:0;height:0;border:0;visibility:hidden";
  frame.addEventListener("load", () => {
    const pane = frame.contentWindow!;
    pane.addEventListener("afterprint", () => frame.remove(), { once: true });
    pane.focus();
    pane.print();
  });
  frame.srcdoc = html;
  document.body.append(frame);
}
