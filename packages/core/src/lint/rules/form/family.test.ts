import { soundPlan, testRule, withAnnexes, withDocument, withIdentity, withSignatory } from "../../../testing/index.ts"
import { annexNamesDocument } from "./annex-names-document.ts"
import { numberOfFamily } from "./number-of-family.ts"
import { prefixOfFamily } from "./prefix-of-family.ts"
import { urgencyKnown } from "./urgency-known.ts"

const signed = (prefix: string | undefined, ...lines: readonly string[]) =>
  withSignatory({ ...(prefix === undefined ? {} : { prefix }), position: "PHÓ GIÁM ĐỐC", name: "Nguyễn Văn A", lines })
const ofParty = withDocument({ issuer: "Tỉnh ủy", symbol: "KH/TU" })
const at = ["document", "signatory"]

testRule(prefixOfFamily, {
  valid: {
    "a deputy for the head": soundPlan(),
    "the head": soundPlan(signed(undefined, "GIÁM ĐỐC")),
    "the Party": soundPlan(ofParty, signed("T/M", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ")),
    "the Front, which writes as the State does": soundPlan(
      withDocument({ issuer: "Ủy ban MTTQ Việt Nam tỉnh" }),
      signed("TM.", "TM. BAN THƯỜNG TRỰC", "PHÓ CHỦ TỊCH"),
    ),
  },
  invalid: [
    {
      name: "the Party's prefix on a document of the State",
      plan: soundPlan(signed("KT.", "K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
      finds: [{ message: "otherFamily", at, says: "phải là “KT.”" }],
    },
    {
      name: "the State's prefix on a document of the Party",
      plan: soundPlan(ofParty, signed("TM.", "TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ")),
      finds: [{ message: "otherFamily", at, says: "phải là “T/M”" }],
    },
    {
      name: "a prefix that there is not",
      plan: soundPlan(signed("PP.", "PP. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
      finds: [{ message: "unknown", at, says: "“PP.”" }],
    },
  ],
})

testRule(numberOfFamily, {
  valid: {
    "a department": soundPlan(),
    "the Party": soundPlan(ofParty),
    "the Front, which has a form of its own": soundPlan(
      withDocument({ issuer: "Ủy ban MTTQ Việt Nam tỉnh", symbol: "KH/MTTQ" }),
    ),
  },
  invalid: [
    {
      name: "a department with the Party's form",
      plan: soundPlan(withDocument({ symbol: "KH/SVHTTDL" })),
      finds: [{ message: "party", at: ["document", "number"], says: "“KH/SVHTTDL”" }],
    },
    {
      name: "a committee with the Party's form",
      plan: soundPlan(withDocument({ issuer: "Ủy ban nhân dân tỉnh Ví Dụ", symbol: "KH/UBND" })),
      finds: [{ message: "party", at: ["document", "number"] }],
    },
    {
      name: "the Party with the State's form",
      plan: soundPlan(withDocument({ issuer: "Tỉnh ủy", symbol: "KH-TU" })),
      finds: [{ message: "state", at: ["document", "number"], says: "“Tỉnh ủy”" }],
    },
  ],
})

const annex = (heading: string, ...children: readonly string[]) => withAnnexes({ label: "Phụ lục", heading, children })

testRule(annexNamesDocument, {
  valid: {
    "no annex": soundPlan(),
    "a line below the title": soundPlan(annex("BIỂU MẪU", "(Kèm theo Kế hoạch số 45/KH-SVHTTDL)", "Nội dung.")),
    "a title that says so": soundPlan(annex("BIỂU MẪU (Ban hành kèm theo Kế hoạch)", "Nội dung.")),
  },
  invalid: [
    {
      name: "nothing",
      plan: soundPlan(annex("BIỂU MẪU", "Nội dung.")),
      finds: [{ message: "none", at: ["x1"], says: "“Phụ lục”" }],
    },
    { name: "an empty annex", plan: soundPlan(annex("BIỂU MẪU")), finds: [{ message: "none", at: ["x1"] }] },
    {
      name: "the second of two",
      plan: soundPlan(
        withAnnexes(
          { label: "Phụ lục I", heading: "MỘT", children: ["(Kèm theo Kế hoạch)"] },
          { label: "Phụ lục II", heading: "HAI", children: ["Nội dung."] },
        ),
      ),
      finds: [{ message: "none", at: ["x2"], says: "“Phụ lục II”" }],
    },
  ],
})

const urgent = (urgency: string) => soundPlan(withDocument({ urgency }))
const urgency = ["document", "urgency"]

testRule(urgencyKnown, {
  valid: {
    none: soundPlan(),
    "the highest": urgent("HỎA TỐC"),
    "another spelling": urgent("HOẢ TỐC"),
    "the Party's own": withIdentity(soundPlan(ofParty), { urgency: "HẸN GIỜ" }),
  },
  invalid: [
    { name: "“gấp”", plan: urgent("GẤP"), finds: [{ message: "unknown", at: urgency, says: "“GẤP”" }] },
    { name: "“rất khẩn”", plan: urgent("RẤT KHẨN"), finds: [{ message: "unknown", at: urgency }] },
    { name: "two at once", plan: urgent("KHẨN, HỎA TỐC"), finds: [{ message: "unknown", at: urgency }] },
  ],
})
