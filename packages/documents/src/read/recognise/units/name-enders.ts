import { phraseStarts } from "../words/phrase-starts.ts"
import type { Spelled } from "../words/spelling.ts"

/**
 * What ends the name of units in a sentence: a verb, an adverb before one, a time, an aim. It counts only where it is
 * printed in small letters, so that *Ban Chỉ đạo* keeps its name.
 */
const verbs =
  "chủ trì|phối hợp|tham mưu|theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn|chỉ đạo|lãnh đạo|định hướng|triển khai|thực hiện|tiến hành|tiếp tục|tăng cường|đẩy mạnh|đẩy nhanh|kiện toàn|xây dựng|ban hành|căn cứ|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|có văn bản|có ý kiến|về những|có kế hoạch|được|báo cáo|tổng hợp|trình|gửi|lập|rà soát|bố trí|cân đối|cung cấp|phân công|quan tâm|phát huy|giúp|yêu cầu|đề nghị|nghiên cứu|tuyên truyền|vận động|đảm bảo|bảo đảm|xem xét|quyết định|phê duyệt|chuẩn bị|quán triệt|thông báo|tiếp nhận|hoàn thành|hoàn thiện|thống nhất|cập nhật|thẩm định|phản ánh|phản bác|phân bổ|đánh giá|lựa chọn|cử|nêu cao|nêu gương|coi việc|coi trọng|xác định|ưu tiên|sơ kết|tổng kết|thiết lập|khuyến khích|huy động|nắm|nắm bắt|bổ sung|cho ý kiến|làm đầu mối|làm tốt|làm việc|tập trung|tham gia|tham dự|nâng cao|góp phần|có nội dung|thành lập|mở|duy trì|đưa|hỗ trợ|phát động|biên soạn|sản xuất|in ấn|treo|lồng ghép|tổ chức triển khai|tổ chức thực hiện|tổ chức tuyên truyền|tổ chức các|tổ chức tốt|tổ chức hội nghị|tổ chức hiệu quả|tổ chức|tăng thời lượng|tăng số|tăng tần suất|dành|viết|niêm yết|ra quân|bám sát|trang trí|sắp xếp|đăng bài|đăng tin|đăng phát|đăng các|đăng tải|đăng ký|phát sóng|phát tin|phát các|phát hành|phát hiện|dán|lắp đặt|trưng bày|trình chiếu|biểu dương|tuyên dương|khen thưởng|động viên|kêu gọi|tạo điều kiện|tạo sự|tạo môi trường|sử dụng|ứng dụng|khai thác|chia sẻ|lan tỏa|phổ biến|giới thiệu|đấu tranh|ngăn chặn|xử lý|mời|giao cho|giao nhiệm vụ|giao các|ký kết|khắc phục|chấn chỉnh|rút kinh nghiệm|chú trọng|chú ý|lưu ý|nhắc nhở|gương mẫu|chấp hành|tuân thủ|hưởng ứng|tập hợp|thu thập|giải đáp|giải quyết|giải trình|trả lời|công khai|công bố|khảo sát|mua sắm|trang bị|cấp phát|thanh toán|quyết toán|củng cố|liên hệ|đảm nhận|đảm nhiệm|đảm trách|thông tin kịp thời|thông tin rộng rãi|thông tin đầy đủ|thông tin về|kết hợp với|kết hợp tuyên truyền|đa dạng hóa|đổi mới|tìm hiểu|tập huấn|phấn đấu|cụ thể hóa|in băng|in tờ|in các|in khẩu|in sao|in và|nhắn tin|dọn|quét dọn|vệ sinh môi trường|kẻ|kẻ vẽ|vẽ|cắm|gắn|ghi hình|đề xuất|kiến nghị|kết nối|mở rộng|nhân rộng|họp|thăm|trao|tặng|mua|thuê|thiết kế|tiếp cận|tư vấn|ôn luyện|dạy|rèn luyện|tự kiểm tra|khơi dậy|tôn vinh|tri ân|phát tờ|phát thanh các|phát huy|kết luận|thu hút|thực thi|tháo gỡ|quy định|tăng thêm|tăng cao|phụ trách"
const manners =
  "thường xuyên|kịp thời|định kỳ|chủ động|tích cực|nghiêm túc|khẩn trương|nhanh chóng|luôn|trực tiếp|đồng thời|đồng loạt|phải|cần|sẵn sàng|tự giác|nỗ lực|không được|không để|không tổ chức|tùy|tùy theo|là"
