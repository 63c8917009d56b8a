import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Confirm } from "@/components/ui/dialog";

export interface FileChoiceProps {
  names: readonly string[];
  chosen: readonly string[];
  onChosen(names: string[]): void;
}

/** Cameras write place and time into these (EXIF). */
const PHOTO = /\.(?:jpe?g|heic|heif|tiff?|webp|png)$/i;

/** Which files go into an upload field. Choosing may already send them, and that is asked before, each time. */
export function FileChoice({ names, chosen, onChosen }: FileChoiceProps) {
  const [asked, setAsked] = useState(false);
  const [picked, setPicked] = useState<string[]>([...chosen]);
  if (names.length === 0) return <p className="text-soft">案卷里还没有合适的文件。可以到“证据”里加入文件，或者在网页上自己选。</p>;
  return (
    <div>
      {names.map((name) => (
        <Checkbox
          key={name}
          checked={picked.includes(name)}
          onChange={(event) => {
            const next = event.target.checked ? [...picked, name] : picked.filter((each) => each !== name);
            setPicked(next);
            if (chosen.length > 0) onChosen([]);
          }}
        >
          {name}
        </Checkbox>
      ))}
      {chosen.length > 0 ? (
        <p className="text-good">已确认 {chosen.length} 个文件。</p>
      ) : (
        <Button size="sm" disabled={picked.length === 0} onClick={() => setAsked(true)}>
          放入这些文件
        </Button>
      )}
      <Confirm
        title="选择后网站可能立即上传"
        open={asked}
        confirmWord="我知道，放入"
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false);
          onChosen(picked);
        }}
      >
        <p>很多网站在选好文件的那一刻就开始上传，不等你点提交，护岸也无法撤回。要放入的是：</p>
        <ul className="mt-1 list-disc pl-5">
          {picked.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        {picked.some((name) => PHOTO.test(name)) ? (
          <p className="mt-1 text-care">照片里可能带着拍摄的地点和时间，会一起传上去。不想让网站知道，就先截图，再传截图。</p>
        ) : null}
      </Confirm>
    </div>
  );
}
