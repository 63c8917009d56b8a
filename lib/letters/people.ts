import type { Contact } from "@/lib/case/contact";
import { RELATIONS } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import type { LetterInput } from "./letter";
import { inert } from "./wording";

/** A word for a relation that names nobody: 姐姐, 二姨, 我妈. Anything more is a name. */
const KIN =
  /^我?的?(?:[大小二三四五六七八九老表堂亲干继前])?(?:爸爸?|妈妈?|父亲|母亲|父母|爹|娘|姐姐?|妹妹?|哥哥?|弟弟?|老公|老婆|丈夫|妻子|爱人|配偶|儿子|女儿|孩子|爷爷|奶奶|外公|外婆|姥姥|姥爷|叔叔?|婶婶?|伯伯?|伯父|伯母|姨妈?|姨父|舅舅?|舅妈|姑姑?|姑父|姑妈|岳父|岳母|公公|婆婆|嫂子|姐夫|妹夫|弟媳|侄子|侄女|外甥|外甥女|同事|朋友|领导|老板|主管|邻居|同学|室友|前妻|前夫|男友|女友|男朋友|女朋友)$/;

/** Somebody of whom nothing is known. */
const UNTOLD = "我以外的人";

/** “我的姐姐”, “我的同事”, “我以外的人”: by relation, never by name. Kin words stay; in public texts only the relation. */
export function personOf(contact: Contact, { forPublic }: Pick<LetterInput, "forPublic">): string {
  if (contact.whom.kind === "self") return "我本人";
  const { name, relation } = contact.whom;
  const own = isKnown(name) ? inert(name).replace(/^我的?/, "") : "";
  if (!forPublic && KIN.test(own)) return own.length === 1 ? `我${own}` : `我的${own}`;
  if (relation === "reference") return "我填写的紧急联系人";
  if (relation === "employer") return "我的单位";
  if (relation === "parent") return "我的父亲或母亲";
  if (relation === "sibling") return "我的兄弟姐妹";
  if (relation === "neighbour") return "我的邻居或村居委";
  return isKnown(relation) && relation !== "other" ? `我的${RELATIONS[relation].replace(/^其他/, "")}` : UNTOLD;
}

/**
 * One key for one person: who is named, or of whom there is only one (a spouse). An unnamed person is nobody else's double, so each
 * contact with one has a key of its own.
 */
export function personKey({ id, whom }: Contact): string {
  if (whom.kind === "self") return "self";
  const { name, relation } = whom;
  if (isKnown(name) && inert(name) !== "") return `name ${inert(name)}|${relation ?? ""}`;
  return relation === "spouse" ? "spouse" : `contact ${id}`;
}

/** Whether we can tell this person from every other. */
export const isOnePerson = (contact: Contact): boolean => !personKey(contact).startsWith("contact ");

/**
 * “我的姐姐、我的同事”; beyond three “…等5人”, and without a number when somebody among them is not told apart. Of people of whom
 * nothing is known only the number, or nothing.
 */
export function peopleList(contacts: Contact[], input: Pick<LetterInput, "forPublic">, most = 3): string {
  const labels = [...new Set(contacts.map((contact) => personOf(contact, input)))].filter((label) => label !== UNTOLD);
  const persons = new Set(contacts.map(personKey)).size;
  const known = contacts.every(isOnePerson);
  if (labels.length === 0) return known && persons > 1 ? `${persons}人` : "";
  const all = labels.length <= most && contacts.every((contact) => personOf(contact, input) !== UNTOLD);
  if (all && (!known || persons <= labels.length)) return labels.join("、");
  return `${labels.slice(0, most).join("、")}等${known ? `${persons}人` : ""}`;
}
