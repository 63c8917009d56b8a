import { RECIPES } from "@/lib/portals/portal-shelf";

/** Why each permission of the manifest is asked for; a permission without a reason fails a test. */
export const REASONS: Record<string, string> = {
  storage: "保存设置、提醒日期和本次会话的状态；案卷本身在扩展自己的 IndexedDB 里。",
  unlimitedStorage: "案卷里的证据文件可能很大；没有它，浏览器会在空间不足时删掉整个案卷。",
  activeTab: "借款人点击图标后，读取当前网页上的表单（只读结构，不读内容），判断能不能帮他填。",
  scripting: "把识别和填写表单的程序放进借款人点击过的网页；填写程序只在他确认一次填写后才放入。",
  alarms: "每天一次检查有没有到期的事，在图标上显示数字。",
  sidePanel: "借款人选择后，把预览和分步说明留在网页旁边，填表时不会因为点了网页就消失。",
  contextMenus: "在选中的文字上提供“记到护岸”，把收到的催收短信记进案卷。",
  browsingData: "可选；只在借款人清除全部数据时申请，用完立即归还：只有它能让浏览器删掉存放过案卷的文件。",
  notifications: "可选；借款人打开提醒时才申请，到期当天弹出一条不写案情的提醒。",
};

const escape = (text: string): string => text.replaceAll("|", "\\|");

/** The table of permissions and hosts for the stores, from the manifest and the recipes themselves. */
export function permissionsPage(permissions: readonly string[]): string {
  const hosts = new Map<string, string[]>();
  for (const { hosts: own, title } of RECIPES)
    for (const host of own.filter((each) => !each.includes("*"))) hosts.set(host, [...(hosts.get(host) ?? []), title]);
  return [
    "# 权限与网站",
    "",
    "由 `npm run store` 从清单和各渠道生成，不要手改。",
    "",
    "| 权限 | 为什么需要 |",
    "|---|---|",
    ...permissions.map((each) => `| ${each} | ${escape(REASONS[each] ?? "（没有说明）")} |`),
    "",
    "内容脚本只放在下面这些官方投诉网站上，只识别表单，不发出任何请求：",
    "",
    "| 网站 | 渠道 |",
    "|---|---|",
    ...[...hosts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([host, titles]) => `| ${host} | ${escape([...new Set(titles)].join("；"))} |`),
    "",
  ].join("\n");
}
