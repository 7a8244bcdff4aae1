import { render as renderLit } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { html } from 'lit'
import { NewsPage } from './app.js'

customElements.define('news-page', NewsPage)

export const render = () => collectResult(renderLit(html`<news-page></news-page>`))
