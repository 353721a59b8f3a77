import type { CodeAction, CompletionItem, Diagnostic, Hover, Position, Range } from "vscode-languageserver"

/** An open text as it stands (*văn bản đang mở*): what an editor can ask about it. */
export interface OpenText {
  readonly diagnostics: readonly Diagnostic[]
  readonly hoverAt: (position: Position) => Hover | null
  readonly actionsIn: (uri: string, range: Range) => readonly CodeAction[]
  /** `line` is the whole line of the position. */
  readonly completionsAt: (line: string, position: Position) => readonly CompletionItem[]
}
