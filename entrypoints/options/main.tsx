// Renders the options page.
import '../../src/platform/zod-without-eval.ts'
import { render } from 'preact'
import { OptionsApp } from '../../src/app/OptionsApp.tsx'
import '../../src/ui/styles/tokens.css'
import '../../src/ui/styles/page.css'
import '../../src/ui/styles/kit.css'
import '../../src/ui/options/options.css'

render(<OptionsApp />, document.getElementById('app') ?? document.body)
