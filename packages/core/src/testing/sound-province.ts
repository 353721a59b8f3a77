import type { IsoDate } from "../calendar/index.ts"
import { always } from "../calendar/index.ts"
import { bodyId } from "../directory/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import { practice } from "../law/index.ts"
import { defineProvince, jurisdictionFor } from "../province/index.ts"
import { soundDirectory, soundProvinceUnit } from "./sound-directory.ts"

/** A made-up province (*tỉnh Ví Dụ*) for tests of rules: its bodies are invented, its kinds of change are real. */
export const soundProvince = defineProvince({
  slug: "vi-du",
  name: { vi: "Tỉnh Ví Dụ", en: "Ví Dụ Province" },
  unit: soundProvinceUnit,
  placeNames: ["Ví Dụ", "tỉnh Ví Dụ"],
  validity: always,
  tierSystems: [],
  directory: soundDirectory,
  channels: [],
  letterheads: [
    {
      issuer: bodyId("b:vi-du/so-van-hoa"),
      superiorLine: "UBND TỈNH VÍ DỤ",
      issuerLine: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
      place: "Ví Dụ",
      planSymbol: "KH-SVHTTDL",
    },
  ],
  reportingChain: [],
  rules: [],
  plans: {},
  sources: [practice("dữ liệu ví dụ, không có thật", "unchecked")],
})

/** What the made-up province is on a day, the national layer below it. */
export const soundJurisdiction = (day: IsoDate): Jurisdiction => {
  const known = byDay.get(day) ?? jurisdictionFor(soundProvince, day)
  byDay.set(day, known)
  return known
}

const byDay = new Map<IsoDate, Jurisdiction>()
