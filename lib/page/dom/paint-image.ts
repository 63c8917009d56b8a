/** Side of the square a picture is read in. */
const GRID = 16;
/** A watermark is drawn in tiles; what is larger is a picture. */
const MOST_PIXELS = 1_200;
/** What was read of pictures that stand in the page itself, as most watermarks do. */
const known = new Map<string, number>();

/** How much a background picture stops: 1 until it has been read, which only one that stands in the style itself can be. */
export function imageStops(background: string): number {
  const found = known.get(background);
  if (found !== undefined) return found;
  known.set(background, 1);
  const data = /^url\("data:(image\/(?:png|webp|gif));base64,([\w+/=]+)"\)$/.exec(background);
  if (data)
    void densest(data[1]!, data[2]!)
      .then((most) => known.set(background, most))
      .catch(() => undefined);
  return 1;
}

/** The densest part of a picture. */
async function densest(type: string, base64: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  if (Math.max(bitmap.width, bitmap.height) > MOST_PIXELS) return 1;
  const canvas = new OffscreenCanvas(GRID, GRID).getContext("2d")!;
  canvas.drawImage(bitmap, 0, 0, GRID, GRID);
  const { data } = canvas.getImageData(0, 0, GRID, GRID);
  let most = 0;
  for (let at = 3; at < data.length; at += 4) most = Math.max(most, data[at]!);
  return most / 255;
}
