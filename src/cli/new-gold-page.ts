// The empty gold page that `npm run new -- gold <language> <slug>` writes: a head to fill in and one example of each mark.
// Gets the language and the slug; gives the file's name and text. Writes nothing; a name that the tests would refuse is refused here.
import { PAGE_LANGUAGES } from '../model/text.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Throws one sentence for a language without rules of its own, or a slug that is none. */
export function newGoldPage(lang: string, slug: string): { file: string; text: string } {
  if (!(PAGE_LANGUAGES as readonly string[]).includes(lang)) throw new Error(`"${lang}" is none of ${PAGE_LANGUAGES.join(', ')}`)
  if (!SLUG.test(slug)) throw new Error(`"${slug}" is no slug: lower-case letters and digits, with hyphens between words`)
  const text = `---
title: The page’s title
lang: ${lang}
published: 2025-03-11
shown: json-ld
kind: article
outlet: The Name of a Paper (fictional)
---
# The headline

One paragraph, with [[Emmanuel Macron]], [[Ukraine|Kyiv|metonym]], the [[Mark Rutte|[[NATO|NATO|optional]] chief|post]] and the [[2025-03-11 Paris|Paris meeting]].

## A section’s heading

Words that must not be marked: {{Washington Post}}, {{meeting:the Paris meeting of 2015}}.
`
  return { file: `${lang}-${slug}.txt`, text }
}
