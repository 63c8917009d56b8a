import { swells } from "@/lib/form/archive";
import { accepts } from "@/lib/form/plan-fit";
import type { Driver } from "../widgets";
import { attr, filesOf, first, fits, hasAttr, sendChange, sendInput, setFiles } from "../../dom/touch";

/** Above this a portal refuses anyway, and the page would have to hold it in memory. */
const MOST_BYTES = 200 * 1024 * 1024;

/** File inputs, bare or inside an upload component: given as if chosen. Many components send a file as soon as they have it. */
const nativeFile: Driver = {
  widgets: ["file"],
  find: ({ elements: [el] }) => (!el ? null : fits(el, "input[type=file]") ? el : first(el, "input[type=file]")),
  read: (el) =>
    Array.from(filesOf(el) ?? [])
      .map((file) => file.name)
      .join("、"),
  async write(el, { files }) {
    if (files.length === 0) return "no-files";
    if (files.length > 1 && !hasAttr(el, "multiple")) return "one-file-only";
    if (hasAttr(el, "disabled")) return "disabled";
    for (const file of files) {
      if (file.size === 0) return "empty-file";
      if (file.size > MOST_BYTES) return "too-large";
      if (!accepts(attr(el, "accept"), { name: file.name, mediaType: file.type })) return "wrong-file-type";
      if (swells(new Uint8Array(await file.arrayBuffer()))) return "swells";
    }
    const carrier = new DataTransfer();
    for (const file of files) carrier.items.add(file);
    setFiles(el, carrier.files);
    sendInput(el, null);
    sendChange(el);
    return "";
  },
  // Upload components take the files and empty the input for the next ones: an empty input is no failure.
  same: (shown, { files }) => shown === "" || shown === files.map((file) => file.name).join("、"),
  async undo(el) {
    if ((filesOf(el)?.length ?? 0) === 0) return "already-sent";
    setFiles(el, new DataTransfer().files);
    sendInput(el, null);
    sendChange(el);
    return "";
  },
};
export default nativeFile;
