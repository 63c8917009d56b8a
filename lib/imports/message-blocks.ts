import { isOwner } from "./direction-words";
import { withoutRadicals } from "./radicals";
import { readTime } from "./read-time";
import {
  BODY,
  ENDS,
  headingOf,
  isNumber,
  isSender,
  nextIsMoment,
  OWN,
  PASSED_ON,
  quotedLines,
  RECEIVER,
  RULE,
  SENDER,
  SENT_TO,
  TIME,
  wayOfLine,
  type Heading,
} from "./message-lines";

/** One message as it was pasted or exported: who wrote it, when, and its lines. */
export interface MessageBlock {
  line: number;
  sender?: string | undefined;
  at: number | null;
  /** Which way, where a line of its own says so; `none`: a draft, which nobody got. */
  way?: "in" | "out" | "none" | undefined;
  /** The line that told the moment, where it could not be read. */
  when?: string | undefined;
  body: string[];
}

/** Texts that have headings of their own: XML, cards, calendars, e-mails. */
export const isOtherText = (text: string): boolean =>
  /^\s*(?:<|BEGIN:V)/i.test(text) || /^(?:MIME-Version|Message-ID|Return-Path|Received|Subject)\s*:/im.test(text.slice(0, 4_000));

/** A heading inside of a message that passes others on: built otherwise than those of the file, or of before it was passed on. */
function isInner(heading: Heading, build: Heading["build"], open: MessageBlock | undefined): boolean {
  if (heading.build === undefined || !open || open.body.length === 0) return false;
  if (heading.build !== build) return true;
  const at = heading.when === undefined ? null : readTime(heading.when);
  return open.body.some((line) => PASSED_ON.test(line.trim())) && at !== null && open.at !== null && at <= open.at;
}

/** A line among the others, and where the message before it stands. */
interface Line {
  content: string;
  original: string;
  index: number;
  open: MessageBlock | undefined;
  /** The open message has no words yet. */
  inHeading: boolean;
  /** The message before may be at its end. */
  ended: boolean;
  mayBegin: boolean;
}

