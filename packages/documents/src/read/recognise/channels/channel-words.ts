import { phraseStarts } from "../words/phrase-starts.ts"

const words = (list: string) => phraseStarts(list.split("|"))

/** After these words a plan lists what it tells things on. */
export const on = words(
  "trên|thông qua|qua|bằng|tại|phối hợp với|phối hợp cùng|lồng ghép trong|lồng ghép vào|lồng ghép tại|lồng ghép với|lồng ghép qua|các hình thức",
)

/** After *lồng ghép* and what is told. */
export const inside = words("trong|vào|với")

/** What is told by somebody or at something that no list knows stands after these. */
export const through = words("thông qua|qua|lồng ghép trong|lồng ghép vào|lồng ghép tại")

/** What is told on in general stands before these, and each of it after them, as it does after a colon. */
export const instances = words("như|gồm|bao gồm|cụ thể là")

/** By these a channel that a verb holds is told on others. */
export const means = words("bằng|qua|thông qua")

/** These verbs have channels as objects. */
export const makes = words(
  "tổ chức|trang trí|kẻ vẽ|kẻ, vẽ|căng treo|căng|dựng|dán|treo dán|treo, dán|treo|lắp đặt|lắp dựng|in ấn|in sao|in|nhân bản|cung cấp|phân phát|phân phối|phát hành|sản xuất|cấp phát|phát|duy trì|phát triển hoạt động của|thiết kế|sử dụng|xây dựng|biên soạn|triển khai|mở|gửi|tận dụng|phát huy vai trò của|phát huy vai trò|phát huy hiệu quả|phát huy|khai thác|niêm yết|cấp|đăng|kết hợp",
)

/** A piece of a list that begins with one of these tells something else. */
export const acts = words(
  "tuyên truyền|truyền thông|phổ biến|giới thiệu|hướng dẫn|nâng cao|tăng cường|đẩy mạnh|phản ánh|giải đáp|vận dụng|ký kết|trả lời|tạo|gắn|kết hợp|lồng ghép|tập trung|kịp thời|bám sát|đổi mới|đa dạng|vận động|chú trọng|quan tâm|ưu tiên|mở rộng|đăng|đăng tải|đưa|viết|cập nhật|chia sẻ|thực hiện|huy động|biểu dương|khuyến khích|nhất là|đặc biệt|trong đó|bao gồm|gồm|chỉ đạo|phối hợp|chủ động|thường xuyên|tranh thủ|bố trí|vận hành|hạn chế|không|được|cần|phải|là|đẩy nhanh|tiếp tục|quán triệt|xác định|lựa chọn|tổng hợp|tiếp âm|phát sóng|nghiêm túc|tích cực|làm|giúp|ra quân|yêu cầu|đề nghị|kêu gọi|nhân rộng|ký",
)

/** What is said about channels after they are named, and ends their list. */
export const purposes = words(
  "nhằm|để|phù hợp|phục vụ|đồng thời|trong đó|đáp ứng|góp phần|bảo đảm|đảm bảo|tuyên truyền công tác|gắn với|qua đó|từ đó",
)

/** Whom a channel is for, or what it goes by: other channels may follow, but persons are those it is for. */
export const targets = words("cho|với|đến|tới|theo|trong|trên địa bàn|giữa|do")

/** What a channel is about or when it is used: others may follow. */
export const about = words(
  "về|tìm hiểu về|ít nhất|tối thiểu|vào|hằng ngày|hàng ngày|hằng tuần|hàng tuần|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng năm|hàng năm|mỗi ngày|mỗi tuần|mỗi tháng|mỗi quý|định kỳ|thường xuyên|từ ngày|từ tháng|từ nay",
)

/** What a channel is asked to make is not told as a channel. */
export const commissions = words(
  "mở chuyên mục|mở chuyên trang|mở các chuyên|mở các|xây dựng|sản xuất|thực hiện|đăng tải|đưa tin|phát sóng|đăng phát|biên tập|tăng thời lượng|tuyên truyền về|thông tin về",
)

/** After these, *tại* and its like say where material lies, which is how it is told. */
export const attached = phraseStarts(["dat", "dang", "treo", "phat", "co", "hop", "doi"])

/** A sentence on channels rather than a list of them has these. */
export const predicates = words("là|phải|cần|được|sẽ|đã|có thể")

/** Words for where a thing stands. */
export const places = words("tại|ở|trên")

/** Ways of telling that are of no kind of channel with a name, at the beginning of a piece. */
export const ways = words(
  "thư điện tử|email|e-mail|hộp thư|ứng dụng|vneid|mã qr|người phát ngôn|họp báo|họp|cuộc họp|giao ban|vẽ tranh|phiên tòa giả định|phiên tòa|gặp mặt|gặp gỡ|đối thoại|tư vấn|thảo luận nhóm|nói chuyện|góc truyền thông|góc tuyên truyền|giờ chào cờ|chào cờ|sinh hoạt|tủ sách|sách mỏng|sách nhỏ|băng đĩa|đĩa cd|đĩa|cờ|biển|bandroll|bandrol|băng cờ|lớp học|rung chuông vàng|thông tấn xã|tờ tin|cổng dịch vụ công|cổng thông tin|trang thông tin|trang tin|cổng giao tiếp|giao lưu|chiếu phim|chiếu bóng|đường dây nóng|tổng đài|trạm phát thanh|đội tuyên truyền|đội thông tin|diễn đàn|tham quan|hoạt động ngoại khóa|ngoại khóa|trò chơi|hộp đèn|backdrop|người có uy tín|già làng|cộng tác viên|viber|instagram|lotus|messenger|nền tảng số|nền tảng mạng|chuyên gia tư vấn|trợ giúp pháp lý lưu động|thi viết|thi trực tuyến|tuần lễ|lễ ký|hội chợ|nhóm nhỏ|giờ học|tiết học|các môn học",
)

/** The same, when nothing follows them in their piece. */
export const bareWays = words("báo|đài|sách|loa|tạp chí|tivi|ti vi|radio|internet")

/** What is broadcast or printed on a channel (*tin bài, phóng sự, chuyên mục*) and is none. */
export const formats = words(
  "tin, bài|tin bài|tin|bài viết|bài|phóng sự|chuyên mục|chuyên trang|chuyên đề|video|clip|video clip|infographic|ký sự|phim tài liệu|phim phóng sự|trailer|spot|podcast|thời lượng|thông điệp|phỏng vấn|tiểu mục",
)

/** Programmes that begin with a channel's own word. */
export const bulletins = words(
  "bản tin tiếng|bản tin thời sự|chương trình phát thanh tiếng|chương trình truyền hình tiếng",
)

/** Lines that begin with these before a colon say something else about the work. */
export const fields = words(
  "đơn vị|cơ quan|thời gian|địa điểm|kinh phí|số lượng|thời lượng|thành phần|đối tượng|nội dung|chủ trì|phối hợp|yêu cầu|mục đích|mục tiêu|sản phẩm|người|chủ đề|thông điệp|tần suất|lịch|ngày|tiến độ|kết quả|chỉ tiêu|trách nhiệm|phân công|giao|ngôn ngữ|định dạng|khung giờ|quy mô|chuyên mục|chuyên trang|bản tin|phóng sự|tin, bài|tin bài|khẩu hiệu|ghi chú|lưu ý",
)
