import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fold, oneToneSpelling } from "../text/index.ts"
import { nameKeys } from "./name-key.ts"

describe("names that are the same", () => {
  it.each([
    ["UBND tỉnh Hà Nam", "Ủy ban nhân dân tỉnh Hà Nam"],
    ["Uỷ ban Nhân dân tỉnh", "Ủy ban nhân dân tỉnh"],
    ["HĐND tỉnh", "Hội đồng nhân dân tỉnh"],
    ["Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    ["UBMTTQVN tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    ["Đài PT&TH Hà Nam", "Đài Phát thanh và Truyền hình Hà Nam"],
    ["Đài PTTH Hà Nam", "Đài Phát thanh - Truyền hình Hà Nam"],
    ["Báo và PTTH Vĩnh Long", "Báo và Phát thanh, Truyền hình Vĩnh Long"],
    ["Sở TTTT", "Sở Thông tin và Truyền thông"],
    ["Sở TT&TT", "Sở Thông tin và Truyền thông"],
    ["Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"],
    ["Sở VH,TT&DL", "Sở Văn hoá, Thể thao và Du lịch"],
    ["Sở GDĐT", "Sở Giáo dục và Đào tạo"],
    ["Sở GD&ĐT", "Sở Giáo dục và Đào tạo"],
    ["Sở KH&CN", "Sở Khoa học và Công nghệ"],
    ["Phòng Văn hoá – Xã hội", "Phòng Văn hóa - Xã hội"],
    ["UBND TP. Phủ Lý", "Ủy ban nhân dân thành phố Phủ Lý"],
    ["Các Sở, ban, ngành", "sở, ban, ngành"],
    ["BGĐ Sở", "Ban Giám đốc Sở"],
    ["Xã An Bình".normalize("NFD"), "Xã An Bình"],
  ])("%s is %s", (short, long) => {
    expect(nameKeys(short)).toEqual(nameKeys(long))
  })
})

describe("names asked for without accents", () => {
  it.each([
    ["so van hoa, the thao va du lich", "Sở Văn hóa, Thể thao và Du lịch"],
    ["bao va phat thanh, truyen hinh vinh long", "Báo và Phát thanh, Truyền hình Vĩnh Long"],
    ["cac so, ban, nganh", "Các sở, ban, ngành"],
    ["uy ban nhan dan xa Va Ke", "Ủy ban nhân dân xã Và Kè"],
  ])("%s is %s", (plain, name) => {
    expect(nameKeys(plain).folded).toBe(nameKeys(name).folded)
  })
})

describe("names that are not the same", () => {
  it.each([
    ["Xã Đông Hải", "Xã Đồng Hải"],
    ["Xã Thạnh Phú", "Xã Thành Phú"],
  ])("%s and %s share only the folded key", (one, other) => {
    expect(nameKeys(one).folded).toBe(nameKeys(other).folded)
    expect(nameKeys(one).marked).not.toBe(nameKeys(other).marked)
  })

  it("leaves letters inside a word alone", () => {
    expect(nameKeys("Xã Khánh An").folded).toBe("xa khanh an")
    expect(nameKeys("Tổ chức các cấp").folded).toBe("to chuc cac cap")
  })
})

/** What a name without abbreviations is, by expressions alone. */
const plainKeys = (name: string) => {
  const marked = oneToneSpelling(name.normalize("NFC").toLowerCase())
    .replace(/[\s,.;:/()[\]"'“”‘’&*\u2010-\u2015-]+/gu, " ")
    .replace(/(?<![\p{L}\p{N}])và(?![\p{L}\p{N}])/gu, "")
    .replace(/ +/g, " ")
    .trim()
    .replace(/^các /u, "")
  const folded = fold(marked)
    .replace(/ ?\bva\b/g, "")
    .trim()
    .replace(/^cac /, "")
  return { marked, folded }
}

it("gives the keys that the expressions give, which are tried only where they may change something", () => {
  const words = fc.constantFrom(..."Sở|Văn hoá|huá|quý|thuỷ|và|va|các|Các|cac|Xã An|Ê-đê|K’Ho|VÀ|Đông".split("|"))
  const joints = fc.constantFrom(
    " ",
    "  ",
    ", ",
    " – ",
    "-",
    "\t",
    "\u00a0",
    " (",
    ") ",
    "/",
    "",
    "\u0301 ",
    "\u2026",
    "+",
    "й",
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(words, joints), { maxLength: 7 }), (pieces) => {
      const name = pieces.flat().join("")
      expect(nameKeys(name)).toEqual(plainKeys(name))
    }),
    { numRuns: 1000 },
  )
})
