// The browser's half of the plain news page.
import { begin, connect } from '../shared/start.js'
import { ACTIONS, articleOf, firstState, ROW_HEIGHT, rowText, tickerText, typedText, visibleRows } from '../shared/story.js'

const app = document.getElementById('app')
const find = (selector) => app.querySelector(selector)
const make = (tag, text, attributes = {}) => {
  const element = Object.assign(document.createElement(tag), attributes)
  element.textContent = text
  return element
}

/** Elements of a list by key: those that stay are moved, not made again. */
function arrange(list, items, keyOf, makeItem) {
  const known = new Map([...list.children].map((child) => [child.dataset.id, child]))
  list.replaceChildren(
    ...items.map((item) => {
      const key = String(keyOf(item))
      const element = known.get(key) ?? makeItem(item)
      element.dataset.id = key
      return element
    }),
  )
}

function show(state, before) {
  if (state.article !== before.article) {
    const { headline, paragraphs } = articleOf(state)
    find('h1').textContent = headline
    find('.text').replaceChildren(...paragraphs.map((text) => make('p', text)))
  }
  // One way writes over the text node that stands there, the other puts a new one in its place.
  if (state.tick !== before.tick) find('.ticker').firstChild.data = tickerText(state)
  if (state.typed !== before.typed) find('.typed').textContent = typedText(state)
  if (state.posts !== before.posts)
    arrange(
      find('.posts'),
      state.posts,
      ({ id }) => id,
      ({ text }) => make('li', text),
    )
  if (state.first !== before.first)
    // Rows are used again for other texts, as long lists do to save elements.
    [...find('.window').firstElementChild.children].forEach((row, at) => {
      const number = visibleRows(state)[at]
      row.firstChild.data = rowText(number)
      row.style.top = `${number * ROW_HEIGHT}px`
    })
  for (const { headline, paragraphs } of state.feed.slice(before.feed.length)) {
    const article = make('article', '', { className: 'further' })
    article.append(make('h2', headline), ...paragraphs.map((text) => make('p', text)))
    find('.feed').append(article)
  }
  for (const { text } of state.comments.slice(before.comments.length)) find('.comments').append(make('p', text))
  if (state.count !== before.count) find('[data-act=count]').textContent = `count ${state.count}`
}

begin(() => {
  let state = firstState()
  const dispatch = (action, value) => {
    const before = state
    state = ACTIONS[action](state, value)
    show(state, before)
  }
  const press = connect(dispatch)
  for (const button of app.querySelectorAll('[data-act]')) button.addEventListener('click', () => press(button.dataset.act))
  find('.window').addEventListener('scroll', ({ currentTarget }) => dispatch('scroll', currentTarget.scrollTop))
  const area = find('textarea')
  area.addEventListener('input', () => (find('[type=submit]').textContent = `Send ${area.value.length}`))
  find('form').addEventListener('submit', (event) => {
    event.preventDefault()
    dispatch('comment', area.value)
    area.value = ''
    find('[type=submit]').textContent = 'Send 0'
  })
})
