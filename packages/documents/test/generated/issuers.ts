import { type PlaceNames, places } from "./places.ts"
import type { Draw } from "./seeded.ts"

/** A body that issues plans, and what its plans look like (*cơ quan ban hành*). */
export interface Issuer {
  /** The lines over the number, in order. */
  readonly head: readonly string[]
  /** As the reading names it, letter case apart. */
  readonly name: string
  /** As its own text calls it. */
  readonly own: string
  readonly symbol: string
  readonly party: boolean
  readonly place: string
  readonly area: string
  readonly year: number
  /** The lines that sign, and how they are read. */
  readonly signing: readonly string[]
  readonly prefix: string | null
  readonly position: string
  /** Units it can give work to, those it can only ask, and groups. */
  readonly units: readonly string[]
  readonly asked: readonly string[]
  readonly groups: readonly string[]
  /** To whom it reports itself. */
  readonly above: readonly string[]
  /** The unit that gathers the reports. */
  readonly standing: string
  readonly recipients: readonly string[]
  readonly archive: readonly [string, ...string[]]
}

const firstYearOfTwoTiers = 2026

interface Family {
  readonly weight: number
  readonly make: (draw: Draw, names: PlaceNames, year: number) => Issuer
}

/** Draws an issuer of any family. */
export const issuerOf = (draw: Draw): Issuer => {
  const names = draw.pick(places)
  const year = draw.whole(2016, 2029)
  const total = families.reduce((sum, { weight }) => sum + weight, 0)
  let left = draw.whole(1, total)
  for (const { make, weight } of families) {
    left -= weight
    if (left <= 0) return make(draw, names, year)
  }
  return provinceCommittee(draw, names, year)
}

/** A body's name and its code in numbers. */
type Named = readonly [string, string]

const level = ({ isCity }: PlaceNames): string => (isCity ? "thành phố" : "tỉnh")
const localities = (year: number): string =>
  year >= firstYearOfTwoTiers ? "Ủy ban nhân dân các xã, phường" : "Ủy ban nhân dân các huyện, thị xã, thành phố"
const upper = (text: string): string => text.toUpperCase()

const deputy = (draw: Draw, head: string, body: string | null): Pick<Issuer, "signing" | "prefix" | "position"> => {
  const collective = body === null ? [] : [`TM. ${upper(body)}`]
  const lead = body === null ? [] : ["TM."]
  if (draw.chance(0.4))
    return { signing: [...collective, head], prefix: lead.length > 0 ? "TM." : null, position: head }
  return {
    signing: [...collective, `KT. ${head}`, `PHÓ ${head}`],
    prefix: [...lead, "KT."].join(" "),
    position: `PHÓ ${head}`,
  }
}

const provinceCommittee: Family["make"] = (draw, names, year) => {
  const area = `${level(names)} ${names.province}`
  const own = `Ủy ban nhân dân ${area}`
  return {
    head: draw.chance(0.6) ? ["ỦY BAN NHÂN DÂN", upper(area)] : [upper(own)],
    name: own,
    own,
    symbol: "KH-UBND",
    party: false,
    place: names.province,
    area,
    year,
    ...deputy(draw, "CHỦ TỊCH", "Ủy ban nhân dân"),
    units: [
      "Sở Y tế",
      "Sở Tài chính",
      "Sở Nội vụ",
      "Sở Giáo dục và Đào tạo",
      year >= firstYearOfTwoTiers ? "Sở Nông nghiệp và Môi trường" : "Sở Nông nghiệp và Phát triển nông thôn",
      "Sở Khoa học và Công nghệ",
      "Sở Công Thương",
      `Công an ${level(names)}`,
      `Văn phòng Ủy ban nhân dân ${level(names)}`,
      `Báo và Phát thanh, Truyền hình ${names.province}`,
      `Bộ Chỉ huy Quân sự ${level(names)}`,
    ],
    asked: [
      `Ủy ban Mặt trận Tổ quốc Việt Nam ${level(names)}`,
      `Hội Khuyến học ${level(names)}`,
      `Liên đoàn Lao động ${level(names)}`,
      `Tòa án nhân dân ${level(names)}`,
    ],
    groups: ["Các sở, ban, ngành", localities(year), "Các cơ quan, đơn vị"],
    above: ["Chính phủ"],
    standing: "Sở Y tế",
    recipients: [
      `Thường trực ${names.isCity ? "Thành" : "Tỉnh"} ủy`,
      `Thường trực HĐND ${level(names)}`,
      `CT, các PCT UBND ${level(names)}`,
      "Các sở, ban, ngành",
      year >= firstYearOfTwoTiers ? "UBND các xã, phường" : "UBND các huyện, thị xã, thành phố",
      `Báo và PTTH ${names.province}`,
    ],
    archive: ["VT, KGVX", "VT, VX (Mẫu)", "VT"],
  }
}

