// The sample article in French.
import type { SampleText } from './en.ts'

export const fr: SampleText = {
  headline: '[Ines Calder|calder] ouvre la [conférence de Port Alder|conference]',
  sections: [
    {
      heading: null,
      paragraphs: [
        'Les ministres des Affaires étrangères se sont réunis mardi près du port. [Ines Calder|calder], pour la [Vesna|vesna], a annoncé des ferries dès l’été ; [Tomas Weir|weir], au nom de l’[Union du Nord|union], voulait d’abord voir les chiffres.',
        'L’[Office des marées|board] a compté 34 délégations aux [pourparlers|conference]. [Selborg|selborg] avait parlé de plus de trente.',
      ],
    },
    {
      heading: 'La suite',
      paragraphs: [
        '[Calder|calder] et [Weir|weir] se reverront en mai ; le [palais d’Alder|palace] n’a pas dit où. L’enjeu est grand pour la [Vesna|vesna], et l’[Union du Nord|union] a demandé un second rapport à l’[Office des marées|board].',
      ],
    },
  ],
}
