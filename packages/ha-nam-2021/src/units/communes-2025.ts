import type { DistrictKey } from "./district-key.ts"

/**
 * Communes that began, or got another type or name, on 2025-01-01, by district: code on that day, type, name. They
 * ended with the province on 2025-07-01.
 *
 * **Source.** Nghị quyết 1288/NQ-UBTVQH15; register of the statistics office.
 */
export const newCommunes: Readonly<Partial<Record<DistrictKey, string>>> = {
  phuLy: `
13294 Phường Châu Cầu
13366 Phường Tân Hiệp
13444 Phường Tân Liêm
`,
  duyTien: `
13327 Xã Mộc Hoàn
`,
  kimBang: `
13384 Phường Quế
13390 Phường Đại Cương
13393 Phường Lê Hồ
13396 Phường Tượng Lĩnh
13402 Phường Tân Tựu
13405 Phường Đồng Hóa
13411 Phường Tân Sơn
13423 Phường Ngọc Sơn
13429 Phường Ba Sao
13435 Phường Thi Sơn
`,
  binhLuc: `
13540 Xã Bình An
`,
}
