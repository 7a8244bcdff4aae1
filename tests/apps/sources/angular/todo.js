// Things to do, in Angular.
import '@angular/compiler'
import { Component, computed, provideZonelessChangeDetection, signal } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { addTodo, remove, toggle } from '../shared/todos.js'

const template = `<form (submit)="add($event)">
  <input class="new" [value]="title()" (input)="title.set($event.target.value)">
  <ul>
    @for (todo of todos(); track todo.id) {
      <li [class.done]="todo.done">
        <input type="checkbox" [checked]="todo.done" (change)="toggle(todo.id)">
        <label>{{ todo.title }}</label>
        <button type="button" class="delete" (click)="remove(todo.id)">×</button>
      </li>
    }
  </ul>
  <p class="left">{{ left() }} left</p>
</form>`

class Todos {
  todos = signal([])
  title = signal('')
  left = computed(() => this.todos().filter(({ done }) => !done).length)

  add(event) {
    event.preventDefault()
    this.todos.update((now) => addTodo(now, this.title()))
    this.title.set('')
  }

  toggle(id) {
    this.todos.update((now) => toggle(now, id))
  }

  remove(id) {
    this.todos.update((now) => remove(now, id))
  }
}

bootstrapApplication(Component({ selector: '#app', template })(Todos) ?? Todos, { providers: [provideZonelessChangeDetection()] })
