import { Notice } from "@/components/ui/notice";

const KEY = "wiped";

/** What a wipe found, and whether it is all that was asked for. */
export interface WipeWord {
  text: string;
  whole: boolean;
}

/** Left for the page that is loaded after a wipe; told until that one is left. */
export const leaveWipeWord = (word: WipeWord): void => sessionStorage.setItem(KEY, JSON.stringify(word));

function takeWipeWord(): WipeWord | null {
  const word = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return word === null ? null : (JSON.parse(word) as WipeWord);
}

const wiped = takeWipeWord();

/** What the wipe before this page's loading found. It stands above whatever page the wipe was begun on. */
export function WipedNotice({ again = false }: { again?: boolean }) {
  if (wiped === null) return null;
  return (
    <div className="mx-auto max-w-5xl p-4">
      <Notice tone={wiped.whole ? "good" : "care"} live title={wiped.text}>
        {again && wiped.whole ? (
          <a href="#overview" className="underline underline-offset-2">
            重新开始
          </a>
        ) : null}
      </Notice>
    </div>
  );
}
