/** A district that ended on 2025-07-01. */
export interface FormerDistrict {
  /** With its type word: `Huyện Vũng Liêm`. */
  readonly fullName: string
  /** The province it was in. */
  readonly province: string
  /** Codes on 2025-07-01 of the communes and wards that its communes went to. */
  readonly communes: string
}

/**
 * The 26 districts of the former Vĩnh Long, Bến Tre and Trà Vinh (*đơn vị hành chính cấp huyện trước 01/7/2025*).
 *
 * **Source.** Nghị quyết 1687/NQ-UBTVQH15, Điều 1; register of the statistics office.
 */
export const formerDistricts: readonly FormerDistrict[] = [
  { fullName: "Thành phố Vĩnh Long", province: "Tỉnh Vĩnh Long", communes: "29551 29557 29566 29590 29593" },
  { fullName: "Huyện Long Hồ", province: "Tỉnh Vĩnh Long", communes: "29557 29584 29590 29593 29602 29611" },
  { fullName: "Huyện Mang Thít", province: "Tỉnh Vĩnh Long", communes: "29623 29638 29641 29653" },
  { fullName: "Huyện Vũng Liêm", province: "Tỉnh Vĩnh Long", communes: "29659 29668 29677 29683 29698 29701 29713" },
  { fullName: "Huyện Tam Bình", province: "Tỉnh Vĩnh Long", communes: "29719 29728 29734 29740 29767 29770 29836" },
  { fullName: "Thị xã Bình Minh", province: "Tỉnh Vĩnh Long", communes: "29770 29771 29812" },
  { fullName: "Huyện Trà Ôn", province: "Tỉnh Vĩnh Long", communes: "29767 29821 29830 29836 29845 29857" },
  { fullName: "Huyện Bình Tân", province: "Tỉnh Vĩnh Long", communes: "29785 29788 29800" },
  { fullName: "Thành phố Bến Tre", province: "Tỉnh Bến Tre", communes: "28756 28777 28783 28789 28858" },
  { fullName: "Huyện Châu Thành", province: "Tỉnh Bến Tre", communes: "28783 28807 28810 28840 28858 28861" },
  { fullName: "Huyện Chợ Lách", province: "Tỉnh Bến Tre", communes: "28870 28879 28894 28901" },
  { fullName: "Huyện Mỏ Cày Nam", province: "Tỉnh Bến Tre", communes: "28903 28945 28957 28969 28981" },
  {
    fullName: "Huyện Giồng Trôm",
    province: "Tỉnh Bến Tre",
    communes: "28777 28984 28987 28993 28996 29020 29029 29044",
  },
  { fullName: "Huyện Bình Đại", province: "Tỉnh Bến Tre", communes: "29050 29062 29077 29083 29089 29104 29107" },
  { fullName: "Huyện Ba Tri", province: "Tỉnh Bến Tre", communes: "29110 29122 29125 29137 29143 29158 29167" },
  { fullName: "Huyện Thạnh Phú", province: "Tỉnh Bến Tre", communes: "29182 29191 29194 29221 29224 29227" },
  { fullName: "Huyện Mỏ Cày Bắc", province: "Tỉnh Bến Tre", communes: "28789 28901 28915 28921 28948" },
  { fullName: "Thành phố Trà Vinh", province: "Tỉnh Trà Vinh", communes: "29242 29254 29263 29398" },
  { fullName: "Huyện Càng Long", province: "Tỉnh Trà Vinh", communes: "29266 29275 29278 29287 29302" },
  { fullName: "Huyện Cầu Kè", province: "Tỉnh Trà Vinh", communes: "29308 29317 29329 29335" },
  { fullName: "Huyện Tiểu Cần", province: "Tỉnh Trà Vinh", communes: "29341 29362 29365 29371" },
  { fullName: "Huyện Châu Thành", province: "Tỉnh Trà Vinh", communes: "29254 29374 29386 29398 29407 29410 29413" },
  { fullName: "Huyện Cầu Ngang", province: "Tỉnh Trà Vinh", communes: "29416 29419 29431 29446 29455 29530" },
  { fullName: "Huyện Trà Cú", province: "Tỉnh Trà Vinh", communes: "29461 29467 29476 29489 29491 29506" },
  { fullName: "Huyện Duyên Hải", province: "Tỉnh Trà Vinh", communes: "29497 29513 29530 29533 29536" },
  { fullName: "Thị xã Duyên Hải", province: "Tỉnh Trà Vinh", communes: "29512 29516 29518" },
]
