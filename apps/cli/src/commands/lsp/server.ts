import type { AnyRule } from "@lantoa/core"
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
import { completionsAt } from "./completion.ts"
import { diagnosticsOf } from "./diagnostics.ts"
import { hoverAt } from "./hover.ts"
import { quickFixes } from "./quick-fixes.ts"
import { type Understanding, type UnderstoodText, understand } from "./understood-text.ts"

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
  const { language } = understanding
  const understood = new Map<string, { readonly version: number; readonly text: UnderstoodText }>()
  const waiting = new Map<string, NodeJS.Timeout>()

  const understoodOf = (uri: string): UnderstoodText | undefined => {
    const document = documents.get(uri)
    if (document === undefined || document.getText().length > mostCharacters) return undefined
    const known = understood.get(uri)
    if (known?.version === document.version) return known.text
    const text = understand(document.getText(), understanding)
    understood.set(uri, { version: document.version, text })
    return text
  }
  const publish = (uri: string): void => {
    waiting.delete(uri)
    const text = understoodOf(uri)
    if (text !== undefined) void connection.sendDiagnostics({ uri, diagnostics: [...diagnosticsOf(text, language)] })
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
  connection.onHover((asked: HoverParams) => {
    const text = understoodOf(asked.textDocument.uri)
    return text === undefined ? null : hoverAt(text, asked.position, rulesFor(text, understanding.rules), language)
  })
  connection.onCodeAction(({ range, textDocument: { uri } }: CodeActionParams) => {
    const text = understoodOf(uri)
    return text === undefined ? [] : [...quickFixes(text, uri, range, language)]
  })
  connection.onCompletion(({ position, textDocument: { uri } }: CompletionParams): CompletionList => {
    const text = understoodOf(uri)
    const document = documents.get(uri)
    if (text === undefined || document === undefined) return { isIncomplete: false, items: [] }
    const { line } = position
    const whole = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    return { isIncomplete: true, items: [...completionsAt(text, whole, position, language)] }
  })
  documents.listen(connection)
  return new Promise((resolve) => {
    connection.onExit(() => resolve())
    connection.listen()
  })
}

/** The national rules and those of the province that the text belongs to. */
const rulesFor = ({ reading }: UnderstoodText, rules: readonly AnyRule[]): readonly AnyRule[] => [
  ...rules,
  ...(reading.province?.rules ?? []),
]
