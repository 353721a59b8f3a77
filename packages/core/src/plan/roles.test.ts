import { describe, expect, it, test } from "vitest"
import { Role } from "./assignment.schema.ts"
import { roleVerbs } from "./role-verbs.ts"
import { rolesIn } from "./roles.ts"

test("every role has its verbs", () => {
  expect(roleVerbs.map(({ role }) => role).toSorted()).toEqual(Role.options.toSorted())
})

describe("roles in order of mention, each once", () => {
  it.each<[string, readonly Role[]]>([
    ["Chủ trì, phối hợp với Sở Nội vụ mở lớp", ["lead", "coordinate"]],
    ["Phối hợp với Sở Tài chính, chủ trì mở lớp", ["coordinate", "lead"]],
    ["Tham mưu Ủy ban nhân dân tỉnh tổ chức Ngày hội đọc", ["advise", "implement"]],
    ["Tham mưu, thẩm định, bố trí kinh phí hằng năm", ["advise", "appraise", "allocate-funds"]],
    ["Bố trí đủ nguồn kinh phí cho đơn vị", ["allocate-funds"]],
    ["Bố trí phòng họp, xe đưa đón", ["implement"]],
    ["Bố trí cán bộ trực. Kinh phí do đơn vị chi", ["implement"]],
    ["Cân đối ngân sách của xã", ["allocate-funds"]],
    ["Chỉ đạo Phòng Văn hóa mở chuyên mục", ["direct"]],
    ["Định hướng, hướng dẫn các đài", ["direct"]],
    ["Chỉ đạo thực hiện trên hệ thống loa", ["direct"]],
    ["Kiểm tra, đôn đốc thực hiện Kế hoạch; tổng hợp, báo cáo cấp trên", ["inspect", "consolidate", "report"]],
    ["Theo dõi, giám sát việc thực hiện", ["inspect"]],
    ["Cung cấp thông tin cho các cơ quan báo chí", ["supply-content"]],
    ["Cung cấp đầy đủ, kịp thời tài liệu tuyên truyền", ["supply-content"]],
    ["Cung cấp dịch vụ bưu chính", ["implement"]],
    ["Cung cấp nội dung và vận động hội viên", ["supply-content", "implement"]],
    ["Triển khai, tuyên truyền, vận động", ["implement"]],
    ["Thông tin, tuyên truyền rộng rãi; báo cáo kết quả", ["implement", "report"]],
    ["Dành thời lượng đưa tin", ["implement"]],
  ])("%s", (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe("words that are no verbs of the task", () => {
  it.each<[string, readonly Role[]]>([
    ["Duy trì đội ngũ báo cáo viên", ["implement"]],
    ["Theo hướng dẫn của Bộ, phối hợp với các tổ chức, cá nhân", ["coordinate"]],
    ["Là thành viên Ban Chỉ đạo", ["implement"]],
    ["Chủ trì cùng Phòng Kế hoạch - Tổng hợp", ["lead"]],
    ["Phối hợp với Sở Thông tin và Truyền thông", ["coordinate"]],
    ["Phối hợp với Sở Xây dựng và Ủy ban Kiểm tra", ["coordinate"]],
    ["Báo cáo tình hình thực hiện", ["report"]],
    ["Tham mưu về công nghệ thông tin", ["advise"]],
    ["Phối hợp về cơ sở hạ tầng thông tin", ["coordinate"]],
    ["Phối hợp với các cơ quan, tổ chức chính trị - xã hội", ["coordinate"]],
    ["Giúp ông Phạm Văn Đồng chủ trì", ["lead"]],
    ["", ["implement"]],
  ])("%j", (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

test("marks left out or put in the other place change nothing", () => {
  expect(rolesIn("Chu tri, phoi hop; bao cao")).toEqual(["lead", "coordinate", "report"])
})
