import { ordinalPadding } from "../../../law/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** Numbers below ten take a leading zero: `05`. */
export const ordinalPadded = defineRule({
  id: "form/ordinal-padded",
  severity: "warning",
  title: { vi: "Số nhỏ hơn 10 có số 0 phía trước", en: "A number below ten has a leading zero" },
  explain: {
    vi: "Nghị định yêu cầu ghi thêm số 0 trước những số nhỏ hơn 10, để số không bị thêm chữ số phía trước sau khi ban hành.",
    en: "The decree asks for a leading zero below ten, so that no digit can be added in front afterwards.",
  },
  remedy: { vi: "Ghi thêm số 0 phía trước.", en: "Write the zero in front." },
  examples: { right: ["05/KH-SVHTTDL"], wrong: ["5/KH-SVHTTDL"] },
  basis: [mainComponent("3 điểm c")],
  since: decree30Since,
  messages: {
    noZero: {
      vi: "Số “{ordinal}” nhỏ hơn {least}; phải ghi “{expected}”.",
      en: "The number “{ordinal}” is below {least}; “{expected}” is expected.",
    },
  },
  check({ plan: { document }, jurisdiction }, report) {
    const { ordinal } = document.number
    const least = jurisdiction.valueOf(ordinalPadding)?.value.value
    if (ordinal === null || least === undefined || ordinal.startsWith("0") || Number(ordinal) >= least) return
    report("noZero", { path: ["document", "number", "ordinal"] }, { ordinal, least, expected: `0${ordinal}` })
  },
})
