// The reader's packs as one value: which are installed, every version of each, their order of precedence, which are on. Pure steps
// from one library to the next; src/platform/pack-store.ts keeps it. The record that comes with Sidelight is a pack like any other,
// except that its packaged version cannot be removed.
import type { Manifest } from '../../model/knowledge-set.ts'
import type { PackHeader } from './pack-format.ts'

/** Key of the version that the package carries: its bytes are the package's file, not the store's. */
export const PACKAGED = 'packaged'

export interface PackVersion {
  /** Under which its source bytes are stored. */
  key: string
  manifest: Manifest
  counts: PackHeader['counts']
  /** Of the gzipped file. */
  bytes: number
  /** When it was installed, ms since 1970; 0 for the packaged one. */
  added: number
}

export interface InstalledPack {
  /** The manifest's id, the same in all versions. */
  id: string
  on: boolean
  /** Key of the version in use. */
  current: string
  /** In the order in which they were installed. */
  versions: PackVersion[]
}

export interface Library {
  /** Raised with each change stored, so that two open options pages cannot overwrite each other's. 0: never stored. */
  revision: number
  /** In order of precedence: where two hold one id, the earlier one's record stands. */
  packs: InstalledPack[]
}

/** The library as stored, with the package's version as it is now: an update of Sidelight may have brought a newer one. */
export function withPackaged(stored: Library | null, packaged: PackVersion): Library {
  const { id } = packaged.manifest
  const others = (stored?.packs ?? []).flatMap((pack): InstalledPack[] => {
    const versions = pack.versions.filter(({ key }) => key !== PACKAGED)
    if (pack.id === id) return [{ ...pack, versions: [packaged, ...versions] }]
    return versions.length === 0 ? [] : [{ ...pack, versions }]
  })
  const known = others.some((pack) => pack.id === id)
  const own: InstalledPack = { id, on: true, current: PACKAGED, versions: [packaged] }
  return { revision: stored?.revision ?? 0, packs: known ? others : [own, ...others] }
}

/** A new version is used at once. A new pack comes last: what was there keeps its word. */
export function addVersion(library: Library, version: PackVersion): Library {
  const { id } = version.manifest
  const installed = library.packs.some((pack) => pack.id === id)
  if (!installed) return { ...library, packs: [...library.packs, { id, on: true, current: version.key, versions: [version] }] }
  return change(library, id, (pack) => ({ ...pack, on: true, current: version.key, versions: [...pack.versions, version] }))
}

export function switchPack(library: Library, id: string, on: boolean): Library {
  return change(library, id, (pack) => ({ ...pack, on }))
}

/** Rolls back, or forward again: every version is kept. */
export function chooseVersion(library: Library, id: string, key: string): Library {
  return change(library, id, (pack) => (pack.versions.some((version) => version.key === key) ? { ...pack, current: key } : pack))
}

/** One place up (-1) or down (1). */
export function movePack(library: Library, id: string, by: -1 | 1): Library {
  const at = library.packs.findIndex((pack) => pack.id === id)
  const [pack, other] = [library.packs[at], library.packs[at + by]]
  if (pack === undefined || other === undefined) return library
  const packs = [...library.packs]
  packs[at] = other
  packs[at + by] = pack
  return { ...library, packs }
}

/** With all its versions; of the pack that comes with Sidelight the packaged one stays. */
export function removePack(library: Library, id: string): Library {
  const packs = library.packs.flatMap((pack): InstalledPack[] => {
    if (pack.id !== id) return [pack]
    const versions = pack.versions.filter(({ key }) => key === PACKAGED)
    return versions.length === 0 ? [] : [{ ...pack, current: PACKAGED, versions }]
  })
  return { ...library, packs }
}

/** Versions in use, in order of precedence. */
export function enabledVersions(library: Library): PackVersion[] {
  return library.packs.flatMap((pack) => (pack.on ? (currentVersion(pack) ?? []) : []))
}

export function currentVersion(pack: InstalledPack): PackVersion | undefined {
  return pack.versions.find(({ key }) => key === pack.current) ?? pack.versions.at(-1)
}

/** Is the packaged record alone in use? Then its compiled files serve, and nothing needs compiling. */
export function isPackagedAlone(library: Library): boolean {
  const enabled = enabledVersions(library)
  return enabled.length === 1 && enabled[0]?.key === PACKAGED
}

function change(library: Library, id: string, step: (pack: InstalledPack) => InstalledPack): Library {
  return { ...library, packs: library.packs.map((pack) => (pack.id === id ? step(pack) : pack)) }
}
