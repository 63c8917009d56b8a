/** The 【signature】 of a message, at its start or its end; undefined when it has none. */
export function agencyOf(words: string): string | undefined {
  const plain = words.trim();
  const match = /^[【[]([^】\]]{1,30})[】\]]/.exec(plain) ?? /[【[]([^】\]]{1,30})[】\]]$/.exec(plain);
  return match?.[1]?.trim() || undefined;
}

/** The name under which a chat's own program writes. */
export const isSystemName = (name: string): boolean => /^(?:系统消息|系统|微信团队|system)$/i.test(name);

/** What a chat's program writes of its own accord: nobody said it. */
export const isSystemLine = (words: string): boolean =>
  words.length < 80 &&
  /^(?:\[|【)?系统消息|撤回了(?:一条|成员的一条)?消息|^以上是打招呼的内容|^你已添加了.{0,40}现在可以开始聊天|开启了朋友验证|加入了?群聊|移出了?群聊|退出了?群聊|修改群名|拍了拍|^(?:收到|你有一个|领取了)?.{0,12}红包(?:，请在手机上查看)?$|消息已发出，但被对方拒收/.test(
    words.trim(),
  );
