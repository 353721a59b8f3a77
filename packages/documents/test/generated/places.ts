/** A province with units in it, names only (*địa bàn*). */
export interface PlaceNames {
  readonly province: string
  readonly isCity: boolean
  readonly district: string
  readonly commune: string
}

/** Provinces as they were named before and after 01/7/2025; districts and communes are made up. */
export const places: readonly [PlaceNames, ...PlaceNames[]] = [
  { province: "Hải Mẫu", isCity: false, district: "Thanh Mẫu", commune: "Đông Mẫu" },
  { province: "Quảng Ngãi", isCity: false, district: "Bình Mẫu", commune: "Tây Mẫu" },
  { province: "Tuyên Quang", isCity: false, district: "Yên Mẫu", commune: "Sơn Mẫu" },
  { province: "Hải Phòng", isCity: true, district: "An Mẫu", commune: "Phú Mẫu" },
  { province: "Đắk Lắk", isCity: false, district: "Krông Mẫu", commune: "Ea Mẫu" },
  { province: "Cà Mau", isCity: false, district: "Ngọc Mẫu", commune: "Tân Mẫu" },
  { province: "Thừa Thiên Huế", isCity: false, district: "Phong Mẫu", commune: "Hương Mẫu" },
  { province: "Lạng Sơn", isCity: false, district: "Bắc Mẫu", commune: "Quang Mẫu" },
]
