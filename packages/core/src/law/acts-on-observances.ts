import { act, issuers, type KnownAct } from "./known-act.ts"

const { assembly, primeMinister } = issuers

/** Days and weeks that plans communicate on. */
export const actsOnObservances: readonly KnownAct[] = [
  act("284/QĐ-TTg", "2014-02-24", "Quyết định", primeMinister, "về Ngày Sách Việt Nam", "Vietnam Book Day", {
    replacedBy: "1862/QĐ-TTg",
  }),
  act(
    "1862/QĐ-TTg",
    null,
    "Quyết định",
    primeMinister,
    "về Ngày Sách và Văn hóa đọc Việt Nam",
    "Vietnam Book and Reading Culture Day",
  ),
  act(
    "1271/QĐ-TTg",
    null,
    "Quyết định",
    primeMinister,
    "về Ngày Khuyến học Việt Nam",
    "Vietnam Learning Promotion Day",
    { certainty: "unchecked" },
  ),
  act(
    "505/QĐ-TTg",
    "2022-04-22",
    "Quyết định",
    primeMinister,
    "về Ngày Chuyển đổi số quốc gia",
    "National Digital Transformation Day",
    { certainty: "unchecked" },
  ),
  act(
    "5607/BGDĐT-GDNNGDTX",
    null,
    "Công văn",
    "Bộ Giáo dục và Đào tạo",
    "về Tuần lễ hưởng ứng học tập suốt đời năm 2025",
    "Lifelong Learning Week 2025",
  ),
  act("80-NQ/TW", "2026-01-07", "Nghị quyết", "Bộ Chính trị", "về phát triển văn hóa Việt Nam", "Vietnamese culture"),
  act("28/2026/QH16", null, "Nghị quyết", assembly, "về phát triển văn hóa Việt Nam", "Vietnamese culture", {
    inForce: "2026-07-01",
    certainty: "secondary",
  }),
]