const circumstances =
  "trong việc|trong quá trình|trong thời hạn|trong thời gian|trong vòng|trong tháng|trong quý|trong năm|trong tuần|trong đợt|trong phạm vi nhiệm vụ|trong phạm vi chức năng|trong phạm vi quyền hạn|trong phạm vi thẩm quyền|theo nhiệm vụ|theo phạm vi|trong suốt|trong trường hợp|kể từ|từ tháng|từ ngày|từ nay|từ nguồn|kết quả|tình hình|tiến độ|về việc|về kết quả|về tình hình|về tiến độ|để|khi|nếu|trước ngày|trước thứ|trước mỗi|chậm nhất|muộn nhất|hạn chót|ngay sau|ngay khi|sau khi|sau mỗi|trước khi|vào ngày|vào thứ|vào chiều|vào sáng|vào cuối|vào đầu|vào tuần|vào tháng|vào quý|vào dịp|đúng thời gian|đúng thời hạn|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng tuần|hàng tuần|hằng ngày|hàng ngày|mỗi tháng|mỗi tuần|mỗi quý|mỗi năm|theo quy định|theo đúng|theo chức năng|theo yêu cầu|theo phân công|theo thời gian|theo định kỳ|theo thẩm quyền|theo kế hoạch|thông qua|qua|nhằm|tại|dựa trên|trên cơ sở|ngoài việc|đối với|các nội dung|những nội dung"

/** See `verbs`. */
export const enders = phraseStarts(`${verbs}|${manners}|${circumstances}`.split("|"))

/** A body at the start of a name that may be called by what it does: *Hội đồng phối hợp …*, *Tổ giúp việc*. */
const bareBody =
  /(?:^|[,;]\s*|\sva\s|(?:thuong truc|thanh vien|uy vien|chu tich|giup viec|cua)\s(?=hoi dong))(?:cac (?=doan|to|doi))?(hoi dong|uy ban|ban|tieu ban|to|doi|nhom|doan|phong|bo phan|trung tam|quy|vien|co quan)\W$/
/** What they are called by. */
const callings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ["hoi dong", "phối hợp|thẩm định|đánh giá|lựa chọn|hỗ trợ|biên soạn|khen thưởng|xử lý"],
    ["uy ban", "kiểm tra"],
    ["ban", "chỉ đạo|vận động|kiểm tra|tuyên truyền|hỗ trợ|xây dựng|biên soạn|giám sát|tổ chức|tiếp nhận|phối hợp"],
    ["tieu ban", "tuyên truyền|vận động|kiểm tra|giám sát|hỗ trợ|tổ chức|bảo đảm|tiếp nhận"],
    ["to", "phối hợp|kiểm tra|giám sát|hướng dẫn|tổng hợp|tuyên truyền|vận động|tiếp nhận|thẩm định|hỗ trợ|biên soạn"],
    ["doi", "kiểm tra|tuyên truyền|xử lý|hỗ trợ|vận động"],
    ["nhom", "tuyên truyền|hỗ trợ|vận động|biên soạn|nghiên cứu"],
    ["doan", "kiểm tra|giám sát|thẩm định|khảo sát|đánh giá"],
    ["phong", "tuyên truyền|tổng hợp|kiểm tra|phổ biến|nghiên cứu|hỗ trợ|xây dựng"],
    ["bo phan", "tiếp nhận|tổng hợp|tuyên truyền|hỗ trợ"],
    ["trung tam", "hỗ trợ|phổ biến|nghiên cứu|ứng dụng|giới thiệu|khai thác|xử lý"],
    ["quy", "hỗ trợ"],
    ["vien", "nghiên cứu"],
    ["co quan", "chỉ đạo"],
  ].map(([body = "", verbs = ""]) => [body, new Set(verbs.split("|"))]),
)
/** What a body does rather than is called by. */
const object =
  /^\W+(?:voi|cung|cac|nhung|moi|viec|cho|chat che|tot|kip thoi|thuong xuyen|day du|dong bo|ket qua|bao cao|y kien|so lieu|tinh hinh|danh sach|noi dung|kinh phi|ke hoach|du toan|hoi nghi|thuc hien|trien khai|to chuc|tham muu|theo doi|lien quan|ubnd|don vi|nghiem|hieu qua|chuong trinh|cong tac|sau|truoc|trong|tai|ve|len)(?![a-z])/

/** What a word that ends names stands behind, or before, where it is part of a name or of one of those named. */
interface Joining {
  readonly behind?: RegExp
  readonly before?: RegExp
}

