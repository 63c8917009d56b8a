import { recorded } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { informationRequest } from "@/lib/letters/personal-information";
import { roleStop, unless } from "@/lib/letters/stop-signs";

/** Withdrawal of consent to the address book and to passing information on. */
const letter: Letter = {
  title: "撤回个人信息授权",
  useWhen: "不再同意对方读取通讯录、联系亲友、把信息给第三方时。",
  recipient: "放贷机构或平台的个人信息保护负责人",
  applies: (input) => unless(roleStop(input, "没有给过的同意不能撤回")),
  consequences: () => [
    {
      text: "撤回只对以后有效，可能不能再用该平台的新服务；欠款不受影响。",
      safer: "同时在手机设置里关掉通讯录和位置权限。",
      severity: "note",
    },
    recorded("对方"),
  ],
  compose: (input) =>
    informationRequest(input, {
      id: "pi-consent-withdrawal",
      title: "撤回个人信息授权的通知",
      purpose: "现撤回以下个人信息授权。",
      grounds: ["personal-information-rights/PIPL-13", "PIPL-28", "personal-information-rights/PIPL-44"],
      demands: (w) => [
        w.demand("demands.withdraw", 98)`自收到本通知之日起，我撤回对读取、使用我的通讯录、通话记录、位置和相册的同意。`,
        w.demand("demands.third", 96)`我撤回对向任何第三方提供上述信息、据此联系我的亲友和同事的同意。`,
        w.demand("demands.delete", 86)`请删除此前依据该授权收集的信息。`,
      ],
    }),
};

export default letter;
