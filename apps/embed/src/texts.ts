/** What is said when a request cannot be answered. */
export const problems = {
  tooLarge: { vi: "Văn bản quá 1 MB.", en: "The text is over 1 MB." },
  badType: { vi: "Cần text/plain hoặc application/json.", en: "Expected text/plain or application/json." },
  noText: { vi: 'Cần nội dung, hoặc {"text": "..."}.', en: 'Expected a plan as text, or {"text": "..."}.' },
  badDay: { vi: "as-of cần một ngày có thật như 2026-11-30.", en: "as-of must be a day that exists, as 2026-11-30." },
  noUnit: { vi: "Không có đơn vị ấy vào ngày của kế hoạch.", en: "There is no such unit on the day of the plan." },
  onlyPost: { vi: "/check chỉ nhận POST.", en: "/check takes POST only." },
  fault: { vi: "Chương trình có lỗi.", en: "The program has a fault." },
} as const

/** The page that explains what can be asked. */
export const about = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Lan Tỏa</title><h1>Lan Tỏa</h1>
<p>Gửi nội dung một kế hoạch truyền thông bằng <code>POST /check</code> (text/plain hoặc JSON <code>{"text"}</code>) để nhận các
phát hiện; thêm <code>?unit=</code> để nhận việc của một đơn vị, <code>?as-of=</code> để xét theo một ngày khác.</p>
<p lang="en">Send the text of a communication plan by <code>POST /check</code> (text/plain or JSON <code>{"text"}</code>) to get
the findings; add <code>?unit=</code> to get what one unit owes, <code>?as-of=</code> to judge by another day.</p></html>`
