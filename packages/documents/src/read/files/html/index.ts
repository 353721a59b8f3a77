export { openHtml } from "./open-html.ts"
