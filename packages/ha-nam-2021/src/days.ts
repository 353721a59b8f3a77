/** Kim Bảng became a town and many communes were rearranged (*Nghị quyết 1288/NQ-UBTVQH15*). */
export const districtsRearranged = "2025-01-01"

/** The departments were merged all over the country; Hà Nam's own decision was not found. */
export const departmentsMerged = "2025-03-01"

/**
 * By this day at the latest the Party commissions had been merged: the sources give February to March 2025 and no day
 * for Hà Nam. A body that ended on an unknown day counts as valid until the first day on which it surely was not.
 */
export const commissionsMergedBy = "2025-04-01"

/** Not before this day: the sources give February to March 2025. */
export const commissionsMergedFrom = "2025-02-01"

/** Not before this day did Hà Nam's newspaper and station merge: the sources give the year 2025. */
export const pressMergedFrom = "2025-01-01"

/** Hà Nam went into Ninh Bình and the district level ended (*Nghị quyết 202/2025/QH15, Luật 72/2025/QH15*). */
export const provinceMerged = "2025-07-01"

/** A day on which the codes of 2021 meant the units of 2021. */
export const codesOf2021 = "2021-08-27"
