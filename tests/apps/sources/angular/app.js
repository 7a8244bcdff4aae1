// The news page in Angular, compiled in the browser (and on the server) by Angular's own compiler: no build of its own is needed.
import '@angular/compiler'
import { Component, provideZonelessChangeDetection, signal } from '@angular/core'
import { provideClientHydration } from '@angular/platform-browser'
import { connect } from '../shared/start.js'
import { ACTIONS, articleOf, BUTTONS, firstState, ROW_HEIGHT, ROWS, rowText, tickerText, typedText, visibleRows } from '../shared/story.js'

const template = `<main>
  <div class="buttons">
    @for (button of BUTTONS; track button) {
      <button type="button" [attr.data-act]="button" (click)="press(button)">{{ button }} {{ button === 'count' ? state().count : '' }}</button>
    }
  </div>
  <article class="story">
    <h1>{{ articleOf(state()).headline }}</h1>
    @for (text of articleOf(state()).paragraphs; track text) {<p>{{ text }}</p>}
    <p class="ticker">{{ tickerText(state()) }}</p>
    <p class="typed">{{ typedText(state()) }}</p>
    <ul class="posts">
      @for (post of state().posts; track post.id) {<li>{{ post.text }}</li>}
    </ul>
    <div class="window" (scroll)="dispatch('scroll', $event.currentTarget.scrollTop)">
      <div [style.height.px]="height" style="position: relative">
        @for (row of visibleRows(state()); track row) {<p class="row" [style.top.px]="row * ROW_HEIGHT">{{ rowText(row) }}</p>}
      </div>
    </div>
  </article>
  @for (story of state().feed; track story.id) {
    <article class="further">
      <h2>{{ story.headline }}</h2>
      @for (text of story.paragraphs; track text) {<p>{{ text }}</p>}
    </article>
  }
  <form class="comment" (submit)="send($event)">
    <textarea [value]="draft()" (input)="draft.set($event.target.value)"></textarea>
    <button type="submit">Send {{ draft().length }}</button>
  </form>
  <section class="comments">
    @for (comment of state().comments; track comment.id) {<p>{{ comment.text }}</p>}
  </section>
</main>`

class NewsPage {
  state = signal(firstState())
  draft = signal('')
  press = typeof window === 'undefined' ? () => {} : connect((action, value) => this.dispatch(action, value))
  height = ROWS * ROW_HEIGHT
  BUTTONS = BUTTONS
  ROW_HEIGHT = ROW_HEIGHT
  articleOf = articleOf
  rowText = rowText
  tickerText = tickerText
  typedText = typedText
  visibleRows = visibleRows

  dispatch(action, value) {
    this.state.update((now) => ACTIONS[action](now, value))
  }

  send(event) {
    event.preventDefault()
    this.dispatch('comment', this.draft())
    this.draft.set('')
  }
}

export const App = Component({ selector: 'news-page', template })(NewsPage) ?? NewsPage
export const providers = [provideZonelessChangeDetection(), provideClientHydration()]
