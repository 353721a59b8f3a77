import type { StatedDocument } from "@lantoa/core"
import { issuer, ministry, scheme } from "./names.ts"

/** Type, issuer, title, signature and recipients as issued: a draft with no number and no day. */
export const document: StatedDocument = {
  type: "plan",
  symbol: "KH-STTTT",
  issuer,
  place: "Hà Nam",
  date: "2021",
  title: `Truyền thông về ${scheme} trên địa bàn tỉnh Hà Nam`,
  signatory: { position: "GIÁM ĐỐC" },
  recipients: [
    { to: ministry, bracket: "(để b/c)" },
    { to: "UBND tỉnh", bracket: "(để báo cáo)" },
    { to: "Ban Tuyên giáo Tỉnh ủy" },
    { to: "Các sở, ban, ngành" },
    { to: "Hội Khuyến học tỉnh" },
    { to: "UBND các huyện, thị xã, thành phố" },
    { to: "Báo Hà Nam, Đài PT&TH Hà Nam" },
    { to: "Lưu: VT" },
  ],
}
