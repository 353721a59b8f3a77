import { jurisdictionOn, nationalLayer } from "../../../jurisdiction/index.ts"
import { soundPlan, testRule, withAssignment, withRecipients } from "../../../testing/index.ts"
import { assignedUnitsListed } from "./assigned-units-listed.ts"

const gives = (unit: string) => withAssignment(unit, ["Tuyên truyền về sách.", "Đọc sách."])
const lines = (...listed: readonly string[]) =>
  withRecipients(...listed, "UBND các xã, phường", "Báo và Phát thanh, Truyền hình Ví Dụ", "Lưu: VT")
const departments = "Các sở, ban, ngành tỉnh (p/h)"
const association = "Hội Khuyến học tỉnh"
/** A document of a province that has no plugin: names are all there is. */
const unknownProvince = {
  jurisdiction: (day: Parameters<typeof jurisdictionOn>[1]) => jurisdictionOn([nationalLayer], day),
}

testRule(assignedUnitsListed, {
  valid: {
    "every unit listed or in a group": soundPlan(),
    "the issuer, which keeps its own copy": soundPlan(lines(departments, association)),
    "an association by a group that takes in mass organisations and associations": soundPlan(
      lines("Các sở, ban, ngành, hội đoàn thể tỉnh"),
    ),
    "a unit in an enumeration": soundPlan(lines("Sở Tài chính, Hội Khuyến học tỉnh")),
    "a department in short after a colon": {
      ...unknownProvince,
      plan: soundPlan(lines("Các Sở: TC, NN&MT", association), gives("Sở Nông nghiệp và Môi trường")),
    },
    "a department with a comma in its short form": {
      ...unknownProvince,
      plan: soundPlan(lines("Sở: TC, VH,TT&DL", association), gives("Sở Thể thao và Du lịch")),
    },
    "a department with a conjunction in its name": {
      ...unknownProvince,
      plan: soundPlan(
        lines("Các sở: Nông nghiệp và Môi trường, Tài chính", association),
        gives("Sở Nông nghiệp và Môi trường"),
      ),
    },
    "a branch in short": {
      ...unknownProvince,
      plan: soundPlan(lines(departments, association, "Chi cục QLTT"), gives("Chi cục Quản lý thị trường")),
    },
    "the Party's commissions by what they are for": {
      ...unknownProvince,
      plan: soundPlan(
        lines(departments, association, "Các cơ quan tham mưu giúp việc Tỉnh ủy"),
        gives("Ban Tuyên giáo và Dân vận Tỉnh ủy"),
      ),
    },
    "a court by the bodies that are run from the centre": soundPlan(
      lines("Sở Tài chính", association, "Các cơ quan ngành dọc trên địa bàn tỉnh"),
      gives("Tòa án nhân dân tỉnh"),
    ),
    "a procuracy by the bodies of the centre in the province": soundPlan(
      lines("Sở Tài chính", association, "Các cơ quan Trung ương đóng trên địa bàn tỉnh"),
      gives("Viện kiểm sát nhân dân tỉnh"),
    ),
    "everybody concerned": soundPlan(lines("Các cơ quan, đơn vị liên quan")),
    "the same by names alone": { ...unknownProvince, plan: soundPlan() },
    "a unit whose kind nobody can tell": soundPlan(gives("Tổ công tác số 3")),
    "the issuer's own offices": soundPlan(gives("Phòng Quản lý văn hóa")),
    "no recipients, which is another rule's": soundPlan(withRecipients("Lưu: VT")),
  },
  invalid: [
    {
      name: "an association beside departments",
      plan: soundPlan(lines(departments)),
      finds: [{ message: "missing", at: ["assignments", 2], says: "“Hội Khuyến học tỉnh” có 1 nhiệm vụ" }],
    },
    {
      name: "an association by names alone",
      ...unknownProvince,
      plan: soundPlan(lines(departments)),
      finds: [{ message: "missing", at: ["assignments", 2] }],
    },
    {
      name: "a department without the group",
      plan: soundPlan(lines(association)),
      finds: [{ message: "missing", at: ["assignments", 1], says: "“Sở Tài chính”" }],
    },
    {
      name: "the communes, with only the province listed",
      plan: soundPlan(
        withRecipients("UBND tỉnh", departments, association, "Báo và Phát thanh, Truyền hình Ví Dụ", "Lưu: VT"),
      ),
      finds: [{ message: "missing", at: ["assignments", 4] }],
    },
    {
      name: "a unit with two parts, said once",
      plan: soundPlan(lines(departments), gives(association)),
      finds: [{ message: "missing", at: ["assignments", 2] }],
    },
  ],
})
