import type { Span } from "@lantoa/core"
import { phraseAt, phraseStarts, wordIndexFrom } from "../words/phrase-starts.ts"
import type { Script } from "../words/script.ts"
import { verbFollows } from "./unit-name.ts"

/** What a heading begins with that says what is done: no unit is called so. */
const deeds =
  "ban hành|biên soạn|biên tập|biểu dương|bàn giao|báo cáo|bảo vệ môi trường|bảo đảm|bố trí|bồi dưỡng|bổ sung|cam kết|chiếu phim|chuyển đổi|chuẩn bị|chấm|chấm điểm|chấn chỉnh|chấp hành|chỉ đạo|chụp ảnh|chủ động|cung cấp|cân đối|công bố|công khai|cải cách|cải thiện|cải tiến|cấp phát|cập nhật|củng cố|duy trì|dẫn|dọn|dự toán|giao ban|giám sát|giáo dục|giải quyết|giới thiệu|gặp mặt|gửi|hoàn thiện|hoàn thành|huy động|hướng dẫn|họp|hỗ trợ|in|in ấn|khai mạc|khai thác|khen|khen thưởng|khuyến khích|khơi dậy|khảo sát|khắc phục|kiểm soát|kiểm tra|kiện toàn|kê khai|ký|ký kết|kết hợp|kết nối|liên hệ|lãnh đạo, chỉ đạo|lưu trữ|lập|lồng ghép|lựa chọn|mua sắm|mời|mở|mở rộng|nghiên cứu|nghiệm thu|nhân rộng|nhập|niêm yết|nâng cao|nêu cao|nắm bắt|nắm chắc|nộp|phát|phát hiện|phát huy|phát hành|phát sóng|phát thanh|phát triển|phát động|phân bổ|phân công|phân cấp|phân tích|phòng|phòng ngừa|phòng, chống|phản ánh|phối hợp|phổ biến|phục vụ|quan tâm|quay phim|quán triệt|quản lý|quảng bá|ra quân|ra soát|rà soát|rèn luyện|rút kinh nghiệm|sinh hoạt|sơ kết|sưu tầm|sản xuất|số hóa|sử dụng|tham dự|tham gia|tham mưu|thanh toán|theo dõi|thi đua|thiết kế|thiết lập|thu hút|thu thập|thành lập|tháo gỡ|thông báo|thông qua|thông tin|thăm|thường xuyên|thẩm định|thống kê|thống nhất|thực hiện|tiến hành|tiếp|tiếp cận|tiếp khách|tiếp nhận|tiếp tục|tiếp đón|tra cứu|trang trí|trao|treo|triển khai|triển lãm|truyền hình trực tiếp|truyền thông|trưng bày|trả|trồng|tuyên dương|tuyên truyền|tuyển|tuyển chọn|tuyển sinh|tìm hiểu|tích hợp|tăng cường|tư vấn|tạo|tạo sự|tận dụng|tập huấn|tập trung|tặng|tọa đàm|tổ chức|tổng hợp|tổng kết|viết|vận hành|vận động|xác định|xây dựng|xã hội hóa|xét|xử lý|áp dụng|đa dạng|điều chỉnh|điều tra|đào tạo|đánh giá|đón|đón tiếp|đôn đốc|đăng|đăng ký|đăng tải|đưa|đảm bảo|đầu tư|đẩy mạnh|đề xuất|đối thoại|đổi mới|ứng dụng"
