const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

/**
 * A text of XML with its character references resolved: numbers, and the five names that XML knows. Any other reference
 * stays as it is written, whatever a document declares it to be.
 */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(entity, (whole, hex: string | undefined, digits: string | undefined, name: string | undefined) => {
        if (name !== undefined) return named[name] ?? whole
        return characterOf(hex === undefined ? Number(digits) : Number.parseInt(hex, 16))
      })
    : text

const characterOf = (code: number): string => (code === 0 || code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code))
