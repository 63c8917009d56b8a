/** How far something is: `第 2 / 6 步`. Null while that is not known. */
export function Progress({ label, value, max }: { label: string; value: number | null; max: number }) {
  return (
    <div>
      <div className="mb-1 text-xs text-soft">{label}</div>
      <progress
        aria-label={label}
        max={max}
        value={value ?? undefined}
        className="block h-1.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-sunken [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-brand"
      />
    </div>
  );
}
