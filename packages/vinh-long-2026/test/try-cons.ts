import { writeFileSync } from "node:fs"
import { createHash } from "node:crypto"
import { grouped, isoDate, jurisdictionFor } from "@lantoa/core"
import { expectedReports, hierarchyOf, periodId, reportEventId, reportHistory, reportPeriod, rollUp } from "@lantoa/core/report"
import { simulateReports } from "@lantoa/core/simulation"
import { consolidatedReport, writeConsolidatedDocx, writeConsolidatedHtml, writeConsolidatedMarkdown } from "@lantoa/documents/write"
import vinhLong from "../src/index.ts"
import { provinceWithReports } from "./province-with-reports.ts"
const plan = vinhLong.plans["vinh-long-2026"]!
const jurisdiction = jurisdictionFor(provinceWithReports, isoDate("2026-03-11"))
const sets = ["2026-q1", "2026-q2"].map((id) => { const period = reportPeriod(periodId(id), jurisdiction, plan.period); return expectedReports(plan, jurisdiction, period, { day: period.to }) })
const idOf = (event: unknown) => reportEventId(createHash("sha256").update(JSON.stringify(event)).digest("hex"))
const run = simulateReports(sets, { seed: "vĩnh long", idOf })
const submissions = [...grouped(run.events, ({ report }) => report).values()].flatMap((told) => reportHistory(told).effective ?? [])
const rolled = rollUp({ sets, submissions, hierarchy: hierarchyOf(jurisdiction.directory, isoDate("2030-12-31")) })
const t = performance.now()
const report = consolidatedReport({ plan, set: sets[1]!, rollUp: rolled, submissions, node: "u:vinh-long", jurisdiction, asOf: isoDate("2026-07-20"), options: { money: process.argv[2] === "d" ? "dong" : "million-dong" } })
const bytes = writeConsolidatedDocx(report, jurisdiction)
console.log(performance.now() - t, bytes.length, report.facts.figures.length, report.facts.costs.length, report.facts.tasks.length, report.facts.issuer)
writeFileSync("/tmp/cons/a.docx", bytes)
writeFileSync("/tmp/cons/a.html", writeConsolidatedHtml(report, jurisdiction))
writeFileSync("/tmp/cons/a.md", writeConsolidatedMarkdown(report, jurisdiction))
