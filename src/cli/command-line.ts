// How commands read what they are called with: options that nobody knows and folders that are not there end in one sentence and the usage,
// with exit code 2, and never in a stack of calls.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
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
