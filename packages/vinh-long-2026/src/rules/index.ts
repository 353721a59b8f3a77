export { noFormerDistrict } from "./no-former-district.ts"
export { noFormerProvince } from "./no-former-province.ts"
