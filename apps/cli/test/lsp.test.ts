import { type ChildProcess, spawn } from "node:child_process"
import { soundPlan, withDocument } from "@lantoa/core/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  CodeActionRequest,
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node"
import { stringify } from "yaml"
import { programArguments } from "./program.ts"

const uri = "file:///ke-hoach.md"
const lines = [
  "UBND TỈNH VĨNH LONG",
  "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
  "Số: 7/KH-SVHTTDL",
  "Vĩnh Long, ngày 20 tháng 3 năm 2026",
  "KẾ HOẠCH",
  "Truyền thông về đọc sách năm 2026",
  "Căn cứ Quyết định số 1373/QĐ-TTg ngày 30 tháng 7 năm 2021 của Thủ tướng Chính phủ phê duyệt Đề án.",
  "I. MỤC ĐÍCH",
  "- Giành thời gian cho việc đọc sách, hàng năm và hằng năm.",
  "II. TỔ CHỨC THỰC HIỆN",
  "1. Đề nghị ",
]
const at = (line: number, words: string) => ({ line, character: lines[line]?.indexOf(words) ?? 0 })

let server: ChildProcess
let client: ProtocolConnection
const published: PublishDiagnosticsParams[] = []

const nextPublished = async (count: number): Promise<PublishDiagnosticsParams> => {
  await expect.poll(() => published.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count)
  const last = published.at(-1)
  if (last === undefined) throw new Error("nothing was published")
  return last
}

beforeAll(async () => {
  server = spawn(process.execPath, [...programArguments, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] })
  if (server.stdout === null || server.stdin === null) throw new Error("no streams")
  client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params)
  })
  client.listen()
  const { capabilities } = await client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  })
  expect(capabilities).toMatchObject({ hoverProvider: true })
  await client.sendNotification(InitializedNotification.type, {})
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "markdown", version: 1, text: lines.join("\n") },
  })
})

afterAll(() => {
  server.kill()
})

