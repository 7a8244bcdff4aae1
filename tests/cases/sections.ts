// Pages of several stories, each under its own heading: letters, briefings, local papers. A section that tells of no politics names neighbours;
// one that names somebody of ours in full goes on to mean him, whoever else bears the name elsewhere.
import type { Case } from './run-case.ts'

/** Language, politics of two, heading, neighbours, another of the name, the politics that go on in a further block. */
const ROWS = [
  [
    'en',
    'Emmanuel Macron',
    '[[volodymyr-zelensky|Volodymyr Zelensky]]',
    'Among the clubs',
    'The gardeners gave Macron the chair; the treasurer stays.',
    'Tim Macron of Hull complains about his post.',
    'Then [[emmanuel-macron|Macron]] went home.',
  ],
  [
    'fr',
    'Emmanuel Macron',
    '[[volodymyr-zelensky|Volodymyr Zelensky]]',
    'Dans les associations',
    'Les jardiniers ont félicité Macron ; la trésorière reste.',
    'Paul Macron, de Rodez, se plaint de son courrier.',
    'Puis [[emmanuel-macron|Macron]] est rentré.',
  ],
  [
    'de',
    'Emmanuel Macron',
    '[[volodymyr-zelensky|Wolodymyr Selenskyj]]',
    'Aus den Vereinen',
    'Die Landfrauen dankten Macron für die Kasse.',
    'Karl Macron aus Fulda klagt über seine Post.',
    'Dann fuhr [[emmanuel-macron|Macron]] heim.',
  ],
  [
    'es',
    'Emmanuel Macron',
    '[[volodymyr-zelensky|Volodymyr Zelensky]]',
    'En las asociaciones',
    'Los hortelanos felicitaron a Macron; la tesorera sigue.',
    'Juan Macron, de Lugo, se queja del correo.',
    'Luego [[emmanuel-macron|Macron]] se fue.',
  ],
  [
    'pl',
    'Emmanuel Macron',
    '[[volodymyr-zelensky|Wołodymyr Zełenski]]',
    'W kołach i związkach',
    'W Tczewie Macron wygrał szynkę na loterii.',
    'Jan Macron z Łomży skarży się na pocztę.',
    'Potem [[emmanuel-macron|Macron]] wrócił.',
  ],
  [
    'ru',
    'Эмманюэль Макрон',
    '[[volodymyr-zelensky|Владимир Зеленский]]',
    'В обществах',
    'В Кимрах Макрон выиграл окорок в лотерею.',
    'Карл Макрон из Саратова жалуется на письма.',
    'Потом [[emmanuel-macron|Макрон]] уехал.',
  ],
] as const

export const SECTIONS: readonly Case[] = ROWS.flatMap(([lang, name, other, heading, neighbours, bearer, goesOn]): Case[] => [
  {
    lang,
    why: `${lang}: a section that tells of no politics`,
    text: `## A\n[[emmanuel-macron|${name}]], ${other}.\n${goesOn}\n## ${heading}\n${neighbours}`,
    not: ['in a long text'],
  },
  {
    lang,
    why: `${lang}: another of the name in the section before`,
    text: `## ${heading}\n${bearer}\n## A\n[[emmanuel-macron|${name}]], ${other}.\n${goesOn}`,
  },
])
