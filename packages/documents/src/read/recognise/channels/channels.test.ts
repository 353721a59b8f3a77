import { expect, test } from "vitest"
import { outlineFrom, planHead } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { findChannels } from "./channels.ts"
import { communicationParts } from "./themes.ts"

const channelsOf = (body: string): readonly string[] => {
  const { outline, script } = outlineFrom(`${planHead}I. MỤC ĐÍCH\n- Đọc sách.\n${body}`)
  return findChannels(script, communicationParts(script, outline), undefined).map(({ span }) => textAt(script, span))
}
const told = (items: string): readonly string[] => channelsOf(`II. HÌNH THỨC TUYÊN TRUYỀN\n${items}`)

test.each<[string, readonly string[]]>([
  ["Trên đài truyền thanh xã, mỗi ngày hai lượt.", ["đài truyền thanh xã"]],
  ["Treo pa nô, phướn, cờ các loại.", ["pa nô", "phướn", "cờ các loại"]],
  ["Qua hội thi, giao lưu văn nghệ; sổ tay, sách mỏng.", ["hội thi", "giao lưu văn nghệ", "sổ tay", "sách mỏng"]],
  ["Thông qua đội ngũ tuyên truyền viên, người có uy tín.", ["tuyên truyền viên", "người có uy tín"]],
  [
    "Qua họp báo, hội nghị giao ban và người phát ngôn của sở.",
    ["họp báo", "hội nghị giao ban", "người phát ngôn của sở"],
  ],
  ["Bằng áp phích và thông qua đội ngũ báo cáo viên.", ["áp phích", "báo cáo viên"]],
  ["Qua giờ chào cờ, sinh hoạt lớp, bảng tin.", ["giờ chào cờ", "sinh hoạt lớp", "bảng tin"]],
  ["Tổ chức tọa đàm, phiên tòa giả định.", ["tọa đàm", "phiên tòa giả định"]],
  ["Cấp 5.000 tờ gấp, 200 đĩa CD.", ["tờ gấp", "đĩa CD"]],
  ["Tổ chức 02 hội nghị, 01 cuộc thi viết.", ["hội nghị", "cuộc thi viết"]],
  [
    "Hệ thống loa truyền thanh cơ sở, cổng giao tiếp điện tử.",
    ["Hệ thống loa truyền thanh cơ sở", "cổng giao tiếp điện tử"],
  ],
  ["Đội tuyên truyền lưu động, chiếu phim.", ["Đội tuyên truyền lưu động", "chiếu phim"]],
  ["Tủ sách pháp luật, điểm bưu điện - văn hóa xã.", ["Tủ sách pháp luật", "điểm bưu điện - văn hóa xã"]],
  ["Hoạt động của tuyên truyền viên cơ sở.", ["tuyên truyền viên cơ sở"]],
  ["Trạm phát thanh, đài truyền thanh thông minh.", ["Trạm phát thanh", "đài truyền thanh thông minh"]],
  ["In và phát 200 tờ gấp “Sách cần bạn”, 50 cuốn sổ tay.", ["tờ gấp “Sách cần bạn”", "sổ tay"]],
  ["Qua đài, báo, loa kéo...", ["đài", "báo", "loa kéo"]],
  ["Tổ chức gian hàng, trưng bày sách tại hội chợ.", ["gian hàng", "trưng bày sách"]],
  ["Tổ chức lễ phát động, kết hợp diễu hành, treo băng rôn.", ["lễ phát động", "diễu hành", "băng rôn"]],
  ["Vẽ tranh, thảo luận nhóm, góc truyền thông.", ["Vẽ tranh", "thảo luận nhóm", "góc truyền thông"]],
])("every member of a list: %s", (item, expected) => {
  expect(told(`- ${item}`)).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ["Lồng ghép trong các hội nghị, hội thảo.", ["các hội nghị", "hội thảo"]],
  ["Lồng ghép nội dung vào sinh hoạt chi bộ, họp cơ quan.", ["sinh hoạt chi bộ", "họp cơ quan"]],
  ["Gửi tin nhắn tới người dân, ứng dụng VNeID.", ["tin nhắn", "ứng dụng VNeID"]],
  ["Phối hợp với Báo Hải Mẫu, Thông tấn xã Việt Nam mở chuyên mục, tọa đàm.", ["Báo Hải Mẫu", "Thông tấn xã Việt Nam"]],
  ["Truyền thông trên báo chí: phối hợp với Báo Hải Mẫu, Đài PT-TH tỉnh.", ["Báo Hải Mẫu", "Đài PT-TH tỉnh"]],
  ["Tuyên truyền trên báo chí: viết tin, bài về thư viện.", ["báo chí"]],
  ["Kẻ vẽ khẩu hiệu, treo băng rôn, phát tờ rơi đến hộ dân.", ["khẩu hiệu", "băng rôn", "tờ rơi"]],
  ["Tuyên truyền miệng thông qua họp dân; đội ngũ báo cáo viên.", ["họp dân", "báo cáo viên"]],
  ["Thông qua mạng xã hội (Facebook, Zalo), loa kéo.", ["mạng xã hội (Facebook, Zalo)", "loa kéo"]],
  ["Trên các phương tiện như báo chí, truyền hình.", ["báo chí", "truyền hình"]],
  ["Đổi mới các hình thức như tổ chức hội thi, tọa đàm.", ["hội thi", "tọa đàm"]],
  ["Vận dụng các hình thức tuyên truyền miệng, hội thi.", ["tuyên truyền miệng", "hội thi"]],
  ["Tổ chức tuyên truyền lưu động bằng xe loa.", ["xe loa"]],
  ["Qua loa truyền thanh thôn: phát 02 buổi mỗi ngày.", ["loa truyền thanh thôn"]],
  ["Trong sinh hoạt chi bộ, chi hội, chi đoàn.", ["sinh hoạt chi bộ", "chi hội", "chi đoàn"]],
  ["Trên mạng xã hội (Zalo, Facebook...), tivi.", ["mạng xã hội (Zalo, Facebook...)", "tivi"]],
  ["Đăng hình ảnh trên fanpage, Zalo.", ["fanpage", "Zalo"]],
  ["Đăng trên fanpage “Sách, bạn của em”, Zalo.", ["fanpage “Sách, bạn của em”", "Zalo"]],
])("channels after a verb or preposition: %s", (item, expected) => {
  expect(told(`- ${item}`)).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ["Qua hệ thống loa xã, phường, thị trấn.", ["hệ thống loa xã, phường, thị trấn"]],
  ["Trên đài truyền thanh cấp huyện, cấp xã.", ["đài truyền thanh cấp huyện, cấp xã"]],
  ["Trên Trang Thông tin Phổ biến, giáo dục pháp luật.", ["Trang Thông tin Phổ biến, giáo dục pháp luật"]],
  ["Tổ chức họp thôn, bản.", ["họp thôn, bản"]],
  ["Qua sinh hoạt chi, tổ phụ nữ.", ["sinh hoạt chi, tổ phụ nữ"]],
  ["Lồng ghép trong các môn học Lịch sử, Địa lý và Âm nhạc.", ["các môn học Lịch sử, Địa lý và Âm nhạc"]],
  ["Trên website các phòng, đơn vị thuộc sở.", ["website các phòng, đơn vị thuộc sở"]],
  ["Tổ chức các hoạt động văn hóa, văn nghệ.", ["các hoạt động văn hóa, văn nghệ"]],
  ["Trên Báo Hải Mẫu, Đài Phát thanh và Truyền hình tỉnh.", ["Báo Hải Mẫu", "Đài Phát thanh và Truyền hình tỉnh"]],
])("names with commas in them stay whole: %s", (item, expected) => {
  expect(told(`- ${item}`)).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ["Phát trên hệ thống loa xã 02 lần/tuần.", ["hệ thống loa xã"]],
  ["Phát trên đài truyền thanh vào 05 giờ, đăng trên fanpage.", ["đài truyền thanh", "fanpage"]],
  ["Tổ chức các cuộc thi tìm hiểu về sách, hội thi kể chuyện.", ["các cuộc thi", "hội thi kể chuyện"]],
  ["Tập huấn cho cán bộ, báo cáo viên; hội nghị.", ["Tập huấn", "hội nghị"]],
  ["Trên báo chí, mạng xã hội, bảo đảm kịp thời, chính xác.", ["báo chí", "mạng xã hội"]],
  ["Trên báo chí, nâng cao chất lượng tin, bài.", ["báo chí"]],
])("what is said about them is left out: %s", (item, expected) => {
  expect(told(`- ${item}`)).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ["Dán áp phích tại cổng trường, nhà văn hóa.", ["áp phích tại cổng trường, nhà văn hóa"]],
  ["Bảng tin, màn hình LED tại nơi công cộng.", ["Bảng tin", "màn hình LED tại nơi công cộng"]],
  ["Treo pa nô, băng rôn tại trụ sở.", ["pa nô", "băng rôn"]],
  ["Lớp học cộng đồng tại nhà văn hóa thôn.", ["Lớp học cộng đồng tại nhà văn hóa thôn"]],
])("a place belongs to the channel that stands there, not to what a verb does with several: %s", (item, expected) => {
  expect(told(`- ${item}`)).toEqual(expected)
})

