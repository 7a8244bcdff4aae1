// What a command was given (data, pages, packs, files) and cannot use, told in one line. A fault of the program itself keeps its stack of calls.
import { PackError } from '../knowledge/pack/pack-error.ts'

/** The message is the whole of what whoever called the command is told: one line that names the file and what is wrong in it. */
export class InputError extends Error {
  override readonly name: string = 'InputError'
}

/** Does a command's work. What it was given and cannot use, or cannot read or write, ends it with one line and exit code 1. */
export async function tellingInputErrors(work: () => void | Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof InputError || error instanceof PackError || isSystemError(error))) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** A file or folder that is not there, or may not be read or written: Node says which. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
