import { bodyId, type Letterhead } from "@lantoa/core"

const superiorLine = "ỦY BAN NHÂN DÂN TỈNH HÀ NAM"
const place = "Hà Nam"

/** How bodies of Hà Nam headed their documents (*thể thức đầu văn bản*). A department stands under the committee. */
export const letterheads: readonly Letterhead[] = [
  { issuer: bodyId("b:ha-nam/ubnd-tinh"), superiorLine: null, issuerLine: superiorLine, place, planSymbol: "KH-UBND" },
  {
    issuer: bodyId("b:ha-nam/so-thong-tin-va-truyen-thong"),
    superiorLine,
    issuerLine: "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
    place,
    planSymbol: "KH-STTTT",
  },
  {
    issuer: bodyId("b:ha-nam/so-van-hoa-the-thao-va-du-lich"),
    superiorLine,
    issuerLine: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
    place,
    planSymbol: "KH-SVHTTDL",
  },
]
