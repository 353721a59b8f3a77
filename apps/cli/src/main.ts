import { version } from "./version.ts"

const argv = process.argv.slice(2)

// The version loads nothing else: other programs ask for it again and again.
if (argv[0] === "--version" || argv[0] === "-V") process.stdout.write(`${version()}\n`)
else {
  const [{ runCommandLine }, { processTerminal }, { today }] = await Promise.all([
    import("./run.ts"),
    import("./terminal/terminal.ts"),
    import("./today.ts"),
  ])
  process.exitCode = await runCommandLine(argv, { terminal: processTerminal(process), today: today() })
}
