import { encode } from "uqr";

/** Above this many bytes a code no longer fits, or no telephone reads it off a screen. */
const MOST_BYTES = 1_200;

/**
 * A text as a code for the telephone's camera: made here, nothing is sent. Dark on light in every colour scheme, for a camera reads only
 * that; each row is one line of an SVG path.
 */
export default function PhoneCode({ text }: { text: string }) {
  if (new TextEncoder().encode(text).length > MOST_BYTES)
    return <p>这段文字太长，放不进一个手机能读的二维码。可以改用短一些的版本，或者下载后传到手机。</p>;
  const { data, size } = encode(text, { ecc: "L", border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <div className="space-y-1">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="这段文字的二维码"
        shapeRendering="crispEdges"
        className="w-64 max-w-full bg-white forced-color-adjust-none"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className="text-soft">
        二维码在这台电脑上生成，护岸没有发送。请用手机自带的相机扫，文字会出现在手机上；用微信或别的 App 扫，内容可能经过它们的服务器。
      </p>
    </div>
  );
}
