import { spawnSync } from "node:child_process"

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number | null
  readonly output: string
}

/** Not what the test runner around it says: a scaffolded package is tested as on a developer's machine, but offline. */
const environment = (): NodeJS.ProcessEnv => {
  const { CI: _, NODE_OPTIONS: __, VITEST: ___, ...rest } = process.env
  return { ...rest, npm_config_offline: "true", npm_config_update_notifier: "false", NO_COLOR: "1" }
}

/** Runs a command of a shell in a folder, with nobody to answer its questions. */
export const runCommand = (command: string, cwd: string): Ran => {
  const { status, stderr, stdout } = spawnSync(command, {
    cwd,
    encoding: "utf8",
    env: environment(),
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
  })
  return { status, output: `${stdout}${stderr}` }
}
