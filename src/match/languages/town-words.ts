// What tells that a capital's name is a town's or a thing's, by language: what towns have, what is sold by the name of a city, whoever swaps one
// place for another. Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** What a town has many of, and no government. */
export const TOWN_THINGS: WordsByLanguage = {
  en: words(
    'airports, bridges, cafes, churches, halls, hotels, inhabitants, museums, parks, restaurants, rooms, stations, streets, theatres, trams',
  ),
  fr: words('aeroports, cafes, eglises, gares, habitants, hotels, musees, parcs, ponts, restaurants, rues, salles, theatres, tramways'),
  de: words(
    'bahnhofe, brucken, cafes, einwohner, flughafen, hotels, kirchen, museen, parks, restaurants, sale, strassen, straßenbahnen, theater',
  ),
  es: words(
    'aeropuertos, calles, estaciones, habitantes, hoteles, iglesias, museos, parques, puentes, restaurantes, salas, salones, teatros',
  ),
  it: words('abitanti, aeroporti, alberghi, chiese, musei, parchi, piazze, ponti, ristoranti, sale, stazioni, strade, teatri'),
  pl: words('dworcow, hoteli, kosciolow, lotnisk, mieszkancow, mostow, muzeow, parkow, restauracji, sal, teatrow, ulic'),
  uk: words('вокзалів, вулиць, готелів, жителів, залів, мешканців, мостів, музеів, парків, ресторанів, театрів, церков'),
  ru: words('вокзалов, гостиниц, жителеи, залов, мостов, музеев, парков, ресторанов, театров, улиц, церквеи'),
}

/** What is sold by the name of a city that stands right behind it. */
export const MODELS: WordsByLanguage = {
  en: words('armchair, chair, fridge, lamp, mattress, model, rug, sofa, wardrobe'),
  fr: words('canape, chaise, fauteuil, gamme, lampe, lit, matelas, modele, montre, tapis'),
  de: words('fahrrad, kuche, kuchenmodell, lampe, matratze, modell, sessel, sofa, stuhl, teppich'),
  es: words('alfombra, colchon, gama, lampara, modelo, silla, sillon, sofa'),
  it: words('divano, lampada, materasso, modello, poltrona, sedia, tappeto'),
  pl: words('dywan, fotel, krzeslo, kuchnia, lampa, lozko, materac, sofa'),
  uk: words('диван, килим, крісло, кухня, лампа, ліжко, матрац, шафа'),
  ru: words('диван, ковер, кресло, кровать, кухня, лампа, матрас, шкаф'),
}

/** To give one place up for another. */
export const SWAPS: WordsByLanguage = {
  en: words('exchange*, swap*, trade, traded, trades, trading'),
  fr: words('echang*, troqu*'),
  de: words('eingetauscht, tausch*'),
  es: words('cambia, cambiado, cambian, cambiar, cambiara, cambio, trueca'),
  it: words('baratta*, cambia, cambiato, cambiera, cambio, scambia*'),
  pl: words('wymieni*, zamieni*'),
  uk: words('змінив, змінила, міня*, поміня*, проміня*'),
  ru: words('меня*, поменя*, променя*, сменил, сменила'),
}
