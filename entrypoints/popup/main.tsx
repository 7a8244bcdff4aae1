// Renders the toolbar popup.
import '../../src/platform/zod-without-eval.ts'
import { render } from 'preact'
import { ToolbarApp } from '../../src/app/ToolbarApp.tsx'
import '../../src/ui/styles/tokens.css'
import '../../src/ui/styles/page.css'
import '../../src/ui/styles/kit.css'
import '../../src/ui/panel/panel.css'

render(<ToolbarApp />, document.getElementById('app') ?? document.body)
