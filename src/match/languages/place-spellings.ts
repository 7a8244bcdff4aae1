// Cities whose names newsrooms of one language spell in several ways ("Djeddah", "Djedda"): beside the record's own spelling, by language, the others.
// The compiler (compile/expand-lexicon.ts) reads them as that city's, in every case, as it does with what a state's record calls its capital.
import type { PageLanguage } from '../../model/text.ts'

export const PLACE_SPELLINGS: Readonly<Record<PageLanguage, Readonly<Record<string, readonly string[]>>>> = {
  en: { 'Abu Dhabi': ['Abu-Dhabi'], Jeddah: ['Jedda', 'Jidda', 'Jiddah'] },
  fr: { 'Abou Dabi': ['Abou Dhabi', 'Abou-Dabi', 'Abou-Dhabi'], Djeddah: ['Djedda', 'Jedda'], Istanbul: ['Istamboul'], Riyad: ['Ryad'] },
  de: { 'Abu Dhabi': ['Abu Dabi'], Dschidda: ['Dschedda', 'Dschiddah', 'Jedda', 'Jidda'], Riad: ['Riyad'] },
  es: { 'Abu Dabi': ['Abu Dhabi', 'Abú Dabi'], Riad: ['Riyad'], Yeda: ['Jedda', 'Yedah', 'Yedda', 'Yeddah', 'Yida'] },
  it: { 'Abu Dhabi': ['Abu Dabi'], Gedda: ['Geddah', 'Jedda'], Riad: ['Riyad', 'Ryad'] },
  pl: { 'Abu Zabi': ['Abu Dabi', 'Abu Dhabi'], Dżudda: ['Dżedda', 'Dżidda'], Rijad: ['Riad'] },
  uk: {
    'Абу-Дабі': ['Абу Дабі'],
    Анкоридж: ['Анкорідж'],
    Анталія: ['Анталья'],
    Джидда: ['Джедда'],
    'Ер-Ріяд': ['Ер-Ріад', 'Ріад', 'Ріяд'],
    Маямі: ['Майамі', 'Майямі'],
  },
  ru: { 'Абу-Даби': ['Абу Даби'], Анталья: ['Анталия'], Джидда: ['Джедда'], Майами: ['Маями'], 'Эр-Рияд': ['Рияд', 'Эр-Риад'] },
}
