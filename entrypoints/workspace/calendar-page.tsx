import { NoneYet } from "@/components/app/none-yet";
import { Timeline } from "@/components/case/timeline";
import { HeatMap } from "@/components/contacts/heat-map";
import { Card } from "@/components/ui/card";
import { PageTitle } from "@/components/ui/page-title";
import { TODAY } from "@/components/app/today";
import type { RecordPageProps } from "./page-props";

/** When they come, and what came when. The plotting library is loaded here and nowhere else. */
export default function CalendarPage({ open: { record } }: RecordPageProps) {
  return (
    <>
      <PageTitle title="日历与时间线">看每次联系在哪天、几点，找出规律。</PageTitle>
      <Card title="最近八周的联系">
        <HeatMap contacts={record.contacts} on={TODAY} />
      </Card>
      <Card title="事件时间线">
        <Timeline record={record} on={TODAY} none={<NoneYet says="案卷里还没有带日期的事。" />} />
      </Card>
    </>
  );
}
