import { clause } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { findAt, placeOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"

const card = /(?:CMND|[Cc]hứng minh nhân dân)(?: số)?:? *\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/y

/** No number of the former identity card (*chứng minh nhân dân*) in a plan. */
export const noOldIdentityNumber = defineRule({
  id: "privacy/no-old-identity-number",
  severity: "warning",
  title: { vi: "Không ghi số chứng minh nhân dân", en: "No number of a former identity card" },
  explain: {
    vi: "Số chứng minh nhân dân 9 chữ số vẫn xác định một con người cụ thể. Quy tắc chỉ xét dãy 9 chữ số đứng sau “CMND” hoặc “chứng minh nhân dân”.",
    en: "The nine digits of a former identity card still identify one person. Only nine digits after “CMND” or “chứng minh nhân dân” are looked at.",
  },
  remedy: {
    vi: "Xóa số; danh sách có dữ liệu cá nhân gửi riêng.",
    en: "Delete it; send lists with personal data separately.",
  },
  examples: { right: ["Giấy tờ gửi riêng"], wrong: ["CMND số 000000000"] },
  basis: [clause("91/2025/QH15", "Điều 2"), clause("356/2025/NĐ-CP", "danh mục dữ liệu cá nhân cơ bản")],
  since: "2026-01-01",
  needs: there("identityCard"),
  messages: {
    card: { vi: "Có {count} số chứng minh nhân dân.", en: "There are {count} numbers of former identity cards." },
  },
  check({ plan }, report) {
    const found = findAt(plan, "identityCard", card)
    const [first] = found
    if (first !== undefined) report("card", placeOf(plan, first), { count: found.length })
  },
})
