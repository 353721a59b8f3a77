/** What a plan is about (*chủ đề*). */
export interface Topic {
  /** After *Kế hoạch*, in small letters. */
  readonly subject: string
  readonly matter: string
}

/** Subjects that communication plans have, in words of our own. */
export const topics: readonly [Topic, ...Topic[]] = [
  { subject: "truyền thông về chuyển đổi số", matter: "chuyển đổi số" },
  { subject: "tuyên truyền phòng, chống dịch bệnh", matter: "phòng, chống dịch bệnh" },
  { subject: "truyền thông bảo đảm an toàn thực phẩm", matter: "an toàn thực phẩm" },
  { subject: "tuyên truyền phòng cháy, chữa cháy", matter: "phòng cháy, chữa cháy" },
  { subject: "truyền thông về giảm nghèo", matter: "giảm nghèo" },
  { subject: "thông tin, tuyên truyền cải cách hành chính", matter: "cải cách hành chính" },
  { subject: "truyền thông về văn hóa đọc", matter: "văn hóa đọc" },
  { subject: "triển khai Tháng hành động vì trẻ em", matter: "bảo vệ trẻ em" },
  { subject: "tuyên truyền an toàn giao thông", matter: "an toàn giao thông" },
  { subject: "truyền thông dân số và phát triển", matter: "dân số và phát triển" },
]

/** Themes: what is told, one line each. */
export const themeLines = (matter: string): readonly string[] => [
  `Chủ trương của Đảng, chính sách của Nhà nước về ${matter}`,
  `Ý nghĩa của ${matter} đối với đời sống của người dân`,
  `Gương người tốt, việc tốt và cách làm hay trong ${matter}`,
  `Kỹ năng cần có của từng gia đình về ${matter}`,
  `Kết quả mà địa phương đã đạt được về ${matter}`,
  `Quy định mới và mức xử phạt liên quan đến ${matter}`,
]

/** Aims and demands of a plan. */
export const aimLines = (matter: string): readonly string[] => [
  `Nâng cao nhận thức của cán bộ và người dân về ${matter}`,
  `Tạo chuyển biến rõ nét về ${matter} trên địa bàn`,
  `Phát huy vai trò của người đứng đầu trong ${matter}`,
  "Nội dung ngắn gọn, dễ hiểu, sát với từng nhóm đối tượng",
  "Tổ chức thiết thực, tiết kiệm, không phô trương",
  "Gắn với nhiệm vụ thường xuyên của mỗi cơ quan",
]

/** Work that a unit can be given. */
export const workLines = (matter: string): readonly string[] => [
  "Chủ trì, phối hợp với các đơn vị liên quan triển khai Kế hoạch này",
  `Hướng dẫn nghiệp vụ truyền thông về ${matter} cho cán bộ cơ sở`,
  "Biên soạn tài liệu hỏi đáp và cấp phát cho các khu dân cư",
  "Bố trí cán bộ làm đầu mối theo dõi việc thực hiện",
  `Mở chuyên trang về ${matter} và cập nhật hằng tuần`,
  "Kiểm tra, đôn đốc việc thực hiện tại các địa bàn trọng điểm",
  "Lồng ghép nội dung truyền thông vào các buổi sinh hoạt định kỳ",
  "Vận động hội viên, đoàn viên cùng tham gia",
  "Cân đối kinh phí theo phân cấp và hướng dẫn thanh toán",
  "Tổ chức một đợt cao điểm ra quân tại nơi công cộng",
]

/** Channels, as the part on ways and means names them. */
export const channelNames: readonly string[] = [
  "hệ thống truyền thanh cơ sở",
  "mạng xã hội",
  "bảng tin công cộng",
  "Cổng Thông tin điện tử",
  "báo in",
  "báo điện tử",
  "băng rôn",
  "tờ rơi",
  "pa nô",
]
