import { clauseLabel, dueText, type Language, type Obligation, type Plan, roleLabel } from "@lantoa/core"
import { plain } from "../../text/plain.ts"
import { table } from "../../text/table.ts"
import { messages } from "./messages.ts"

/** The rows as a table for the screen. */
export const obligationTable = (
  plan: Plan,
  obligations: readonly Obligation[],
  language: Language,
  columns: number,
): string =>
  table(
    [
      { head: messages.unit[language], share: 3 },
      { head: messages.task[language], share: 5 },
      { head: messages.roles[language], share: 1.5 },
      { head: messages.due[language], share: 2 },
      { head: messages.place[language], share: 2 },
    ],
    obligations.map((one) =>
      [
        one.obligor.name,
        one.text,
        rolesOf(one, language),
        dueOf(one, language),
        clauseLabel(plan, one.at)[language],
      ].map(oneLine),
    ),
    columns,
  )

const rolesOf = ({ roles }: Obligation, language: Language): string =>
  roles.map((role) => roleLabel(role)[language]).join(", ")

const dueOf = ({ due }: Obligation, language: Language): string =>
  (due === null ? messages.noDue : dueText(due))[language]

const oneLine = (text: string): string => plain(text).replace(/\s+/g, " ")
