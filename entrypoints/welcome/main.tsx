// Renders the first-run page.
import '../../src/platform/zod-without-eval.ts'
import { render } from 'preact'
import { WelcomeApp } from '../../src/app/WelcomeApp.tsx'
import '../../src/ui/styles/tokens.css'
import '../../src/ui/styles/page.css'
import '../../src/ui/styles/kit.css'
import '../../src/ui/styles/card.css'
import '../../src/ui/styles/positions.css'
import '../../src/ui/styles/sources.css'
import '../../src/ui/styles/meeting.css'
import '../../src/ui/options/options.css'
import '../../src/ui/welcome/welcome.css'

render(<WelcomeApp />, document.getElementById('app') ?? document.body)
