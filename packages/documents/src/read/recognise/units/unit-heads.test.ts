import { expect, test } from "vitest"
import { plainOf } from "../../letters.ts"
import { openingUnitAt, unitHeadAt } from "./unit-heads.ts"

test.each([
  ["Sở Y tế", "named"],
  ["Ban Chỉ đạo tỉnh", "named"],
  ["UBND các xã", "named"],
  ["Ủy ban nhân dân tỉnh", "named"],
  ["Công an tỉnh", "named"],
  ["Báo và Phát thanh, Truyền hình", "named"],
  ["Trung tâm Văn hóa", "named"],
  ["các sở, ban, ngành", "group"],
  ["các xã, phường", "group"],
  ["Thủ trưởng các cơ quan", "post"],
  ["Chủ tịch UBND tỉnh", "post"],
  ["Khoa Nội", "named"],
  ["Hạt Kiểm lâm", "named"],
  ["Đồn Biên phòng", "named"],
  ["LĐLĐ huyện", "named"],
  ["Tổ dân phố", "named"],
  ["Phó Hiệu trưởng", "post"],
  ["Báo cáo viên", "post"],
  ["các ông (bà)", "group"],
  ["khoa học công nghệ", undefined],
  ["Bà Rịa - Vũng Tàu", undefined],
  ["sở hữu trí tuệ", undefined],
  ["báo cáo kết quả", undefined],
  ["hội nghị tổng kết", undefined],
  ["ban hành kế hoạch", undefined],
  ["phòng, chống dịch", undefined],
  ["các hội nghị", undefined],
  ["các cơ sở dữ liệu", undefined],
  ["tổ chức thực hiện", undefined],
  ["kế hoạch", undefined],
  ["", undefined],
])("“%s” begins the name of a unit: %s", (text, head) => {
  expect(unitHeadAt(text, plainOf(text), 0)).toBe(head)
})

test.each([
  ["Đơn vị trực thuộc", "group"],
  ["Cơ quan chủ quản", "group"],
  ["Học sinh", "group"],
  ["Bà Lê Thị Mẫu", "post"],
  ["Bà con nông dân", undefined],
  ["Bà Rịa - Vũng Tàu", undefined],
  ["Cơ sở vật chất", undefined],
])("“%s” begins a heading on a unit: %s", (text, head) => {
  expect(openingUnitAt(text, plainOf(text), 0)).toBe(head)
})
