import { act, issuers, type KnownAct } from "./known-act.ts"

const { assembly, government, primeMinister } = issuers

/** Documents, reporting, working time. */
export const actsOnAdministration: readonly KnownAct[] = [
  act("30/2020/NĐ-CP", "2020-03-05", "Nghị định", government, "về công tác văn thư", "records work", {
    inForce: "2020-03-05",
  }),
  act(
    "09/2019/NĐ-CP",
    "2019-01-24",
    "Nghị định",
    government,
    "quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
    "reporting by state administrative agencies",
    {
      inForce: "2019-03-12",
    },
  ),
  act("45/2019/QH14", null, "Bộ luật", assembly, "Lao động", "Labour Code"),
  act("91/2015/QH13", null, "Bộ luật", assembly, "Dân sự", "Civil Code"),
  act(
    "399-QĐ/TW",
    "2026-01-09",
    "Quy định",
    "Bộ Chính trị",
    "về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
    "types and form of Party documents",
  ),
  act(
    "66-QĐ/TW",
    "2017-02-06",
    "Quy định",
    "Bộ Chính trị",
    "về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
    "types and form of Party documents",
    {
      endedOn: "2026-01-09",
      replacedBy: "399-QĐ/TW",
    },
  ),
]

/** The reform of 2025. */
export const actsOfReform: readonly KnownAct[] = [
  act(
    "176/2025/QH15",
    "2025-02-18",
    "Nghị quyết",
    assembly,
    "về cơ cấu tổ chức của Chính phủ",
    "structure of the Government",
  ),
  act(
    "43/2025/NĐ-CP",
    "2025-02-28",
    "Nghị định",
    government,
    "về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Văn hóa, Thể thao và Du lịch",
    "the Ministry of Culture, Sports and Tourism",
    { inForce: "2025-03-01" },
  ),
  act(
    "60-NQ/TW",
    "2025-04-12",
    "Nghị quyết",
    "Ban Chấp hành Trung ương Đảng",
    "Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng",
    "11th plenum of the Party Central Committee",
  ),
  act(
    "150/2025/NĐ-CP",
    "2025-06-12",
    "Nghị định",
    government,
    "về cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cấp xã",
    "specialised agencies of provinces and communes",
    { inForce: "2025-07-01" },
  ),
  act(
    "202/2025/QH15",
    "2025-06-12",
    "Nghị quyết",
    assembly,
    "về sắp xếp đơn vị hành chính cấp tỉnh",
    "merger of provinces",
  ),
  act(
    "72/2025/QH15",
    "2025-06-16",
    "Luật",
    assembly,
    "Tổ chức chính quyền địa phương",
    "Law on the Organisation of Local Government",
    { inForce: "2025-07-01" },
  ),
  act(
    "1687/NQ-UBTVQH15",
    null,
    "Nghị quyết",
    "Ủy ban Thường vụ Quốc hội",
    "về sắp xếp các đơn vị hành chính cấp xã của tỉnh Vĩnh Long năm 2025",
    "communes of Vĩnh Long",
  ),
  act(
    "10/2025/TT-BVHTTDL",
    "2025-06-19",
    "Thông tư",
    "Bộ Văn hóa, Thể thao và Du lịch",
    "hướng dẫn chức năng, nhiệm vụ của cơ quan chuyên môn về văn hóa",
    "duties of local culture agencies",
  ),
  act(
    "19/2025/QĐ-TTg",
    "2025-06-30",
    "Quyết định",
    primeMinister,
    "ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam",
    "codes of administrative units",
    { inForce: "2025-07-01" },
  ),
  act(
    "124/2004/QĐ-TTg",
    null,
    "Quyết định",
    primeMinister,
    "ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam",
    "codes of administrative units",
    { endedOn: "2025-07-01", replacedBy: "19/2025/QĐ-TTg" },
  ),
]
