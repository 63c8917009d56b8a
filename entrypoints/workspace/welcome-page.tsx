import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageTitle } from "@/components/ui/page-title";
import { PinPicture } from "@/components/first-run/pin-picture";
import { goTo } from "./place";
import StartPage from "./start-page";
import type { PageProps } from "./page-props";

/** Opened once, at the installation: how to keep the icon at hand, and the two doors. */
export default function WelcomePage({ open, item }: PageProps) {
  const { record, settings } = open;
  const begun = record.isSample || settings.firstRunDone === true;
  return (
    <>
      <PageTitle title="护岸装好了">逾期以后看清处境、写协商信和投诉信、填官方投诉表。内容只存在这台电脑上，不联网，不收费。</PageTitle>
      <Card title="先把图标固定在工具栏上">
        <div className="flex flex-wrap items-center gap-4">
          <PinPicture />
          <ol className="min-w-60 flex-1 list-decimal space-y-1 pl-5">
            <li>点浏览器右上角的拼图图标（扩展程序）。</li>
            <li>在列表里找到“护岸”，点它旁边的图钉。</li>
            <li>以后在投诉网页上，或者刚接完催收电话，点护岸的图标就能打开。</li>
          </ol>
        </div>
        <p className="mt-2 text-sm text-soft">用手机浏览器的，在菜单的“扩展”里打开。不想让别人看到，可以在“设置与备份”里打开低调模式。</p>
      </Card>
      {begun ? (
        <Button look="primary" onClick={() => goTo("overview")}>
          看处境
        </Button>
      ) : (
        <StartPage open={open} item={item} />
      )}
    </>
  );
}
