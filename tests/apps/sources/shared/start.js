// What an application does outside its own way of building pages: when it begins, what its buttons and timers set going, its address.
import { TYPED } from './story.js'

/** A ticker of a trading floor; a typist in a hurry. In milliseconds. */
const TICK_MS = 100
const KEY_MS = 30
const TICKS = 30

const wanted = new URLSearchParams(globalThis.location?.search ?? '')

/** Begins at once, or, with ?late, when the page hears of "hydrate": marks are there by then. Says in `window.state` that it did. */
export function begin(hydrate) {
  const start = async () => {
    await hydrate()
    window.state = 'ready'
  }
  if (wanted.has('late')) addEventListener('hydrate', start, { once: true })
  else void start()
}

/** Goes to the other article by a change of address, as applications do: through the Navigation API with ?navigation, else history. */
function next(dispatch) {
  const second = !/article=1/.test(location.search)
  const query = new URLSearchParams(location.search)
  query.set('article', second ? '1' : '0')
  if (wanted.has('navigation')) navigation.navigate(`?${query}`)
  else {
    history.pushState(null, '', `?${query}`)
    dispatch('go', second ? 1 : 0)
  }
}

/** Follows the address and gives the function that buttons call. `dispatch(action, value)` changes the state. */
export function connect(dispatch) {
  const shown = () => (/article=1/.test(location.search) ? 1 : 0)
  addEventListener('popstate', () => {
    if (!wanted.has('navigation')) dispatch('go', shown())
  })
  if (wanted.has('navigation'))
    navigation.addEventListener('navigate', (event) => {
      if (event.canIntercept) event.intercept({ handler: async () => dispatch('go', shown()) })
    })
  return (button) => {
    if (button === 'next') next(dispatch)
    else if (button === 'ticker') repeat(TICKS, TICK_MS, () => dispatch('tick'))
    else if (button === 'typing') repeat(TYPED.length, KEY_MS, () => dispatch('type'))
    else dispatch(button)
  }
}

function repeat(times, ms, work) {
  let left = times
  const timer = setInterval(() => {
    work()
    left -= 1
    if (left === 0) clearInterval(timer)
  }, ms)
}
