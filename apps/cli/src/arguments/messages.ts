import type { Text } from "@lantoa/core"

/** What can be wrong with a command line. Each says what stands there and what is expected. */
export const messages = {
  unknownCommand: { vi: "Không có lệnh “{typed}”.", en: "There is no command “{typed}”." },
  unknownOption: {
    vi: "Lệnh `{command}` không có tùy chọn “{typed}”.",
    en: "The command `{command}` has no option “{typed}”.",
  },
  didYouMean: { vi: " Có phải ý bạn là “{name}”?", en: " Did you mean “{name}”?" },
  commandsAre: { vi: " Các lệnh: {names}.", en: " The commands are: {names}." },
  optionsAre: { vi: " Các tùy chọn: {names}.", en: " The options are: {names}." },
  valueMissing: {
    vi: "Tùy chọn “{option}” cần một giá trị: {value}.",
    en: "The option “{option}” needs a value: {value}.",
  },
  valueUnwanted: {
    vi: "Tùy chọn “{option}” không nhận giá trị, nhưng có “{typed}”.",
    en: "The option “{option}” takes no value, but “{typed}” is given.",
  },
  givenTwice: { vi: "Tùy chọn “{option}” được ghi hai lần.", en: "The option “{option}” is given twice." },
  unknownChoice: {
    vi: "“{typed}” không phải giá trị của “{option}”; cần một trong: {choices}.",
    en: "“{typed}” is not a value of “{option}”; expected one of: {choices}.",
  },
  operandMissing: { vi: "Thiếu {operand}: {about}.", en: "Missing {operand}: {about}." },
  operandUnwanted: {
    vi: "Không rõ “{typed}” để làm gì: lệnh `{command}` chỉ nhận {max} {operand}.",
    en: "It is not clear what “{typed}” is for: the command `{command}` takes only {max} {operand}.",
  },
  seeHelp: { vi: "Xem cách dùng: lantoa {command}--help", en: "How to use it: lantoa {command}--help" },
} as const satisfies Readonly<Record<string, Text>>
