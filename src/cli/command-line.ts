// How commands read what they are called with: options that nobody knows, folders that are not there and values that are none end in one
// sentence and the usage, with exit code 2, and never in a stack of calls.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { fuzzyDateSchema } from '../model/fuzzy-date.ts'
import { errorWords } from '../text/error-words.ts'

/** Ends the command: says what is wrong and how it is called. */
export function wrongUsage(message: string, usage: string): never {
  console.error(`${message}\nUsage: ${usage}`)
  process.exit(2)
}

/** The options and words that a command was called with, as `parseArgs` gives them. */
export function readArguments<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    return wrongUsage(errorWords(error), usage)
  }
}

/** The whole path of a folder that a command was given. */
export function folderNamed(usage: string, named: string): string {
  const folder = resolve(named)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) wrongUsage(`There is no folder ${named}.`, usage)
  return folder
}

/** The whole path of a file that a command was given, by its path or as browsers show it (`file:///…`). */
export function fileNamed(usage: string, named: string): string {
  let file = resolve(named)
  try {
    if (/^file:/i.test(named)) file = fileURLToPath(named)
  } catch {
    // Another machine's, or none at all: not found as it is written.
  }
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : wrongUsage(`There is no file ${named}.`, usage)
}

/** The day (YYYY-MM-DD) that an option names; null where the option was not given. */
export function dayNamed(usage: string, named: string | undefined): string | null {
  if (named === undefined) return null
  const isDay = named.length === 'YYYY-MM-DD'.length && fuzzyDateSchema.safeParse(named).success
  return isDay ? named : wrongUsage(`Not a day: ${named}`, usage)
}

/** The language of a page ("en", "pt-BR", in any case) that an option names; null where the option was not given. */
export function languageNamed(usage: string, named: string | undefined): string | null {
  if (named === undefined) return null
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(named) ? named : wrongUsage(`Not a language: ${named}`, usage)
}

/** The whole number from 0 on that an option (`--crowd`, say) was given. */
export function numberNamed(usage: string, option: string, named: string): number {
  return /^\d{1,9}$/.test(named) ? Number(named) : wrongUsage(`${option} takes a number, not "${named}".`, usage)
}
