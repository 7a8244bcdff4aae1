// All settings as one file that the reader keeps or carries to another browser: JSON text, the same fields as in storage.
// Gives text, takes text; saving and choosing files is the page's part. What cannot be read is named, not silently dropped.
import { isJson } from '../model/undo-json.ts'
import type { Settings } from './settings.ts'
import { tidyPattern } from './sites.ts'
import { readSettings, type Unreadable, writeSettings } from './stored-settings.ts'

const FORMAT = 'sidelight settings'

export type SettingsFileReading =
  | { ok: true; settings: Settings; unreadable: Unreadable[]; newer: boolean }
  /** not json: the text is no JSON. not settings: it is, but no file of ours. */
  | { ok: false; reason: 'not json' | 'not settings' }

/** The file's text: what differs from the defaults, without anything that could not be read. */
export function settingsFile(settings: Settings): string {
  const { version, changed } = writeSettings(settings, null)
  return `${JSON.stringify({ format: FORMAT, version, changed }, null, 2)}\n`
}

/** Reads a file. Fields that cannot be read keep their defaults and are listed. */
export function readSettingsFile(text: string): SettingsFileReading {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'not json' }
  }
  if (!isJson(file) || file.format !== FORMAT) return { ok: false, reason: 'not settings' }
  const { settings, unreadable, newer } = readSettings(file)
  if (unreadable?.some(({ field }) => field === '')) return { ok: false, reason: 'not settings' }
  return { ok: true, settings, unreadable: unreadable ?? [], newer }
}

/** A list of sites as text: one pattern a line; lines that begin with "#" are remarks. */
export function siteListText(patterns: readonly string[]): string {
  return patterns.map((pattern) => `${pattern}\n`).join('')
}

/** Reads such a list. `refused` holds the lines in which no host can be read. */
export function readSiteList(text: string): { patterns: string[]; refused: string[] } {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const entries = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const tidied = entries.map((line) => ({ line, pattern: tidyPattern(line) }))
  return {
    patterns: [...new Set(tidied.flatMap(({ pattern }) => (pattern === null ? [] : [pattern])))],
    refused: tidied.filter(({ pattern }) => pattern === null).map(({ line }) => line),
  }
}
