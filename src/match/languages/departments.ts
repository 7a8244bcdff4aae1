// Departments of papers that are none of politics, by language: a heading "Sport", a paragraph that opens with "Cultura.". Asked on pages of
// every language. Words are folded and in the order of the alphabet.
import { type WordsByLanguage, words } from './rules.ts'

export const DEPARTMENTS: WordsByLanguage = {
  en: words(`
    archive, archives, arts, basketball, books, cinema, classifieds, cricket, crossword, culture, film, football, handball, horoscope,
    horoscopes, lifestyle, listings, music, obituaries, obituary, quiz, racing, rugby, showbiz, soccer, sport, sports, tennis, theater,
    theatre, weather`),
  fr: words(`
    annonces, archives, cinema, cuisine, culture, divers, football, gastronomie, handball, horoscope, jeux, livres, loisirs, meteo, mots,
    musique, necrologie, rugby, sport, sports, tennis, theatre`),
  de: words(`
    archiv, basketball, feuilleton, film, fussball, handball, horoskop, kino, kleinanzeigen, kreuzwortratsel, kultur, musik, nachruf,
    nachrufe, quiz, ratsel, sport, tennis, termine, theater, vermischtes, wetter`),
  es: words(`
    anuncios, archivo, baloncesto, cine, cultura, deportes, futbol, gastronomia, horoscopo, libros, musica, pasatiempos, sucesos, teatro,
    tiempo, toros`),
  it: words(`
    annunci, archivio, calcio, cinema, cucina, cultura, gastronomia, libri, meteo, musica, oroscopo, rugby, spettacoli, sport, teatro,
    tennis`),
  pl: words(`
    archiwum, film, horoskop, kino, kronika, krzyzowka, kuchnia, kultura, muzyka, nekrologi, ogloszenia, pogoda, rozrywka, sport, teatr`),
  uk: words('архів, афіша, гороскоп, дозвілля, кіно, культура, кухня, музика, оголошення, погода, спорт, театр, футбол'),
  ru: words('архив, афиша, гороскоп, кино, культура, кухня, музыка, объявления, погода, происшествия, спорт, театр, футбол'),
}
