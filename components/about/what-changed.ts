/** What changed for the person in one version: what the software says of the law first, then the rest. Newest version first. */
export interface VersionChanges {
  version: string;
  /** Day of the release; null while it is not out. */
  on: string | null;
  law: string[];
  rest: string[];
}

export const CHANGES: readonly VersionChanges[] = [
  {
    version: "0.1.0",
    on: null,
    law: [
      "法定期限的最后一天遇到周末、节假日的，同时显示最稳妥的一天和法律上的最后一天。",
      "诉讼时效按每一笔欠款分别计算；还款、答应还款、催款三件事分开记。",
      "不是自己借的、替别人担保的，各有单独的办法。",
    ],
    rest: ["第一个版本：处境评估、文书、填写官方投诉表单。"],
  },
];
