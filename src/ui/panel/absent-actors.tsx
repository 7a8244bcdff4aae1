// Who took part in the page's meetings, or took a position on its topics, and is not named on the page.
// Worded without blame: an article cannot name everybody. Folded by default; each name opens its record.

import type { Tongue } from '../i18n/language.ts'
import type { PanelMessages } from '../i18n/panel/en.ts'
import { MarkSample } from '../kit/mark-sample.tsx'
import type { AbsentActor } from './panel-types.ts'

type AbsentActorsProps = { absent: readonly AbsentActor[]; words: PanelMessages; tongue: Tongue; openDossier: (hash: string) => void }

export function AbsentActors({ absent, words, tongue, openDossier }: AbsentActorsProps) {
  if (absent.length === 0) return null
  return (
    <details class="panel-section">
      <summary class="panel-heading">
        {words.absent.title} <span class="heading-count">{tongue.number(absent.length)}</span>
      </summary>
      <p class="panel-lead">{words.absent.lead}</p>
      <ul class="absent-list">
        {absent.map(({ id, name, kind, why }) => (
          <li key={id}>
            <button type="button" class="mention-name" onClick={() => openDossier(id)}>
              <MarkSample kind={kind} colour={null} faint>
                {name}
              </MarkSample>
            </button>
            <span class="absent-why">{words.absent[why]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
