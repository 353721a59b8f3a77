/** How many times more is tried than in a short run: `LONG_RUNS=10 npx vitest run test/report-store`. */
export const longer = Math.max(1, Number(process.env["LONG_RUNS"] ?? 1) || 1)
