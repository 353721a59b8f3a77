export { chooseProvince, type ProvinceChoice, type VariantInUse } from "./choose-province.ts"
export { findPreset } from "./find-preset.ts"
export { presetBySlug, presetOf } from "./preset-of.ts"
