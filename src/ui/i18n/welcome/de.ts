// The first-run page's words in German.
import type { WelcomeMessages } from './en.ts'

export const de: WelcomeMessages = {
  title: 'Sidelight',
  lead: 'Wer welche Haltung vertritt, in wessen Bericht, mit wessen Worten. Neben den Nachrichten, während Sie lesen.',
  jump: 'Gleich zu den Schaltern für Themen und Websites',
  show: {
    title: 'Was es tut',
    text: 'Auf Nachrichtenseiten unterstreicht es Personen, Staaten, Stellen und Treffen, die sein Bestand kennt. Zeigen Sie auf einen Namen: Eine Karte sagt, welche Haltung dahinter steht und wer darüber berichtet. Der mitgelieferte Bestand handelt von der Sicherheit der Ukraine im Jahr 2025; in anderen Nachrichten kennt es nur wenige Namen.',
    try: 'Probieren Sie es: Zeigen Sie auf einen unterstrichenen Namen, tippen Sie ihn an, oder gehen Sie mit der Tabulatortaste hin.',
    note: 'Dieser Artikel und alle darin sind erfunden. Die Karten auf Nachrichtenseiten kommen aus dem Bestand. Aussagen fasst er auf Englisch zusammen.',
    lines: 'Die Farbe einer Linie zeigt das Thema, ihr Muster, was genannt ist:',
    article: 'Beispielartikel',
    card: 'Karte',
  },
  needs: {
    title: 'Was es braucht',
    missing: 'Um Namen zu finden, muss Sidelight die Nachrichtenseiten lesen, die Sie öffnen. Ihr Browser hat das noch nicht erlaubt.',
    allow: 'Lesen der Seiten erlauben',
    granted: 'Nichts weiter: Sidelight darf die Seiten lesen, die Sie öffnen. Was es liest, bleibt auf Ihrem Rechner.',
  },
  never: {
    title: 'Was es nie tut',
    items: [
      'Es sendet nichts. Es baut keine einzige Verbindung auf; seine eigene Richtlinie lässt den Browser jede verweigern.',
      'Es führt keine Liste Ihrer Lektüre und zählt nichts.',
      'Es ändert nichts an den Seiten: Linien werden über den Text gemalt, die Seite bleibt, wie sie ist.',
      'Es bewertet kein Medium und sagt niemandem, was er denken soll. Zu jeder Haltung gehört der Bericht, auf dem sie beruht.',
    ],
  },
  yours: {
    title: 'Richten Sie es sich ein',
    saved: 'Jede Änderung gilt sofort, auch in offenen Tabs. Zu speichern gibt es nichts.',
    topics: 'Themen',
    topicsText: 'Schalten Sie aus, was Sie nicht verfolgen: Namen, die nur dafür wichtig sind, bleiben dann unmarkiert.',
    narrower: { one: '# engeres Thema', other: '# engere Themen' },
    switched: (topic, on) =>
      on ? `„${topic}“ ist an` : `„${topic}“ ist aus: Namen, die nur dafür wichtig sind, werden nicht mehr markiert`,
    sites: 'Websites',
    sitesText:
      'Websites, auf denen nichts markiert werden soll: Tippen Sie eine Adresse ein, etwa news.example.org, oder fügen Sie sie ein. Mit *.example.org sind alle Teile einer Website gemeint, auch sport.example.org. Auf jeder Seite tut die Schaltfläche in der Symbolleiste mit zwei Klicks dasselbe.',
  },
  ways: {
    title: 'Gut zu wissen',
    items: {
      toolbar:
        'Die Schaltfläche in der Symbolleiste zeigt, wer auf einer Seite genannt wird, führt von Nennung zu Nennung und pausiert Markierungen hier, auf dieser Website oder überall. Ist sie nicht zu sehen, steckt sie hinter dem Puzzleteil: Heften Sie sie von dort an.',
      wrong: 'Eine falsche Markierung? „Nicht dieser“ in ihrer Karte nimmt sie weg, hier oder überall.',
      touch:
        'Auf einem Touchscreen gehen Links wie immer; tippen Sie auf einen Namen, dann auf den kleinen Griff daneben. Bei einem Namen in einem Link tippen Sie gleich hinter den Link.',
    },
    keys: 'Tasten',
  },
  done: {
    next: 'Das ist alles. Öffnen Sie einen Artikel über eines der Themen oben, und zeigen Sie auf einen unterstrichenen Namen.',
    options: 'Alle Optionen',
    dossier: 'Den ganzen Bestand ansehen',
  },
}
