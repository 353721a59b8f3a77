import { nameKeys } from "@lantoa/core"

/** First words of the names of bodies of the nation, folded. They issue in Hà Nội and belong to no province. */
const centralWords = [
  "bo ",
  "chinh phu",
  "thu tuong",
  "van phong chinh phu",
  "quoc hoi",
  "uy thuong vu quoc hoi",
  "uy ban thuong vu quoc hoi",
  "ban chap hanh trung uong",
  "ban bi thu",
  "cuc ",
  "tong cuc ",
]

/** Commands of a province begin like ministries. */
const provincialWords = ["bo chi huy ", "bo tu lenh "]

/** Whether an issuer is a body of the nation (*cơ quan trung ương*) by its words. */
export const isCentralIssuer = (issuer: string | null | undefined): boolean => {
  if (issuer == null) return false
  const { folded } = nameKeys(issuer)
  if (provincialWords.some((words) => folded.startsWith(words))) return false
  return centralWords.some((words) => folded.startsWith(words)) || folded.endsWith(" trung uong")
}
