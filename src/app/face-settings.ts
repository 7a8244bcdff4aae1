// The reader's settings as far as cards follow them: language, theme, topics that are off, colours, and when cards open.
import type { HoverOptions } from '../hover/hover-types.ts'
import type { Settings } from '../settings/settings.ts'
import { branchColours, type TopicBranches } from '../settings/topics.ts'
import { chooseLanguage } from '../ui/i18n/language.ts'
import type { LayerSettings } from '../ui/popover/layer-types.ts'

export function faceSettings(settings: Settings, branches: TopicBranches, ground: LayerSettings['ground']): LayerSettings {
  return {
    language: chooseLanguage(settings.language, navigator.languages),
    theme: settings.theme,
    ground,
    topicsOff: settings.topics.off,
    colours: Object.fromEntries(branchColours(branches, settings)),
  }
}

export const hoverOptions = ({ hover, hoverDelay, hoverAtOnce }: Settings): HoverOptions => ({
  hover,
  delay: hoverDelay,
  atOnce: hoverAtOnce,
})
