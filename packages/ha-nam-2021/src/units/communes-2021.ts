import type { DistrictKey } from "./district-key.ts"

/**
 * Communes of 2021 that stayed as they were to the end of the province, by district: code on 2021-08-27, type, name.
 *
 * **Source.** Nghị quyết 829/NQ-UBTVQH14; register of the statistics office.
 */
export const keptCommunes: Readonly<Record<DistrictKey, string>> = {
  phuLy: `
13285 Phường Quang Trung
13291 Phường Lê Hồng Phong
13303 Phường Lam Hạ
13306 Xã Phù Vân
13309 Phường Liêm Chính
13315 Phường Thanh Châu
13318 Phường Châu Sơn
13426 Xã Kim Bình
13459 Phường Thanh Tuyền
13507 Xã Đinh Xá
13513 Xã Trịnh Xá
`,
  duyTien: `
13321 Phường Đồng Văn
13324 Phường Hòa Mạc
13330 Phường Châu Giang
13333 Phường Bạch Thượng
13336 Phường Duy Minh
13342 Phường Duy Hải
13345 Xã Chuyên Ngoại
13348 Phường Yên Bắc
13351 Xã Trác Văn
13354 Phường Tiên Nội
13357 Phường Hoàng Đông
13360 Xã Yên Nam
13363 Xã Tiên Ngoại
13369 Xã Tiên Sơn
`,
  kimBang: `
13387 Xã Nguyễn Úy
13408 Xã Hoàng Tây
13414 Xã Thụy Lôi
13417 Xã Văn Xá
13420 Xã Khả Phong
13432 Xã Liên Sơn
13438 Xã Thanh Sơn
`,
  thanhLiem: `
13441 Thị trấn Kiện Khê
13450 Xã Liêm Phong
13453 Xã Thanh Hà
13456 Xã Liêm Cần
13465 Xã Liêm Thuận
13468 Xã Thanh Thủy
13471 Xã Thanh Phong
13474 Thị trấn Tân Thanh
13477 Xã Thanh Tân
13480 Xã Liêm Túc
13483 Xã Liêm Sơn
13486 Xã Thanh Hương
13489 Xã Thanh Nghị
13492 Xã Thanh Tâm
13495 Xã Thanh Nguyên
13498 Xã Thanh Hải
`,
  binhLuc: `
13501 Thị trấn Bình Mỹ
13504 Xã Bình Nghĩa
13510 Xã Tràng An
13516 Xã Đồng Du
13519 Xã Ngọc Lũ
13525 Xã Đồn Xá
13528 Xã An Ninh
13531 Xã Bồ Đề
13543 Xã Vũ Bản
13546 Xã Trung Lương
13552 Xã An Đổ
13555 Xã La Sơn
13558 Xã Tiêu Động
13561 Xã An Lão
`,
  lyNhan: `
13567 Xã Hợp Lý
13570 Xã Nguyên Lý
13573 Xã Chính Lý
13576 Xã Chân Lý
13579 Xã Đạo Lý
13582 Xã Công Lý
13585 Xã Văn Lý
13588 Xã Bắc Lý
13591 Xã Đức Lý
13594 Xã Trần Hưng Đạo
13597 Thị trấn Vĩnh Trụ
13600 Xã Nhân Thịnh
13606 Xã Nhân Khang
13609 Xã Nhân Mỹ
13612 Xã Nhân Nghĩa
13615 Xã Nhân Chính
13618 Xã Nhân Bình
13621 Xã Phú Phúc
13624 Xã Xuân Khê
13627 Xã Tiến Thắng
13630 Xã Hòa Hậu
`,
}

/** Communes of 2021 that ended or changed type or name on 2025-01-01 (*Nghị quyết 1288/NQ-UBTVQH15*). */
export const changedCommunes: Readonly<Partial<Record<DistrictKey, string>>> = {
  phuLy: `
13288 Phường Lương Khánh Thiện
13294 Phường Minh Khai
13297 Phường Hai Bà Trưng
13300 Phường Trần Hưng Đạo
13312 Xã Liêm Chung
13366 Xã Tiên Tân
13372 Xã Tiên Hiệp
13381 Xã Tiên Hải
13444 Xã Liêm Tuyền
13447 Xã Liêm Tiết
`,
  duyTien: `
13327 Xã Mộc Bắc
13339 Xã Mộc Nam
`,
  kimBang: `
13384 Thị trấn Quế
13390 Xã Đại Cương
13393 Xã Lê Hồ
13396 Xã Tượng Lĩnh
13399 Xã Nhật Tựu
13402 Xã Nhật Tân
13405 Xã Đồng Hóa
13411 Xã Tân Sơn
13423 Xã Ngọc Sơn
13429 Thị trấn Ba Sao
13435 Xã Thi Sơn
`,
  binhLuc: `
13522 Xã Hưng Công
13534 Xã Bối Cầu
13540 Xã An Nội
`,
}
