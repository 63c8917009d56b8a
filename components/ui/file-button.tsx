import { Upload } from "lucide-react";

export interface FileButtonProps {
  children: string;
  multiple?: boolean;
  accept?: string;
  disabled?: boolean;
  onFiles(files: File[]): void;
}

/** Opens the browser's own file choice. A real file input under the words, so that keyboard and screen reader know what it is. */
export function FileButton({ children, multiple, accept, disabled, onFiles }: FileButtonProps) {
  return (
    <label className="inline-flex min-h-10 items-center gap-2 rounded-md border border-edge bg-card px-4 py-1 hover:bg-brand-wash has-disabled:bg-sunken has-disabled:text-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand">
      <Upload aria-hidden className="size-4 shrink-0" />
      {children}
      <input
        type="file"
        className="sr-only"
        {...{ multiple, accept, disabled }}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
