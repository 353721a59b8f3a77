// Writes src/generated from the tables of facts. Run by hand where they are, then read the diff and DATA-CHANGELOG.md:
//   node scripts/generate.ts FOLDER
import { writeFileSync } from "node:fs"
import { encodeSuccession } from "./encode-succession.ts"
import { encodeUnits } from "./encode-units.ts"
import { readFacts } from "./read-facts.ts"

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error("generate: name the folder that holds units.json and succession-2025.json")
  process.exit(2)
}

const { succession, units } = readFacts(folder)
const write = (file: string, type: string, name: string, value: object): void => {
  const lines = Object.entries(value).map(([key, part]) => `  ${key}: ${JSON.stringify(part)},\n`)
  const text = `// Written by scripts/generate.ts.\nimport type { ${type} } from "../format/units-data.ts"\n\nexport const ${name}: ${type} = {\n${lines.join("")}}\n`
  writeFileSync(new URL(`../src/generated/${file}`, import.meta.url), text)
  console.log(`${file}: ${Buffer.byteLength(text)} bytes`)
}

write("units-data.ts", "UnitsData", "unitsData", encodeUnits(units, succession.effective))
write("succession-data.ts", "SuccessionData", "successionData", encodeSuccession(succession, units))
