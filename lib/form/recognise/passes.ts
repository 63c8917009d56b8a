import type { Verdict } from "./field-verdict";
import { partsOfLandline } from "./landline";
import {
  timeBesideDate,
  dayOfSigning,
  demandBesideStory,
  doerBeforePhone,
  personBesideOrganisation,
  askedOnce,
  loneDemandIsStory,
  onlyLargeBox,
  restOfPlace,
  tickTheOnlyClaim,
} from "./neighbours";
import {
  staffIsRespondent,
  choiceOfRespondentIsType,
  otherGoods,
  kindByAnswers,
  meaningByAnswers,
  denyByAnswers,
  callersOwnNumber,
  nameBeforeCode,
  finerPart,
} from "./published-answers";

/** A look at all fields of a form together, after each has been read alone. It changes the verdicts it is given. */
export interface Pass {
  id: string;
  why: string;
  run(verdicts: Verdict[]): void;
}

/**
 * In this order: what a field asks for is settled by its answers before it is compared with its neighbours, and only what is settled may
 * claim a box alone.
 */
export const PASSES: Pass[] = [
  { id: "time-beside-date", why: "来电日期 and 来电时间: the second is a time", run: timeBesideDate },
  { id: "staff-is-respondent", why: "a member of staff is the respondent where nobody else is", run: staffIsRespondent },
  { id: "person-beside-organisation", why: "被举报人 beside 被举报单位 is somebody in it", run: personBesideOrganisation },
  { id: "choice-is-type", why: "举报对象 as a choice sorts the respondent", run: choiceOfRespondentIsType },
  { id: "day-of-signing", why: "a date beside a signature is none of what happened", run: dayOfSigning },
  { id: "other-goods", why: "其他类别 behind the kind of goods explains that kind", run: otherGoods },
  { id: "kind-by-answers", why: "类型 answered by 投诉, 举报 … is the kind of matter", run: kindByAnswers },
  { id: "answers-tell", why: "举报类型 answered by 实名, 匿名 is no category", run: meaningByAnswers },
  { id: "answers-deny", why: "a category answered by yes or no is none", run: denyByAnswers },
  { id: "callers-number", why: "来电号码 beside 来电人 is the caller's own", run: callersOwnNumber },
  { id: "landline-parts", why: "区号 and the box behind it take no mobile number", run: partsOfLandline },
  { id: "name-before-code", why: "名称 with a credit code behind it is an organisation's", run: nameBeforeCode },
  { id: "demand-beside-story", why: "诉求说明 beside 事实说明 is the demand", run: demandBesideStory },
  { id: "doer-before-phone", why: "an unknown doer with a phone behind it is who writes", run: doerBeforePhone },
  { id: "asked-once", why: "what is asked once has one box: the surer", run: askedOnce },
  { id: "lone-demand", why: "a lone 诉求 box holds facts and demands", run: loneDemandIsStory },
  { id: "only-large-box", why: "the one large box left holds the story", run: onlyLargeBox },
  { id: "finer-part", why: "a list without words behind a list is its finer part", run: finerPart },
  { id: "rest-of-place", why: "an address behind a region is the rest of the place", run: restOfPlace },
  { id: "only-claim", why: "a likely word that one field alone claims is sure", run: tickTheOnlyClaim },
];
