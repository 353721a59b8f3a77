import type { Text } from "@lantoa/core"
import type { StoreStep } from "./errors.ts"
import type { StoreProblemKind } from "./problem.ts"

/** The sentences of the errors of a report store. */
export const messages = {
  missing: {
    vi: "“{folder}” chưa phải là thư mục báo cáo: không có tệp “lantoa-reports.json”. Kiểm tra lại đường dẫn, hoặc lập thư mục mới.",
    en: "“{folder}” is not a folder of reports: it has no file “lantoa-reports.json”. Check the path, or make a new folder.",
  },
  foreign: {
    vi: "“{folder}” đã có tệp khác (“{found}”) mà không có “lantoa-reports.json”. Chọn một thư mục trống hoặc chưa có.",
    en: "“{folder}” has other files (“{found}”) and no “lantoa-reports.json”. Choose a folder that is empty or not there yet.",
  },
  tooNew: {
    vi: "“{folder}” được ghi theo dạng {found}; bản này đọc được đến {known}. Cần bản Lan Tỏa mới hơn; chưa có gì bị thay đổi.",
    en: "“{folder}” is written in the format {found}; this version knows up to {known}. A newer Lan Tỏa is needed; nothing was changed.",
  },
  locked: {
    vi: "“{folder}” đang được một chương trình khác ghi (tiến trình {pid} trên máy “{host}”, từ {since}). Chờ chương trình đó xong rồi làm lại.",
    en: "“{folder}” is being written by another program (process {pid} on “{host}”, since {since}). Wait until it is done and try again.",
  },
  lockedElsewhere: {
    vi: "“{folder}” đang bị giữ bởi máy “{host}” (tiến trình {pid}, từ {since}); từ máy này không biết chương trình đó còn chạy hay không. Nếu chắc chắn không còn, xóa thư mục “{lock}” rồi làm lại.",
    en: "“{folder}” is held by the computer “{host}” (process {pid}, since {since}); from here nobody can tell whether that program still runs. If it surely does not, delete the folder “{lock}” and try again.",
  },
  lockedByUnknown: {
    vi: "“{folder}” đang bị giữ và không đọc được ai đang giữ. Nếu chắc chắn không có chương trình nào đang ghi, xóa thư mục “{lock}” rồi làm lại.",
    en: "“{folder}” is held and nobody can read by whom. If surely no program is writing, delete the folder “{lock}” and try again.",
  },
  failed: {
    vi: "Không làm được với “{file}” ({step}): {reason}. Những gì đã báo là lưu xong vẫn nguyên vẹn; có thể làm lại.",
    en: "Cannot work with “{file}” ({step}): {reason}. Whatever was said to be kept is untouched; it is safe to try again.",
  },
  broken: {
    vi: "Tệp “{file}” trong thư mục báo cáo không còn đúng: {reason}. Lấy lại tệp từ bản sao lưu.",
    en: "The file “{file}” in the folder of reports is not as it should be: {reason}. Restore it from a backup.",
  },
  alreadyFrozen: {
    vi: "Danh sách phải báo cáo kỳ {period} của kế hoạch “{plan}” đã chốt ngày {day} và khác danh sách này: {differences}. Muốn thay, chốt lại kèm người quyết định và lý do.",
    en: "Who must report for {period} of the plan “{plan}” was frozen on {day} and differs from this: {differences}. To replace it, freeze it anew with who decides and why.",
  },
  notFrozen: {
    vi: "Danh sách phải báo cáo kỳ {period} của kế hoạch “{plan}” chưa được chốt lần nào; chốt lần đầu không cần lý do.",
    en: "Who must report for {period} of the plan “{plan}” was never frozen; the first time needs no reason.",
  },
  expectedMalformed: {
    vi: "Danh sách phải báo cáo không đúng khuôn dạng: {reason}.",
    en: "The set of expected reports does not have the form that is expected: {reason}.",
  },
  eventMalformed: {
    vi: "Sự kiện thứ {position} không đúng khuôn dạng: {reason}. Chưa có sự kiện nào được lưu.",
    en: "Event {position} does not have the form that is expected: {reason}. No event was kept.",
  },
  eventMisnamed: {
    vi: "Sự kiện của báo cáo “{report}” mang mã {found}, nhưng nội dung của nó cho mã {expected}. Chưa có sự kiện nào được lưu.",
    en: "An event of the report “{report}” has the id {found}, but what it says gives {expected}. No event was kept.",
  },
  originalMissing: {
    vi: "Không có tệp gốc nào mang mã {sha256} trong thư mục báo cáo.",
    en: "There is no original with the hash {sha256} in the folder of reports.",
  },
} as const satisfies Readonly<Record<string, Text>>

