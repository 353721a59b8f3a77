import { signingPrefixOf } from "../../../law/index.ts"
import type { Signatory } from "../../../plan/index.ts"
import { remembered } from "../../../text/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since, mainComponent } from "../decree-30.ts"

/** `KT.` stands before the head's post, and the signer's own post, a deputy's, below it. */
export const deputySignsForHead = defineRule({
  id: "form/deputy-signs-for-head",
  severity: "error",
  title: {
    vi: "Cấp phó ký thay thì ghi “KT.” trước chức vụ người đứng đầu và chức vụ của mình ở dòng dưới",
    en: "A deputy signs with “KT.” before the head's post and the own post on the next line",
  },
  explain: {
    vi: "Người đứng đầu có thể giao cấp phó ký thay. Khi đó ghi “KT.” trước chức vụ của người đứng đầu, dòng dưới ghi chức vụ của người ký là cấp phó. Thiếu một trong hai dòng, hoặc cấp phó ký mà không ghi “KT.”, thì không rõ ai ký và ký theo quyền hạn nào.",
    en: "The head may have a deputy sign. Then “KT.” stands before the head's post, and the signer's own post, a deputy's, on the next line. Without one of them nobody knows who signs by what right.",
  },
  remedy: {
    vi: "Ghi đủ hai dòng, ví dụ: “KT. GIÁM ĐỐC” và dưới đó “PHÓ GIÁM ĐỐC”.",
    en: "Write both lines, for example “KT. GIÁM ĐỐC” and below it “PHÓ GIÁM ĐỐC”.",
  },
  examples: { right: ["KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"], wrong: ["PHÓ GIÁM ĐỐC"] },
  basis: [mainComponent("7 điểm b"), decree30("Điều 13 khoản 1")],
  since: decree30Since,
  messages: {
    notDeputy: {
      vi: "Ký thay (“KT.”) nhưng chức vụ của người ký là “{position}”, không phải cấp phó.",
      en: "Signed for the head (“KT.”), but the signer's post is “{position}”, not a deputy's.",
    },
    oneLine: {
      vi: "Ký thay (“KT.”) nhưng chỉ có một dòng “{line}”; dòng dưới phải ghi chức vụ của người ký.",
      en: "Signed for the head (“KT.”), but there is only the line “{line}”; the signer's own post is expected below it.",
    },
    noPrefix: {
      vi: "Người ký là “{position}” nhưng không ghi “KT.” trước chức vụ người đứng đầu.",
      en: "The signer is “{position}”, but there is no “KT.” before the head's post.",
    },
  },
  check({ plan: { document } }, report) {
    const { signatory } = document
    const place = { path: ["document", "signatory"] }
    const position = signatory.position ?? ""
    if (signsForHead(signatory)) {
      const [first = "", ...others] = signatory.lines
      if (isDeputy(position)) return
      if (others.length === 0) report("oneLine", place, { line: first === "" ? position : first })
      else report("notDeputy", place, { position })
    } else if (signatory.prefix === null && isDeputy(position) && !isOwnHead(position))
      report("noPrefix", place, { position })
  },
})

const signsForHead = ({ prefix }: Signatory): boolean =>
  prefix?.split(" ").some((part) => signingPrefixOf(part)?.id === "for-head") === true

/** Deputies are *phó*; a deputy minister is *thứ trưởng*. */
const isDeputy = remembered((position): boolean => /^(PHÓ|THỨ TRƯỞNG|PHÓ\.)/u.test(position.trim().toUpperCase()))

/** A deputy who heads a board of its own signs without the prefix: `PHÓ TRƯỞNG BAN THƯỜNG TRỰC` of a council. */
const isOwnHead = remembered((position): boolean => /THƯỜNG TRỰC|PHỤ TRÁCH/u.test(position.toUpperCase()))
