import type { ObligationId } from "./obligation.schema.ts"

/** The half of an id that says what is owed, `<plan>#<item>@`, known to have the right form. */
export interface OwedHalf {
  readonly text: string
}

/** The half of an id that says who owes it, known to have the right form. */
export interface ObligorHalf {
  readonly text: string
}

const refuse = (text: string, example: string): never => {
  throw new RangeError(`"${text}" cannot be part of the id of an obligation; expected a form like "${example}".`)
}

/** The first half of the ids of one item. @throws RangeError when plan or item has another form than the schemas give it. */
export const owedHalf = (plan: string, item: string): OwedHalf => {
  const text = `${plan}#${item}@`
  return /^[a-z0-9/-]+#[a-z0-9.-]+@$/.test(text) ? { text } : refuse(text, "ha-nam/kh#task-1.2@")
}

/** The second half of the ids of one obligor. @throws RangeError when it has another form than the schemas give it. */
export const obligorHalf = (key: string): ObligorHalf =>
  /^[a-z0-9:/-]+$/.test(key) ? { text: key } : refuse(key, "b:ha-nam/so-tai-chinh")

/**
 * The id of what one obligor owes for one item: `vinh-long/kh-2026#task-6.1@b:vinh-long/xa-an-binh/ubnd`. Both halves
 * were checked once, so that a hundred thousand ids are not read again one by one.
 */
export const obligationId = (owed: OwedHalf, obligor: ObligorHalf): ObligationId => {
  const text = owed.text + obligor.text
  if (isWhole(text, owed, obligor)) return text
  throw new RangeError(`"${text}" is not the id of an obligation.`)
}

const isWhole = (text: string, owed: OwedHalf, obligor: ObligorHalf): text is ObligationId =>
  text.length === owed.text.length + obligor.text.length
