// Taking a change back: all of it where nothing came after, and never what came after.
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import { withField } from '../../../src/settings/fields.ts'
import type { Settings } from '../../../src/settings/settings.ts'
import { undoChange } from '../../../src/settings/undo-change.ts'

const settings = (fields: Record<string, unknown>): Settings =>
  Object.entries(fields).reduce((all, [path, value]) => withField(all, path, value), DEFAULT_SETTINGS)

test.each<[string, Record<string, unknown>, Record<string, unknown>, Record<string, unknown>, Record<string, unknown>]>([
  [
    'everything is as before where nothing came after',
    { theme: 'dark', 'topics.off': ['a'], 'topics.colours': { a: 'plum' }, hidden: [] },
    {},
    {},
    { theme: 'dark', 'topics.off': ['a'], 'topics.colours': { a: 'plum' }, hidden: [] },
  ],
  ['another setting that was changed since stays', { 'topics.off': ['a'] }, {}, { theme: 'dark' }, { 'topics.off': ['a'], theme: 'dark' }],
  ['a value that was set anew since stays', { theme: 'dark' }, {}, { theme: 'contrast' }, { theme: 'contrast' }],
  [
    'of the colours, those that were chosen since stay',
    { 'topics.colours': { a: 'plum', b: 'teal' } },
    {},
    { 'topics.colours': { b: 'brick', c: 'olive' } },
    { 'topics.colours': { a: 'plum', b: 'brick', c: 'olive' } },
  ],
  [
    'what a list got since stays in it',
    { 'sites.never': ['a.example'] },
    {},
    { 'sites.never': ['b.example'] },
    { 'sites.never': ['a.example', 'b.example'] },
  ],
  [
    'what a list lost since stays away',
    { 'topics.off': ['a'] },
    { 'topics.off': ['b', 'c'] },
    { 'topics.off': ['c'] },
    { 'topics.off': ['a'] },
  ],
])('%s', (_what, before, after, now, expected) => {
  expect(undoChange(settings(now), settings(before), settings(after))).toEqual(settings(expected))
})
