// Codes that exist: languages of two letters by ISO 639-1, countries by ISO 3166-1. Languages of three letters are too many to list.
import type { Finding, Rule } from './finding.ts'

/** All of ISO 639-1, and those it had before (in, iw, ji, mo, sh). */
const LANGUAGES = listed(`
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv ka
kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl
nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw
ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
`)
/** All of ISO 3166-1 alpha-2. */
const COUNTRIES = listed(`
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
VN VU WF WS YE YT ZA ZM ZW
`)
/** Codes that ISO 3166 leaves to its users: for made-up countries, and XK for Kosovo. */
const OWN_COUNTRIES = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/

/** What is written for them by mistake: country for language, or the reverse. */
const MEANT: Record<string, string> = { ua: 'uk', cz: 'cs', dk: 'da', gr: 'el', jp: 'ja', cn: 'zh', se: 'sv', UK: 'GB', EN: 'GB', EL: 'GR' }

function listed(codes: string): ReadonlySet<string> {
  return new Set(codes.trim().split(/\s+/))
}

export const checkCodes: Rule = ({ set }) => {
  const findings: Finding[] = []
  const find = (record: string, path: Finding['path'], code: string, what: string, form: string) => {
    const meant = MEANT[code]
    const mend = meant === undefined ? `write the code of ${form}` : `write "${meant}"`
    findings.push({ record, path, rule: 'codes', message: `"${code}" is no ${what}`, mend })
  }
  const language = (record: string, path: Finding['path'], tag: string) => {
    const [code = '', ...parts] = tag.split('-')
    if (code.length === 2 && !LANGUAGES.has(code)) find(record, path, code, 'language', 'ISO 639, such as en')
    const region = parts.find((part) => part.length === 2)
    if (region !== undefined) country(record, path, region)
  }
  const country = (record: string, path: Finding['path'], code: string | undefined) => {
    if (code !== undefined && !COUNTRIES.has(code) && !OWN_COUNTRIES.test(code)) find(record, path, code, 'country', 'ISO 3166, such as FR')
  }
  const texts = (record: string, key: string, text: object | undefined) => {
    for (const tag of Object.keys(text ?? {})) language(record, [key, tag], tag)
  }
  for (const [index, tag] of set.manifest.languages.entries()) language('manifest', ['languages', index], tag)
  for (const entity of set.entities) {
    texts(entity.id, 'label', entity.label)
    texts(entity.id, 'description', entity.description)
    for (const [index, { lang }] of entity.names.entries()) language(entity.id, ['names', index, 'lang'], lang)
    if (entity.kind === 'state') country(entity.id, ['iso'], entity.iso)
  }
  for (const { id, label, question } of set.topics) {
    texts(id, 'label', label)
    texts(id, 'question', question)
  }
  for (const { id, country: code } of set.outlets) country(id, ['country'], code)
  for (const { id, language: tag } of set.articles) language(id, ['language'], tag)
  for (const { id, reports } of set.statements) {
    for (const [index, { quote }] of reports.entries())
      if (quote !== undefined) language(id, ['reports', index, 'quote', 'lang'], quote.lang)
  }
  return findings
}
