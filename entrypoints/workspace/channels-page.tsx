import { ToDebts } from "@/components/app/to-debts";
import { useMemo } from "react";
import { ChannelCard, VERDICTS } from "@/components/channels/channel-card";
import { ChannelMatrix } from "@/components/channels/channel-matrix";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Table } from "@/components/ui/table";
import { useTell } from "@/components/ui/toasts";
import { isCopied } from "@/lib/portals/copy-sheet";
import { guidedSheet } from "@/lib/portals/guided-sheet";
import { channelMatrix, shownPhone } from "@/lib/portals/channel-matrix";
import { chooseChannels } from "@/lib/portals/choose";
import { RECIPES, recipeById } from "@/lib/portals/portal-shelf";
import type { Recipe } from "@/lib/portals/recipe";
import type { Shelved } from "@/lib/shelf";
import { store } from "@/components/app/store";
import { TODAY } from "@/components/app/today";
import { useTellWritten } from "@/components/app/use-case";
import { ofDebt as ofDebtPlace } from "@/components/assessment/step-place";
import { goTo, useAddressed } from "./place";
import type { PageProps } from "./page-props";
import { debtName } from "@/lib/case/debt-name";

/** Which channel now, why, why not the others; and below all of them as one table. */
export default function ChannelsPage({ open: { record, assessment }, item: address }: PageProps) {
  const { item, debtId, choose } = useAddressed(address, record);
  const tellWritten = useTellWritten();
  const tell = useTell();
  const choices = useMemo(() => (debtId ? chooseChannels({ record, assessment, debtId, on: TODAY }) : []), [record, assessment, debtId]);
  const filed = (recipe: Shelved<Recipe>) =>
    void store
      .saveRow("filings", {
        id: crypto.randomUUID(),
        debtId,
        channelId: recipe.id,
        letterId: recipe.letterId,
        filedOn: TODAY,
        demands: [],
        evidenceIds: [],
        state: "sent",
        history: [{ on: TODAY, state: "sent" }],
        replies: [],
      })
      .then((written) => {
        tellWritten(written, "已记录，答复期限按提交日期计算。收到编号后请补上。");
        goTo("filings");
      });
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => tell({ text: "已复制。" }),
      () => tell({ text: "浏览器不允许自动复制，请选中文字手动复制。" }),
    );
  const card = (channelId: string, open = false) => {
    const recipe = recipeById(channelId);
    if (!recipe) return null;
    return (
      <ChannelCard
        key={channelId}
        recipe={recipe}
        choice={choices.find((choice) => choice.channelId === channelId)}
        phone={shownPhone(recipe)}
        open={open}
        onLetter={(id) => goTo(ofDebtPlace(`letters/${id}`, debtId))}
        onFiled={filed}
        isSample={record.isSample}
        sheet={isCopied(recipe) ? guidedSheet(recipe, { record, assessment, debtId, on: TODAY }) : undefined}
        onCopy={copy}
      />
    );
  };
  const now = choices.filter((choice) => choice.verdict === "now");
  return (
    <>
      <PageTitle title="投诉渠道">该向哪里投诉、为什么。同一件事不要重复投诉，按顺序来更有效。</PageTitle>
      {record.debts.length > 1 ? (
        <SelectField
          className="max-w-xs"
          label="哪一笔欠款"
          value={debtId}
          onChange={(event) => {
            choose(event.target.value);
            if (item) goTo(ofDebtPlace(`channels/${item}`, event.target.value));
          }}
          options={record.debts.map((debt) => [debt.id, debtName(debt)] as const)}
        />
      ) : null}
      {item ? card(item, true) : null}
      {now.length === 0 ? (
        <Notice title="现在没有必须去的渠道">
          <ToDebts>补上欠款</ToDebts>和联系记录以后，这里会重新选。
        </Notice>
      ) : null}
      {now.filter((choice) => choice.channelId !== item).map((choice) => card(choice.channelId))}
      <Disclosure summary="现在不用的渠道，和为什么">
        <Table
          caption="其他渠道"
          captionHidden
          blocks
          rows={choices.filter((choice) => choice.verdict !== "now")}
          rowKey={(choice) => choice.channelId}
          columns={[
            { head: "渠道", render: (choice) => recipeById(choice.channelId)?.title ?? choice.channelId },
            { head: "现在", render: (choice) => VERDICTS[choice.verdict].word },
            { head: "为什么", render: (choice) => [choice.why, choice.first ? `使用前：${choice.first}` : ""].filter(Boolean).join(" ") },
          ]}
        />
      </Disclosure>
      <Disclosure summary={`全部 ${RECIPES.length} 个渠道一览`}>
        <ChannelMatrix rows={channelMatrix()} choices={choices} />
      </Disclosure>
    </>
  );
}
