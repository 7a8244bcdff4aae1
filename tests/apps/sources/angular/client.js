import { App, providers } from './app.js'
import { bootstrapApplication } from '@angular/platform-browser'
import { begin } from '../shared/start.js'

begin(() => bootstrapApplication(App, { providers }))
