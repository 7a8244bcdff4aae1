// One installed pack: what it is, whether it is on, its place in the order, and what can be done with it.
import { useState } from 'preact/hooks'
import {
  chooseVersion,
  currentVersion,
  type InstalledPack,
  movePack,
  PACKAGED,
  removePack,
  switchPack,
} from '../../knowledge/pack/library.ts'
import { localized } from '../../model/text.ts'
import { FileChoice } from '../kit/file-button.tsx'
import { IconButton } from '../kit/icon-button.tsx'
import { DownIcon, UpIcon } from '../kit/page-icons.tsx'
import { packCounts } from './pack-counts.ts'
import type { PackPartProps } from './pack-types.ts'

type PackRowProps = PackPartProps & { pack: InstalledPack; canMove: { up: boolean; down: boolean } }

export function PackRow({ pack, canMove, words, tongue, busy, actions }: PackRowProps) {
  const texts = words.packs
  const [removing, setRemoving] = useState(false)
  const version = currentVersion(pack)
  if (version === undefined) return null
  const { manifest, counts } = version
  const title = localized(manifest.title, tongue.language)
  const own = pack.versions.some(({ key }) => key === PACKAGED)
  const facts = [
    texts.version(manifest.version),
    manifest.licence,
    tongue.dateRange(manifest.period.from, manifest.period.until),
    ...(own ? [texts.own] : []),
  ]
  const named = (label: string) => `${label}: ${title}`
  return (
    <li class="pack-row">
      <div class="pack-head">
        <h3>{title}</h3>
        <span class="topic-moves">
          {canMove.up && !busy && (
            <IconButton label={texts.up(title)} onPress={() => actions.arrange((library) => movePack(library, pack.id, -1))}>
              <UpIcon />
            </IconButton>
          )}
          {canMove.down && !busy && (
            <IconButton label={texts.down(title)} onPress={() => actions.arrange((library) => movePack(library, pack.id, 1))}>
              <DownIcon />
            </IconButton>
          )}
        </span>
        <input
          type="checkbox"
          class="switch"
          aria-label={texts.use(title)}
          checked={pack.on}
          disabled={busy}
          onChange={(event) => {
            const on = event.currentTarget.checked
            actions.arrange((library) => switchPack(library, pack.id, on))
          }}
        />
      </div>
      <p class="option-hint">{facts.join(' · ')}</p>
      <p class="option-hint">{tongue.list(packCounts(counts, words, tongue))}</p>
      <div class="button-row">
        <FileChoice
          label={texts.update}
          of={title}
          accept=".gz,application/gzip"
          disabled={busy}
          onFile={(file) => actions.choose(file, pack.id)}
        />
        <button type="button" class="choice-button" aria-label={named(texts.export)} onClick={() => actions.exportPack(pack)}>
          {texts.export}
        </button>
        {(!own || pack.versions.length > 1) && !removing && (
          <button type="button" class="choice-button" aria-label={named(texts.remove)} disabled={busy} onClick={() => setRemoving(true)}>
            {texts.remove}
          </button>
        )}
        {removing && (
          <>
            <button
              type="button"
              class="choice-button"
              aria-label={named(texts.removeAll)}
              disabled={busy}
              onClick={() => {
                setRemoving(false)
                actions.arrange((library) => removePack(library, pack.id))
              }}
            >
              {texts.removeAll}
            </button>
            <button type="button" class="quiet-button" onClick={() => setRemoving(false)}>
              {texts.keep}
            </button>
          </>
        )}
      </div>
      <OtherVersions pack={pack} title={title} words={words} tongue={tongue} busy={busy} actions={actions} />
    </li>
  )
}

type OtherVersionsProps = Pick<PackPartProps, 'words' | 'tongue' | 'busy' | 'actions'> & { pack: InstalledPack; title: string }

/** The way back to an earlier version, and forward again. */
function OtherVersions({ pack, title, words, tongue, busy, actions }: OtherVersionsProps) {
  const texts = words.packs
  const others = pack.versions.filter(({ key }) => key !== currentVersion(pack)?.key)
  if (others.length === 0) return null
  const since = ({ key, added }: (typeof others)[number]) =>
    key === PACKAGED ? texts.own : texts.added(tongue.date(new Date(added).toISOString().slice(0, 10)))
  return (
    <details class="pack-versions">
      <summary>{texts.versions}</summary>
      <ul>
        {others.map((version) => (
          <li key={version.key}>
            <span>
              {texts.version(version.manifest.version)} <span class="option-hint">{since(version)}</span>
            </span>
            <button
              type="button"
              class="choice-button"
              aria-label={`${texts.choose}: ${title}, ${version.manifest.version}, ${since(version)}`}
              disabled={busy}
              onClick={() => actions.arrange((library) => chooseVersion(library, pack.id, version.key))}
            >
              {texts.choose}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
