import { letterShelf } from "@/lib/letters/letter-shelf";
import { channelMatrix } from "@/lib/portals/channel-matrix";
import { GLOSSARY } from "@/lib/rules/glossary";
import { isRepealed } from "@/lib/rules/in-force";
import { rulebook } from "@/lib/rules/rulebook";
import type { Day } from "@/lib/units/day";
import type { Entry } from "./find-everywhere";
import { HELP_TASKS } from "./help-tasks";

/** Everything that can be found beside the contacts: tasks, letters, channels, terms, and the rules that rest on a source, with what is repealed said. */
export function entries(on: Day): Entry[] {
  return [
    ...HELP_TASKS.map(({ title, words, place }, at): Entry => ({ id: `task/${at}`, kind: "task", title, line: "", words, place })),
    ...letterShelf.map(({ id, title, useWhen, recipient }): Entry => ({
      id: `letter/${id}`,
      kind: "letter",
      title,
      line: `${useWhen}给：${recipient}`,
      words: "",
      place: `letters/${id}`,
    })),
    ...channelMatrix().map(({ channelId, title, authority, can, phone }): Entry => ({
      id: `channel/${channelId}`,
      kind: "channel",
      title,
      line: can,
      words: [authority, phone ?? ""].join(" "),
      place: `channels/${channelId}`,
    })),
    ...GLOSSARY.map(({ term, words }): Entry => ({ id: `term/${term}`, kind: "term", title: term, line: words, words: "", place: null })),
    ...rulebook.flatMap(({ id, title, versions }): Entry[] => {
      const told = versions.filter(({ confidence }) => confidence !== "memory");
      const last = told.at(-1);
      if (!last) return [];
      const words = told.flatMap(({ instrument, article }) => [instrument, article]).join(" ");
      return [
        {
          id: `rule/${id}`,
          kind: "rule",
          title,
          line: `${isRepealed(last, on) ? "已不再适用：" : ""}${last.says}`,
          words,
          place: `rules/${id}`,
        },
      ];
    }),
  ];
}
