import './server-mode.js'
import { App, providers } from './app.js'
import { mergeApplicationConfig } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { provideServerRendering, renderApplication } from '@angular/platform-server'

const config = mergeApplicationConfig({ providers }, { providers: [provideServerRendering()] })

/** Gives a whole document: Angular puts what hydration needs into it. */
export const renderInto = (document) =>
  renderApplication((context) => bootstrapApplication(App, config, context), {
    document: document.replace('<div id="app"></div>', '<news-page></news-page>'),
    url: '/',
  })
