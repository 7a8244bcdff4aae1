import { describe, expect, test } from 'vitest'
import { askedInNetLog, judge } from '../../../src/cli/network-log.ts'

const OURS = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'

/** As Chromium writes it: constants on one line, then an event a line, then what the browser tells at its end. */
const log = (...params: object[]): string =>
  [
    '{"constants":{"logEventTypes":{"URL_REQUEST_START_JOB":2}},',
    '"events": [',
    ...params.map((one) => `${JSON.stringify({ params: one, phase: 1, source: { id: 1, type: 1 }, time: '1', type: 2 })},`),
  ].join('\n')

describe('what a net log tells', () => {
  test('requests with who asked, and look-ups of names', () => {
    const text = log(
      { url: 'http://127.0.0.1:8000/page', initiator: 'not an origin', method: 'GET' },
      { url: 'https://example.org/beacon', initiator: OURS, method: 'POST' },
      { host: 'https://example.net', is_speculative: true },
      { address: '127.0.0.1:8000' },
    )
    expect(askedInNetLog(text)).toEqual([
      { url: 'http://127.0.0.1:8000/page', by: null },
      { url: 'https://example.org/beacon', by: OURS },
      { url: 'https://example.net', by: null },
    ])
  })

  test('a log that was cut off in the middle of a line is read as far as it goes; the last event of a whole one too', () => {
    const text = log({ url: 'http://127.0.0.1:8000/one' }, { url: 'http://127.0.0.1:8000/two' })
    expect(askedInNetLog(text.slice(0, -30))).toHaveLength(1)
    expect(askedInNetLog(`${text.replace(/,$/, ' ],')}\n"polledData": []}`)).toHaveLength(2)
  })
})

describe('the judgement', () => {
  test.each([
    ['a worker of ours that calls home', { url: 'https://example.org/', by: OURS }, 'ours'],
    ['a page of ours that asks this machine', { url: 'http://127.0.0.1:8000/x', by: OURS }, 'ours'],
    ['in Firefox', { url: 'http://127.0.0.1:8000/x', by: 'moz-extension://3f1c1d0e-5f5e-4f6e-9a58-6c1f3c1f9f10' }, 'ours'],
    ['one of the makers’ places, asked by us', { url: 'https://update.googleapis.com/', by: OURS }, 'ours'],
    ['a stranger, asked by nobody named', { url: 'https://example.org/', by: null }, 'strangers'],
    ['a stranger whose name ends alike', { url: 'https://notgoogle.com/', by: null }, 'strangers'],
    ['one of the makers’ places, asked by a page', { url: 'https://www.google.com/', by: 'http://127.0.0.1:8000' }, 'strangers'],
    ['a fictional outlet, asked by us', { url: 'https://www.selva-post.example/', by: OURS }, 'ours'],
    ['a fictional outlet, asked by a page', { url: 'https://www.selva-post.example/', by: 'http://127.0.0.1:8000' }, 'strangers'],
    ['a path that no test put there', { url: 'http://127.0.0.1:8000/leak', by: null, status: 404 }, 'unknown'],
  ] as const)('finds %s', (_what, asked, list) => {
    const found = judge([asked])
    expect({ ours: found.ours.length, strangers: found.strangers.length, unknown: found.unknown.length }).toEqual({
      ours: 0,
      strangers: 0,
      unknown: 0,
      [list]: 1,
    })
  })

  test('pages on this machine, their icons and the browser’s own are counted and no fault', () => {
    const found = judge([
      { url: 'http://127.0.0.1:8000/page', by: null, status: 200 },
      { url: 'http://127.0.0.1:8000/favicon.ico', by: 'http://127.0.0.1:8000', status: 404 },
      { url: 'https://update.googleapis.com/a', by: null },
      { url: 'https://update.googleapis.com', by: null },
      { url: 'https://www.selva-post.example/story', by: null },
      { url: 'https://www.selva-post.example/favicon.ico', by: 'https://www.selva-post.example' },
    ])
    expect(found).toEqual({
      ours: [],
      strangers: [],
      followed: 2,
      unknown: [],
      local: 2,
      browsers: new Map([['update.googleapis.com', 2]]),
    })
  })
})
