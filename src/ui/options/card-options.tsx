// When cards open, how the interface looks, and in which language it speaks.
import { LANGUAGE_CHOICES, LONGEST_HOVER_DELAY, THEMES } from '../../settings/defaults.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Tongue } from '../i18n/language.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import { OptionRow, SelectRow, SwitchRow } from './option-parts.tsx'
import type { ChangeSettings } from './options-types.ts'

/** Milliseconds: finer steps cannot be felt. */
const DELAY_STEP = 50

type Props = { settings: Settings; words: OptionsMessages; tongue: Tongue; change: ChangeSettings }

export function CardOptions({ settings, words, tongue, change }: Props) {
  const { cards } = words
  return (
    <>
      <SwitchRow
        label={cards.hover}
        hint={cards.hoverHint}
        on={settings.hover}
        onSwitch={(hover) => change((current) => ({ ...current, hover }))}
      />
      <OptionRow label={cards.delay}>
        {(ids) => (
          <span class="delay">
            <input
              type="range"
              id={ids.control}
              min={0}
              max={LONGEST_HOVER_DELAY}
              step={DELAY_STEP}
              value={settings.hoverDelay}
              disabled={!settings.hover}
              aria-valuetext={cards.seconds(tongue.number(settings.hoverDelay / 1000))}
              onInput={(event) => {
                const hoverDelay = event.currentTarget.valueAsNumber
                change((current) => ({ ...current, hoverDelay }))
              }}
            />
            <span aria-hidden="true">{cards.seconds(tongue.number(settings.hoverDelay / 1000))}</span>
          </span>
        )}
      </OptionRow>
      <SwitchRow
        label={cards.atOnce}
        hint={cards.atOnceHint}
        on={settings.hoverAtOnce}
        onSwitch={(hoverAtOnce) => change((current) => ({ ...current, hoverAtOnce }))}
      />
    </>
  )
}

export function LookOptions({ settings, words, tongue, change }: Props) {
  const { look } = words
  const inItsOwn = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tongue.languageName(tag)
  return (
    <>
      <SelectRow
        label={look.theme}
        hint={look.themeHint}
        value={settings.theme}
        choices={THEMES.map((value) => ({ value, label: look.themes[value] }))}
        onChoose={(theme) => change((current) => ({ ...current, theme }))}
      />
      <SelectRow
        label={look.language}
        value={settings.language}
        choices={LANGUAGE_CHOICES.map((value) =>
          value === 'browser' ? { value, label: look.browserLanguage } : { value, label: inItsOwn(value), lang: value },
        )}
        onChoose={(language) => change((current) => ({ ...current, language }))}
      />
    </>
  )
}
