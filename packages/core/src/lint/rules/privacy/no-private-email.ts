import { clause } from "../../../law/index.ts"
import { findIn, placeOf, planText } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"

const address = /[\w.+-]+@(?:gmail|yahoo|outlook|hotmail|icloud|live)\.\w+(?:\.\w+)?/gi

/** No private e-mail address in a plan that is sent out. */
export const noPrivateEmail = defineRule({
  id: "privacy/no-private-email",
  severity: "warning",
  title: {
    vi: "Không ghi thư điện tử cá nhân trong văn bản phát hành",
    en: "No private e-mail address in a document that is sent out",
  },
  explain: {
    vi: "Địa chỉ thư điện tử của một người là dữ liệu cá nhân. Hộp thư miễn phí (gmail, yahoo, outlook …) là hộp thư riêng; báo cáo công vụ gửi qua thư công vụ hoặc trục liên thông.",
    en: "An e-mail address of a person is personal data. Free mail boxes are private ones; official reports go to official addresses.",
  },
  remedy: { vi: "Thay bằng thư công vụ của cơ quan.", en: "Give the official address of the body." },
  examples: { right: ["vanphong@vidu.gov.vn"], wrong: ["nguoi.nhan@gmail.com"] },
  basis: [clause("91/2025/QH15", "Điều 2"), clause("356/2025/NĐ-CP", "danh mục dữ liệu cá nhân cơ bản")],
  since: "2026-01-01",
  messages: {
    private: {
      vi: "Có {count} địa chỉ thư điện tử cá nhân ({hosts}); nên ghi thư công vụ.",
      en: "There are {count} private e-mail addresses ({hosts}); an official one is expected.",
    },
  },
  check({ plan }, report) {
    if (!planText(plan).text.includes("@")) return
    const found = findIn(plan, address)
    const [first] = found
    if (first === undefined) return
    const hosts = [...new Set(found.map(({ text }) => text.slice(text.indexOf("@")).toLowerCase()))].join(", ")
    report("private", placeOf(plan, first), { count: found.length, hosts })
  },
})
