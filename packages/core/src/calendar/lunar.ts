import { dayOf } from "./epoch-day.ts"
import type { IsoDate } from "./iso-date.schema.ts"
import { dateOfDay } from "./iso-date.ts"

/**
 * The Vietnamese lunisolar calendar (*âm lịch*): months begin on the day of the new moon at UTC+7, the month of the
 * winter solstice is the eleventh, and of thirteen months between two solstices the first without a principal term is
 * the leap month. New moons and the sun's longitude by J. Meeus, Astronomical Algorithms, with the terms that Hồ Ngọc
 * Đức's published method keeps: exact to the day for 1900 to 2199.
 *
 * Days are numbered from 1970-01-01.
 */
const timeZoneDays = 7 / 24
/** Julian day of 1970-01-01 at noon. */
const julianOfEpoch = 2_440_588
const synodicMonth = 29.530588853
/** Julian day of the first new moon of 1900, from which moons are counted. */
const firstMoon = 2_415_021.076998695
const radians = Math.PI / 180

/** The day on which the k-th new moon after 1900-01-01 falls. */
const newMoonDay = (k: number): number => {
  const t = k / 1236.85
  const t2 = t * t
  const t3 = t2 * t
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * radians)
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * radians
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * radians
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * radians
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun)
  // Dynamical time to universal time.
  const delta =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2
  return Math.floor(mean + correction - delta + 0.5 + timeZoneDays) - julianOfEpoch
}

/** Which twelfth of its course the sun is in when a day begins, 0 from the spring equinox, 9 from the winter solstice. */
const solarTerm = (day: number): number => {
  const t = (day + julianOfEpoch - 0.5 - timeZoneDays - 2_451_545) / 36_525
  const anomaly = (357.5291 + 35_999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t) * radians
  const longitude =
    280.46645 +
    36_000.76983 * t +
    0.0003032 * t * t +
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly)
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

/** The new moon that begins the eleventh month of a year, the month of the winter solstice. */
const eleventhMonth = (year: number): number => {
  const last = dayOf(year, 12, 31)
  const k = Math.floor((last + julianOfEpoch - firstMoon) / synodicMonth)
  return solarTerm(newMoonDay(k)) >= 9 ? k - 1 : k
}

/** Which of the thirteen months from an eleventh month is the leap month: the first with no principal term. */
const leapOffset = (eleventh: number): number => {
  let index = 1
  let term = solarTerm(newMoonDay(eleventh + index))
  for (let before = -1; term !== before && index < 14; ) {
    before = term
    index++
    term = solarTerm(newMoonDay(eleventh + index))
  }
  return index - 1
}

/** Day number of a date of the lunar year; months 1 to 10, never the leap month of that number. */
const lunarDay = (year: number, month: number, day: number): number => {
  const before = eleventhMonth(year - 1)
  const moons = month + 1
  const thirteen = eleventhMonth(year) - before > 12
  const leap = thirteen ? leapOffset(before) : 14
  return newMoonDay(before + moons + (moons >= leap ? 1 : 0)) + day - 1
}

/**
 * The date of a day of the Vietnamese lunar year (*ngày âm lịch*), for the months 1 to 10 of the years 1900 to 2199,
 * never in a leap month.
 *
 * @throws RangeError for other months, days and years.
 * @example
 * ```ts import.meta.vitest
 * lunarDate(2030, 1, 1) // => "2030-02-02"
 * lunarDate(2026, 3, 10) // => "2026-04-26"
 * ```
 */
export const lunarDate = (year: number, month: number, day: number): IsoDate => {
  if (year < 1900 || year > 2199 || month < 1 || month > 10 || day < 1 || day > 30)
    throw new RangeError(
      `${day}/${month} of ${year} is not a lunar date; expected 1900 to 2199, month 1 to 10, day 1 to 30.`,
    )
  return dateOfDay(lunarDay(year, month, day))
}

/** The first day of the lunar year (*mùng 1 Tết*). */
export const lunarNewYear = (year: number): IsoDate => lunarDate(year, 1, 1)
