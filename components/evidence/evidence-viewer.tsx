import { useEffect, useState } from "react";
import type { Evidence } from "@/lib/case/record";

/** The original, as far as the browser can show it: pictures, sound, film and text. Anything else is only kept. */
export function EvidenceViewer({ item, blob }: { item: Evidence; blob: Blob }) {
  const [unplayable, setUnplayable] = useState(false);
  const [{ url, text }, setShown] = useState<{ url?: string; text?: string | undefined }>({});
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    const isText = item.mediaType.startsWith("text/");
    void (isText ? blob.slice(0, 200_000).text() : Promise.resolve(undefined)).then((read) => {
      if (gone) return;
      made = URL.createObjectURL(blob);
      setShown({ url: made, text: read });
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [blob, item.mediaType]);
  if (!url) return null;
  // A kind that this browser has no decoder for (AMR from an old telephone, HEIC) is offered to be saved instead.
  const giveUp = () => setUnplayable(true);
  if (item.mediaType.startsWith("image/") && !unplayable)
    return <img src={url} alt={item.name} onError={giveUp} className="max-h-[60dvh] rounded-md border border-line" />;
  if (item.mediaType.startsWith("audio/") && !unplayable)
    return (
      // A recording of a call has no captions to offer.
      // eslint-disable-next-line jsx-a11y/media-has-caption
      <audio controls src={url} aria-label={item.name} onError={giveUp} className="w-full" />
    );
  if (item.mediaType.startsWith("video/") && !unplayable)
    return (
      // As above.
      // eslint-disable-next-line jsx-a11y/media-has-caption
      <video controls src={url} aria-label={item.name} onError={giveUp} className="max-h-[60dvh] w-full" />
    );
  if (text !== undefined) return <pre className="max-h-[60dvh] overflow-auto text-sm whitespace-pre-wrap">{text}</pre>;
  return (
    <p className="text-sm">
      这种文件浏览器里不能直接看。
      <a href={url} download={item.name} className="text-brand underline">
        另存一份
      </a>
      用别的程序打开。
    </p>
  );
}
