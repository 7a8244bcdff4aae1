// Words round "the first meeting" that make it the first of something else than of its row: one that is said to be the first ("it is the first
// summit"), or the first since another. Read by meetings/first-of-row.ts. Words are folded and in the order of the alphabet; "*" stands for any
// letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** Before the phrase: what says of one that it is the first. */
export const IS_SAID_TO_BE: WordsByLanguage = {
  en: words('as, be, been, being, is, marked, marks, was'),
  fr: words('comme, est, etait, etre, fut, marque, sera, serait, soit'),
  de: words('als, ist, sei, war, ware, wird, wurde'),
  es: words('como, era, es, fue, marca, sea, ser, sera, seria, siendo, supone'),
  it: words('come, e, era, essere, fu, rappresenta, sara, sarebbe, segna, sia'),
  pl: words('bedzie, byl, byla, bylo, jako, jest, to'),
  uk: words('був, буде, була, було, є, стал*, стан*, це, як'),
  ru: words('будет, был, была, было, как, стал*, стан*, это'),
}

/** After it: from when, of what or with whom it is counted. */
export const COUNTED_SINCE: WordsByLanguage = {
  en: words('after, in, of, since, to, under, with, without'),
  fr: words('apres, avec, depuis, en, sans, sous'),
  de: words('mit, nach, ohne, seit, unter'),
  es: words('con, desde, en, sin, tras'),
  it: words('con, da, dal, dalla, dopo, in, senza'),
  pl: words('bez, od, po, w, z'),
  uk: words('без, від, з, за, після, у'),
  ru: words('без, в, за, после, при, с, со'),
}
