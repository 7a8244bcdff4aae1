// The first-run page's words in French.
import type { WelcomeMessages } from './en.ts'

export const fr: WelcomeMessages = {
  title: 'Sidelight',
  lead: 'Qui défend quelle position, selon quel média, avec quels mots. À côté des nouvelles, pendant que vous les lisez.',
  show: {
    title: 'Ce qu’il fait',
    text: 'Sur les pages d’actualité, il souligne les personnes, États, institutions et réunions que son registre connaît. Pointez un nom : une fiche dit quelle est sa position et qui la rapporte.',
    try: 'Essayez : pointez un nom souligné, ou allez-y avec la touche Tab.',
    note: 'Cet article et tous ses personnages sont inventés. Les fiches des pages d’actualité viennent du registre.',
    article: 'Article d’exemple',
    card: 'Fiche',
  },
  needs: {
    title: 'Ce qu’il lui faut',
    missing: 'Pour trouver les noms, Sidelight doit lire les pages d’actualité que vous ouvrez. Votre navigateur ne l’a pas encore permis.',
    allow: 'Autoriser la lecture des pages',
    granted: 'Sidelight peut lire les pages que vous ouvrez. Ce qu’il lit reste sur votre machine.',
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
    topics: 'Thèmes',
    topicsText: 'Désactivez ce que vous ne suivez pas. Les noms qui ne comptent que pour ce thème ne seront plus marqués.',
    sites: 'Sites',
    sitesText: 'Les sites où rien ne doit être marqué. Sur toute page, le bouton de la barre d’outils fait de même en deux clics.',
  },
  ways: {
    title: 'Bon à savoir',
    items: {
      toolbar:
        'Le bouton de la barre d’outils dit qui est nommé sur une page, mène d’une mention à l’autre et suspend les marques ici, sur ce site ou partout.',
      wrong: 'Une marque fausse ? « Pas celui-ci » dans sa fiche l’enlève, ici ou partout.',
      touch: 'Sur un écran tactile, les liens marchent comme toujours ; touchez un nom, puis la petite poignée à côté.',
    },
    keys: 'Touches',
  },
  done: { options: 'Toutes les options', dossier: 'Voir tout le registre' },
}