const districtCommittee: Family["make"] = (draw, names, year) => {
  const area = `huyện ${names.district}`
  const own = `Ủy ban nhân dân ${area}`
  return {
    ...provinceCommittee(draw, names, Math.min(year, 2024)),
    head: ["ỦY BAN NHÂN DÂN", upper(area)],
    name: own,
    own,
    place: names.district,
    area,
    units: [
      "Phòng Văn hóa và Thông tin",
      "Phòng Tài chính - Kế hoạch",
      "Phòng Giáo dục và Đào tạo",
      "Phòng Lao động - Thương binh và Xã hội",
      "Trung tâm Văn hóa, Thể thao và Truyền thanh huyện",
      "Trung tâm Y tế huyện",
      "Công an huyện",
    ],
    asked: ["Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "Hội Liên hiệp Phụ nữ huyện", "Huyện đoàn"],
    groups: ["Các phòng, ban, ngành", "Ủy ban nhân dân các xã, thị trấn"],
    above: ["Ủy ban nhân dân tỉnh"],
    standing: "Phòng Văn hóa và Thông tin",
    recipients: [
      "UBND tỉnh",
      "TT Huyện ủy, HĐND huyện",
      "CT, các PCT UBND huyện",
      "Các phòng, ban, ngành",
      "UBND các xã, thị trấn",
    ],
  }
}

const communeCommittee: Family["make"] = (draw, names, year) => {
  const kind = draw.pick(["xã", "phường"])
  const area = `${kind} ${names.commune}`
  const own = `Ủy ban nhân dân ${area}`
  return {
    ...provinceCommittee(draw, names, Math.max(year, firstYearOfTwoTiers)),
    head: draw.chance(0.5) ? ["ỦY BAN NHÂN DÂN", upper(area)] : [`ỦY BAN NHÂN DÂN ${upper(area)}`],
    name: own,
    own,
    place: names.commune,
    area,
    units: [
      "Phòng Văn hóa - Xã hội",
      "Phòng Kinh tế",
      `Văn phòng HĐND và UBND ${kind}`,
      `Công an ${kind}`,
      `Trạm Y tế ${kind}`,
      "Trung tâm Phục vụ hành chính công",
      `Ban Chỉ huy Quân sự ${kind}`,
    ],
    asked: [`Ủy ban Mặt trận Tổ quốc Việt Nam ${kind}`, `Hội Nông dân ${kind}`, `Đoàn Thanh niên ${kind}`],
    groups: ["Các đơn vị trường học", "Trưởng các thôn", "Các ban, ngành, đoàn thể"],
    above: ["Ủy ban nhân dân tỉnh"],
    standing: "Phòng Văn hóa - Xã hội",
    recipients: ["UBND tỉnh", `TT Đảng ủy, HĐND ${kind}`, `CT, các PCT UBND ${kind}`, `UB MTTQVN ${kind}`, "Các thôn"],
  }
}

const departments: readonly [Named, ...Named[]] = [
  ["Sở Y tế", "SYT"],
  ["Sở Giáo dục và Đào tạo", "SGDĐT"],
  ["Sở Nội vụ", "SNV"],
  ["Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"],
  ["Sở Tư pháp", "STP"],
  ["Sở Khoa học và Công nghệ", "SKHCN"],
]

const department: Family["make"] = (draw, names, year) => {
  const [own, short] = draw.pick(departments)
  const area = `${level(names)} ${names.province}`
  return {
    ...provinceCommittee(draw, names, year),
    head: [draw.chance(0.5) ? `UBND ${upper(area)}` : `ỦY BAN NHÂN DÂN ${upper(area)}`, upper(own)],
    name: own,
    own,
    symbol: `KH-${short}`,
    ...deputy(draw, "GIÁM ĐỐC", null),
    units: [
      "Văn phòng Sở",
      "Thanh tra Sở",
      "Phòng Kế hoạch - Tài chính",
      "Phòng Tổ chức cán bộ",
      "Phòng Nghiệp vụ",
      "Trung tâm Kiểm soát bệnh tật",
      "Chi cục Dân số",
    ],
    asked: ["Ủy ban nhân dân các xã, phường", "Hội Khuyến học tỉnh"],
    groups: ["Các phòng chuyên môn thuộc Sở", "Các đơn vị trực thuộc"],
    above: [`Ủy ban nhân dân ${level(names)}`],
    standing: "Văn phòng Sở",
    recipients: [`UBND ${level(names)}`, "Ban Giám đốc Sở", "Các phòng chuyên môn thuộc Sở", "Các đơn vị trực thuộc"],
    archive: ["VT, NV", "VT, KHTC", "VT"],
  }
}

const partyBoard: Family["make"] = (draw, names, year) => {
  const area = `${level(names)} ${names.province}`
  const superior = `${names.isCity ? "Thành" : "Tỉnh"} ủy ${names.province}`
  const own = `Ban Tuyên giáo ${names.isCity ? "Thành" : "Tỉnh"} ủy`
  const sign = draw.chance(0.5)
  return {
    ...provinceCommittee(draw, names, year),
    head: [upper(superior), upper("Ban Tuyên giáo")],
    name: `Ban Tuyên giáo ${superior}`,
    own,
    symbol: "KH/BTGTU",
    party: true,
    area,
    signing: sign ? ["TRƯỞNG BAN"] : ["K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
    prefix: sign ? null : "K/T",
    position: sign ? "TRƯỞNG BAN" : "PHÓ TRƯỞNG BAN",
    units: ["Phòng Tuyên truyền", "Phòng Lý luận chính trị", "Văn phòng Ban", `Báo ${names.province}`],
    asked: [`Đoàn Thanh niên Cộng sản Hồ Chí Minh ${level(names)}`, "Đảng ủy Công an tỉnh"],
    groups: ["Các đảng ủy trực thuộc", "Các cơ quan báo chí"],
    above: ["Ban Thường vụ Tỉnh ủy"],
    standing: "Phòng Tuyên truyền",
    recipients: [
      "Ban Tuyên giáo và Dân vận Trung ương",
      "Thường trực Tỉnh ủy",
      "Các đảng ủy trực thuộc",
      "Lãnh đạo Ban",
    ],
    archive: ["Văn phòng Ban", "VT"],
  }
}

const front: Family["make"] = (draw, names, year) => {
  const area = `${level(names)} ${names.province}`
  return {
    ...provinceCommittee(draw, names, year),
    head: ["ỦY BAN MTTQ VIỆT NAM", upper(area), "BAN THƯỜNG TRỰC"],
    name: `Ban Thường trực Ủy ban MTTQ Việt Nam ${area}`,
    own: `Ban Thường trực Ủy ban MTTQ Việt Nam ${level(names)}`,
    symbol: "KH-MTTQ-BTT",
    ...deputy(draw, "CHỦ TỊCH", "Ban Thường trực"),
    units: [
      "Ban Dân chủ - Pháp luật",
      "Ban Phong trào",
      "Văn phòng Ủy ban MTTQ Việt Nam tỉnh",
      "Ban Tuyên giáo - Dân tộc",
    ],
    asked: ["Hội Cựu chiến binh tỉnh", "Hội Nông dân tỉnh", "Sở Nội vụ"],
    groups: ["Các tổ chức thành viên", "Ban Thường trực Ủy ban MTTQ Việt Nam các xã, phường"],
    above: ["Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam"],
    standing: "Ban Phong trào",
    recipients: [
      "BTT UBTW MTTQ Việt Nam",
      "Thường trực Tỉnh ủy",
      "Các tổ chức thành viên",
      "MTTQ Việt Nam các xã, phường",
    ],
    archive: ["VT, BPT", "VT"],
  }
}

const youthUnion: Family["make"] = (draw, names, year) => ({
  ...provinceCommittee(draw, names, year),
  head: ["ĐOÀN TNCS HỒ CHÍ MINH", `BAN CHẤP HÀNH ${upper(level(names))} ${upper(names.province)}`],
  name: `Ban Chấp hành Đoàn TNCS Hồ Chí Minh ${level(names)} ${names.province}`,
  own: "Ban Thường vụ Tỉnh đoàn",
  symbol: "KH/TĐTN-BTG",
  party: true,
  ...deputy(draw, "BÍ THƯ", "Ban Thường vụ"),
  units: ["Ban Tuyên giáo Tỉnh đoàn", "Văn phòng Tỉnh đoàn", "Ban Phong trào Tỉnh đoàn", "Nhà Thiếu nhi tỉnh"],
  asked: ["Hội Sinh viên tỉnh", "Hội đồng Đội tỉnh"],
  groups: ["Các huyện, thị, thành đoàn", "Các đoàn trực thuộc"],
  above: ["Trung ương Đoàn"],
  standing: "Ban Tuyên giáo Tỉnh đoàn",
  recipients: ["Ban Tuyên giáo Trung ương Đoàn", "Thường trực Tỉnh đoàn", "Các huyện, thị, thành đoàn"],
  archive: ["VP, BTG", "VT"],
})

const ministries: readonly [Named, ...Named[]] = [
  ["Bộ Y tế", "BYT"],
  ["Bộ Giáo dục và Đào tạo", "BGDĐT"],
  ["Bộ Nội vụ", "BNV"],
  ["Bộ Khoa học và Công nghệ", "BKHCN"],
]

const ministry: Family["make"] = (draw, names, year) => {
  const [own, short] = draw.pick(ministries)
  return {
    ...provinceCommittee(draw, names, year),
    head: [upper(own)],
    name: own,
    own,
    symbol: `KH-${short}`,
    place: "Hà Nội",
    area: "cả nước",
    ...deputy(draw, "BỘ TRƯỞNG", null),
    ...(draw.chance(0.5)
      ? { signing: ["BỘ TRƯỞNG"], prefix: null, position: "BỘ TRƯỞNG" }
      : { signing: ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"], prefix: "KT.", position: "THỨ TRƯỞNG" }),
    units: [
      "Vụ Kế hoạch - Tài chính",
      "Vụ Pháp chế",
      "Văn phòng Bộ",
      "Cục Công nghệ thông tin",
      "Thanh tra Bộ",
      "Viện Chiến lược và Chính sách",
    ],
    asked: ["Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", "Đài Truyền hình Việt Nam"],
    groups: ["Các đơn vị thuộc Bộ", "Các cơ quan báo chí thuộc Bộ"],
    above: ["Thủ tướng Chính phủ"],
    standing: "Văn phòng Bộ",
    recipients: [
      "Văn phòng Chính phủ",
      "Bộ trưởng",
      "Các Thứ trưởng",
      "Các đơn vị thuộc Bộ",
      "UBND các tỉnh, thành phố",
    ],
    archive: ["VT, VP", "VT, PC"],
  }
}

const school: Family["make"] = (draw, names, year) => {
  const own = `Trường THPT ${names.commune}`
  return {
    ...provinceCommittee(draw, names, year),
    head: [`SỞ GIÁO DỤC VÀ ĐÀO TẠO ${upper(names.province)}`, upper(own)],
    name: own,
    own,
    symbol: "KH-THPT",
    place: names.commune,
    area: "nhà trường",
    ...deputy(draw, "HIỆU TRƯỞNG", null),
    units: ["Tổ Văn phòng", "Tổ Ngữ văn", "Ban Giám hiệu", "Đoàn Thanh niên", "Công đoàn trường"],
    asked: ["Ban đại diện cha mẹ học sinh", "Công an phường"],
    groups: ["Các tổ chuyên môn", "Giáo viên chủ nhiệm các lớp"],
    above: ["Sở Giáo dục và Đào tạo"],
    standing: "Ban Giám hiệu",
    recipients: ["Sở GDĐT", "Chi bộ", "Các tổ chuyên môn", "Website trường"],
    archive: ["VT"],
  }
}

const families: readonly Family[] = [
  { weight: 5, make: provinceCommittee },
  { weight: 2, make: districtCommittee },
  { weight: 4, make: communeCommittee },
  { weight: 4, make: department },
  { weight: 2, make: partyBoard },
  { weight: 2, make: front },
  { weight: 1, make: youthUnion },
  { weight: 2, make: ministry },
  { weight: 1, make: school },
]
