import { defineRule } from "@lantoa/core"
import { provinceMerger } from "../sources.ts"
import { namePattern, namesIn } from "./placed-names.ts"

const pattern = namePattern(["tỉnh Bến Tre", "tỉnh Trà Vinh"])

/** The provinces that went into Vĩnh Long are not named as if they were still there. */
export const noFormerProvince = defineRule({
  id: "vinh-long-2026/no-former-province",
  severity: "warning",
  title: { vi: "Không nêu tỉnh đã nhập vào Vĩnh Long", en: "No province that went into Vĩnh Long is named" },
  explain: {
    vi: [
      "Tỉnh Bến Tre và tỉnh Trà Vinh nhập vào tỉnh Vĩnh Long từ ngày 01/7/2025 (Nghị quyết 202/2025/QH15).",
      "Cơ quan, địa bàn của hai tỉnh đó nay thuộc Vĩnh Long; văn bản chúng ban hành trước đó vẫn được viện dẫn với tên khi ấy.",
      "Cách sửa: ghi “tỉnh Vĩnh Long”, hoặc ghi rõ “(cũ)”, “trước đây” khi nói về địa bàn cũ.",
    ].join("\n\n"),
    en: [
      "The provinces of Bến Tre and Trà Vinh went into Vĩnh Long on 1 July 2025 (Resolution 202/2025/QH15).",
      "Their bodies and land belong to Vĩnh Long now; acts they issued before keep the name of that time when cited.",
      "To fix it, write “tỉnh Vĩnh Long”, or say “(cũ)” or “trước đây” where the old area is meant.",
    ].join("\n\n"),
  },
  basis: [provinceMerger],
  since: "2025-07-01",
  messages: {
    merged: {
      vi: "“{found}” đã nhập vào tỉnh Vĩnh Long từ ngày 01/7/2025.",
      en: "“{found}” has been part of Vĩnh Long Province since 2025-07-01.",
    },
  },
  check({ plan }, report) {
    for (const { found, place } of namesIn(plan, pattern)) report("merged", place, { found })
  },
})
