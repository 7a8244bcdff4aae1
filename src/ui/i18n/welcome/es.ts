// The first-run page's words in Spanish.
import type { WelcomeMessages } from './en.ts'

export const es: WelcomeMessages = {
  title: 'Sidelight',
  lead: 'Quién toma qué posición, según quién y con qué palabras. Junto a las noticias, mientras las lee.',
  jump: 'Ir directamente a los interruptores de temas y sitios',
  show: {
    title: 'Qué hace',
    text: 'En las páginas de noticias subraya a las personas, los Estados, las instituciones y las reuniones que su registro conoce. Señale un nombre y una ficha le dirá cuál es su posición y quién la cuenta. El registro incluido trata de la seguridad de Ucrania en 2025; en otras noticias conoce pocos nombres.',
    try: 'Pruébelo: señale un nombre subrayado, tóquelo o llegue a él con la tecla Tab.',
    note: 'Este artículo y todos sus personajes son inventados. Las fichas de las páginas de noticias salen del registro. Resume en inglés lo que se dijo.',
    lines: 'El color de una línea indica el tema; su trazo, qué se nombra:',
    article: 'Artículo de muestra',
    card: 'Ficha',
  },
  needs: {
    title: 'Qué necesita',
    missing:
      'Para encontrar nombres, Sidelight tiene que leer las páginas de noticias que usted abre. Su navegador aún no lo ha permitido.',
    allow: 'Permitir la lectura de páginas',
    granted: 'Nada más: Sidelight tiene permiso para leer las páginas que usted abre. Lo que lee se queda en su equipo.',
  },
  never: {
    title: 'Qué no hace nunca',
    items: [
      'No envía nada a ninguna parte. No hace ninguna conexión; su propia política hace que el navegador la rechace.',
      'No guarda ninguna lista de lo que lee ni cuenta nada.',
      'No cambia nada en las páginas: las líneas se pintan sobre el texto y la página queda como está.',
      'No puntúa a ningún medio ni dice a nadie qué pensar. Cada posición viene con la noticia en la que se basa.',
    ],
  },
  yours: {
    title: 'A su medida',
    saved: 'Cada cambio vale al momento, también en las pestañas abiertas. No hay nada que guardar.',
    topics: 'Temas',
    topicsText: 'Desactive lo que no sigue: los nombres que solo importan para ese tema dejarán de marcarse.',
    narrower: { one: '# tema más concreto', many: '# temas más concretos', other: '# temas más concretos' },
    switched: (topic, on) =>
      on ? `«${topic}» está activado` : `«${topic}» está desactivado: los nombres que solo importan para él ya no se marcan`,
    sites: 'Sitios',
    sitesText:
      'Sitios donde no debe marcarse nada: escriba o pegue una dirección, por ejemplo news.example.org. Para todas las partes de un sitio, como sport.example.org, escriba *.example.org. En cualquier página, el botón de la barra de herramientas hace lo mismo en dos clics.',
  },
  ways: {
    title: 'Conviene saber',
    items: {
      toolbar:
        'El botón de la barra de herramientas muestra quién aparece en una página, lleva de mención en mención y pausa las marcas aquí, en este sitio o en todas partes. Si no lo ve, está detrás de la pieza de puzle: fíjelo desde ahí.',
      wrong: '¿Una marca equivocada? «No es este», en su ficha, la quita, aquí o en todas partes.',
      touch:
        'En una pantalla táctil los enlaces funcionan como siempre; toque un nombre y luego la pequeña asa que aparece al lado. Si el nombre está en un enlace, toque justo detrás del enlace.',
    },
    keys: 'Teclas',
  },
  done: {
    next: 'Eso es todo. Abra un artículo sobre uno de los temas de arriba y señale un nombre subrayado.',
    options: 'Todas las opciones',
    dossier: 'Ver todo el registro',
  },
}
