import type { ChannelTypeId } from "./channel.schema.ts"
import type { Vnd } from "./funding.schema.ts"
import type { NodeId } from "./node.schema.ts"
import type { PlanId } from "./plan.schema.ts"

const isNodeId = (text: string): text is NodeId => /^(s\d+(\.\d+)*|x\d+(\.\d+)*|pre|end)(:[pt]\d+)?$/.test(text)
const isPlanId = (text: string): text is PlanId => /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(text)
const isChannelTypeId = (text: string): text is ChannelTypeId => /^([a-z0-9-]+\/)?[a-z][a-z0-9-]*$/.test(text)
const isVnd = (value: number): value is Vnd => Number.isSafeInteger(value) && value >= 0

const refuse = (value: string | number, what: string, example: string): never => {
  throw new RangeError(`"${value}" is not ${what}; expected a form like "${example}".`)
}

/** A place in a plan, written in code. @throws RangeError when it has another form. */
export const nodeId = (text: string): NodeId => (isNodeId(text) ? text : refuse(text, "a place in a plan", "s2.1:p3"))

/** A plan's id, written in code. @throws RangeError when it has another form. */
export const planId = (text: string): PlanId => (isPlanId(text) ? text : refuse(text, "a plan id", "vinh-long/kh-2026"))

/** A channel type's id, written in code. @throws RangeError when it has another form. */
export const channelTypeId = (text: string): ChannelTypeId =>
  isChannelTypeId(text) ? text : refuse(text, "a channel type", "public-notice-board")

/** An amount of whole đồng. @throws RangeError when negative or not whole. */
export const vnd = (value: number): Vnd => (isVnd(value) ? value : refuse(value, "an amount in đồng", "1500000"))