class Splitter {
  readonly blocks: MessageBlock[] = [];
  readonly #lines: readonly string[];
  /** Names that stand on a line of their own above a moment: known from the first line of the text, and the owner's. */
  readonly #named = new Set(["我"]);
  readonly #quoted: ReadonlySet<number>;
  /** How the first heading that tells both is built: a line built otherwise is part of a message. */
  #build: Heading["build"];
  #blank = true;
  #labelled = false;
  #ruled = false;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#quoted = quotedLines(lines);
    const top = lines.findIndex((each) => each.trim() !== "");
    const first = lines[top]?.trim() ?? "";
    if (first.length <= 20 && isSender(first) && !SENDER.test(first) && !RECEIVER.test(first) && nextIsMoment(lines, top))
      this.#named.add(first);
  }

  read(): MessageBlock[] {
    for (const [index, original] of this.#lines.entries()) {
      const content = original.trim();
      const isRule = RULE.test(content);
      if (content === "" || isRule) {
        this.#blank = true;
        this.#ruled ||= isRule;
        continue;
      }
      const open = this.blocks.at(-1);
      const inHeading = open !== undefined && open.body.length === 0;
      const ended = !open || this.#ruled || open.body.length === 0 || ENDS.test(open.body.at(-1)!.trim());
      const mayBegin = !open || inHeading || (this.#blank && ended && !this.#labelled);
      const line = { content, original, index, open, inHeading, ended, mayBegin };
      // The first that takes the line has it.
      if (!this.#steps.some((step) => step(line))) this.#words(line);
      this.#blank = false;
      this.#ruled = false;
    }
    return this.blocks;
  }

  #start({ index }: Line): MessageBlock {
    const next: MessageBlock = { line: index + 1, at: null, body: [] };
    this.blocks.push(next);
    return next;
  }

  #put(block: MessageBlock, { sender, when }: Heading): true {
    if (sender !== undefined && SENT_TO.test(sender)) {
      block.sender = sender.replace(SENT_TO, "").trim();
      block.way = "out";
    } else if (sender !== undefined) block.sender = sender.trim();
    if (when !== undefined) {
      block.when = when;
      block.at = readTime(when);
    }
    return true;
  }

  /** A name alone, above a moment. */
  #byName = (line: Line): boolean =>
    this.#named.has(line.content) &&
    this.#named.size > 1 &&
    nextIsMoment(this.#lines, line.index) &&
    this.#put(this.#start(line), { sender: line.content });

  /** What whoever pastes wrote back. */
  #byOwnWords = (line: Line): boolean => {
    const own = this.#blank && line.ended && line.open && !line.inHeading ? OWN.exec(line.content) : null;
    if (!own) return false;
    const block = this.#start(line);
    block.sender = "我";
    block.body.push(own[1]!);
    return true;
  };

  #bySender = (line: Line): boolean => {
    const sender = line.mayBegin || this.#blank || line.ended ? SENDER.exec(line.content) : null;
    if (!sender) return false;
    this.#labelled = true;
    const block = line.inHeading && line.open!.sender === undefined ? line.open! : this.#start(line);
    return this.#put(block, { sender: sender[1] });
  };

  #byTime = (line: Line): boolean => {
    const when = TIME.exec(line.content)?.[1];
    if (when === undefined) return false;
    const heads = line.inHeading && line.open!.at === null;
    const opens = (!line.open || (this.#blank && line.ended)) && readTime(when) !== null;
    if (!heads && !opens) return false;
    this.#labelled = true;
    return this.#put(heads ? line.open! : this.#start(line), { when });
  };

  #byWay = (line: Line): boolean => {
    const way = line.inHeading ? wayOfLine(line.content) : undefined;
    if (!way) return false;
    line.open!.way ??= way;
    return true;
  };

  #byReceiver = (line: Line): boolean => {
    const to = line.inHeading || !line.open || (this.#blank && line.ended) ? RECEIVER.exec(line.content)?.[1]?.trim() : undefined;
    if (to === undefined) return false;
    this.#labelled = true;
    const block = line.inHeading ? line.open! : this.#start(line);
    // Beside a sender that is not the owner, the receiver is the owner.
    if (block.sender !== undefined && !isOwner(block.sender)) return true;
    block.way ??= "out";
    if (!isOwner(to)) block.sender = to;
    return true;
  };

  #byBody = (line: Line): boolean => {
    const words = line.inHeading ? BODY.exec(line.content)?.[1] : undefined;
    if (words === undefined) return false;
    if (words !== "") line.open!.body.push(words);
    return true;
  };

  #byHeading = (line: Line): boolean => {
    const { content, index, open, inHeading, ended, mayBegin } = line;
    const found = (this.#labelled && !mayBegin) || this.#quoted.has(index) ? null : headingOf(content);
    this.#build ??= found?.build;
    if (!found || isInner(found, this.#build, open)) return false;
    const isFree = inHeading && open!.when === undefined;
    if (found.sender !== undefined && found.when !== undefined && (!this.#labelled || mayBegin))
      return this.#put(isFree && open!.sender === undefined ? open! : this.#start(line), found);
    if (isFree) return this.#put(open!, found);
    const numberFollows = ended && !this.#labelled && isNumber(this.#lines[index + 1]?.trim() ?? "");
    return (mayBegin || numberFollows) && this.#put(this.#start(line), found);
  };

  #byNumber = (line: Line): boolean => {
    const { content, index, open, inHeading, ended } = line;
    if (!isNumber(content)) return false;
    if (inHeading && open!.sender === undefined) {
      open!.sender = content;
      return true;
    }
    const begins = !open || (ended && !this.#labelled && nextIsMoment(this.#lines, index));
    return begins && this.#put(this.#start(line), { sender: content });
  };

  readonly #steps: readonly ((line: Line) => boolean)[] = [
    this.#byName,
    this.#byOwnWords,
    this.#bySender,
    this.#byTime,
    this.#byWay,
    this.#byReceiver,
    this.#byBody,
    this.#byHeading,
    this.#byNumber,
  ];

  #words(line: Line): void {
    const { content, original, open } = line;
    const isNext = !open || (this.#blank && /^[【[]/.test(content) && open.body.length > 0);
    (isNext ? this.#start(line) : open).body.push(original);
  }
}

/**
 * Splits a text into messages. A line that tells a moment and a sender starts one, as do lines with 发件人 or 时间 in front. A line that is
 * nothing but a moment or a number starts one only where a message can begin: at the top, after a blank line that ends a sentence, or two
 * such lines together. Anywhere else it is part of the message: `请于⏎2026-10-03 23:59⏎前还清` is one.
 */
export function messageBlocks(text: string): MessageBlock[] {
  const lines = withoutRadicals(text)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, "").trimEnd());
  return new Splitter(lines).read();
}
