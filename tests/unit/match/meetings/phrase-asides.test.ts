import { expect, test } from 'vitest'
import { afterAside } from '../../../../src/match/meetings/phrase-asides.ts'

test.each([
  ['Merz', ' (CDU)', ' und Macron'],
  ['Merz', ' (70)', ' und Macron'],
  ['spotkanie', ' tzw.', ' koalicji'],
  ['die', ' sog.', ' Runde'],
  ['зустріч', ' т. зв.', ' коаліції'],
  ['sommet de la', ' "coalition"', ' sur la paix'],
  ['nel', ' palazzo Ciragan', ' di Port Selva'],
  ['talks', ' (which nobody wanted)', ' in Port Selva'],
])('%s%s says nothing of the meeting', (before, aside, after) => {
  expect(afterAside(before + aside + after, before.length)).toBe(before.length + aside.length)
})

test.each([
  ['talks', ' (which nobody wanted).'],
  ['talks', ' the next day'],
  ['talks', ' to come'],
  ['talks', ' (2019)'],
  ['talks of', ' "debrief" with them'],
  ['in the', ' palace of the king'],
  ['talks', ''],
])('%s%s goes on as it is', (before, after) => {
  expect(afterAside(before + after, before.length)).toBe(before.length)
})
