import { hydrateRoot } from 'react-dom/client'
import { begin } from '../shared/start.js'
import { App } from './app.jsx'

begin(() => {
  // A mismatch that React mends by itself is still a fault of this test: it is told, as a warning would be.
  hydrateRoot(document.getElementById('app'), <App />, { onRecoverableError: (error) => console.error(error) })
})
