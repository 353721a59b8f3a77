import { type IsoDate, isoDate } from "@lantoa/core"

/** The version of the data (*phiên bản dữ liệu*); DATA-CHANGELOG.md says which units and days each one touches. */
export const dataVersion = "1.0.0"

/** The first day that the data answer for. */
export const firstDay: IsoDate = isoDate("2021-01-01")

/** The last day that the data answer for. */
export const lastDay: IsoDate = isoDate("2026-11-21")

/** The first day of two tiers, when districts ended and provinces and communes were arranged anew. */
export const twoTierSince: IsoDate = isoDate("2025-07-01")

/** Until which day, first and last included, the data answer (*khoảng ngày có dữ liệu*). */
export const dataWindow: { readonly from: IsoDate; readonly to: IsoDate } = { from: firstDay, to: lastDay }

/** Whether the data answer for a day. */
export const isInData = (day: IsoDate): boolean => firstDay <= day && day <= lastDay
