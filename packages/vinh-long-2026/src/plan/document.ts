import type { StatedDocument } from "@lantoa/core"
import { issuer, press, titlePeriod } from "./names.ts"

/** Type, issuer, title, signature and recipients as issued: a draft with no number and no day. */
export const document: StatedDocument = {
  type: "plan",
  symbol: "KH-SVHTTDL",
  issuer,
  place: "Vĩnh Long",
  date: "2026",
  title: `Truyền thông về xây dựng xã hội học tập ${titlePeriod} trên địa bàn tỉnh Vĩnh Long`,
  signatory: { prefix: "KT.", position: "PHÓ GIÁM ĐỐC", lines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"] },
  recipients: [
    { to: "UBND tỉnh", bracket: "(thay b/c)" },
    { to: "Các Sở, ban, ngành tỉnh", bracket: "(p/h)" },
    { to: press, bracket: "(t/h)" },
    { to: "UBND các xã, phường", bracket: "(t/h)" },
    { to: "BGĐ Sở" },
    { to: "Các phòng, đơn vị trực thuộc Sở", bracket: "(t/h)" },
    { to: "Lưu: VT, QLTTBCXB" },
  ],
}
