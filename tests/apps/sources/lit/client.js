// The support for hydration has to be there before Lit is.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js'
import { begin } from '../shared/start.js'
import { NewsPage } from './app.js'

begin(async () => {
  customElements.define('news-page', NewsPage)
  await document.querySelector('news-page').updateComplete
})
