import * as z from "zod"

/**
 * A strict object whose members are made when it is first used (*khuôn dạng dựng khi cần*): a program that loads all
 * schemas pays only for those that it asks something of. In everything else it is what `z.strictObject` gives.
 */
export const lazyObject = <Shape extends z.core.$ZodShape>(
  members: () => Shape,
): z.ZodObject<Shape, z.core.$strict> => {
  const object = new z.ZodObject({
    type: "object",
    get shape() {
      const value = members()
      Object.defineProperty(this, "shape", { value })
      return value
    },
    catchall: never,
  })
  // The class knows nothing of the members' types: the function that makes them does.
  return object as unknown as z.ZodObject<Shape, z.core.$strict>
}

/**
 * The same schema, its members made. zod takes an object whose members are not made for one that may hold itself, and what
 * holds it too; and it keeps every value that such a schema has seen, to know a cycle. What seldom has a value (a due day)
 * would stay so for good.
 */
export const settled = <Schema extends { readonly shape: z.core.$ZodShape } | { readonly options: readonly unknown[] }>(
  schema: Schema,
): Schema => {
  for (const each of "options" in schema ? schema.options : [schema]) if (each instanceof z.ZodObject) each.shape
  return schema
}

/** Nothing but the members may stand there. One for all: it has no state. */
const never = z.never()
