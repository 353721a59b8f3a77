import type { Text } from "@lantoa/core"

/** What the keys of a variant file are, in English, by what the published JSON Schema says in Vietnamese. */
export const englishOf: Readonly<Record<string, string>> = {
  "Dạng tệp.": "The form of the file.",
  "Tên tỉnh, thành phố vào ngày “on”.": "The province's name on the day of “on”.",
  "Ngày tra tên tỉnh và cơ quan: trước 01/7/2025 là khuôn mẫu ba cấp, từ ngày đó là khuôn mẫu hai cấp.":
    "The day on which names are looked up: before 2025-07-01 the three-tier preset, from that day the two-tier one.",
  "Đứng trên khuôn mẫu hoặc gói tỉnh nào; không ghi: gói tỉnh nếu có, không thì khuôn mẫu.":
    "The preset or province plugin it stands on; left out: the plugin if there is one, else the preset.",
  "Tên ngắn không dấu; không ghi: lấy từ tên tỉnh.": "A short name without accents; left out: made of the province's.",
  "Ngày đầu có hiệu lực, dạng NĂM-THÁNG-NGÀY. Không ghi: từ trước đến nay.":
    "The first day of validity, YEAR-MONTH-DAY. Left out: always until now.",
  "Ngày đầu tiên KHÔNG còn hiệu lực. Không ghi: chưa rõ ngày hết.":
    "The first day on which it is no longer valid. Left out: no end is known.",
  "Địa danh khác mà văn bản của tỉnh ghi.": "Other places of issue that the province's documents print.",
  "Cơ quan, tổ chức của tỉnh.": "Bodies of the province.",
  "Cơ quan mà khuôn mẫu chưa có.": "Bodies that the preset does not have.",
  "Tên đầy đủ như trong văn bản.": "The full name as documents print it.",
  "Các cách viết khác trong văn bản.": "Other ways documents write it.",
  "Loại: department sở; provincial-agency ban, ngành; department-unit phòng, đơn vị thuộc sở; public-service-unit đơn vị sự nghiệp; press báo chí; association hội; mass-organisation đoàn thể; other khác.":
    "The kind: department; provincial-agency; department-unit, an office of a department; public-service-unit; press; association; mass-organisation; other.",
  "Cấp; mặc định province (cấp tỉnh).": "The tier; province unless given.",
  "Tên cơ quan cấp trên, đã có trong khuôn mẫu hoặc thêm ở đây.":
    "The body above, by its name: one of the preset or of this file.",
  "Chức năng mà kế hoạch truyền thông cần đến.": "What the body is for, as far as communication plans need it.",
  "Các căn cứ, ít nhất một.": "The bases, at least one.",
  "Cơ quan đang có, đổi tên hoặc sửa.": "Bodies there are, under another name or otherwise.",
  "Cơ quan đang có, theo tên.": "A body there is, by its name.",
  "Tên của tỉnh; tên cũ vẫn được hiểu.": "The province's name for it; the old one is still understood.",
  "Tên cơ quan cấp trên.": "The body above, by its name.",
  "Cơ quan đã kết thúc.": "Bodies that have ended.",
  "Ngày đầu tiên không còn.": "The first day on which it is no more.",
  "Ai kế thừa; không ghi: không có ai.": "Who followed it; left out: nobody.",
  "Nhóm đơn vị và thành viên.": "Groups and their members.",
  "Nhóm mà khuôn mẫu chưa có.": "Groups that the preset does not have.",
  "Tên nhóm.": "The group's name.",
  "Các cách viết chỉ nhóm này trong văn bản.": "The ways documents name this group.",
  "Cấp của thành viên; mặc định province.": "The tier of its members; province unless given.",
  "Thành viên theo tên: cơ quan, hoặc nhóm khác.": "The members by name: bodies, or other groups.",
  "Danh sách đã đủ? Đủ thì việc giao cho nhóm được chia về từng thành viên. Mặc định: có.":
    "Whether the list is complete: then work given to the group goes to each member. True unless given.",
  "Nhóm đang có, thêm thành viên, cách viết.": "Groups there are, with members or phrases of the province.",
  "Nhóm đang có, theo tên hoặc một cách viết.": "A group there is, by its name or one of its phrases.",
  "Cách viết thêm.": "Phrases to add.",
  "Kênh, hình thức truyền thông.": "Channels.",
  "Kênh mà danh mục chung chưa có.": "Channels that the national list does not have.",
  "Tên kênh.": "The channel's name.",
  "Tên tiếng Anh; không ghi thì dùng tên tiếng Việt.": "Its English name; left out: the Vietnamese one.",
  "Nhóm kênh: press báo chí; grassroots thông tin cơ sở; electronic điện tử; direct trực tiếp; event sự kiện; visual cổ động trực quan; institution thiết chế.":
    "The family: press; grassroots; electronic; direct; event; visual; institution.",
  "Các cách viết trong kế hoạch; tên kênh luôn được hiểu.": "The ways plans write it; its name is always understood.",
  "Kênh đang có, sửa lại.": "Channels there are, otherwise.",
  "Kênh đang có, theo tên hoặc mã.": "A channel there is, by its name or id.",
  "Tên của tỉnh.": "The province's name for it.",
  "Thể thức đầu văn bản của các cơ quan.": "How bodies head their documents.",
  "Cơ quan ban hành, theo tên.": "The issuing body, by its name.",
  "Dòng cơ quan chủ quản; null: không có.": "The line of the superior body; null: none.",
  "Dòng cơ quan ban hành, chữ in hoa.": "The line of the issuing body, in capitals.",
  "Địa danh ghi trước ngày ban hành.": "The place printed before the day of issue.",
  "Ký hiệu của kế hoạch.": "The symbol of its plans.",
  "Tuyến báo cáo; ghi ở đây thì thay cả tuyến của khuôn mẫu.":
    "The way reports take; given here, it takes the place of the preset's.",
  "Ai báo cáo: một cơ quan hoặc một nhóm.": "Who reports: a body or a group.",
  "Báo cáo ai.": "To whom.",
  "Thời hạn; không ghi: chưa có ngày chung.": "By when; left out: no common day.",
  "Giá trị riêng của tỉnh theo mã tham số; mỗi giá trị có ngày và căn cứ.":
    "The province's values by parameter id, each with its day and basis.",
  "Ngày đầu áp dụng.": "The first day it holds.",
  "Giá trị, cùng dạng với giá trị chung cả nước.": "The value, in the form of the nation's.",
  "Chỉ tiêu trong mẫu báo cáo.": "Indicators that reports ask.",
  "Đơn vị tính mà danh mục chung chưa có.": "Units of measure that the usual list does not have.",
  "Tên đơn vị tính.": "The name of the unit of measure.",
  "Chỉ tiêu mà danh mục chung chưa có.": "Indicators that the usual list does not have.",
  "Tên chỉ tiêu.": "The name of the indicator.",
  "Đơn vị tính, theo tên; có sẵn hoặc thêm ở measures.":
    "Its unit of measure, by name: a usual one or one of measures.",
  "Cách đếm: tính gì, không tính gì.": "How it is counted: what counts and what does not.",
  "Các kênh mà chỉ tiêu đếm, theo tên hoặc mã.": "The channels whose use it counts, by name or id.",
  "Cộng các kỳ (sum, mặc định) hay lấy số cuối kỳ (last), như số được công nhận đến cuối năm.":
    "Whether periods add up (sum, the default) or the last one stands (last), as for titles held at the end of a year.",
  "Là một phần (“trong đó”) của chỉ tiêu nào, theo tên hoặc mã.": "The indicator it is a part of, by name or id.",
  "Chỉ tiêu đang có, sửa lại; ghi until để thôi hỏi.": "Indicators there are, otherwise; until ends the asking.",
  "Chỉ tiêu đang có, theo tên hoặc mã.": "An indicator there is, by its name or id.",
  "Chế độ báo cáo chung: thay điều kế hoạch không nêu; ghi ở đây thì thay mọi chế độ của lớp dưới.":
    "Standing orders to report: they fill in what a plan leaves open; given here, they take the place of all of the layers below.",
  "Tên ngắn không dấu, có trong mã báo cáo; không ghi: lấy từ chu kỳ và nơi nhận.":
    "A short name without accents, part of the ids of reports; left out: made of the frequency and the receiver.",
  "Chu kỳ: weekly tuần; monthly tháng; quarterly quý; semiannual 6 tháng; nine-month 9 tháng; annual năm; mid-term giữa kỳ; final cả giai đoạn.":
    "How often: weekly; monthly; quarterly; semiannual; nine-month; annual; mid-term; final, for all years of the plan.",
  "Ai báo cáo: các cơ quan, nhóm theo tên.": "Who reports: bodies and groups by name.",
  "Thời hạn: như của tuyến báo cáo, hoặc theo kỳ (of-period); không ghi: chưa có ngày chung.":
    "The deadline: as in the way of reports, or by the period (of-period); left out: there is no common day.",
  "Số ngày làm việc gia hạn; không ghi: không gia hạn.": "Working days of grace; left out: none.",
  "Kiểm tra: bộ quy tắc, mức từng quy tắc, phát hiện đã chấp nhận.":
    "Checking: the set of rules, severities by rule, findings that are accepted.",
  "Lớp của một cơ quan, trên lớp của tỉnh.": "One body's layer, over the province's.",
  "Cơ quan dùng tệp này, theo tên.": "The body that uses this file, by its name.",
  "Thể thức đầu văn bản của cơ quan.": "How the body heads its documents.",
  "Số, ký hiệu văn bản. Không ghi: thông lệ của tỉnh.":
    "The number of the instrument. Left out: a practice of the province.",
  "Điều, khoản trong văn bản; với thông lệ thì nói thông lệ gì.":
    "Article and clause in it; of a practice, which one it is.",
  "Chắc đến đâu: verified đã đọc văn bản; document nêu trong văn bản đã ban hành (mặc định); secondary, computed, inferred, unchecked.":
    "How sure: verified, read in the text; document, stands in an issued document (the default); secondary, computed, inferred, unchecked.",
  "Nơi đọc được văn bản.": "Where the text can be read.",
}

/** Keys whose shape is that of checking, which has no words of its own for editors. */
export const checkKeys: Readonly<Record<string, Text>> = {
  "check.preset": {
    vi: "Bộ quy tắc: recommended, strict hoặc form-only.",
    en: "The set of rules: recommended, strict or form-only.",
  },
  "check.rules": {
    vi: "Mức của từng quy tắc theo mã: off, information, warning, error.",
    en: "Severities by rule id: off, information, warning, error.",
  },
  "check.suppressions": { vi: "Phát hiện được chấp nhận, có lý do.", en: "Findings that are accepted, with a reason." },
  "check.baseline": {
    vi: "Tệp ghi phát hiện đã có từ trước, tính từ tệp này.",
    en: "A file of findings that were there before, named from this one.",
  },
}
