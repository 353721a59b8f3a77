/**
 * Hà Nam as it was in 2021 (*tỉnh Hà Nam*): its units, bodies and groups over time, who followed them, its letterheads,
 * its way of reporting, a rule of its own, and its communication plan of 2021.
 *
 * @packageDocumentation
 */
// biome-ignore lint/style/noDefaultExport: a province package is one value
export { province as default, province as haNam2021 } from "./province.ts"
