// Which kinds are marked, how often each, and whether the headline is. A kind's name carries its own pattern.
import { DENSITIES, MARK_KINDS } from '../../settings/defaults.ts'
import type { Density, MarkKind, Settings } from '../../settings/settings.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import { MarkSample } from '../kit/mark-sample.tsx'
import { Select, SwitchRow } from './option-parts.tsx'
import { useMatch } from './option-search.ts'
import type { ChangeSettings } from './options-types.ts'

type MarkOptionsProps = { settings: Settings; words: OptionsMessages; change: ChangeSettings }

export function MarkOptions({ settings, words, change }: MarkOptionsProps) {
  return (
    <>
      <ul class="kind-list">
        {MARK_KINDS.map((kind) => (
          <KindRow key={kind} kind={kind} settings={settings} words={words} change={change} />
        ))}
      </ul>
      <SwitchRow
        label={words.marks.headlines}
        hint={words.marks.headlinesHint}
        on={settings.headlines}
        onSwitch={(headlines) => change((current) => ({ ...current, headlines }))}
      />
    </>
  )
}

function KindRow({ kind, settings, words, change }: MarkOptionsProps & { kind: MarkKind }) {
  const label = words.marks.kinds[kind]
  const { on, density } = settings.kinds[kind]
  const hint = kind === 'capital' ? words.marks.capitalHint : undefined
  if (!useMatch([label, hint ?? ''])) return null
  const set = (part: Partial<Settings['kinds'][MarkKind]>) =>
    change((current) => ({ ...current, kinds: { ...current.kinds, [kind]: { ...current.kinds[kind], ...part } } }))
  return (
    <li class="kind-row">
      <label class="check-row">
        <input type="checkbox" class="switch" checked={on} onChange={(event) => set({ on: event.currentTarget.checked })} />
        <MarkSample kind={kind === 'capital' ? 'state' : kind} colour={null} faint={!on}>
          {label}
        </MarkSample>
      </label>
      <Select<Density>
        label={words.marks.density(label)}
        value={density}
        disabled={!on}
        choices={DENSITIES.map((value) => ({ value, label: words.marks.densities[value] }))}
        onChoose={(value) => set({ density: value })}
      />
      {hint !== undefined && <p class="option-hint">{hint}</p>}
    </li>
  )
}
