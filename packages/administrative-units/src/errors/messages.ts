import type { Text } from "@lantoa/core"

/** What the errors of this package say. */
export const messages = {
  dayOutside: {
    vi: "Dữ liệu đơn vị hành chính có từ {from} đến {to}; ngày {day} nằm ngoài khoảng đó.",
    en: "The data on administrative units cover {from} to {to}; {day} lies outside.",
  },
  unitUnknown: {
    vi: "Không có đơn vị hành chính nào có định danh “{id}”.",
    en: "No administrative unit has the id “{id}”.",
  },
  unitEnded: {
    vi: "{unit} không còn vào ngày {day}: chỉ có hiệu lực đến trước ngày {until}.",
    en: "{unit} no longer exists on {day}: it was valid until before {until}.",
  },
  unitNotYet: {
    vi: "{unit} chưa có vào ngày {day}: có hiệu lực từ ngày {from}.",
    en: "{unit} does not exist yet on {day}: it is valid from {from}.",
  },
  notAProvince: {
    vi: "{unit} không phải đơn vị hành chính cấp tỉnh.",
    en: "{unit} is not a province.",
  },
  codeUnknown: {
    vi: "Ngày {day} không có đơn vị nào mang mã {code} ở cấp được hỏi{elsewhen}.",
    en: "On {day} no unit of the tier asked for has the code {code}{elsewhen}.",
  },
  codeElsewhen: { vi: "; ngày khác mã này là của: {names}", en: "; on other days it was the code of: {names}" },
  nameUnknown: {
    vi: "Ngày {day} không có đơn vị hành chính nào tên “{name}”{nearest}{elsewhen}.",
    en: "On {day} no administrative unit is called “{name}”{nearest}{elsewhen}.",
  },
  nameNearest: { vi: "; gần nhất là: {names}", en: "; the nearest are: {names}" },
  nameElsewhen: { vi: "; ngày khác có: {names}", en: "; on other days there were: {names}" },
  nameAmbiguous: {
    vi: "Ngày {day} có {count} đơn vị hành chính tên “{name}”: {names}. Hãy thêm tên đơn vị cấp trên.",
    en: "On {day} {count} administrative units are called “{name}”: {names}. Add the name of the unit above.",
  },
  notInData: {
    vi: "Dữ liệu đơn vị hành chính không có {unit} theo mã của nó vào ngày ghi cùng mã.",
    en: "The data on administrative units do not have {unit} by its code on the day given with it.",
  },
  successorUnknown: {
    vi: "{unit} hết hiệu lực ngày {day}; không nguồn nào nói đơn vị nào kế thừa thay đổi trước ngày 01/07/2025.",
    en: "{unit} ended on {day}; no source says what followed by changes before 1 July 2025.",
  },
  names: { vi: "{names}", en: "{names}" },
} as const satisfies Record<string, Text>
