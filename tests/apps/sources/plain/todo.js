// Things to do, by the DOM alone.
const app = document.getElementById('app')
const form = document.createElement('form')
const input = Object.assign(document.createElement('input'), { className: 'new' })
const list = document.createElement('ul')
const left = Object.assign(document.createElement('p'), { className: 'left' })
form.append(input, list, left)
app.append(form)

const count = () => {
  left.textContent = `${list.children.length - list.querySelectorAll('.done').length} left`
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const item = document.createElement('li')
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' })
  const label = document.createElement('label')
  label.textContent = input.value
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'delete' })
  button.textContent = '×'
  item.append(box, label, button)
  list.append(item)
  input.value = ''
  count()
})
list.addEventListener('change', ({ target }) => {
  target.closest('li').classList.toggle('done')
  count()
})
list.addEventListener('click', ({ target }) => {
  if (!target.matches('.delete')) return
  target.closest('li').remove()
  count()
})
count()
