export { type Behaviour, plausibleBehaviour } from "./behaviour.ts"
export { type Draw, drawFrom } from "./draw.ts"
export { simulateContent } from "./simulate-content.ts"
export { type SimulatedReport, type SimulatedRun, type SimulationOptions, simulateReports } from "./simulate-reports.ts"
