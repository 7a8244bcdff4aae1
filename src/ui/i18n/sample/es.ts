// The sample article in Spanish.
import type { SampleText } from './en.ts'

export const es: SampleText = {
  headline: '[Ines Calder|calder] abre la [conferencia de Port Alder|conference]',
  sections: [
    {
      heading: null,
      paragraphs: [
        'Los ministros de Exteriores se reunieron el martes junto al puerto. [Ines Calder|calder], de [Vesna|vesna], anunció transbordadores para el verano; [Tomas Weir|weir], en nombre de la [Unión del Norte|union], quería ver antes las cifras.',
        'La [Junta de Mareas|board] contó 34 delegaciones en las [conversaciones|conference]. [Selborg|selborg] había hablado de más de treinta.',
      ],
    },
    {
      heading: 'Lo que sigue',
      paragraphs: [
        '[Calder|calder] y [Weir|weir] volverán a verse en mayo; el [Palacio de Alder|palace] no dijo dónde. Para [Vesna|vesna] hay mucho en juego, y la [Unión del Norte|union] ha pedido a la [Junta de Mareas|board] un segundo informe.',
      ],
    },
  ],
}
