/** The 34 provinces, autonomous regions, municipalities and special administrative regions: short name, full official name. */
export const PROVINCES = [
  ["北京", "北京市"],
  ["天津", "天津市"],
  ["河北", "河北省"],
  ["山西", "山西省"],
  ["内蒙古", "内蒙古自治区"],
  ["辽宁", "辽宁省"],
  ["吉林", "吉林省"],
  ["黑龙江", "黑龙江省"],
  ["上海", "上海市"],
  ["江苏", "江苏省"],
  ["浙江", "浙江省"],
  ["安徽", "安徽省"],
  ["福建", "福建省"],
  ["江西", "江西省"],
  ["山东", "山东省"],
  ["河南", "河南省"],
  ["湖北", "湖北省"],
  ["湖南", "湖南省"],
  ["广东", "广东省"],
  ["广西", "广西壮族自治区"],
  ["海南", "海南省"],
  ["重庆", "重庆市"],
  ["四川", "四川省"],
  ["贵州", "贵州省"],
  ["云南", "云南省"],
  ["西藏", "西藏自治区"],
  ["陕西", "陕西省"],
  ["甘肃", "甘肃省"],
  ["青海", "青海省"],
  ["宁夏", "宁夏回族自治区"],
  ["新疆", "新疆维吾尔自治区"],
  ["台湾", "台湾省"],
  ["香港", "香港特别行政区"],
  ["澳门", "澳门特别行政区"],
] as const;

const MUNICIPALITIES = new Set(["北京市", "天津市", "上海市", "重庆市"]);

/** A province's full name from either of its names, blanks aside; null when it is neither. */
export function fullProvince(written: string): string | null {
  const name = written.normalize("NFKC").replace(/\s/g, "");
  return PROVINCES.find(([short, full]) => name === short || name === full || name === full.slice(0, -1))?.[1] ?? null;
}

/** A province's short name from either of its names; null when it is neither. */
export function shortProvince(written: string): string | null {
  const full = fullProvince(written);
  return PROVINCES.find((names) => names[1] === full)?.[0] ?? null;
}

/** Whether the province is a city of its own, so that forms show it twice (`重庆市 / 重庆市 / 渝北区`). */
export function isMunicipality(province: string): boolean {
  return MUNICIPALITIES.has(fullProvince(province) ?? "");
}

/** The province at the start of an address, as its full name; null when the address does not begin with one. */
export function provinceOfAddress(address: string): string | null {
  const plain = address.normalize("NFKC").replace(/\s/g, "");
  return PROVINCES.find(([short, full]) => plain.startsWith(full) || plain.startsWith(short))?.[1] ?? null;
}
