// `npm run listing`: writes what docs/store/listing.md takes from elsewhere, so that stores are told what the package and the privacy page
// say: names and summaries from the manifest's texts in each language, the answer for each permission from PRIVACY.md, what the record is
// about from its manifest. Those parts stand between `<!-- made: NAME -->` and `<!-- end -->`; the rest is written by hand.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build-extension.ts'

const LISTING = 'docs/store/listing.md'
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

type Messages = { name: { message: string }; description: { message: string } }

/** Names and summaries, a row for each language. Stores show the summary of the manifest, so it cannot differ from it. */
function summaryTable(texts: ReadonlyMap<string, Messages>): string {
  const rows = [...texts].map(([language, { name, description }]) => `| ${language} | ${name.message} | ${description.message} |`)
  return ['| language | name | summary |', '|---|---|---|', ...rows].join('\n')
}

/** The paragraphs of the privacy page on permissions, as a list with a line for each. */
export function permissionAnswers(privacy: string): string {
  const [, section = ''] = /^## Permissions, one by one\n([\s\S]*?)(?=^## )/m.exec(privacy) ?? []
  const paragraphs = section
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.startsWith('**'))
  return paragraphs.map((paragraph) => `- ${paragraph.replace(/\s*\n\s*/g, ' ')}`.trim()).join('\n')
}

type AboutRecord = { title: { en: string }; licence: string; updated: string }

/** The sentence on the record that comes with this version. */
const recordSentence = ({ title, licence, updated }: AboutRecord): string =>
  `The record of this version is called "${title.en}" and stands as of ${updated}. It is open (${licence}): every entry can be checked and corrected.`

/** Puts parts into a text at their places. Throws where a part has no place, or a place no part. */
export function fill(text: string, parts: Readonly<Record<string, string>>): string {
  const left = new Set(Object.keys(parts))
  const filled = text.replace(/(<!-- made: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g, (_all, start: string, name: string, end: string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`nothing is made for "${name}"`)
    left.delete(name)
    return start + part + end
  })
  if (left.size > 0) throw new Error(`there is no place for ${[...left].join(', ')}`)
  return filled
}

/** The listing as it should be. */
export function currentListing(): string {
  const languages = [
    'en',
    ...readdirSync(join(root, 'src/assets/_locales'))
      .filter((language) => language !== 'en')
      .sort(),
  ]
  const texts = new Map(
    languages.map((language) => [language, JSON.parse(read(`src/assets/_locales/${language}/messages.json`)) as Messages]),
  )
  return fill(read(LISTING), {
    summaries: summaryTable(texts),
    permissions: permissionAnswers(read('PRIVACY.md')),
    record: recordSentence(JSON.parse(read('data/manifest.json'))),
  })
}

if (import.meta.main) writeFileSync(join(root, LISTING), currentListing())
