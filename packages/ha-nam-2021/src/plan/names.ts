/** The department that issues the plan. */
export const issuer = "Sở Thông tin và Truyền thông"
/** The ministry whose plan it carries out. */
export const ministry = "Bộ Thông tin và Truyền thông"
/** The scheme by its name in Quyết định 1373/QĐ-TTg. */
export const scheme = "Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”"
/** The six districts as the plan names them. */
export const districtCommittees = "Ủy ban nhân dân các huyện, thị xã, thành phố"
/** The department of culture. */
export const culture = "Sở Văn hóa, Thể thao và Du lịch"
/** Book and Reading Culture Day as the plan prints it. */
export const bookDay = "Ngày sách và văn hóa đọc Việt Nam"
/** Lifelong Learning Week. */
export const learningWeek = "Tuần lễ hưởng ứng học tập suốt đời"
