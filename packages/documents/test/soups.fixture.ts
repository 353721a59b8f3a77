/** Words that plans are made of, so that noise reaches every recogniser. */
export const planWords: readonly string[] = [
  "KẾ HOẠCH", "Số:", "12/KH-UBND", "/KH-SVHTTDL", "I.", "II.", "1.", "2.1.", "a)", "- ", "+ ", "Phụ lục I", "TỔ CHỨC THỰC HIỆN",
  "Sở Tài chính", "Ủy ban nhân dân các xã, phường", "Đề nghị", "chủ trì", "phối hợp với", "báo cáo", "trước ngày 30/11 hằng năm",
  "ngày 05 tháng 01 năm 2026", "Vĩnh Long, ngày tháng năm 2026", "Nghị định số 30/2020/NĐ-CP", "Chỉ thị số 29-CT/TW, ngày 05/01/2024",
  "ngân sách nhà nước", "1.500.000.000 đồng", "Nội dung tuyên truyền", "Hình thức tuyên truyền", "báo in", "Đơn vị chủ trì:", "|", "\n", "\n\n",
  "Nơi nhận:", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "./.", "khoản 1 Mục II", "**", "##", "\f", "giai đoạn 2026 - 2030", "“", "”", ";",
  "Céng hßa x· héi", "Vieät Nam", "Káº¿ hoáº¡ch", "&nbsp;", "&#7841;", "kǶ", "tnh",
] // biome-ignore format: one list

const head = `ỦY BAN NHÂN DÂN
TỈNH HẢI MẪU
Số: 1/KH-UBND
Hải Mẫu, ngày 01 tháng 02 năm 2026
KẾ HOẠCH
Tuyên truyền năm 2026
I. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN
1. Hình thức tuyên truyền
`
const work = "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- "

const again = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length))

/** Texts in which one thing comes again and again, by what it is, in about so many characters. */
export const soups: Readonly<Record<string, (length: number) => string>> = {
  "lines that go on": (length) => again(`${head}các đơn vị liên quan cùng nhau làm\n`, length),
  "lines in bold": (length) => again("**các** *đơn vị* **liên quan** cùng\n", length),
  "one line": (length) => again("các đơn vị, tổ chức và Sở Y tế, ", length),
  acts: (length) => again("số 1/NQ-CP, ", length),
  slashes: (length) => again("/", length),
  reports: (length) => head + work + again("báo cáo UBND tỉnh để tổng hợp, báo cáo ", length),
  "lines of reports": (length) => head + work + again("- Sở Y tế báo cáo Sở Nội vụ trước ngày 10/12/2026.\n", length),
  "partners and delegates": (length) => head + work + again("phối hợp với Sở Y tế, chỉ đạo Công an tỉnh, ", length),
  channels: (length) => head + again("- trên báo, đài, pa nô, ", length),
  parts: (length) => again("1. NỘI DUNG TUYÊN TRUYỀN\n- a\n2. HÌNH THỨC TUYÊN TRUYỀN\n- b\n3. KINH PHÍ\nc\n", length),
  labels: (length) => again("1. Mục\n", length),
  levels: (length) => again("I. MỤC\n1. Mục\na) Mục\n- mục\n+ mục\n", length),
  dashes: (length) => head + again("- a\n", length),
  "bars on lines of their own": (length) => again("|\na\n", length),
  "rows of a table": (length) => again("| a | b |\n", length),
  "cells of one row": (length) => again("| a ", length),
  "breaks in one cell": (length) => `${again("| a<br>", length)}\n| b |`,
  stars: (length) => again("*a ", length),
  quotes: (length) => again('Quyết định số 1/QĐ-A về "a" (b ', length),
  money: (length) => again("I. KINH PHÍ\nngân sách tỉnh; nguồn xã hội hóa 10 triệu đồng; ", length),
  references: (length) => again("khoản 1, mục II Kế hoạch này, ", length),
  annexes: (length) => again("Phụ lục I\nA\n", length),
  recipients: (length) => `Nơi nhận:\n${again("- Như trên;\n", length)}- Lưu: VT.\nGIÁM ĐỐC\n\nLê Văn Mẫu`,
  tabs: (length) => again("a\t", length),
  spaces: (length) => `${again(" ", length)}x`,
  pages: (length) => again("x\f", length),
  marks: (length) => again("a\u0301\u0323", length),
  digits: (length) => again("1.", length),
  numerals: (length) => again("I", length),
  brackets: (length) => again("(", length),
  letters: (length) => again("ạ", length),
  "text of TCVN3": (length) => again("Céng hßa x· héi chñ nghÜa ViÖt Nam\n", length),
  "text of VNI on one line": (length) => again("Coäng hoøa xaõ hoäi chuû nghóa ", length),
  "UTF-8 read as windows-1252": (length) => again("Káº¿ hoáº¡ch Ã ", length),
  entities: (length) => again("&#7841;&nbsp;&amp;", length),
  ampersands: (length) => again("&a", length),
  "odd letters": (length) => again("kǶ tnh ", length),
}
