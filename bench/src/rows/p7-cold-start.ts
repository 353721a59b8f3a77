import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Row } from "../harness/row.ts"
import { gzippedKb } from "../subjects/bundle.ts"
import { coldImport, coldStart } from "../subjects/cold.ts"

const cli = fileURLToPath(new URL("../../../apps/cli/bin/lantoa.mjs", import.meta.url))

/** What an app takes that checks plans and gives units their work; the rest of the entry is left out by its bundler. */
const hostNames =
  "checkPlan, deriveObligations, isoDate, jurisdictionFor, lint, nextDeadlines, obligationsOf, provinceRegistry"

/** P7: what it costs to start: cold import, bundle size, `lantoa --version`. */
export const coldStartRow: Row = {
  id: "P7",
  title: "cold import (whole process, CPU) and bundle size",
  rounds: { full: 15, quick: 3 },
  verify: () => {
    if (!existsSync(cli)) throw new Error(`${cli} is missing: build the packages first (npm run build)`)
  },
  contenders: [
    coldImport(
      "core entry",
      "ours",
      'const m = await import("@lantoa/core"); if (typeof m.lint !== "function") process.exit(1)',
    ),
    coldImport(
      "core with schemas",
      "ours",
      'await import("@lantoa/core"); const m = await import("@lantoa/core/schema"); if (m.Plan === undefined) process.exit(1)',
    ),
    coldImport("services", "ours", 'const m = await import("@lantoa/services"); if (m === undefined) process.exit(1)'),
    coldStart("lantoa --version", "ours", [cli, "--version"]),
    coldImport(
      "zod (import * as z)",
      "peer",
      'const z = await import("zod"); if (z.object === undefined) process.exit(1)',
    ),
    coldImport("effect root", "peer", 'const m = await import("effect"); if (m.Effect === undefined) process.exit(1)'),
    coldImport(
      "effect/Effect",
      "peer",
      'const m = await import("effect/Effect"); if (m.succeed === undefined) process.exit(1)',
    ),
    coldImport("json-rules-engine", "peer", 'await import("json-rules-engine")'),
    coldImport("date-holidays", "peer", 'await import("date-holidays")'),
    coldImport("empty module", "limit", ""),
    coldStart("node -e 0", "limit", ["-e", "0"]),
  ],
  goals: [
    { ours: "core entry", against: "zod (import * as z)", atMost: 0.6, wording: "core entry ≤ 0.6× zod" },
    { ours: "core with schemas", against: "zod (import * as z)", atMost: 1.25, wording: "with schemas ≤ 1.25× zod" },
    { ours: "services", against: "zod (import * as z)", atMost: 2.2, wording: "with Effect services ≤ 2.2× zod" },
    { ours: "lantoa --version", against: "node -e 0", atMost: 2, wording: "lantoa --version ≤ 2× node -e 0" },
  ],
  figures: async () => [
    {
      name: "core as a host bundles it, min + gzip",
      unit: "kB",
      value: await gzippedKb(`export { ${hostNames} } from "@lantoa/core"`),
      atMost: 20,
    },
    {
      name: "core, every export, min + gzip",
      unit: "kB",
      value: await gzippedKb('export * from "@lantoa/core"'),
      atMost: null,
    },
    {
      name: "core with schemas, min + gzip",
      unit: "kB",
      value: await gzippedKb('export * from "@lantoa/core"; export * as s from "@lantoa/core/schema"'),
      atMost: null,
    },
    {
      name: "zod, min + gzip",
      unit: "kB",
      value: await gzippedKb('import * as z from "zod"; export const s = z.object({ a: z.string() })'),
      atMost: null,
    },
    {
      name: "json-rules-engine, min + gzip",
      unit: "kB",
      value: await gzippedKb('export * from "json-rules-engine"'),
      atMost: null,
    },
  ],
}
