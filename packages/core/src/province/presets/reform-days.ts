/** The departments were merged all over the country; a province's own decision may give another day. */
export const departmentsMerged = "2025-03-01"

/**
 * The commissions of the provincial Party committees were merged in February and March 2025, each province on its own
 * day: through these months either may be there.
 */
export const commissionsMergedFrom = "2025-02-01"
export const commissionsMergedBy = "2025-04-01"

/**
 * By this day the newspaper and the station of every province of the sources were one body. Most merged earlier in 2025,
 * on days that the sources do not give.
 */
export const pressMergedBy = "2025-07-01"
