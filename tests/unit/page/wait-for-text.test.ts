// Which pages count as empty: text in menus and heads of sites is none yet, wherever it stands, and other text counts from a length on.
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { looksEmpty } from '../../../src/page/wait-for-text.ts'

const LONG = 'The ministers met by the harbour and said nothing. '.repeat(10)
const STORY = `<article><p>${LONG}</p></article>`
const document = (body: string): Document => new JSDOM(`<!doctype html><body>${body}</body>`).window.document

describe('empty', () => {
  test.each([
    ['nothing', ''],
    ['a line', '<p>Loading</p>'],
    ['a long menu', `<nav><ul><li>${LONG}</li></ul></nav>`],
    ['a menu by its role', `<div role="navigation"><div><p>${LONG}</p></div></div>`],
    ['a header and a footer', `<header><h1>${LONG}</h1></header><main></main><footer><p>${LONG}</p></footer>`],
    [
      'a question for consent',
      `<div id="app"></div><div class="cmp-root" role="dialog"><p>${LONG}</p></div><div id="onetrust-consent-sdk"><p>${LONG}</p></div>`,
    ],
    ['hidden from readers', `<div aria-hidden="true"><p>${LONG}</p></div><div></div>`],
    ['text outside paragraphs', `<div>${LONG}</div>`],
    ['articles that are hidden from readers or in a footer', `<div aria-hidden="true">${STORY}</div><footer>${STORY}</footer>`],
    ['a form with a field named like what is asked', `<form><input name="localName"><input name="getAttribute"></form>`],
  ])('%s', (_name, body) => {
    expect(looksEmpty(document(body))).toBe(true)
  })
})

describe('not empty', () => {
  test.each([
    [
      'an application whose every element is in one named for consent',
      `<div class="has-consent consent"><main><p>${LONG}</p></main></div>`,
    ],
    ['an article', `<article><h1>Talks</h1><p>${LONG}</p></article>`],
    ['after a nested menu', `<div><div><nav><ul><li>One</li></ul></nav></div></div><p>${LONG}</p>`],
    ['after a menu that ends its box', `<div><p>Short</p><nav><p>Menu</p></nav></div><div><div><p>${LONG}</p></div></div>`],
    ['in a form that holds the page', `<form><input name="attributes"><main><p>${LONG}</p></main></form>`],
    ['in a story that is opened in a dialogue', `<div role="dialog">${STORY}</div>`],
    ['in a further article', `<article><p>Short</p></article>${STORY}`],
    ['in many short paragraphs', '<p>Somebody said something.</p>'.repeat(20)],
  ])('%s', (_name, body) => {
    expect(looksEmpty(document(body))).toBe(false)
  })
})
