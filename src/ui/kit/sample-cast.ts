// Who occurs in the sample article, and which of its names the reader's settings mark: the same rules as on a news page
// (kinds, density, headline, topics and colours), over a text of our own. Pure; sample-article.tsx draws it.
import type { EntityKind } from '../../model/ids.ts'
import type { Colour, MarkKind, Settings } from '../../settings/settings.ts'
import { markColour, type TopicBranches } from '../../settings/topics.ts'
import type { SampleText } from '../i18n/sample/en.ts'

/** `branch`: which of the record's top branches its topic is, counted from 0, so that every switch has something to show. */
const CAST: Readonly<Record<string, { kind: MarkKind; branch: number }>> = {
  calder: { kind: 'person', branch: 0 },
  weir: { kind: 'person', branch: 1 },
  vesna: { kind: 'state', branch: 2 },
  union: { kind: 'bloc', branch: 1 },
  board: { kind: 'organisation', branch: 3 },
  palace: { kind: 'office', branch: 2 },
  conference: { kind: 'meeting', branch: 0 },
  selborg: { kind: 'capital', branch: 4 },
}

/** A piece of a paragraph: plain text, or a name with its look (null: not marked). */
export type SamplePiece = { text: string; mark: { key: string; kind: EntityKind; colour: Colour | null } | null }
export type SampleBlock = { role: 'headline' | 'heading' | 'text'; pieces: SamplePiece[] }

/** Splits "[words|key]" out of a text. */
function pieces(text: string): { text: string; key: string | null }[] {
  return text
    .split(/(\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, words, key] = /^\[([^|]+)\|([a-z]+)\]$/.exec(part) ?? []
      return words === undefined || key === undefined ? { text: part, key: null } : { text: words, key }
    })
}

/** The sample article as these settings mark it. `branches`: every topic's top branch, in the record's order. */
export function markSample(sample: SampleText, settings: Settings, branches: TopicBranches): SampleBlock[] {
  const tops = [...new Set(Object.values(branches))]
  const onPage = new Set<string>()
  let inSection = new Set<string>()

  function look(key: string, role: SampleBlock['role']): SamplePiece['mark'] {
    const actor = CAST[key]
    if (actor === undefined) return null
    const kind = settings.kinds[actor.kind]
    if (!kind.on || (role === 'headline' && !settings.headlines)) return null
    // The article's headline is a place of its own: a name marked there is still first in its section below.
    const isFirst = kind.density === 'page' ? !onPage.has(key) : kind.density === 'section' ? !inSection.has(key) : true
    const topic = tops[actor.branch % Math.max(1, tops.length)]
    const { on, colour } = markColour(topic === undefined ? [] : [topic], tops, branches, settings)
    if (!isFirst || !on) return null
    onPage.add(key)
    inSection.add(key)
    return { key, kind: actor.kind === 'capital' ? 'state' : actor.kind, colour }
  }
  const block = (role: SampleBlock['role'], text: string): SampleBlock => ({
    role,
    pieces: pieces(text).map((piece) => ({ text: piece.text, mark: piece.key === null ? null : look(piece.key, role) })),
  })

  const blocks = [block('headline', sample.headline)]
  for (const { heading, paragraphs } of sample.sections) {
    inSection = new Set()
    if (heading !== null) blocks.push(block('heading', heading))
    blocks.push(...paragraphs.map((text) => block('text', text)))
  }
  return blocks
}
