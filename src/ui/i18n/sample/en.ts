// The sample article in English: made up, about a country that does not exist. Names stand as [words|key], the key being
// that of their actor or meeting in src/ui/kit/sample-cast.ts. The other languages tell the same in the same order.

export type SampleText = {
  readonly headline: string
  /** Each section: its heading (none for the first) and its paragraphs. */
  readonly sections: readonly { readonly heading: string | null; readonly paragraphs: readonly string[] }[]
}

export const en: SampleText = {
  headline: '[Ines Calder|calder] opens the [Port Alder conference|conference]',
  sections: [
    {
      heading: null,
      paragraphs: [
        'Foreign ministers met by the harbour on Tuesday. [Ines Calder|calder] of [Vesna|vesna] said that ferries would sail by summer; [Tomas Weir|weir], speaking for the [Northern Union|union], wanted to see the figures first.',
        'The [Tide Board|board] counted 34 delegations at the [talks|conference]. [Selborg|selborg] had spoken of more than thirty.',
      ],
    },
    {
      heading: 'What comes next',
      paragraphs: [
        '[Calder|calder] and [Weir|weir] meet again in May; the [Alder Palace|palace] did not say where. Much hangs on it for [Vesna|vesna], and the [Northern Union|union] has asked the [Tide Board|board] for a second report.',
      ],
    },
  ],
}
