// The sample article in German.
import type { SampleText } from './en.ts'

export const de: SampleText = {
  headline: '[Ines Calder|calder] eröffnet die [Konferenz von Port Alder|conference]',
  sections: [
    {
      heading: null,
      paragraphs: [
        'Die Außenminister trafen sich am Dienstag am Hafen. [Ines Calder|calder] aus [Vesna|vesna] kündigte Fähren bis zum Sommer an; [Tomas Weir|weir], der für die [Nordunion|union] sprach, wollte zuerst die Zahlen sehen.',
        'Das [Gezeitenamt|board] zählte 34 Delegationen bei den [Gesprächen|conference]. [Selborg|selborg] hatte von mehr als dreißig gesprochen.',
      ],
    },
    {
      heading: 'Wie es weitergeht',
      paragraphs: [
        '[Calder|calder] und [Weir|weir] treffen sich im Mai wieder; der [Alder-Palast|palace] sagte nicht, wo. Für [Vesna|vesna] hängt viel davon ab, und die [Nordunion|union] hat das [Gezeitenamt|board] um einen zweiten Bericht gebeten.',
      ],
    },
  ],
}
