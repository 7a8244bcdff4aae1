// Departments of papers that are none of politics, by language: a heading "Sport", a paragraph that opens with "Cultura.". Asked on pages of
// every language. Words are folded and in the order of the alphabet.
import { type WordsByLanguage, words } from './rules.ts'

export const DEPARTMENTS: WordsByLanguage = {
  en: words(`
    archive, archives, arts, basketball, books, cinema, classifieds, cricket, crossword, culture, film, football, gardening, handball,
    horoscope, horoscopes, lifestyle, listings, music, obituaries, obituary, quiz, racing, recipe, recipes, rugby, showbiz, soccer,
    sport, sports, tennis, theater, theatre, weather`),
  fr: words(`
    annonces, archives, cinema, cuisine, culture, deces, divers, football, gastronomie, handball, horoscope, jeux, livres, loisirs,
    meteo, mots, musique, necrologie, obseques, recette, recettes, rugby, sport, sports, tennis, theatre`),
  de: words(`
    archiv, basketball, feuilleton, film, fussball, handball, horoskop, kino, kleinanzeigen, kreuzwortratsel, kultur, musik, nachruf,
    nachrufe, quiz, ratsel, rezept, rezepte, sport, tennis, termine, theater, traueranzeigen, vereine, vermischtes, wetter`),
  es: words(`
    anuncios, archivo, baloncesto, cine, cocina, cultura, deporte, deportes, esquelas, futbol, gastronomia, horoscopo, libros, musica,
    pasatiempos, receta, recetas, sucesos, teatro, tiempo, toros`),
  it: words(`
    annunci, archivio, calcio, cinema, cucina, cultura, gastronomia, libri, lutti, meteo, musica, oroscopo, ricetta, ricette, rugby,
    spettacoli, sport, teatro, tennis`),
  pl: words(`
    archiwum, film, horoskop, kino, kronika, krzyzowka, kuchnia, kultura, muzyka, nekrolog, nekrologi, ogloszenia, pogoda, przepis,
    przepisy, rozrywka, sport, teatr`),
  uk: words(`
    архів, афіша, гороскоп, дозвілля, кіно, культура, кухня, музика, некролог, оголошення, погода, рецепт, рецепти, спорт, театр,
    футбол`),
  ru: words(`
    архив, афиша, гороскоп, кино, культура, кухня, музыка, некролог, объявления, погода, происшествия, рецепт, рецепты, спорт, театр,
    футбол`),
}
