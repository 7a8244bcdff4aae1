// Things to do, in React.
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { addTodo, remove, toggle } from '../shared/todos.js'

function Todos() {
  const [todos, setTodos] = useState([])
  const [title, setTitle] = useState('')
  const add = (event) => {
    event.preventDefault()
    setTodos((now) => addTodo(now, title))
    setTitle('')
  }
  return (
    <form onSubmit={add}>
      <input className="new" value={title} onChange={(event) => setTitle(event.target.value)} />
      <ul>
        {todos.map(({ id, title: text, done }) => (
          <li key={id} className={done ? 'done' : ''}>
            <input type="checkbox" checked={done} onChange={() => setTodos((now) => toggle(now, id))} />
            <label>{text}</label>
            <button type="button" className="delete" onClick={() => setTodos((now) => remove(now, id))}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="left">{todos.filter(({ done }) => !done).length} left</p>
    </form>
  )
}

createRoot(document.getElementById('app')).render(<Todos />)
