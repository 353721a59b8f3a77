/**
 * Provinces without a plugin: a preset made of a province's units and of what provinces have in common (*khuôn mẫu*), and
 * a province's own ways put over it from a variant file (*tệp biến thể*). Loads no library: the schema of a variant is
 * `Variant` of `@lantoa/core/schema`.
 *
 * @packageDocumentation
 */

export {
  type PresetOptions,
  presetProvince,
  type TierPreset,
  type TierPresetPeriod,
  tierPresetLabels,
  tierPresetOn,
  tierPresetPeriods,
} from "./province/presets/index.ts"
export {
  isVariantProblems,
  knownParameters,
  type Variant,
  type VariantPath,
  type VariantProblem,
  type VariantProblemCode,
  variantProvince,
} from "./province/variant/index.ts"
