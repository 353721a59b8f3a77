import { ReportStore } from "../../src/report-store/report-store.ts"
import { longer } from "./longer.ts"
import { storeContract } from "./report-store.contract.ts"

storeContract({ name: "in memory", fresh: () => Promise.resolve(ReportStore.memory), runs: 60 * longer })
