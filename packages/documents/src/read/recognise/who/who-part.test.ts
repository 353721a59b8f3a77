import { describe, expect, it } from "vitest"
import { outlineFrom, planHead } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { findWhoEntries } from "./who-part.ts"

const entries = (body: string) => {
  const { outline, script } = outlineFrom(`${planHead}I. MỤC ĐÍCH\nĐọc sách.\n${body}`)
  return findWhoEntries(script, outline).map(({ modality, tasks, units }) => [
    textAt(script, units),
    modality,
    tasks.map((task) => textAt(script, task)),
  ])
}

describe("who is given work", () => {
  it.each<[string, string, readonly unknown[]]>([
    [
      "by headings with bulleted tasks",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì hội thi.\n- Báo cáo.\n2. Công an tỉnh\nBảo vệ.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì hội thi.", "Báo cáo."]],
        ["Công an tỉnh", "assigned", ["Bảo vệ."]],
      ],
    ],
    [
      "by a numbered sentence over lettered ones",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế có trách nhiệm:\na) Chủ trì hội thi.\nb) Báo cáo.\n2. Sở Nội vụ theo dõi.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì hội thi.", "Báo cáo."]],
        ["Sở Nội vụ", "assigned", ["theo dõi."]],
      ],
    ],
    [
      "by numbered sentences",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ trì hội thi.\n2. Giao Sở Nội vụ theo dõi.",
      [
        ["Sở Y tế", "assigned", ["chủ trì hội thi."]],
        ["Sở Nội vụ", "assigned", ["theo dõi."]],
      ],
    ],
    [
      "by request",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì.\n2. Đề nghị Hội Khuyến học tỉnh\n- Vận động hội viên.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["Hội Khuyến học tỉnh", "requested", ["Vận động hội viên."]],
      ],
    ],
    [
      "by units whatever the part is called",
      "II. PHÂN CÔNG\n1. Sở Y tế: Chủ trì hội thi.\n2. Sở Nội vụ: Theo dõi.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì hội thi."]],
        ["Sở Nội vụ", "assigned", ["Theo dõi."]],
      ],
    ],
    [
      "by bulleted sentences",
      "II. TỔ CHỨC THỰC HIỆN\n- Sở Y tế chủ trì hội thi.\n- Các xã, phường tham gia.",
      [
        ["Sở Y tế", "assigned", ["chủ trì hội thi."]],
        ["Các xã, phường", "assigned", ["tham gia."]],
      ],
    ],
    [
      "by sentences that say why first",
      "II. TỔ CHỨC THỰC HIỆN\n1. Căn cứ Kế hoạch này, đề nghị các xã, phường tổ chức hội thi.\n2. Sở Y tế theo dõi.",
      [
        ["các xã, phường", "requested", ["tổ chức hội thi."]],
        ["Sở Y tế", "assigned", ["theo dõi."]],
      ],
    ],
    [
      "with what their heading adds in brackets left out",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế (cơ quan thường trực)\n- Chủ trì.\n2. Sở Nội vụ\n- Theo dõi.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["Sở Nội vụ", "assigned", ["Theo dõi."]],
      ],
    ],
    [
      "by headings that say whose duty it is",
      "II. PHÂN CÔNG TRÁCH NHIỆM\n1. Trách nhiệm của Sở Y tế:\na) Chủ trì;\nb) Báo cáo.\n2. Nhiệm vụ của các xã\na) Tham gia.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì;", "Báo cáo."]],
        ["các xã", "assigned", ["Tham gia."]],
      ],
    ],
    [
      "by bullets over bullets",
      "II. TỔ CHỨC THỰC HIỆN\n* Công an xã:\n+ Tiếp nhận tin báo;\n+ Xử lý.\n* Đề nghị Hội Nông dân xã:\n+ Vận động.",
      [
        ["Công an xã", "assigned", ["Tiếp nhận tin báo;", "Xử lý."]],
        ["Hội Nông dân xã", "requested", ["Vận động."]],
      ],
    ],
    [
      "by bullets under headings that name a level",
      "II. TỔ CHỨC THỰC HIỆN\n1. Cấp tỉnh\n- Sở Y tế: chủ trì.\n- Sở Nội vụ: theo dõi.\n2. Cấp xã\n- UBND các xã: tham gia.",
      [
        ["Sở Y tế", "assigned", ["chủ trì."]],
        ["Sở Nội vụ", "assigned", ["theo dõi."]],
        ["UBND các xã", "assigned", ["tham gia."]],
      ],
    ],
    [
      "without the money that follows",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ trì hội thi.\n2. Các xã tham gia.\nKinh phí thực hiện từ ngân sách tỉnh.",
      [
        ["Sở Y tế", "assigned", ["chủ trì hội thi."]],
        ["Các xã", "assigned", ["tham gia."]],
      ],
    ],
    [
      "by a phrase that stands where a unit stands",
      "II. TỔ CHỨC THỰC HIỆN\n1. Ban giám hiệu\n- Chỉ đạo.\n2. Tổ bếp\n- Nấu ăn.\n3. Học sinh và cha mẹ học sinh\n- Đọc sách.",
      [
        ["Ban giám hiệu", "assigned", ["Chỉ đạo."]],
        ["Tổ bếp", "assigned", ["Nấu ăn."]],
        ["Học sinh và cha mẹ học sinh", "assigned", ["Đọc sách."]],
      ],
    ],
    [
      "by such phrases alone where all look so",
      "II. TỔ CHỨC THỰC HIỆN\n1. Nhóm kể chuyện\n- Kể chuyện.\n2. Nghệ nhân dân gian\n- Hát.",
      [
        ["Nhóm kể chuyện", "assigned", ["Kể chuyện."]],
        ["Nghệ nhân dân gian", "assigned", ["Hát."]],
      ],
    ],
    [
      "by such phrases where the title shares out the work",
      "II. PHÂN CÔNG NHIỆM VỤ\n1. Phó Hiệu trưởng phụ trách chuyên môn\n- Chỉ đạo.\n2. Nghệ nhân dân gian: Hát.",
      [
        ["Phó Hiệu trưởng phụ trách chuyên môn", "assigned", ["Chỉ đạo."]],
        ["Nghệ nhân dân gian", "assigned", ["Hát."]],
      ],
    ],
    [
      "but not by what is done or what it is about",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì.\n2. Khen thưởng\n- Theo quy định.\n3. Công tác hậu cần\n- Chuẩn bị.\n4. Tăng cường kiểm tra\n- Mỗi quý.\n5. Các biện pháp chính\n- Mở lớp.\n6. Ở cơ sở\n- Tham gia.",
      [["Sở Y tế", "assigned", ["Chủ trì."]]],
    ],
    [
      "but not by those who report under a heading on reports",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì.\n2. Chế độ thông tin, báo cáo\n- Các đơn vị báo cáo về Sở Y tế trước ngày 15/11.",
      [["Sở Y tế", "assigned", ["Chủ trì."]]],
    ],
    [
      "by phrases that name persons",
      "II. PHÂN CÔNG\n1. Bà Lê Thị Mẫu - Tổng phụ trách Đội: Dẫn chương trình.\n2. Các ông (bà) giáo viên chủ nhiệm: Dẫn lớp.",
      [
        ["Bà Lê Thị Mẫu - Tổng phụ trách Đội", "assigned", ["Dẫn chương trình."]],
        ["Các ông (bà) giáo viên chủ nhiệm", "assigned", ["Dẫn lớp."]],
      ],
    ],
    [
      "by bullets that name persons",
      "II. PHÂN CÔNG\n- Đồng chí Lê Văn Mẫu, Phó Bí thư, phụ trách chung.\n- Đồng chí Vũ Thị Thử: Viết bài.",
      [
        ["Đồng chí Lê Văn Mẫu, Phó Bí thư", "assigned", ["phụ trách chung."]],
        ["Đồng chí Vũ Thị Thử", "assigned", ["Viết bài."]],
      ],
    ],
    [
      "by headings that say for whom they are",
      "II. TỔ CHỨC THỰC HIỆN\n1. Đối với Sở Y tế\n- Chủ trì.\n2. Đối với các xã, phường\n- Tham gia.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["các xã, phường", "assigned", ["Tham gia."]],
      ],
    ],
    [
      "by a heading that asks the last of those it names",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì.\n2. Các sở, ban, ngành; đề nghị Hội Khuyến học tỉnh\n- Tham gia.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["Các sở, ban, ngành", "assigned", ["Tham gia."]],
        ["Hội Khuyến học tỉnh", "requested", ["Tham gia."]],
      ],
    ],
    [
      "by request where only the heading asks",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì.\n2. Đề nghị:\n- Ban Tuyên giáo Tỉnh ủy định hướng.\n- Hội Khuyến học tỉnh vận động.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["Ban Tuyên giáo Tỉnh ủy", "requested", ["định hướng."]],
        ["Hội Khuyến học tỉnh", "requested", ["vận động."]],
      ],
    ],
    [
      "by a group whose names stand behind its colon",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì.\n2. Các sở: Tài chính, Nội vụ\n- Bố trí.\n3. Các cơ quan: Báo Mẫu, Sở Tư pháp: Đưa tin.\n4. Các xã: Tham gia.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["Các sở: Tài chính, Nội vụ", "assigned", ["Bố trí."]],
        ["Báo Mẫu, Sở Tư pháp", "assigned", ["Đưa tin."]],
        ["Các xã", "assigned", ["Tham gia."]],
      ],
    ],
    [
      "by a post whose holder stands behind its colon",
      "II. PHÂN CÔNG\n1. Hiệu trưởng: Bà Lê Thị Mẫu\n- Chỉ đạo.\n2. Kế toán: Ông Vũ Thử\n- Thu tiền.",
      [
        ["Hiệu trưởng: Bà Lê Thị Mẫu", "assigned", ["Chỉ đạo."]],
        ["Kế toán: Ông Vũ Thử", "assigned", ["Thu tiền."]],
      ],
    ],
    [
      "by levels over what they do, or over their units",
      "II. TỔ CHỨC THỰC HIỆN\n1. Cấp tỉnh\n- Sở Y tế: chủ trì.\n2. Cấp xã\n- Mở lớp.\n- Phát sách.\n3. Cấp thôn\nCác thôn tổ chức họp dân theo kế hoạch của xã.",
      [
        ["Sở Y tế", "assigned", ["chủ trì."]],
        ["Cấp xã", "assigned", ["Mở lớp.", "Phát sách."]],
        ["Các thôn", "assigned", ["tổ chức họp dân theo kế hoạch của xã."]],
      ],
    ],
    [
      "where no part holds them",
      "II. Sở Y tế\n- Chủ trì.\nIII. Đề nghị Hội Khuyến học tỉnh\n- Vận động.\nIV. Các xã\n- Tham gia.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["Hội Khuyến học tỉnh", "requested", ["Vận động."]],
        ["Các xã", "assigned", ["Tham gia."]],
      ],
    ],
    [
      "beside a title whose numbering was lost",
      "1. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì.\n1. Đề nghị Hội Khuyến học tỉnh\n- Vận động.\n1. KHEN THƯỞNG\n- Sở Nội vụ trình khen.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["Hội Khuyến học tỉnh", "requested", ["Vận động."]],
      ],
    ],
    [
      "beside a title that lost its label",
      "II. NỘI DUNG\n1. Hội thi\nMỗi quý.\nTỔ CHỨC THỰC HIỆN\n2. Sở Y tế\n- Chủ trì.\n3. Sở Nội vụ\n- Theo dõi.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["Sở Nội vụ", "assigned", ["Theo dõi."]],
      ],
    ],
    [
      "by numbered names that end with a full stop",
      "II. TỔ CHỨC THỰC HIỆN\n1. Công chức Văn hóa - Xã hội.\n- Viết bài.\n- Treo cờ.\n2. Các ông (bà) trưởng thôn.\n- Phát loa.\n3. Các ông (bà) tổ trưởng có trách nhiệm phát sách.",
      [
        ["Công chức Văn hóa - Xã hội", "assigned", ["Viết bài.", "Treo cờ."]],
        ["Các ông (bà) trưởng thôn", "assigned", ["Phát loa."]],
        ["Các ông (bà) tổ trưởng", "assigned", ["có trách nhiệm phát sách."]],
      ],
    ],
    [
      "by lines that say first what is to be done",
      "II. PHÂN CÔNG\n- Phụ trách chung: Đồng chí Lê Văn Mẫu.\n- Dẫn chương trình: Cô Vũ Thị Thử.\n- Trang trí, loa đài: Tổ văn phòng.\n- Địa điểm: Trường Mẫu.\n- Nước uống: mỗi lớp một bình.",
      [
        ["Đồng chí Lê Văn Mẫu", "assigned", ["Phụ trách chung"]],
        ["Cô Vũ Thị Thử", "assigned", ["Dẫn chương trình"]],
        ["Tổ văn phòng", "assigned", ["Trang trí, loa đài"]],
      ],
    ],
    [
      "without a call to all at the end",
      "II. TỔ CHỨC THỰC HIỆN\n- Sở Y tế chủ trì hội thi.\n- Các đơn vị được phân công nghiêm túc triển khai thực hiện Kế hoạch này.",
      [["Sở Y tế", "assigned", ["chủ trì hội thi."]]],
    ],
    [
      "not in a part on content where few sentences begin with a unit",
      "II. NHIỆM VỤ\na) Các xã, phường phối hợp mở lớp.\nb) Việc mở lớp do hiệu trưởng quyết định.\nc) Trường hợp thiếu phòng thì học ca.\nd) Các đơn vị sắp xếp giáo viên.",
      [],
    ],
    [
      "not by levels of the content where a part says who does what",
      "II. CÁC HOẠT ĐỘNG CỤ THỂ\n1. Cấp tỉnh\na) Sở Y tế mở hội thi.\nb) Sở Nội vụ mở lớp.\n2. Cấp xã\n- Mở lớp.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Tư pháp chủ trì.",
      [["Sở Tư pháp", "assigned", ["chủ trì."]]],
    ],
    [
      "by headings within the content too",
      "II. NỘI DUNG\n1. Hội thi\nMỗi quý.\n2. Việc cụ thể\na) Sở Y tế\n- Mở hội thi.\nb) Sở Nội vụ\n- Mở lớp.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Tư pháp chủ trì.",
      [
        ["Sở Y tế", "assigned", ["Mở hội thi."]],
        ["Sở Nội vụ", "assigned", ["Mở lớp."]],
        ["Sở Tư pháp", "assigned", ["chủ trì."]],
      ],
    ],
    [
      "not by people whom the content is for",
      "II. CÁC HOẠT ĐỘNG\n1. Học sinh khối 1\n- Vẽ tranh.\n2. Học sinh khối 2\n- Kể chuyện.",
      [],
    ],
    [
      "by people whose duties are told",
      "II. NHIỆM VỤ CỤ THỂ\n1. Đối với giáo viên\n- Dạy.\n2. Đối với học sinh\n- Học.",
      [
        ["giáo viên", "assigned", ["Dạy."]],
        ["học sinh", "assigned", ["Học."]],
      ],
    ],
    [
      "by sentences that name persons",
      "II. PHÂN CÔNG\n1. Ông Lê Văn Mẫu phụ trách chung.\n2. Đề nghị Nhà xuất bản Mẫu, báo Thử mở chuyên mục.",
      [
        ["Ông Lê Văn Mẫu", "assigned", ["phụ trách chung."]],
        ["Nhà xuất bản Mẫu, báo Thử", "requested", ["mở chuyên mục."]],
      ],
    ],
    [
      "not by a call to all alone",
      "II. TỔ CHỨC THỰC HIỆN\nCác cơ quan, đơn vị căn cứ Kế hoạch này tổ chức triển khai thực hiện.",
      [],
    ],
    [
      "without what others are told behind the bullets",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì.\n- Mở lớp.\n2. Các xã\n- Tham gia.\nHết quý, các đơn vị gửi số liệu.\nCác cơ quan, đơn vị gửi ảnh về Sở Y tế.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì.", "Mở lớp."]],
        ["Các xã", "assigned", ["Tham gia.", "Hết quý, các đơn vị gửi số liệu."]],
      ],
    ],
    [
      "not where a heading only speaks of sharing out",
      "II. NHIỆM VỤ\n1. Tiếp nhận và phân công sắp xếp lớp học\n- Hiệu trưởng xếp lớp.\n2. Mở lớp\n- Mỗi tuần.",
      [],
    ],
    ["nobody where the part is on money", "II. KINH PHÍ\n1. Ngân sách tỉnh.\n2. Nguồn khác.", []],
    ["nobody where units are only named", "II. NỘI DUNG\n1. Hội thi\n- Ở các xã.\n2. Hội sách\n- Ở tỉnh.", []],
  ])("%s", (_, body, expected) => {
    expect(entries(body)).toEqual(expected)
  })
})
