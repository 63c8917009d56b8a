import { AudioLines, Film, File as FileIcon, FileText, Image } from "lucide-react";
import { memo, useEffect, useState } from "react";
import type { Evidence } from "@/lib/case/record";

/** Edge in CSS pixels; drawn at twice that for fine screens. */
const EDGE = 40;
/** A picture larger than this is not opened for the sake of a row in a list. */
const MOST_BYTES = 20_000_000;

const ICONS: [RegExp, typeof Image][] = [
  [/^image\//, Image],
  [/^audio\//, AudioLines],
  [/^video\//, Film],
  [/^text\//, FileText],
];

/** Pictures already made small, by item: the bytes of an item never change. Forgotten with the page. */
const made = new Map<string, string>();

/** One at a time: a list that is scrolled through quickly must not open a hundred pictures at once. */
let queue: Promise<unknown> = Promise.resolve();

async function smallPicture(open: () => Promise<Blob | null>): Promise<string | null> {
  const blob = await open();
  if (!blob) return null;
  const picture = await createImageBitmap(blob);
  const scale = (EDGE * 2) / Math.min(picture.width, picture.height);
  const canvas = new OffscreenCanvas(EDGE * 2, EDGE * 2);
  const [width, height] = [picture.width * scale, picture.height * scale];
  // The top of a tall screenshot says more than its middle.
  canvas.getContext("2d")!.drawImage(picture, (EDGE * 2 - width) / 2, 0, width, height);
  picture.close();
  return URL.createObjectURL(await canvas.convertToBlob({ type: "image/webp" }));
}

interface ThumbnailProps {
  item: Evidence;
  open?: ((item: Evidence) => Promise<Blob | null>) | undefined;
}

/** A picture made small, or a sign for what it is. Decoration: the name beside it says the rest. Drawn again for another item only. */
export const Thumbnail = memo(Picture, (before, after) => before.item.id === after.item.id);

function Picture({ item, open }: ThumbnailProps) {
  const [url, setUrl] = useState(made.get(item.id));
  const wanted = open !== undefined && item.mediaType.startsWith("image/") && item.sizeBytes <= MOST_BYTES;
  useEffect(() => {
    if (!wanted || made.has(item.id)) return undefined;
    let gone = false;
    queue = queue.then(async () => {
      if (gone) return;
      // What cannot be decoded keeps its sign.
      const small = await smallPicture(() => open(item)).catch(() => null);
      if (small === null) return;
      made.set(item.id, small);
      if (!gone) setUrl(small);
    });
    return () => {
      gone = true;
    };
    // An item's bytes never change; who opens them does not matter.
    // eslint-disable-next-line react/exhaustive-deps
  }, [item.id, wanted]);
  const Icon = ICONS.find(([kind]) => kind.test(item.mediaType))?.[1] ?? FileIcon;
  return (
    <span aria-hidden className="flex size-10 shrink-0 items-center justify-center overflow-hidden rounded-sm bg-sunken">
      {url ? <img src={url} alt="" className="size-10" /> : <Icon className="size-5 text-soft" />}
    </span>
  );
}
