// The first-run page's words in French.
import type { WelcomeMessages } from './en.ts'

export const fr: WelcomeMessages = {
  title: 'Sidelight',
  lead: 'Qui défend quelle position, selon quel média, avec quels mots. À côté des nouvelles, pendant que vous les lisez.',
  jump: 'Aller droit aux interrupteurs des thèmes et des sites',
  show: {
    title: 'Ce qu’il fait',
    text: 'Sur les pages d’actualité, il souligne les personnes, États, institutions et réunions que son registre connaît. Pointez un nom : une fiche dit quelle est sa position et qui la rapporte. Le registre fourni porte sur la sécurité de l’Ukraine en 2025 ; dans les autres actualités, il ne connaît que peu de noms.',
    try: 'Essayez : pointez un nom souligné, touchez-le, ou allez-y avec la touche Tab.',
    note: 'Cet article et tous ses personnages sont inventés. Les fiches des pages d’actualité viennent du registre. Il résume les déclarations en anglais.',
    lines: 'La couleur d’un trait indique le thème, son motif ce qui est nommé :',
    article: 'Article d’exemple',
    card: 'Fiche',
  },
  needs: {
    title: 'Ce qu’il lui faut',
    missing: 'Pour trouver les noms, Sidelight doit lire les pages d’actualité que vous ouvrez. Votre navigateur ne l’a pas encore permis.',
    allow: 'Autoriser la lecture des pages',
    granted: 'Rien de plus : Sidelight est autorisé à lire les pages que vous ouvrez. Ce qu’il lit reste sur votre machine.',
  },
  never: {
    title: 'Ce qu’il ne fait jamais',
    items: [
      'Il n’envoie rien nulle part. Il n’établit aucune connexion ; sa propre politique la fait refuser par le navigateur.',
      'Il ne garde aucune liste de vos lectures et ne compte rien.',
      'Il ne change rien aux pages : les traits sont peints sur le texte, la page reste telle quelle.',
      'Il ne note aucun média et ne dit à personne quoi penser. Chaque position vient avec l’article qui la rapporte.',
    ],
  },
  yours: {
    title: 'À votre mesure',
    saved: 'Chaque changement vaut aussitôt, dans les onglets ouverts aussi. Il n’y a rien à enregistrer.',
    topics: 'Thèmes',
    topicsText: 'Désactivez ce que vous ne suivez pas : les noms qui ne comptent que pour ce thème ne seront plus marqués.',
    narrower: { one: '# thème plus précis', many: '# thèmes plus précis', other: '# thèmes plus précis' },
    switched: (topic, on) =>
      on ? `« ${topic} » est activé` : `« ${topic} » est désactivé : les noms qui ne comptent que pour lui ne sont plus marqués`,
    sites: 'Sites',
    sitesText:
      'Les sites où rien ne doit être marqué : tapez ou collez une adresse, par exemple news.example.org. Pour toutes les parties d’un site, comme sport.example.org, écrivez *.example.org. Sur toute page, le bouton de la barre d’outils fait de même en deux clics.',
  },
  ways: {
    title: 'Bon à savoir',
    items: {
      toolbar:
        'Le bouton de la barre d’outils dit qui est nommé sur une page, mène d’une mention à l’autre et suspend les marques ici, sur ce site ou partout. S’il n’est pas visible, il est derrière la pièce de puzzle : épinglez-le de là.',
      wrong: 'Une marque fausse ? « Pas celui-ci » dans sa fiche l’enlève, ici ou partout.',
      touch:
        'Sur un écran tactile, les liens marchent comme toujours ; touchez un nom, puis la petite poignée à côté. Pour un nom dans un lien, touchez juste derrière le lien.',
    },
    keys: 'Touches',
  },
  done: {
    next: 'C’est tout. Ouvrez un article sur l’un des thèmes ci-dessus, et pointez un nom souligné.',
    options: 'Toutes les options',
    dossier: 'Voir tout le registre',
  },
}
