/**
 * Consolidated reports (*báo cáo tổng hợp*): what units reported for a period, as a document in the form of Nghị định
 * 30/2020/NĐ-CP and as tables.
 *
 * @packageDocumentation
 */

export {
  type ConsolidatedFacts,
  type ConsolidatedFigure,
  type ConsolidatedInput,
  type ConsolidatedOptions,
  type ConsolidatedReport,
  consolidatedReport,
  consolidatedSheets,
  type Issuer,
  type IssuerInput,
  issuerOf,
  type MoneyUnit,
  type PartWords,
  reportsToConsolidate,
  type UnitWords,
  writeConsolidatedDocx,
  writeConsolidatedHtml,
  writeConsolidatedMarkdown,
} from "./write/consolidated/index.ts"
