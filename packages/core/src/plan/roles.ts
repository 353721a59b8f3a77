import { type Passage, phraseTable, stretchOf } from "../text/index.ts"
import type { Role } from "./assignment.schema.ts"
import { noVerbs, roleVerbs, stillGiving } from "./role-verbs.ts"

/** Verbs that give their role only with an object of a kind after them in the same clause. */
const objects: Readonly<Record<string, RegExp>> = {
  "bố trí": /^[^.;]{0,80}?(kinh phí|ngân sách|nguồn vốn|nguồn lực tài chính)/i,
  "cân đối": /^[^.;]{0,80}?(kinh phí|ngân sách|nguồn vốn)/i,
  "phân bổ": /^[^.;]{0,80}?(kinh phí|ngân sách|nguồn vốn|dự toán)/i,
  "cung cấp": /^[^.;]{0,60}?(thông tin|nội dung|tài liệu|tin, bài|tin bài|số liệu|tư liệu|hình ảnh)/i,
}

interface Value {
  readonly role: Role | null
  readonly verb: string
  /** What must follow for the verb to give its role; undefined where nothing must. */
  readonly object: RegExp | undefined
}

/** The verbs of tasks, and phrases in which they are none. */
export const roleTable = phraseTable<Value>([
  ...roleVerbs.flatMap(({ role, verbs }) =>
    verbs.map((verb) => ({ phrase: verb, value: { role, verb, object: objects[verb] } })),
  ),
  ...noVerbs.map((phrase) => ({
    phrase,
    value: { role: stillGiving[phrase] ?? null, verb: phrase, object: objects[phrase] },
  })),
])

/** *thông tin* is a verb only where a clause begins, or beside *tuyên truyền*. */
const informs = (before: string, after: string): boolean =>
  /(^|[.;:“"]\s*|[-+*]\s+)$/.test(before) || /^[\s,]+tuyên truyền/i.test(after)

/**
 * What the unit does in a task, in order of mention, each once; `["implement"]` when no verb says more.
 *
 * @example
 * ```ts import.meta.vitest
 * rolesIn("Chủ trì, phối hợp với Sở Tài chính tổng hợp, báo cáo") // => ["lead", "coordinate", "consolidate", "report"]
 * rolesIn("Duy trì đội ngũ báo cáo viên") // => ["implement"]
 * ```
 */
export const rolesIn = (where: string | Passage): Role[] => {
  const matches = roleTable.matches(where)
  if (matches.length === 0) return ["implement"]
  const { end: limit, start: from, text } = stretchOf(where)
  const roles: Role[] = []
  let supplied = -1
  for (const { end, start, value } of matches) {
    const { object, role, verb } = value
    if (role === null || start < supplied) continue
    if (object !== undefined) {
      const found = object.exec(text.slice(end, Math.min(limit, end + 100)))
      if (found === null) continue
      // What is supplied, "thông tin" or "nội dung tuyên truyền", is no verb of its own.
      if (role === "supply-content") supplied = end + found[0].length
    }
    if (roles.includes(role)) continue
    if (
      verb !== "thông tin" ||
      informs(text.slice(Math.max(from, start - 3), start), text.slice(end, Math.min(limit, end + 14)))
    )
      roles.push(role)
  }
  return roles.length === 0 ? ["implement"] : roles
}
