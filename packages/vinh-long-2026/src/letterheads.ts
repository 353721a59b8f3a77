import { bodyId, type Letterhead } from "@lantoa/core"

const superiorLine = "ỦY BAN NHÂN DÂN TỈNH VĨNH LONG"
const place = "Vĩnh Long"

/** How bodies of Vĩnh Long head their documents (*thể thức đầu văn bản*). A department stands under the committee. */
export const letterheads: readonly Letterhead[] = [
  {
    issuer: bodyId("b:vinh-long/ubnd-tinh"),
    superiorLine: null,
    issuerLine: superiorLine,
    place,
    planSymbol: "KH-UBND",
  },
  {
    issuer: bodyId("b:vinh-long/so-van-hoa-the-thao-va-du-lich"),
    superiorLine,
    issuerLine: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
    place,
    planSymbol: "KH-SVHTTDL",
  },
]
