// The news page in Lit: its text stands in an open shadow root, declared in the served page.
import { css, html, LitElement, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { connect } from '../shared/start.js'
import { ACTIONS, articleOf, BUTTONS, firstState, ROW_HEIGHT, ROWS, rowText, tickerText, typedText, visibleRows } from '../shared/story.js'

export class NewsPage extends LitElement {
  static properties = { state: { state: true }, draft: { state: true } }
  static styles = css`.window { height: 300px; overflow: auto } .row { position: absolute; margin: 0; height: 32px }`

  constructor() {
    super()
    this.state = firstState()
    this.draft = ''
    this.press = () => {}
  }

  connectedCallback() {
    super.connectedCallback()
    this.press = connect((action, value) => this.dispatch(action, value))
  }

  dispatch(action, value) {
    this.state = ACTIONS[action](this.state, value)
  }

  send(event) {
    event.preventDefault()
    this.dispatch('comment', this.draft)
    this.draft = ''
  }

  render() {
    const { state, draft } = this
    const { headline, paragraphs } = articleOf(state)
    // Where an empty text was served, Lit's taking over finds no text node and later writes into the comment that stands there.
    const typed = typedText(state) || nothing
    const texts = (all) => all.map((text) => html`<p>${text}</p>`)
    return html`<main>
      <div class="buttons">
        ${BUTTONS.map((button) => html`<button type="button" data-act=${button} @click=${() => this.press(button)}>${button} ${button === 'count' ? state.count : ''}</button>`)}
      </div>
      <article class="story">
        <h1>${headline}</h1>
        ${texts(paragraphs)}
        <p class="ticker">${tickerText(state)}</p>
        <p class="typed">${typed}</p>
        <ul class="posts">${repeat(
          state.posts,
          ({ id }) => id,
          ({ text }) => html`<li>${text}</li>`,
        )}</ul>
        <div class="window" @scroll=${(event) => this.dispatch('scroll', event.currentTarget.scrollTop)}>
          <div style="height: ${ROWS * ROW_HEIGHT}px; position: relative">
            ${repeat(
              visibleRows(state),
              (row) => row,
              (row) => html`<p class="row" style="top: ${row * ROW_HEIGHT}px">${rowText(row)}</p>`,
            )}
          </div>
        </div>
      </article>
      ${repeat(
        state.feed,
        ({ id }) => id,
        (story) => html`<article class="further"><h2>${story.headline}</h2>${texts(story.paragraphs)}</article>`,
      )}
      <form class="comment" @submit=${this.send}>
        <textarea .value=${draft} @input=${(event) => (this.draft = event.target.value)}></textarea>
        <button type="submit">Send ${draft.length}</button>
      </form>
      <section class="comments">${state.comments.map(({ text }) => html`<p>${text}</p>`)}</section>
    </main>`
  }
}
