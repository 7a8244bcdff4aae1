// Posts standing alone as mentions of their holder at the article's date: "the French president", "NATO chief", "the chancellor".

import { isoDay } from '../model/fuzzy-date.ts'
import type { ResolvedMention } from '../model/page.ts'
import { afterPossessive, wordAfter, wordBefore } from './neighbours.ts'
import type { PageReading } from './page-reading.ts'
import { findPostPhrases, holdersAt, holdsPost, type PostPhrase } from './posts.ts'
import type { BlockReading } from './read-block.ts'
import { wordSet } from './word-sets.ts'

const SCORE_WITH_STATE = 0.92
const SCORE_WITHOUT_STATE = 0.85

/** Post phrases that name somebody. Only on pages with a date: who held a post is a question of when. */
export function resolvePosts(page: PageReading, actors: readonly ResolvedMention[]): ResolvedMention[] {
  if (page.day === null) return []
  const resolved: ResolvedMention[] = []
  for (const reading of page.readings) {
    for (const phrase of findPostPhrases(reading)) {
      if (phrase.notNow || namesSomebody(reading, phrase, actors)) continue
      const holders =
        phrase.body === null ? holdersNamed(page, reading, phrase) : holdersAt(page.gazetteer, phrase.body, phrase.keys, page.day)
      if (holders.length !== 1) continue
      const id = page.gazetteer.entityName(holders[0] as number)
      const score = phrase.body === null ? SCORE_WITHOUT_STATE : SCORE_WITH_STATE
      resolved.push({
        block: reading.block.index,
        start: phrase.start,
        end: phrase.end,
        entity: id,
        candidates: [{ id, score }],
        via: 'post',
        score,
        reason: { code: 'post-at-date', cue: reading.block.text.slice(phrase.start, phrase.end), date: isoDay(page.day) },
      })
    }
  }
  return resolved
}

/** Is the post a title of a name beside it ("French President Emmanuel Macron", "Macron, the French president")? Then it is no mention. */
function namesSomebody(reading: BlockReading, phrase: PostPhrase, actors: readonly ResolvedMention[]): boolean {
  const { text, index } = reading.block
  const after = wordAfter(text, afterPossessive(text, phrase.end))
  // Somebody we know, right after it or after a comma.
  const next = actors.find(
    (one) => one.block === index && one.start >= phrase.end && /^[\s\u00a0,]*(?:sir\s+)?$/i.test(text.slice(phrase.end, one.start)),
  )
  if (next?.entity?.startsWith('person/')) return true
  const last = actors.find(
    (one) =>
      one.block === index &&
      one.end <= phrase.start &&
      /^\s*,\s*(?:the\s+|le\s+|la\s+|der\s+|die\s+|el\s+|il\s+)?$/i.test(text.slice(one.end, phrase.start)),
  )
  if (last?.entity?.startsWith('person/')) return true
  // Somebody we do not know: a capital right after it (German nouns aside), or an acronym's rest.
  if (reading.rules.language === 'de' || reading.titleCase) return false
  return (
    after !== null &&
    after.joint === 'space' &&
    after.capital &&
    after.start > phrase.end &&
    afterPossessive(text, phrase.end) === phrase.end
  )
}

/** "the chancellor": with a definite article, the one person named on the page who holds such a post. */
function holdersNamed(page: PageReading, reading: BlockReading, phrase: PostPhrase): number[] {
  const before = wordBefore(reading.block.text, phrase.start)
  if (before?.joint !== 'space' || !wordSet(reading.rules.definite).has(before.folded)) return []
  const day = page.day as number
  const named = Object.keys(page.evidence.named)
    .map((id) => page.gazetteer.entityNumber(id))
    .filter((entity) => entity >= 0)
  const people = named.filter((entity) => page.gazetteer.kindOf(entity) === 'person' && holdsNow(page, entity, phrase, day))
  if (people.length > 0) return people
  const ofStates = named
    .filter((entity) => page.gazetteer.kindOf(entity) === 'state')
    .flatMap((state) => holdersAt(page.gazetteer, state, phrase.keys, day))
  return [...new Set(ofStates)]
}

function holdsNow(page: PageReading, person: number, phrase: PostPhrase, day: number): boolean {
  return (
    page.gazetteer.postsOf(person).some((one) => phrase.keys.includes(one.post) && one.from <= day && one.until >= day) &&
    holdsPost(page.gazetteer, person, phrase.keys, null, day)
  )
}
