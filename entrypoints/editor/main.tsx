// Renders the pack editor.
import '../../src/platform/zod-without-eval.ts'
import { render } from 'preact'
import { EditorApp } from '../../src/app/EditorApp.tsx'
import '../../src/ui/styles/tokens.css'
import '../../src/ui/styles/page.css'
import '../../src/ui/styles/kit.css'
import '../../src/ui/editor/editor.css'

render(<EditorApp />, document.getElementById('app') ?? document.body)
