/** A whole number of a unit of measure (*số liệu kèm đơn vị tính*). */
export interface MeasuredFigure<M extends string = string> {
  readonly measure: M
  readonly value: number
}

/**
 * Adds figures of one unit of measure. Units known where the code is written and different do not compile.
 *
 * @throws RangeError when figures of different units come together, and beyond what a number holds exactly: both are
 * mistakes of the program.
 *
 * @example
 * ```ts import.meta.vitest
 * addFigures({ measure: "radio-minute", value: 60 }, { measure: "radio-minute", value: 30 }).value // => 90
 * ```
 */
export const addFigures = <const M extends string>(
  first: MeasuredFigure<M>,
  ...others: readonly MeasuredFigure<NoInfer<M>>[]
): MeasuredFigure<M> => {
  const other = others.find(({ measure }) => measure !== first.measure)
  if (other !== undefined)
    throw new RangeError(`Figures in "${first.measure}" and in "${other.measure}" do not add up; keep them apart.`)
  const value = others.reduce((sum, each) => sum + each.value, first.value)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} ${first.measure} is beyond exact whole numbers.`)
  return { measure: first.measure, value }
}
