/**
 * A seeded simulator of reporting (*mô phỏng kỳ báo cáo*): made-up reports for tests, load and demonstration, with what
 * they must come to.
 *
 * @packageDocumentation
 */
export {
  type Behaviour,
  type Draw,
  drawFrom,
  plausibleBehaviour,
  type SimulatedReport,
  type SimulatedRun,
  type SimulationOptions,
  simulateContent,
  simulateReports,
} from "./simulation/index.ts"
