/** The six districts of Hà Nam, by a name for code. */
export type DistrictKey = "phuLy" | "duyTien" | "kimBang" | "thanhLiem" | "binhLuc" | "lyNhan"
