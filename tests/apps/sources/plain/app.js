// The news page by plain templates: the server writes the markup, the browser sets single texts and moves single elements.
import { articleOf, BUTTONS, firstState, ROW_HEIGHT, ROWS, rowText, tickerText, typedText, visibleRows } from '../shared/story.js'

const paragraphs = (texts) => texts.map((text) => `<p>${text}</p>`).join('')

export const render = () => {
  const state = firstState()
  const { headline, paragraphs: texts } = articleOf(state)
  return `<main>
  <div class="buttons">${BUTTONS.map((button) => `<button type="button" data-act="${button}">${button} </button>`).join('')}</div>
  <article class="story">
    <h1>${headline}</h1>
    <div class="text">${paragraphs(texts)}</div>
    <p class="ticker">${tickerText(state)}</p>
    <p class="typed">${typedText(state)}</p>
    <ul class="posts">${state.posts.map(({ id, text }) => `<li data-id="${id}">${text}</li>`).join('')}</ul>
    <div class="window"><div style="height: ${ROWS * ROW_HEIGHT}px; position: relative">${visibleRows(state)
      .map((row) => `<p class="row" style="top: ${row * ROW_HEIGHT}px">${rowText(row)}</p>`)
      .join('')}</div></div>
  </article>
  <div class="feed"></div>
  <form class="comment"><textarea></textarea><button type="submit">Send 0</button></form>
  <section class="comments"></section>
</main>`
}
