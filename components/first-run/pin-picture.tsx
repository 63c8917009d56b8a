/** A drawing of the toolbar with the list of extensions open: the puzzle piece, and the pin beside the name. */
export function PinPicture() {
  return (
    <svg
      viewBox="0 0 240 130"
      width="240"
      height="130"
      role="img"
      aria-label="工具栏上的拼图图标，下面的列表里护岸旁边有一个图钉"
      className="max-w-full text-ink"
    >
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
        <rect x="4" y="4" width="232" height="30" rx="6" />
        <rect x="14" y="11" width="140" height="16" rx="8" opacity="0.5" />
        <circle cx="222" cy="14" r="1" />
        <circle cx="222" cy="19" r="1" />
        <circle cx="222" cy="24" r="1" />
        <path className="text-brand" d="M186 13h5a3 3 0 1 1 6 0h5v5a3 3 0 1 1 0 6v3h-16v-4a3 3 0 1 0 0-5z" />
        <path d="M194 36v8" />
        <rect x="90" y="46" width="142" height="78" rx="6" />
        <rect x="100" y="56" width="122" height="24" rx="4" className="text-brand" />
        <rect x="106" y="62" width="12" height="12" rx="3" />
        <path className="text-brand" d="M204 61h9l-1.5 5 3 4h-12l3-4zM208.500 70v6" />
        <rect x="106" y="93" width="12" height="12" rx="3" opacity="0.5" />
        <path d="M126 99h60" opacity="0.5" />
      </g>
      <text x="125" y="73" fontSize="13" fill="currentColor">
        护岸
      </text>
    </svg>
  );
}
