import { type Passage, phraseTable, stretchOf } from "../text/index.ts"
import type { Role } from "./assignment.schema.ts"
import { noVerbs, roleVerbs, stillGiving } from "./role-verbs.ts"

type Value = { readonly role: Role | null; readonly verb: string }

/** The verbs of tasks, and phrases in which they are none. */
export const roleTable = phraseTable<Value>([
  ...roleVerbs.flatMap(({ role, verbs }) => verbs.map((verb) => ({ phrase: verb, value: { role, verb } }))),
  ...noVerbs.map((phrase) => ({ phrase, value: { role: stillGiving[phrase] ?? null, verb: phrase } })),
])

/** Verbs that give their role only with an object of a kind after them in the same clause. */
const objects: Readonly<Record<string, RegExp>> = {
  "bố trí": /^[^.;]{0,80}?(kinh phí|ngân sách|nguồn vốn|nguồn lực tài chính)/i,
  "cân đối": /^[^.;]{0,80}?(kinh phí|ngân sách|nguồn vốn)/i,
  "phân bổ": /^[^.;]{0,80}?(kinh phí|ngân sách|nguồn vốn|dự toán)/i,
  "cung cấp": /^[^.;]{0,60}?(thông tin|nội dung|tài liệu|tin, bài|tin bài|số liệu|tư liệu|hình ảnh)/i,
}

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
  const { end: limit, start: from, text } = stretchOf(where)
  const roles = new Set<Role>()
  let supplied = -1
  for (const { end, start, value } of roleTable.matches(where)) {
    if (value.role === null || start < supplied) continue
    const object = objects[value.verb]?.exec(text.slice(end, Math.min(limit, end + 100)))
    if (object === null) continue
    if (
      value.verb === "thông tin" &&
      !informs(text.slice(Math.max(from, start - 3), start), text.slice(end, Math.min(limit, end + 14)))
    )
      continue
    // What is supplied, "thông tin" or "nội dung tuyên truyền", is no verb of its own.
    if (object !== undefined && value.role === "supply-content") supplied = end + object[0].length
    roles.add(value.role)
  }
  return roles.size === 0 ? ["implement"] : [...roles]
}
