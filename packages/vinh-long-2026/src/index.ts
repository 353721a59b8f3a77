/**
 * Vĩnh Long since 1 July 2025 (*tỉnh Vĩnh Long*): its 124 communes and wards, its bodies and groups, its letterheads, the
 * rules that look for units of the three former provinces, and its communication plan of 2026.
 *
 * @packageDocumentation
 */
// biome-ignore lint/style/noDefaultExport: a province package is one value
export { province as default, province as vinhLong2026 } from "./province.ts"
