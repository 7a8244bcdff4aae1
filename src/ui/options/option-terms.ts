// The texts by which a search finds each section: those of its rows. A row's own texts are matched again where it is drawn.
import type { TopicNode } from '../../settings/topic-tree.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'

const textsOf = (node: TopicNode): string => [node.label, node.question, ...node.children.map(textsOf)].join(' ')

export function optionTerms(words: OptionsMessages, topics: readonly TopicNode[]): Record<keyof OptionsMessages['sections'], string[]> {
  const { marks, cards, look, keys, sites, hidden, file, packs, record } = words
  return {
    topics: topics.map(textsOf),
    marks: [...Object.values(marks.kinds), `${marks.kinds.capital} ${marks.capitalHint}`, `${marks.headlines} ${marks.headlinesHint}`],
    cards: [`${cards.hover} ${cards.hoverHint}`, cards.delay, `${cards.atOnce} ${cards.atOnceHint}`],
    look: [`${look.theme} ${look.themeHint}`, look.language],
    keys: [...Object.values(keys.commands), keys.escape, keys.change],
    sites: [sites.never, sites.always, sites.import, sites.export],
    hidden: [hidden.hint],
    file: [file.hint, file.export, file.import],
    packs: [packs.hint, packs.import, packs.update, packs.export, packs.versions],
    record: [...Object.values({ ...record, counts: '' }), words.record.privacyTitle],
  }
}
