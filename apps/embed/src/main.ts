import { serve } from "@hono/node-server"
import { dateOfDay } from "@lantoa/core"
import { app } from "./app.ts"

/** Today in Vietnam, UTC+7. */
const today = () => dateOfDay(Math.floor((Date.now() + 7 * 3_600_000) / 86_400_000))

serve({ fetch: app(today).fetch, hostname: "127.0.0.1", port: Number(process.env["PORT"] ?? 8080) }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
)
