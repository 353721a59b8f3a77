export { type PresetOptions, presetProvince } from "./preset-province.ts"
export {
  type TierPreset,
  type TierPresetPeriod,
  tierPresetLabels,
  tierPresetOn,
  tierPresetPeriods,
} from "./tier-preset.ts"
