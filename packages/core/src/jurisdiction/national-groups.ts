import { always } from "../calendar/index.ts"
import { type Group, groupId } from "../directory/index.ts"

/** Phrases by which plans name many bodies of the nation at once. Their members are not all known here. */
export const nationalGroups: readonly Group[] = [
  {
    id: groupId("g:vn/cac-bo-ban-nganh"),
    name: "Các bộ, ban, ngành trung ương",
    phrases: [
      "các bộ, ban, ngành trung ương",
      "các bộ, ban, ngành",
      "các bộ, ngành trung ương",
      "các bộ, ngành",
      "các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
    ],
    tier: "central",
    kinds: ["ministry"],
    bodies: [],
    complete: false,
    validity: always,
  },
]