describe("an editor that opens a plan", () => {
  it("is told the findings, each at its place and with its basis", async () => {
    const { diagnostics } = await nextPublished(1)
    const padded = diagnostics.find(({ code }) => code === "form/ordinal-padded")
    expect(padded).toMatchObject({ source: "lantoa", range: { start: { line: 2 } } })
    expect(padded?.message).toContain("30/2020/NĐ-CP")
    expect(diagnostics.every(({ range }) => range.start.line < lines.length)).toBe(true)
  })

  it("reads the page of a rule over its finding", async () => {
    const diagnostics = published.at(-1)?.diagnostics ?? []
    const [first] = diagnostics.filter(({ code }) => code === "form/ordinal-padded")
    const hover = await client.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: first?.range.start ?? { line: 0, character: 0 },
    })
    expect(JSON.stringify(hover?.contents)).toContain("form/ordinal-padded")
  })

  it("reads what is known of an act over its number", async () => {
    const hover = await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: at(6, "1373/QĐ-TTg") })
    expect(JSON.stringify(hover?.contents)).toContain("**Quyết định 1373/QĐ-TTg**")
  })

  it("is offered a fix, and after making it the finding is gone", async () => {
    const before = published.at(-1)?.diagnostics ?? []
    const all = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } }
    const actions = await client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: all,
      context: { diagnostics: [] },
    })
    const fix = (actions ?? []).find((action) => "kind" in action && action.kind === "quickfix")
    const edits = fix !== undefined && "edit" in fix ? (fix.edit?.changes?.[uri] ?? []) : []
    expect(edits.length).toBeGreaterThan(0)
    const rule = fix !== undefined && "diagnostics" in fix ? fix.diagnostics?.[0]?.code : undefined
    const seen = published.length
    await client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: edits.map(({ newText, range }) => ({ range, text: newText })),
    })
    const { diagnostics } = await nextPublished(seen + 1)
    const count = (list: typeof diagnostics) => list.filter(({ code }) => code === rule).length
    expect(count(diagnostics)).toBeLessThan(count(before))
  })

  it("is given names of bodies for letters without marks", async () => {
    const version = 3
    const line = "1. Đề nghị so van hoa"
    const seen = published.length
    await client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ text: [...lines.slice(0, -1), line].join("\n") }],
    })
    await nextPublished(seen + 1)
    const list = await client.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: lines.length - 1, character: line.length },
    })
    const items = Array.isArray(list) ? list : (list?.items ?? [])
    expect(items.map(({ label }) => label)).toContain("Sở Văn hóa, Thể thao và Du lịch")
    const [first] = items
    expect(first?.textEdit).toMatchObject({ range: { start: { character: line.indexOf("so van") } } })
  })

  it("has a variant file checked, its keys offered and explained", async () => {
    const variant = ["format: lantoa.variant/1", "province: Cà Mau", "on: 2026-11-21", "bodis: []", ""]
    const seen = published.length
    const textDocument = { uri: "file:///lantoa.yaml", languageId: "yaml", version: 1, text: variant.join("\n") }
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
    const { diagnostics } = await nextPublished(seen + 1)
    expect(diagnostics).toMatchObject([{ code: "unknown-key", range: { start: { line: 3, character: 0 } } }])
    expect(diagnostics[0]?.message).toContain("bodies")
    const actions = await client.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start: { line: 3, character: 2 }, end: { line: 3, character: 2 } },
      context: { diagnostics },
    })
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } }
    expect(actions).toMatchObject([
      { title: "Sửa thành “bodies”", edit: { changes: { [textDocument.uri]: [{ range, newText: "bodies" }] } } },
    ])
    const hover = await client.sendRequest(HoverRequest.type, { textDocument, position: { line: 1, character: 2 } })
    expect(JSON.stringify(hover?.contents)).toContain("Tên tỉnh")
    const list = await client.sendRequest(CompletionRequest.type, { textDocument, position: { line: 4, character: 0 } })
    const items = Array.isArray(list) ? list : (list?.items ?? [])
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(["bodies", "groups", "check"]))
  })

  it("is offered the name that was meant in a plan stored as YAML, and after writing it the fault is gone", async () => {
    const stored = stringify(soundPlan()).replace("modality: assigned", "modality: asigned")
    const textDocument = { uri: "file:///loi.yaml", languageId: "yaml", version: 1, text: stored }
    let seen = published.length
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
    const { diagnostics } = await nextPublished(seen + 1)
    expect(diagnostics).toMatchObject([{ code: "unknown-choice" }])
    const [fault] = diagnostics
    if (fault === undefined) throw new Error("no diagnostic")
    const actions = await client.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: fault.range,
      context: { diagnostics },
    })
    const [first] = actions ?? []
    const edits = first !== undefined && "edit" in first ? (first.edit?.changes?.[textDocument.uri] ?? []) : []
    expect(edits.map(({ newText }) => newText)).toEqual(["assigned"])
    seen = published.length
    await client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: textDocument.uri, version: 2 },
      contentChanges: edits.map(({ newText, range }) => ({ range, text: newText })),
    })
    const after = await nextPublished(seen + 1)
    expect(after.diagnostics.filter(({ code }) => code === "unknown-choice")).toEqual([])
  })

  it("has the findings of a plan stored as YAML at the entries they are about", async () => {
    const stored = stringify(soundPlan(withDocument({ ordinal: "7" })))
    const seen = published.length
    const textDocument = { uri: "file:///ke-hoach.yaml", languageId: "yaml", version: 1, text: stored }
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
    const { diagnostics } = await nextPublished(seen + 1)
    const padded = diagnostics.find(({ code }) => code === "form/ordinal-padded")
    const line = stored.split("\n").findIndex((text) => text.includes("ordinal:"))
    expect([line, line - 1]).toContain(padded?.range.start.line)
  })

  it("gets nothing about a text that is not open, and an empty list when it closes one", async () => {
    const position = { line: 0, character: 0 }
    expect(
      await client.sendRequest(HoverRequest.type, { textDocument: { uri: "file:///khac.md" }, position }),
    ).toBeNull()
    const seen = published.length
    await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
    expect(await nextPublished(seen + 1)).toEqual({ uri, diagnostics: [] })
  })

  it("ends the program by the protocol, with exit code 0", async () => {
    const ended = new Promise<number | null>((resolve) => server.on("exit", resolve))
    await client.sendRequest(ShutdownRequest.type)
    await client.sendNotification(ExitNotification.type)
    expect(await ended).toBe(0)
  })
})
