import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { sampleCase } from "@/lib/case/sample";
import { compose } from "@/lib/letters/compose";
import { editOf, withEdits, type Edits } from "@/lib/letters/edits";
import type { Draft, LetterInput } from "@/lib/letters/letter";
import { letterShelf } from "@/lib/letters/letter-shelf";
import { lint, mayLeave } from "@/lib/letters/lint";
import { sentencesOf } from "@/lib/letters/writer";
import { cardCase } from "./card-case";
import { anInput, TODAY } from "./inputs";

const sample = { ...sampleCase(TODAY), isSample: false };
const input = anInput({ record: sample, assessment: assess(sample, TODAY) });
const draft = compose("complaint-lender", input);
const sentenceOf = (id: string, own: Draft = draft) => own.blocks.flatMap(sentencesOf).find((sentence) => sentence.id === id)!;
const edited = (text: string, id = "facts.night"): Edits => editOf(sentenceOf(id), text);
const codes = (edits: Edits, own: LetterInput = input) => lint(withEdits(draft, edits), own).map(({ level, code }) => `${level}:${code}`);

describe("the check before a letter leaves", () => {
  it.each(letterShelf.map(({ id }) => id))("has nothing to stop in %s as we wrote it, on both cases", (id) => {
    for (const record of [sample, cardCase()]) {
      const own = anInput({ record, assessment: assess(record, TODAY) });
      for (const length of ["full", "400"] as const) {
        const messages = lint(compose(id, { ...own, length }), { ...own, length });
        // A place left open is not ours to fill.
        expect(messages.filter(({ level, code }) => level === "error" && code !== "blank")).toEqual([]);
        expect(messages.filter(({ code }) => ["tone", "vague-date", "twice", "promise"].includes(code))).toEqual([]);
      }
    }
  });

  it("stops a statement without a basis", () => {
    const bare = {
      ...draft,
      blocks: draft.blocks.map((block) =>
        block.kind === "paragraph"
          ? { ...block, sentences: block.sentences.map((own) => ({ ...own, basis: { rows: [], evidenceIds: [], rules: [] } })) }
          : block,
      ),
    };
    const messages = lint(bare, input);
    expect(messages.some(({ code }) => code === "no-basis")).toBe(true);
    expect(mayLeave(messages)).toBe(false);
  });

  it("stops “已多次投诉” without filings, and with one only, and lets it pass with two", () => {
    const text = "我已多次投诉，没有结果。";
    expect(codes(edited(text))).toContain("error:filed-before");
    const filing = {
      channelId: "lender-own",
      filedOn: "2026-11-01",
      demands: [],
      evidenceIds: [],
      state: "sent" as const,
      history: [],
      replies: [],
    };
    const one = { ...input, record: { ...sample, filings: [{ ...filing, id: "a" }] } };
    expect(codes(edited(text), one)).toContain("error:filed-before");
    const two = {
      ...input,
      record: {
        ...sample,
        filings: [
          { ...filing, id: "a" },
          { ...filing, id: "b" },
        ],
      },
    };
    expect(codes(edited(text), two)).not.toContain("error:filed-before");
    const drafted = { ...input, record: { ...sample, filings: [{ ...filing, id: "a", state: "drafted" as const }] } };
    expect(codes(edited("我已向贵方投诉。"), drafted)).toContain("error:filed-before");
  });

  it("stops an amount or a number that the record does not hold, and passes one that it does", () => {
    expect(codes(edited("对方多收了9,999.00元。"))).toContain("error:amount");
    expect(codes(edited("请每月收500元。", "demands.stop"))).toContain("warning:amount");
    expect(codes(edited("对方主张8,620.00元。"))).not.toContain("error:amount");
    expect(codes(edited("号码13912345678打来。"))).toContain("error:name");
    expect(codes(edited("号码02100000001打来。"))).not.toContain("error:name");
  });

  it("stops money asked for silence, and warns of abuse, vague days and promises", () => {
    expect(codes(edited("不退钱，否则我就曝光你们。"))).toContain("error:threat");
    expect(codes(edited("你们这些骗子半夜打电话。"))).toContain("warning:tone");
    expect(codes(edited("请立即停止。"))).toContain("warning:vague-date");
    expect(codes(edited("请给我停息挂账。"))).toContain("warning:promise");
    expect(codes(edited("对方说：“你这个骗子，马上还钱。”"))).not.toContain("warning:tone");
  });

  it("stops a reference to material that is not there", () => {
    expect(codes(edited("通话详单随函附上。"))).toContain("error:exhibit");
    const listed: Draft = {
      ...draft,
      blocks: [...draft.blocks, { kind: "exhibits", items: [{ number: 1, evidenceId: "gone", name: "录音", proves: "" }] }],
    };
    expect(lint(listed, input).map(({ code }) => code)).toContain("exhibit");
  });

  it("stops an edited text that grew beyond its length, and a title beyond 25 characters", () => {
    const short = compose("complaint-lender", { ...input, length: "400" });
    const grown = withEdits(short, editOf(sentenceOf("facts.third-party", short), "长".repeat(400)));
    expect(lint(grown, input).map(({ code }) => code)).toContain("length");
    expect(lint({ ...draft, title: "标".repeat(26) }, input).map(({ code }) => code)).toContain("title");
    expect(lint({ ...draft, title: "标".repeat(25) }, input).map(({ code }) => code)).not.toContain("title");
  });

  it("tells a sentence that stands twice", () => {
    expect(codes(edited(sentenceOf("facts.overview").text))).toContain("warning:twice");
  });
});
