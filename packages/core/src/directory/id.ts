import type { BodyId, GroupId, UnitId } from "./directory.schema.ts"

const path = "[a-z0-9-]+(\\/[a-z0-9-]+)*$"
const unitPattern = new RegExp(`^u:${path}`)
const bodyPattern = new RegExp(`^b:${path}`)
const groupPattern = new RegExp(`^g:${path}`)

const isUnitId = (text: string): text is UnitId => unitPattern.test(text)
const isBodyId = (text: string): text is BodyId => bodyPattern.test(text)
const isGroupId = (text: string): text is GroupId => groupPattern.test(text)

const refuse = (text: string, what: string, example: string): never => {
  throw new RangeError(`"${text}" is not the id of a ${what}; expected a form like "${example}".`)
}

/** A unit's id written in code. @throws RangeError when it has another form. */
export const unitId = (text: string): UnitId => (isUnitId(text) ? text : refuse(text, "unit", "u:ha-nam/phu-ly"))

/** A body's id written in code. @throws RangeError when it has another form. */
export const bodyId = (text: string): BodyId => (isBodyId(text) ? text : refuse(text, "body", "b:ha-nam/so-tai-chinh"))

/** A group's id written in code. @throws RangeError when it has another form. */
export const groupId = (text: string): GroupId => (isGroupId(text) ? text : refuse(text, "group", "g:ha-nam/cac-so"))
