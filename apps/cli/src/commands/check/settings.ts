import { dirname, join } from "node:path"
import type { CheckConfig, PresetName } from "@lantoa/core"
import { mergeCheckConfigs, presets } from "@lantoa/core"
import { CheckFiles, type LoadedVariant } from "@lantoa/services"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../invocation.ts"
import type { CheckSettings } from "../shared/checked-plan.ts"

/** How the command line says to check: `--config`, over it `--preset`; and `--baseline`, else the configuration's own. */
export const settingsOf = Effect.fnUntraced(function* ({ values, variant }: Invocation) {
  const files = yield* CheckFiles
  const file = values["config"]
  const stored: CheckConfig = file === undefined ? {} : yield* files.config(file)
  const config = mergeCheckConfigs(stored, presetOf(values["preset"]))
  const known =
    values["baseline-write"] === undefined ? (values["baseline"] ?? config.baseline ?? baselineOf(variant)) : undefined
  const baseline = known === undefined ? undefined : yield* files.baseline(known)
  return { config, baseline } satisfies CheckSettings
})

/** The baseline of the variant in use, named from where its file stands. */
const baselineOf = (variant: LoadedVariant | undefined): string | undefined => {
  const baseline = variant?.variant.check?.baseline
  return variant === undefined || baseline === undefined ? undefined : join(dirname(variant.file), baseline)
}

const presetOf = (name: string | undefined): CheckConfig =>
  name !== undefined && isPreset(name) ? { preset: name } : {}

const isPreset = (name: string): name is PresetName => name in presets
