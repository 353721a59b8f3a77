import { isoDate } from "@lantoa/core"
import { expect, it } from "vitest"
import { toContract } from "../contract.ts"
import { readPlan } from "./read-plan.ts"

const lines = [
  "UBND TINH HAI MAU",
  "SO Y TE",
  "CONG HOA XA HOI CHU NGHIA VIET NAM",
  "Doc lap - Tu do - Hanh phuc",
  "So: 12/KH-SYT",
  "Hai Mau, ngay 03 thang 02 nam 2026",
  "KE HOACH",
  "Doc sach nam 2026",
  "Thuc hien Ke hoach so 5/KH-UBND ngay 02/01/2026, So Y te ban hanh Ke hoach nhu sau:",
  "I. MUC DICH, YEU CAU",
  "1. Muc dich",
  "- Nang cao nhan thuc.",
  "2. Yeu cau",
  "- Bao dam tiet kiem.",
  "II. KINH PHI",
  "Ngan sach nha nuoc.",
  "III. TO CHUC THUC HIEN",
  "1. Van phong So",
  "- Chu tri mo hoi thi.",
  "- Bao cao UBND tinh truoc ngay 15/11 hang nam.",
  "2. De nghi Hoi Khuyen hoc tinh",
  "- Phoi hop mo hoi thi.",
  "Noi nhan:",
  "- UBND tinh (b/c);",
  "- Luu: VT.",
  "KT. GIAM DOC",
  "PHO GIAM DOC",
  "Tran Van Mau",
]

it("a plan that is written without marks", () => {
  const reading = readPlan(lines.join("\n"), { fallbackDay: isoDate("2026-02-03") })
  expect(toContract(reading)).toMatchObject({
    document: {
      type: "plan",
      number: { ordinal: "12", symbol: "KH-SYT" },
      issuer: "So Y te",
      place: "Hai Mau",
      date: "2026-02-03",
      title: "Doc sach nam 2026",
      signatory: { prefix: "KT.", position: "PHO GIAM DOC", name: "Tran Van Mau" },
    },
    period: { from: 2026, to: 2026 },
    citations: [{ number: "5/KH-UBND", date: "2026-01-02" }],
    sections: [
      { label: "I", children: [{ heading: "Muc dich" }, { heading: "Yeu cau" }] },
      { label: "II", heading: "KINH PHI" },
      { label: "III", children: [{ heading: "Van phong So" }, { heading: "De nghi Hoi Khuyen hoc tinh" }] },
    ],
    assignments: [
      { units: ["Van phong So"], modality: "assigned", tasks: 2 },
      { units: ["Hoi Khuyen hoc tinh"], modality: "requested", tasks: 1 },
    ],
    reporting: [{ frequency: "annual", due: ["11-15"], from: ["Van phong So"], to: ["UBND tinh"] }],
    funding: ["state-budget"],
    recipients: [
      { text: "UBND tinh", purpose: "report" },
      { text: "Luu: VT", purpose: "archive" },
    ],
  })
})
