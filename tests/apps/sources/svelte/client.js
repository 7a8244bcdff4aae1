import { hydrate } from 'svelte'
import { begin } from '../shared/start.js'
import App from './App.svelte'

begin(() => {
  hydrate(App, { target: document.getElementById('app') })
})
