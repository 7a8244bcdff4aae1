// Renders the dossier page.
import '../../src/platform/zod-without-eval.ts'
import { render } from 'preact'
import { DossierApp } from '../../src/app/DossierApp.tsx'
import '../../src/ui/styles/tokens.css'
import '../../src/ui/styles/page.css'
import '../../src/ui/dossier/dossier.css'

render(<DossierApp />, document.getElementById('app') ?? document.body)
