// German nouns of meetings, alone and in compounds, and those who meet, by level. The rest of the language is in de.ts.
import { type LanguageRules, words } from './rules.ts'

export const GERMAN_MEETINGS: Pick<LanguageRules, 'meetingNouns' | 'compounds' | 'levels'> = {
  meetingNouns: {
    summit: words(
      'g7, europäischer rat, europäische rat, europäischen rat, eu-rat, gipfel, gipfels, gipfeltreffen, gipfeltreffens, spitzentreffen, spitzentreffens, koalitionsgipfel',
    ),
    meeting: words(
      'vier-augen-gespräch, treffen, treffens, zusammentreffen, zusammenkunft, zusammenkünfte, konferenz, sitzung, beratung, tagung, begegnung, runde, kontaktgruppe, ukraine-kontaktgruppe, ramstein',
    ),
    talks: words('verhandlung, gespräche, gesprächen, verhandlungen, beratungen, unterredung, unterredungen, konsultationen'),
    call: words(
      'telefonat, telefonats, schalte, schalten, schaltkonferenz, video-schalte, video-konferenz, video-gipfel, online-gipfel, online-treffen',
    ),
  },
  compounds: {
    heads: {
      summit: words('gipfeltreffens, gipfeltreffen, gipfels, gipfel'),
      meeting: words('treffens, treffen, konferenz, sitzung, runde, tagung, gesprächs, gespräch, marathons, marathon'),
      talks: words('gesprächen, gespräche, verhandlungen, beratungen, konsultationen'),
      call: words('schalten, schalte'),
    },
    firsts: words(
      `sonder, krisen, not, spitzen, dringlichkeits, eil, blitz, mini, marathon, arbeits, planungs, vorbereitungs, nachfolge, folge, abend, auftakt, geheim, verhandlungs, gesprächs, gipfel, friedens, waffenruhe, ukraine, unterstützer, geber, wiederaufbau, generals, minister, außenminister, verteidigungsminister, präsidenten, zweier, dreier, vierer, fünfer, sechser, siebener, vieraugen`,
    ),
    remote: words('video, online, telefon, fern'),
  },
  levels: {
    ministers: words('ministerebene'),
    leaders: words(
      'staats- und regierungschefs, staats- und regierungschef, regierungschefs, staatschefs, spitzenpolitiker, spitzenpolitikern, präsidenten, staatenlenker',
    ),
    'foreign ministers': words('außenminister, außenministern, außenministertreffen, chefdiplomaten'),
    'defence ministers': words('verteidigungsminister, verteidigungsministern, verteidigungsressortchefs, verteidigungsministertreffen'),
    'military chiefs': words(
      'militärplaner, militärplanern, militärchefs, generalstabschefs, armeechefs, stabschefs, generalstäbe, militärführer, militärspitzen, militärs, generäle, generälen, armeeführungen, armeespitzen, streitkräftechefs',
    ),
    'national security advisers': words('sicherheitsberater, sicherheitsberatern'),
    delegations: words('delegationen, unterhändler, unterhändlern'),
  },
}
