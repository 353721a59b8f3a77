import { act, issuers, type KnownAct } from "./known-act.ts"

const { assembly, government, primeMinister } = issuers

/** Press, grassroots information, budget, data. */
export const actsOnSectors: readonly KnownAct[] = [
  act("52/2016/QĐ-TTg", null, "Quyết định", primeMinister, "về hoạt động thông tin cơ sở", "grassroots information", {
    endedOn: "2024-07-01",
    replacedBy: "49/2024/NĐ-CP",
  }),
  act(
    "49/2024/NĐ-CP",
    "2024-05-10",
    "Nghị định",
    government,
    "quy định hoạt động thông tin cơ sở",
    "grassroots information",
    { inForce: "2024-07-01" },
  ),
  act("103/2016/QH13", null, "Luật", assembly, "Báo chí", "Press Law", {
    endedOn: "2026-07-01",
    replacedBy: "126/2025/QH15",
  }),
  act("126/2025/QH15", null, "Luật", assembly, "Báo chí", "Press Law", { inForce: "2026-07-01" }),
  act("83/2015/QH13", null, "Luật", assembly, "Ngân sách nhà nước", "State Budget Law", {
    endedOn: "2026-01-01",
    replacedBy: "89/2025/QH15",
  }),
  act("89/2025/QH15", "2025-06-25", "Luật", assembly, "Ngân sách nhà nước", "State Budget Law", {
    inForce: "2026-01-01",
  }),
  act("91/2025/QH15", "2025-06-26", "Luật", assembly, "Bảo vệ dữ liệu cá nhân", "Personal Data Protection Law", {
    inForce: "2026-01-01",
  }),
  act(
    "356/2025/NĐ-CP",
    "2025-12-31",
    "Nghị định",
    government,
    "về bảo vệ dữ liệu cá nhân",
    "personal data protection",
    { inForce: "2026-01-01" },
  ),
  act("13/2023/NĐ-CP", null, "Nghị định", government, "về bảo vệ dữ liệu cá nhân", "personal data protection", {
    endedOn: "2026-01-01",
    replacedBy: "356/2025/NĐ-CP",
  }),
]
