// The list of things to do that every application keeps for the measure of speed: its state and what is done to it. Pure.

export const addTodo = (todos, title) => [...todos, { id: todos.length + 1, title, done: false }]
export const toggle = (todos, id) => todos.map((todo) => (todo.id === id ? { ...todo, done: !todo.done } : todo))
export const remove = (todos, id) => todos.filter((todo) => todo.id !== id)
