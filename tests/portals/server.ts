import { page, renameFor, SUBMIT_PATH, UPLOAD_PATH, vendor, type PortalRequest, type PortalResponse, type Replica } from "./replica";
import site12315 from "./sites/12315";
import site12321 from "./sites/12321";
import siteWsxf from "./sites/wsxf";
import site12377 from "./sites/12377";
import siteNifa from "./sites/nifa";
import siteHeimao from "./sites/heimao";
import siteMiitAppeal from "./sites/miit-appeal";
import site12337 from "./sites/12337";
import siteCyberpolice from "./sites/cyberpolice";
import siteLiuyan from "./sites/liuyan";
import site12345 from "./sites/12345";
import siteGovLetterbox from "./sites/gov-letterbox";
import siteLegalAid12348 from "./sites/legal-aid-12348";
import { ducha, pcac } from "./sites/plain-forms";

export type { PortalRequest, PortalResponse } from "./replica";

/** A request that was, or would have been, a submission of a complaint. */
export interface Submission {
  host: string;
  path: string;
  body: string;
}

const REPLICAS: Replica[] = [
  site12315,
  site12321,
  siteWsxf,
  site12377,
  siteNifa,
  siteHeimao,
  siteMiitAppeal,
  site12337,
  siteCyberpolice,
  siteLiuyan,
  site12345,
  siteGovLetterbox,
  siteLegalAid12348,
  ducha,
  pcac,
];

let sent: Submission[] = [];
let uploaded: Submission[] = [];

/** Every submission any replica has seen since the last `forgetSubmissions()`. There must be none. */
export const submissions = (): Submission[] => [...sent];
/** Files a page sent by itself when they were chosen. */
export const uploads = (): Submission[] => [...uploaded];
export function forgetSubmissions(): void {
  sent = [];
  uploaded = [];
}

const html = (status: number, body: string): PortalResponse => ({ status, headers: { "content-type": "text/html; charset=utf-8" }, body });

function answer(host: string, replica: Replica, request: PortalRequest): PortalResponse {
  const record = { host, path: request.path, body: request.body };
  if (request.path === UPLOAD_PATH) {
    uploaded.push(record);
    return { status: 200, headers: { "content-type": "application/json" }, body: '{"ok":true}' };
  }
  // A form that posts to its own page, or a GET form whose answers stand in the address, is a submission as well.
  if (request.path === SUBMIT_PATH || request.method !== "GET") {
    sent.push(record);
    return html(200, page("提交成功", `<div class="wrap"><h1>提交成功</h1></div>`));
  }
  const library = vendor(request.path);
  if (library) return library;
  const make = replica.pages[request.path];
  return make ? html(200, make(renameFor(request), request)) : html(404, page("未找到", `<div class="wrap"><h1>页面不存在</h1></div>`));
}

/** Host → handler, for whatever serves the replicas under their real names. */
export function portalSites(): Record<string, (request: PortalRequest) => PortalResponse> {
  const sites: Record<string, (request: PortalRequest) => PortalResponse> = {};
  for (const replica of REPLICAS) for (const host of replica.hosts) sites[host] = (request) => answer(host, replica, request);
  return sites;
}
