import { recorded } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { informationRequest } from "@/lib/letters/personal-information";
import { yes } from "@/lib/letters/stop-signs";

/** Access to and a copy of one's personal information, and to whom it was given. */
const letter: Letter = {
  title: "查阅、复制个人信息",
  useWhen: "想知道对方有你的哪些信息、给过谁、亲友号码从哪里来时。",
  recipient: "放贷机构或平台的个人信息保护负责人",
  applies: () => yes,
  consequences: () => [
    { text: "对方会先核对你的身份。", safer: "只提供核对身份必需的资料，身份证复印件上写明“仅用于本次查阅”。", severity: "note" },
    recorded("对方"),
  ],
  compose: (input) =>
    informationRequest(input, {
      id: "pi-access",
      title: "查阅复制个人信息的申请",
      purpose: "现申请查阅、复制贵方处理的我的个人信息。",
      grounds: ["personal-information-rights/PIPL-44", "PIPL-23", "PIPL-21"],
      demands: (w) => [
        w.demand("demands.copy", 98)`提供贵方保存的我的个人信息副本，包括通讯录、联系人、设备和位置信息。`,
        w.demand("demands.recipients", 96)`提供接收过我的信息的机构名称、提供的时间、种类、目的和依据。`,
        w.demand("demands.source", 92)`说明我的亲友联系方式的来源和用途。`,
        w.demand("demands.consent", 80)`提供我作出各项授权的时间和文本。`,
      ],
    }),
};

export default letter;
