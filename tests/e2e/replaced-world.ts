// A script for the head of a page that replaces and freezes what every script is made of, before the extension runs. Each replacement notes
// its name in `called` and throws; `called` is for the test to read. It uses no built-in after it has replaced them.

/** Functions of prototypes and namespaces, by the name of their holder; a holder with `*` has all its functions replaced. */
const HOLDERS = [
  ...['Array', 'String', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'RegExp', 'Number', 'Date', 'Uint8Array'].map(
    (name) => `${name}.prototype`,
  ),
  ...['Object', 'Array', 'JSON', 'Reflect', 'Number', 'Promise', 'CSS'],
  ...['EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'DocumentFragment', 'ShadowRoot', 'CharacterData', 'Text'].map(
    (name) => `${name}.prototype`,
  ),
  ...['Range', 'StaticRange', 'AbstractRange', 'TreeWalker', 'Highlight', 'HighlightRegistry', 'CSSStyleSheet', 'MutationObserver'].map(
    (name) => `${name}.prototype`,
  ),
  ...['IntersectionObserver', 'ResizeObserver', 'Selection', 'NodeList', 'DOMTokenList', 'AbortController', 'AbortSignal'].map(
    (name) => `${name}.prototype`,
  ),
]

/** Functions of the window itself, constructors included. */
const GLOBALS = [
  ...[
    'MutationObserver',
    'IntersectionObserver',
    'ResizeObserver',
    'Highlight',
    'StaticRange',
    'Range',
    'CSSStyleSheet',
    'AbortController',
    'URL',
  ],
  ...['requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'clearTimeout', 'queueMicrotask', 'getComputedStyle', 'matchMedia'],
  ...['addEventListener', 'postMessage', 'fetch', 'structuredClone', 'Intl', 'chrome', 'browser'],
]

/** Fields that options, messages and promises are asked for: a getter on Object.prototype would hear of every missing one. */
const FIELDS = [
  'type',
  'signal',
  'capture',
  'passive',
  'once',
  'then',
  'toJSON',
  'mode',
  'key',
  'entity',
  'ok',
  'error',
  'timeout',
  'root',
  'rootMargin',
]

/** As text: it runs in a page. Defines `called`, the names of what was called, in order. */
export const REPLACED_WORLD = `{
  const { defineProperty, freeze, getOwnPropertyDescriptor, getOwnPropertyNames } = Object
  const { join } = Array.prototype
  var called = []
  defineProperty(called, 'join', { value: join })
  const note = (name) => { called[called.length] = name; throw name }
  // Everything is looked up first, while looking up still works.
  const changes = []
  const holders = []
  for (const path of ${JSON.stringify(HOLDERS)}) {
    const [outer, inner] = path.split('.')
    const holder = inner === undefined ? window[outer] : window[outer][inner]
    holders.push(holder)
    for (const name of getOwnPropertyNames(holder)) {
      const { value, get, configurable } = getOwnPropertyDescriptor(holder, name)
      if (name === 'constructor' || name === 'prototype' || !configurable) continue
      if (typeof value === 'function') changes.push([holder, name, { value: () => note(name) }])
      else if (get !== undefined) changes.push([holder, name, { get: () => note(name), set: () => note(name) }])
    }
  }
  for (const name of ${JSON.stringify(GLOBALS)}) changes.push([window, name, { configurable: true, value: function () { note(name) } }])
  for (const name of ${JSON.stringify(FIELDS)}) changes.push([Object.prototype, name, { configurable: true, get: () => note(name), set: () => note(name) }])
  holders.push(Object.prototype, Function.prototype)
  const count = changes.length
  const held = holders.length
  for (let at = 0; at < count; at++) defineProperty(changes[at][0], changes[at][1], changes[at][2])
  for (let at = 0; at < held; at++) freeze(holders[at])
}`
