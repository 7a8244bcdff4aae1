// Things to do, in Lit.
import { html, LitElement } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { addTodo, remove, toggle } from '../shared/todos.js'

class Todos extends LitElement {
  static properties = { todos: { state: true }, text: { state: true } }

  constructor() {
    super()
    this.todos = []
    this.text = ''
  }

  // In the light tree, as the others' are: the measure looks for the list there.
  createRenderRoot() {
    return this
  }

  add(event) {
    event.preventDefault()
    this.todos = addTodo(this.todos, this.text)
    this.text = ''
  }

  render() {
    return html`<form @submit=${this.add}>
      <input class="new" .value=${this.text} @input=${(event) => (this.text = event.target.value)}>
      <ul>${repeat(
        this.todos,
        ({ id }) => id,
        ({ id, title, done }) => html`<li class=${done ? 'done' : ''}>
          <input type="checkbox" .checked=${done} @change=${() => (this.todos = toggle(this.todos, id))}>
          <label>${title}</label>
          <button type="button" class="delete" @click=${() => (this.todos = remove(this.todos, id))}>×</button>
        </li>`,
      )}</ul>
      <p class="left">${this.todos.filter(({ done }) => !done).length} left</p>
    </form>`
  }
}

customElements.define('todo-list', Todos)
document.getElementById('app').append(document.createElement('todo-list'))
