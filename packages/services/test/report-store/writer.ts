// A program of its own that adds reports to a store, one call after another, and says of each that it was kept.
// Arguments: the folder, the first unit, how many, how many in one call.
import { writeSync } from "node:fs"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { ReportStore } from "@lantoa/services/reports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import { OutputFiles } from "../../src/output-files/index.ts"
import { submitted } from "./reports.fixture.ts"

const [folder = "", first = "1", count = "1", together = "1"] = process.argv.slice(2)
const units = Array.from({ length: Number(count) }, (_, at) => Number(first) + at)
const size = Number(together)
const calls = Array.from({ length: Math.ceil(units.length / size) }, (_, at) => units.slice(at * size, (at + 1) * size))

const work = Effect.gen(function* () {
  const store = yield* ReportStore
  for (const call of calls) {
    yield* store.add(call.map((unit) => submitted(unit)))
    for (const unit of call) writeSync(1, `${unit}\n`)
  }
})

const layer = ReportStore.folder(folder, { create: true, wait: "60 seconds" }).pipe(
  Layer.provide(OutputFiles.layer),
  Layer.provide(Layer.merge(NodeFileSystem.layer, Path.layer)),
)

await Effect.runPromise(work.pipe(Effect.provide(layer)))