/** And what says on which matter, when, where, or how. */
const matters =
  "an ninh|an ninh trật tự|an toàn|biểu|biểu mẫu|biện pháp|buổi|bài|bài học|băng rôn|bước|bản tin|bối cảnh|chiến dịch|chiều|chuyên mục|chuyên đề|chính sách|chương trình|chế độ|chỉ số|chỉ tiêu|chủ đề|cuộc|cuộc họp|cuộc thi|công nghệ|công tác|công tác phối hợp|công việc|căn cứ|cơ chế|cơ cấu|cơ hội|cơ sở dữ liệu|cơ sở hạ tầng|cơ sở pháp lý|cơ sở thực tiễn|cơ sở vật chất|cấp|cấp độ|cổ động|danh hiệu|danh mục|danh sách|diễn đàn|do|dẫn chương trình|dịch vụ|dữ liệu|dự án|facebook|fanpage|ghi chú|giai đoạn|giải pháp|giải thưởng|giấy khen|giấy mời|giờ|hiệu lực|hiệu quả|hiệu ứng|hoạt động|hàng năm|hình thức|hình ảnh|hạ tầng|hạn chế|hậu cần|hằng năm|hệ thống|học kỳ|hồ sơ|hội chợ|hội diễn|hội nghị|hội thi|hội thảo|hội trại|hợp đồng|khi|khu vực|khác|khánh tiết|khó khăn|không gian|khẩu hiệu|khối lượng|kinh phí|kiến nghị|kịch bản|lịch trình|kế hoạch|kết quả|kỳ|loa|loa đài|lý do|lưu ý|lễ|lễ tân|lịch|lộ trình|maket|mc|mít tinh|mô hình|môi trường|mạng xã hội|mẫu|mốc|mốc thời gian|mỗi|một|một số|mục tiêu|mục đích|mức|nghi thức|nghĩa vụ|nghị quyết|ngoài|ngoài ra|nguyên nhân|nguyên tắc|nguồn|nguồn lực|ngày|ngân sách|người dẫn chương trình|nhiệm vụ|nhân lực|nhân sự|nhóm chỉ tiêu|nhóm giải pháp|nhóm hoạt động|nhóm nhiệm vụ|nhóm nội dung|nhóm đối tượng|nhằm|năm|năng lực|nước|nước uống|nếu|nội dung|pa nô|pano|phong trào|phòng cháy|phương châm|phương hướng|phương pháp|phương thức|phương tiện|phương án|phạm vi|phần|phụ cấp|phụ lục|qua|quan điểm|quy chế|quy mô|quy trình|quy định|quyền|quyền hạn|quyền lợi|quà tặng|quý|rủi ro|sau|sáng|sáng kiến|sân khấu|sản phẩm|số|số lượng|sự kiện|theo|thiết bị|thuận lợi|thành phần|thành tích|thách thức|tháng|thư mời|thẩm quyền|thế|thể loại|thể lệ|thời gian|thời hạn|thời lượng|thời điểm|thủ tục|thực trạng|tin|tin, bài|tiêu chuẩn|tiêu chí|tiến trình|tiến độ|trang phục|trang thiết bị|trong|trách nhiệm|trên|trước|trường hợp|trật tự|tuần|tài chính|tài liệu|tài trợ|tình hình|tính cấp thiết|tư tưởng|tại|tết|tồn tại|tổng số|tờ gấp|tờ rơi|từ|tự|vai trò|video|việc|văn bản|văn nghệ|vật chất|vật tư|về|vệ sinh|vị trí|vốn|với|website|xe|y tế, hậu cần|yêu cầu|zalo|ánh sáng|áp phích|âm thanh|âm thanh, ánh sáng|ý nghĩa|điều|điều khoản|điều kiện|điểm|điện|đoàn kiểm tra|đường dây nóng|đường truyền|đầu mối|đặc điểm|đến|đề cương|đề nghị|đề tài|đề án|để|địa bàn|địa điểm|định hướng|đối tượng|đối với|đợt|ảnh|ở"
/** Units all the same, though they begin like one of those. */
const unitsAllTheSame =
  "tổ chức chính trị|tổ chức dịch vụ|tổ chức đảng|tổ chức đoàn|tổ chức công đoàn|tổ chức xã hội|tổ chức tôn giáo|hệ thống truyền thanh|hệ thống thông tin cơ sở|hệ thống loa|nhóm trẻ|nhóm truyền thông|nhóm nòng cốt|nhóm công tác|tuyên truyền viên|dịch vụ|thông tin viên|phòng khám|cấp ủy|cấp học|cấp trung ương|cấp thành phố|cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cấp bộ|cấp phường|cấp thôn|cấp ấp|cấp trường|cấp ngành|điểm trường|điểm bưu điện|quản lý thôn|quản lý khu|quản lý thị trường|một cửa|bảo vệ"

const refused = phraseStarts([...deeds.split("|"), ...matters.split("|")])
const admitted = phraseStarts(unitsAllTheSame.split("|"))

const longest = 120
const shortest = 4
const plural = /(?:cac|nhung|tung|moi|toan the)\s/y
/** A date, a share, a clock: `Ngày 02/9`, `100% hộ dân`. */
const measured = /\d\s?[/%]|\d[gh]\d|["“”?!]/

/**
 * Whether a short phrase may name units though no word of it is known to (*cụm từ có thể là tên đơn vị*): a noun phrase that
 * neither says what is done nor on which matter. It takes its place in a part on who does what to make it one.
 */
export const mayNameUnit = (script: Script, { end, start }: Span): boolean => {
  const { plain } = script
  const length = end - start
  if (length < shortest || length > longest) return false
  if (measured.test(plain.slice(start, end))) return false
  const word = wordIndexFrom(script, start)
  if (script.page.words.starts[word] !== start) return false
  plural.lastIndex = start
  const noun = plural.test(plain) ? wordIndexFrom(script, plural.lastIndex) : word
  const isRefused = phraseAt(refused(), script, noun, end) !== undefined
  if (isRefused && phraseAt(admitted(), script, noun, end) === undefined) return false
  return !verbFollows(script, start, end)
}