test.each([
  "Đơn vị phối hợp: Các sở, ban, ngành.",
  "Thời gian: Từ tháng 9/2026.",
  "Số lượng: 02 hội nghị.",
  'Chuyên mục "Sách hay": 02 số/tháng, thời lượng 15 phút.',
  "Bản tin tiếng Tày, tiếng Mông.",
  "Qua các tổ chức: Hội Nông dân, Hội Phụ nữ.",
  "Báo chí là kênh quan trọng, cần phát huy.",
  "Bằng nhiều hình thức phong phú, đa dạng, thiết thực.",
  "Mở các chuyên trang, chuyên mục; viết tin, bài.",
  "Các hình thức khác phù hợp với địa phương.",
])("no channels: %s", (item) => {
  expect(told(`- ${item}`)).toEqual([])
})

test("numbered items are read as dashed ones are", () => {
  expect(told("1. Xe thông tin lưu động.\n2. Cụm pano, màn hình LED.")).toEqual([
    "Xe thông tin lưu động",
    "Cụm pano",
    "màn hình LED",
  ])
})

test("an item that no list knows is a channel where all others are, unless it is an act", () => {
  expect(told("- Băng rôn.\n- Sân chơi cuối tuần.\n- Xe loa.")).toEqual(["Băng rôn", "Sân chơi cuối tuần", "Xe loa"])
  expect(told("- Băng rôn.\n- Nâng cao chất lượng.\n- Xe loa.")).toEqual(["Băng rôn", "Xe loa"])
})

test("lines that are no headings open the part", () => {
  expect(
    channelsOf(
      "II. NỘI DUNG\n1. Nội dung tuyên truyền: Đọc sách.\n2. Hình thức tuyên truyền: Trên fanpage; qua hội thi.",
    ),
  ).toEqual(["fanpage", "hội thi"])
  expect(
    channelsOf(
      "II. NỘI DUNG\n- Hình thức tuyên truyền:\n+ Trên fanpage.\n+ Qua hội thi.\n- Thời gian:\n+ Qua hội nghị.",
    ),
  ).toEqual(["fanpage", "hội thi"])
})

test("how an event is held is no part on means", () => {
  expect(
    channelsOf(
      "II. THỜI GIAN, HÌNH THỨC\n1. Thời gian\n- Quý I.\n2. Hình thức\n- Hội nghị trực tuyến.\n3. Thành phần\n- Lãnh đạo.",
    ),
  ).toEqual([])
})
