import { yamlKindOf } from "@lantoa/services/open-texts"
import {
  type CodeActionParams,
  type CompletionList,
  type CompletionParams,
  type Connection,
  type HoverParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver"
import { TextDocument } from "vscode-languageserver-textdocument"
import type { OpenText } from "./open-text.ts"
import { proseText } from "./prose-text.ts"
import type { Understanding } from "./understood-text.ts"
import { yamlOpenText } from "./yaml-open-text.ts"

/** How long typing has to rest before a text is checked again. */
const restMilliseconds = 120

/** A text longer than this is not checked while it is typed: no plan is. */
const mostCharacters = 2_000_000

const capabilities: InitializeResult["capabilities"] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll"] },
  completionProvider: { triggerCharacters: [" "] },
}

/**
 * Serves the open texts of an editor over a connection (*máy chủ ngôn ngữ*). Each text is understood once per version;
 * every answer is made from that. A request about a text that is not open gets nothing.
 *
 * @returns When the connection is closed.
 */
export const serve = (connection: Connection, understanding: Understanding): Promise<void> => {
  const documents = new TextDocuments(TextDocument)
  const understood = new Map<string, { readonly version: number; readonly text: OpenText }>()
  const waiting = new Map<string, NodeJS.Timeout>()

  const understoodOf = (uri: string): OpenText | undefined => {
    const document = documents.get(uri)
    if (document === undefined || document.getText().length > mostCharacters) return undefined
    const known = understood.get(uri)
    if (known?.version === document.version) return known.text
    const text = openTextOf(document, understanding)
    understood.set(uri, { version: document.version, text })
    return text
  }
  const publish = (uri: string): void => {
    waiting.delete(uri)
    const text = understoodOf(uri)
    if (text !== undefined) void connection.sendDiagnostics({ uri, diagnostics: [...text.diagnostics] })
  }
  const forget = (uri: string): void => {
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    understood.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri))
    waiting.set(uri, setTimeout(publish, restMilliseconds, uri))
  })
  documents.onDidClose(({ document: { uri } }) => forget(uri))
  connection.onInitialize(() => ({ capabilities, serverInfo: { name: "lantoa" } }))
  connection.onHover(({ position, textDocument: { uri } }: HoverParams) => understoodOf(uri)?.hoverAt(position) ?? null)
  connection.onCodeAction(({ range, textDocument: { uri } }: CodeActionParams) => [
    ...(understoodOf(uri)?.actionsIn(uri, range) ?? []),
  ])
  connection.onCompletion(({ position, textDocument: { uri } }: CompletionParams): CompletionList => {
    const { line } = position
    const whole = documents.get(uri)?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    const items = whole === undefined ? [] : (understoodOf(uri)?.completionsAt(whole, position) ?? [])
    return { isIncomplete: items.length > 0, items: [...items] }
  })
  documents.listen(connection)
  return new Promise((resolve) => {
    connection.onExit(() => resolve())
    connection.listen()
  })
}

/** A YAML text by its format line, anything else as words. */
const openTextOf = (document: TextDocument, understanding: Understanding): OpenText => {
  const text = document.getText()
  const kind = document.languageId === "yaml" || /\.ya?ml$/i.test(document.uri) ? yamlKindOf(text) : undefined
  return kind === undefined
    ? proseText(text, understanding)
    : yamlOpenText(kind, decodeURI(document.uri), text, understanding)
}
