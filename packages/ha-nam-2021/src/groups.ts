import { always, type Group, groupId, validity } from "@lantoa/core"
import { provinceMerged } from "./days.ts"

const inHaNam = validity(null, provinceMerged)

/**
 * The phrases by which plans of Hà Nam name many bodies at once (*nhóm đơn vị*). Those that say a kind of body and no
 * place mean the bodies of Ninh Bình once Hà Nam's are gone; those that say the district level ended with it.
 */
export const groups: readonly Group[] = [
  {
    id: groupId("g:ha-nam/cac-so-ban-nganh"),
    name: "Các sở, ban, ngành",
    phrases: ["các sở, ban, ngành", "các sở, ban, ngành tỉnh", "các sở, ngành", "các sở, ngành tỉnh"],
    tier: "province",
    kinds: ["department", "provincial-agency"],
    bodies: [],
    complete: false,
    validity: always,
  },
  {
    id: groupId("g:ha-nam/ubnd-cac-huyen-thi-xa-thanh-pho"),
    name: "Ủy ban nhân dân các huyện, thị xã, thành phố",
    phrases: ["Ủy ban nhân dân các huyện, thị xã, thành phố", "các huyện, thị xã, thành phố", "UBND cấp huyện"],
    tier: "district",
    kinds: ["peoples-committee"],
    bodies: [],
    complete: true,
    validity: inHaNam,
  },
  {
    id: groupId("g:ha-nam/dai-truyen-thanh-cap-huyen"),
    name: "Đài truyền thanh cấp huyện",
    phrases: [
      "Đài truyền thanh cấp huyện",
      "hệ thống Đài truyền thanh cấp huyện",
      "Đài truyền thanh các huyện, thị xã, thành phố",
    ],
    tier: "district",
    kinds: ["station"],
    bodies: [],
    complete: true,
    validity: inHaNam,
  },
  {
    id: groupId("g:ha-nam/cac-co-quan-don-vi"),
    name: "Các cơ quan, đơn vị",
    phrases: ["các cơ quan, đơn vị"],
    tier: "province",
    kinds: [
      "department",
      "provincial-agency",
      "department-unit",
      "public-service-unit",
      "mass-organisation",
      "association",
      "press",
    ],
    bodies: [],
    complete: false,
    validity: always,
  },
  {
    id: groupId("g:ha-nam/co-quan-bao-chi"),
    name: "Cơ quan báo chí",
    phrases: ["cơ quan báo chí", "các cơ quan báo chí"],
    tier: "province",
    kinds: ["press"],
    bodies: [],
    complete: false,
    validity: always,
  },
  {
    id: groupId("g:ninh-binh/ubnd-cac-xa-phuong"),
    name: "Ủy ban nhân dân các xã, phường",
    phrases: ["Ủy ban nhân dân các xã, phường", "Ủy ban nhân dân các xã, phường tỉnh Ninh Bình"],
    tier: "commune",
    kinds: ["peoples-committee"],
    bodies: [],
    // 33 of the 129 communes and wards of Ninh Bình are known here: those on what was Hà Nam.
    complete: false,
    validity: validity(provinceMerged),
  },
]
