import { once } from "node:events"
import { type ServerType, serve } from "@hono/node-server"
import { isoDate } from "@lantoa/core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { app, largestBody } from "./app.ts"

const plan = `SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH

Số: 12/KH-SVHTTDL

Vĩnh Long, ngày 10 tháng 02 năm 2026

KẾ HOẠCH
Truyền thông về an toàn giao thông đường thủy năm 2026

I. NỘI DUNG TUYÊN TRUYỀN

- Mặc áo phao khi đi đò.

II. TỔ CHỨC THỰC HIỆN

1. Sở Tài chính

- Bố trí kinh phí cho kế hoạch này trước ngày 15 tháng 3 năm 2026.

2. Ủy ban nhân dân các xã, phường

- Phát tin trên hệ thống truyền thanh cơ sở.

Nơi nhận:
- Lưu: VT.

GIÁM ĐỐC

Lê Văn Mẫu
`

let server: ServerType
let address = ""

beforeAll(async () => {
  server = serve({ fetch: app(() => isoDate("2026-11-21")).fetch, hostname: "127.0.0.1", port: 0 })
  await once(server, "listening")
  const at = server.address()
  address = typeof at === "object" && at !== null ? `http://127.0.0.1:${at.port}` : ""
})

afterAll(async () => {
  server.close()
  await once(server, "close")
})

const post = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  type = "text/plain; charset=utf-8",
): Promise<Response> => fetch(address + path, { method: "POST", body, headers: { "content-type": type } })

/** What the host answers, as far as these tests look at it. */
interface Answer {
  readonly document: object
  readonly judgement: object
  readonly findings: readonly object[]
  readonly diagnostics: readonly { readonly code: string }[]
  readonly obligations?: readonly { readonly text: string }[]
  readonly problem: { readonly vi: string; readonly en: string }
}

const answer = async (response: Response): Promise<Answer> => JSON.parse(await response.text())

const noText = 'Expected a plan as text, or {"text": "..."}.'

describe("POST /check", () => {
  it("gives the findings of a text, judged on its own day", async () => {
    const response = await post("/check", plan)
    expect(response.status).toBe(200)
    const { document, judgement, findings, obligations } = await answer(response)
    expect(document).toMatchObject({
      number: { ordinal: "12", symbol: "KH-SVHTTDL" },
      place: "Vĩnh Long",
      date: "2026-02-10",
    })
    expect(judgement).toMatchObject({ day: "2026-02-10", reason: "own-date" })
    expect(findings.length).toBeGreaterThan(0)
    expect(findings[0]).toMatchObject({
      rule: expect.stringContaining("/"),
      text: { vi: expect.any(String), en: expect.any(String) },
    })
    expect(obligations).toBeUndefined()
  })

  it("takes the text as JSON just as well", async () => {
    const [text, json] = await Promise.all([
      post("/check", plan),
      post("/check", JSON.stringify({ text: plan }), "application/json"),
    ])
    expect(await answer(json)).toEqual(await answer(text))
  })

  it("gives what one unit owes, in its own name and as a member of a group", async () => {
    const { obligations } = await answer(await post(`/check?unit=${encodeURIComponent("Sở Tài chính")}`, plan))
    expect(obligations?.map(({ text }) => text)).toEqual([
      "Bố trí kinh phí cho kế hoạch này trước ngày 15 tháng 3 năm 2026.",
    ])
  })

  it("judges by another day when asked to", async () => {
    const { judgement } = await answer(await post("/check?as-of=2026-07-01", plan))
    expect(judgement).toMatchObject({ day: "2026-07-01", reason: "as-of" })
  })

  it.each([
    ["nothing", () => post("/check", "  \n"), 400, noText],
    ["broken JSON", () => post("/check", "{", "application/json"), 400, noText],
    ["JSON whose text is no text", () => post("/check", '{"text":5}', "application/json"), 400, noText],
    ["JSON of another shape", () => post("/check", '{"plan":1}', "application/json"), 400, noText],
    ["another type", () => post("/check", "x", "application/pdf"), 415, "Expected text/plain or application/json."],
    [
      "a day that does not exist",
      () => post("/check?as-of=2026-02-30", plan),
      400,
      "as-of must be a day that exists, as 2026-11-30.",
    ],
    [
      "a unit that nobody knows",
      () => post("/check?unit=xyz", plan),
      404,
      "There is no such unit on the day of the plan.",
    ],
    ["too much", () => post("/check", new Uint8Array(largestBody + 1)), 413, "The text is over 1 MB."],
    ["another method", () => fetch(`${address}/check`), 405, "/check takes POST only."],
  ])("refuses %s", async (_, ask, status, sentence) => {
    const response = await ask()
    expect(response.status).toBe(status)
    expect((await answer(response)).problem.en).toBe(sentence)
  })

  it("takes text that is no plan, and says so", async () => {
    const { diagnostics } = await answer(await post("/check", "Ao thu lạnh lẽo nước trong veo"))
    expect(diagnostics.map(({ code }) => code)).toContain("plan/not-a-plan")
  })
})

it("GET / explains itself in both languages", async () => {
  const page = await (await fetch(`${address}/`)).text()
  expect(page).toContain("Gửi nội dung một kế hoạch truyền thông")
  expect(page).toContain('lang="en"')
})
