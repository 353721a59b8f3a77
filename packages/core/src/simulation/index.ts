export { type Behaviour, plausibleBehaviour } from "./behaviour.ts"
export { type SimulatedReport, type SimulatedRun, type SimulationOptions, simulateReports } from "./simulate-reports.ts"