/** What stands in a comparison of two expected sets. */
export const differenceMessages = {
  added: { vi: "thêm {count} ({names})", en: "{count} more ({names})" },
  removed: { vi: "bớt {count} ({names})", en: "{count} fewer ({names})" },
  changed: { vi: "đổi {count} ({names})", en: "{count} changed ({names})" },
  period: { vi: "kỳ có ngày khác", en: "other days of the period" },
  forms: { vi: "mẫu báo cáo khác", en: "other forms" },
  notExpected: { vi: "đơn vị không phải báo cáo khác", en: "other units that owe none" },
} as const satisfies Readonly<Record<string, Text>>

/** What each step is called. */
export const stepNames: Readonly<Record<StoreStep, Text>> = {
  look: { vi: "xem tệp", en: "looking at the file" },
  list: { vi: "xem thư mục", en: "listing the folder" },
  read: { vi: "đọc", en: "reading" },
  folder: { vi: "tạo thư mục", en: "making the folder" },
  open: { vi: "mở tệp tạm", en: "opening the temporary file" },
  write: { vi: "ghi", en: "writing" },
  sync: { vi: "đưa xuống đĩa", en: "flushing to disk" },
  rename: { vi: "đổi tên", en: "renaming" },
  append: { vi: "ghi nhật ký", en: "writing the trail" },
  lock: { vi: "giữ khóa", en: "taking the lock" },
}

/** What is said of a file that is not as it should be. */
export const problemMessages: Readonly<Record<StoreProblemKind, Text>> = {
  unreadable: { vi: "không đọc được ({reason})", en: "cannot be read ({reason})" },
  "not-json": { vi: "dòng {line} không phải JSON", en: "line {line} is not JSON" },
  misshapen: { vi: "dòng {line} không đúng khuôn dạng: {reason}", en: "line {line} has another form: {reason}" },
  misnamed: {
    vi: "dòng {line} mang mã không khớp với nội dung: nội dung đã bị sửa",
    en: "line {line} has an id that does not fit what it says: it was changed",
  },
  elsewhere: {
    vi: "dòng {line} là của báo cáo “{report}”, thuộc kế hoạch hoặc kỳ khác",
    en: "line {line} is of the report “{report}”, of another plan or period",
  },
  missing: { vi: "nhật ký có ghi nhưng tệp không còn", en: "the trail tells of it, but the file is gone" },
  changed: { vi: "tệp khác với lúc được lưu", en: "the file is not as it was kept" },
  foreign: { vi: "không phải tệp của kho này; không đọc", en: "not a file of this store; not read" },
  untold: {
    vi: "nhật ký chưa ghi tệp này; lần ghi sau sẽ bổ sung",
    en: "the trail does not tell of it yet; the next change will add it",
  },
  "broken-chain": {
    vi: "dòng {line} không nối với dòng trước: nhật ký đã bị sửa",
    en: "line {line} does not follow the line before it: the trail was changed",
  },
  "not-a-line": { vi: "dòng {line} không đúng khuôn dạng: {reason}", en: "line {line} has another form: {reason}" },
  unfinished: {
    vi: "dòng cuối chưa ghi xong; lần ghi sau sẽ sửa",
    en: "the last line was not finished; the next change puts it right",
  },
}
