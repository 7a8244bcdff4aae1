// Words of other matters than politics: what a list must keep to, so that no page stops at each small word and none of politics is taken for them.
import { describe, expect, test } from 'vitest'
import { EVERYDAY_WORDS } from '../../../../src/match/languages/everyday-words.ts'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import { NAME_SAYINGS } from '../../../../src/match/languages/name-sayings.ts'
import { PAGE_LANGUAGES } from '../../../../src/model/text.ts'
import { foldText } from '../../../../src/text/fold.ts'

const LISTS = PAGE_LANGUAGES.flatMap((language) => [
  { language, of: 'every day', list: EVERYDAY_WORDS[language] },
  { language, of: 'names', list: NAME_SAYINGS[language] },
])

describe.each(LISTS)('$language words of $of', ({ language, list }) => {
  const rules = LANGUAGES[language]
  if (!rules) throw new Error(`no rules for ${language}`)
  const folded = list.map(foldText)

  test('begin with no small word, at each of which the search would stop', () => {
    const small = new Set([...rules.links, ...rules.definite, ...rules.indefinite, ...rules.openers].map(foldText))
    expect(folded.filter((one) => small.has(one.split(' ')[0] ?? ''))).toEqual([])
  })

  test('are, by themselves, none of a post, a meeting or what states do', () => {
    const politics = new Set([...Object.values(rules.posts), ...Object.values(rules.meetingNouns)].flat().map(foldText))
    expect(folded.filter((one) => politics.has(one) || (!one.includes(' ') && rules.metonym.statecraft.test(one)))).toEqual([])
  })
})
