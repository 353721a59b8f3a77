/** The new Vĩnh Long began and the district level ended (*Nghị quyết 202/2025/QH15, Luật 72/2025/QH15*). */
export const provinceFormed = "2025-07-01"

/**
 * By this day at the latest the province's paper and station had been merged: announced in April 2025, the day unknown.
 * A body that ended on an unknown day counts as valid until the first day on which it surely was not.
 */
export const pressMergedBy = "2025-05-01"

/** Not before this day did the paper and the station merge. */
export const pressMergedFrom = "2025-04-01"
