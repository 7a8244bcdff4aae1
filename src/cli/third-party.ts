// What the package contains of other people's work, as the text of THIRD-PARTY.txt: each package that the bundler took something from,
// with its version, its licence's name and its licence's words. Licences ask for that; so do the stores' reviewers.
// Gets module addresses as the bundler names them; reads the packages' own files. Throws where a package says no licence.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `notePackages` needs of the bundler's output: the modules of each script. */
type Bundle = Record<string, { type: string; moduleIds?: readonly string[] }>

const MODULE = /^(.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+))[/\\]/
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i

/** Adds the folders of the packages that a bundle took modules from. The bundler's own helpers belong to no package. */
export function notePackages(bundle: Bundle, folders: Set<string>): void {
  for (const { moduleIds = [] } of Object.values(bundle)) {
    for (const id of moduleIds) {
      const folder = MODULE.exec(id.replace(/^\0/, ''))?.[1]
      if (folder !== undefined) folders.add(folder)
    }
  }
}

function licenceOf(folder: string): { title: string; words: string } {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (typeof license !== 'string') throw new Error(`${name} ${version} is in the package and says no licence.`)
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file))
  const words = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
  // Some packages name their licence and bring no text of it.
  if (words.length === 0) words.push(`The package names its licence and holds no text of it: see ${repository?.url ?? name}.`)
  return { title: `${name} ${version} (${license})`, words: words.join('\n\n') }
}

/** The whole text, ordered by name, for the packages in these folders. */
export function thirdPartyText(folders: ReadonlySet<string>): string {
  const rule = '-'.repeat(72)
  const licences = [...folders].filter((folder) => existsSync(join(folder, 'package.json'))).map(licenceOf)
  licences.sort((a, b) => (a.title < b.title ? -1 : 1))
  const parts = licences.map(({ title, words }) => `${rule}\n${title}\n${rule}\n\n${words}\n`)
  return `Sidelight contains parts of these packages, each under its own licence.\n\n${parts.join('\n')}`
}
