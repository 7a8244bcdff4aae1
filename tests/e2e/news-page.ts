// Pages of a fictional newspaper about the small record's people, as text for the test server.

export type NewsPage = {
  paragraphs?: readonly string[]
  head?: string
  body?: string
  headers?: Record<string, string>
  published?: string | null
}

const HEADLINE = 'Leaders speak of a border force in Port Selva'

/** Enough running text that it looks like news; names of the small record, each at least once in full. */
export const PARAGRAPHS = [
  'Ana Brandt asked the Harbour League on Tuesday to send an outside force to the border, as leaders met for a day of talks by the sea.',
  'Mila Orlova said that her government would not agree to it. Norland and Sudria have argued over the crossing for years, officials said.',
  'Brandt told reporters that she would put the plan before parliament. The proposal was first published in February, and has changed since.',
  'Ivo Kestrel was not in the room. A spokesman said that he had been told of the outcome by telephone in the evening, and welcomed the talks.',
]

/** A whole article. `head` and `body` are put in as they are, after what every article has. */
export function newsPage({ paragraphs = PARAGRAPHS, head = '', body = '', published = '2025-03-11' }: NewsPage = {}): string {
  const date = published === null ? '' : `<meta property="article:published_time" content="${published}T18:00:00Z">`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${HEADLINE} – The Selva Examiner</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article">${date}${head}</head>
<body><article><h1>${HEADLINE}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article>${body}</body></html>`
}

/** The small record's entities on the page above, as printed. */
export const FULL_NAMES = ['Ana Brandt', 'Mila Orlova', 'Ivo Kestrel'] as const
