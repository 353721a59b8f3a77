/** The department that issues the plan. */
export const issuer = "Sở Văn hóa, Thể thao và Du lịch"
/** The department of education. */
export const education = "Sở Giáo dục và Đào tạo"
/** The association for learning promotion. */
export const association = "Hội Khuyến học tỉnh"
/** The province's press. */
export const press = "Báo và Phát thanh, Truyền hình Vĩnh Long"
/** The 124 committees as the plan names them. */
export const communeCommittees = "Ủy ban nhân dân các xã, phường"
/** Book and Reading Culture Day as the plan prints it. */
export const bookDay = "Ngày sách và văn hóa đọc Việt Nam"
/** Lifelong Learning Week. */
export const learningWeek = "Tuần lễ hưởng ứng học tập suốt đời"
/** The period with the spacing of the title. */
export const titlePeriod = "giai đoạn 2026 -2030"