const joinings: ReadonlyMap<string, Joining> = new Map<string, Joining>([
  ["lãnh đạo", { behind: /(?:[,;]|(?:^|\s)(?:va|cac|cua|dong chi|su|duoc|tap the|ban))\W$/ }],
  ["lập", { behind: /(?:^|\s)(?:cong|doc|thanh|tu)\W$/ }],
  ["trình", { behind: /(?:^|\s)(?:chuong|cong|quy|tien|lo|giao|phat|lap)\W$/ }],
  ["cử", { behind: /(?:^|\s)(?:bau|ung|de|tranh|tien)\W$/ }],
  ["mở", { behind: /(?:^|\s)(?:dai hoc|nguon|du lieu)\W$/ }],
  ["qua", { behind: /(?:^|\s)(?:thong|thuc)\W$/ }],
  [
    "tổ chức",
    {
      behind: /(?:^.|[^ ]|[^a-z] |(?:^|\s)(?:cac|nhung|va|hoac|moi|cua|tung|cung) )$/,
      before: /^ (?:can bo|nhan su|dang uy|tinh uy|thanh uy|huyen uy)/,
    },
  ],
  ["gửi", { behind: /(?:^|\s)tien\W$/ }],
  ["kết quả", { behind: /(?:^|\s)tra\W$/ }],
  ["trực tiếp", { behind: /(?:^|\s)(?:cap tren|quan ly|chu quan)\W$/ }],
  [
    "tổng hợp",
    {
      behind: /(?:^|\s)(?:dich vu|ke hoach(?: -| –)?|hanh chinh(?: -| –)?|da khoa|nghiep vu|kinh te|y te|thu vien)\W$/,
    },
  ],
  ["phổ biến", { behind: /(?:^|\s)phoi hop\W$/ }],
  ["vận động", { behind: /(?:^|\s)(?:to|ban|doi|nhom) tuyen truyen,\W$/ }],
  ["tư vấn", { behind: /(?:^|\s)(?:hoi dong|trung tam|to|van phong|phong|cong ty|dich vu)\W$/ }],
  ["thiết kế", { behind: /(?:^|\s)(?:cong ty|tu van|phong|vien|don vi)\W$/ }],
  ["dạy", { behind: /(?:^|\s)(?:giang|truong|day)\W$/, before: /^ nghe(?![a-z])/ }],
  ["họp", { behind: /(?:^|\s)(?:cuoc|phong)\W$/ }],
  ["kết nối", { behind: /(?:^|\s)(?:trung tam|to)\W$/ }],
  ["tham mưu", { before: /^,? giup viec/ }],
  ["giúp", { behind: /(?:^|\s)(?:tham muu,?|va|co quan|to|ban|bo phan|van phong|tro)\W$/, before: /^ viec/ }],
  ["giám sát", { before: /^ va phan bien/ }],
  ["cung cấp", { before: /^ (?:cac )?(?:dich vu|nuoc|hang hoa)/ }],
  ["sử dụng", { before: /^ (?:cong nghe cao|lao dong|ngan sach|dich vu|dat|rung)/ }],
  ["sản xuất", { behind: /(?:^|\s)(?:co so|doanh nghiep|ho|don vi|nha|cong ty|khu)\W$/ }],
  ["in ấn", { behind: /(?:^|\s)(?:co so|doanh nghiep|nha|cong ty)\W$/ }],
  ["xây dựng", { behind: /(?:^|\s)(?:dau tu|vat lieu|thi cong|quan ly|co so)\W$/, before: /^ dang(?![a-z])/ }],
  ["nghiên cứu", { behind: /(?:^|\s)co so\W$/ }],
  ["đăng ký", { behind: /(?:^|\s)(?:van phong|chi nhanh)\W$/ }],
  ["cần", { behind: /(?:^|\s)hau\W$/ }],
  [
    "phụ trách",
    {
      behind:
        /(?:^|\s)(?:tong|truong|pho|can bo|cong chuc|vien|bi thu|lanh dao|giam doc|chu tich|chi|chap hanh|thuong vu|bo phan|don vi|co quan|nguoi|doi|phong|ban|to|hoi dong|ubnd|xa|phuong|huyen|tinh|so|khoa|truc tiep|duoc|phan cong|giao|chinh)\W$/,
    },
  ],
  ["khen thưởng", { behind: /(?:^|\s)thi dua(?:,| va| -| –)?\W$/ }],
  ["thanh toán", { behind: /(?:^|\s)(?:kiem soat|dich vu|trung gian)\W$/ }],
  ["thành lập", { behind: /(?:^|\s)moi\W$/ }],
  ["là", { before: /^ (?:thanh vien|uy vien|hoi vien|doan vien|dang vien|dai bieu|chu |nguoi)/ }],
  ["tại", { before: /^ (?:cac )?(?:khu cong nghiep|kcn|dia phuong|dia ban)/ }],
])
const longestBehind = 24
const longestBefore = 20

/** A field of work, whatever word follows it. */
const field = /(?:^|\s)(?:pham vi|linh vuc|(?<!to )cong tac)\W$/
const holder = /^ vien(?![a-z])/

/**
 * Whether a word that ends names, at an offset of a plain text, is part of the name that begins at another: *công lập*,
 * *các cơ quan, tổ chức*, *báo cáo viên*, *Hội đồng phối hợp*.
 */
export const isWithinName = (plain: string, from: number, at: number, { plain: phrase, spelled }: Spelled): boolean => {
  const behind = plain.slice(Math.max(from, at - longestBehind), at)
  const before = plain.slice(at + phrase.length, at + phrase.length + longestBefore)
  const joining = joinings.get(spelled)
  if (joining !== undefined && isJoined(joining, behind, before)) return true
  if (holder.test(before) || field.test(behind)) return true
  const body = bareBody.exec(behind)?.[1]
  return body !== undefined && callings.get(body)?.has(spelled) === true && !object.test(before)
}

const isJoined = ({ before: follows, behind: precedes }: Joining, behind: string, before: string): boolean =>
  precedes?.test(behind) === true || follows?.test(before) === true
