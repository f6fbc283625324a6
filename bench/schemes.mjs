// Any other scheme: the four themes of the workshops over real answers (several themes each), and eleven themes over
// titles of projects. A scheme is what an analyst writes in an hour: a definition and at most fifteen words each, no
// labelled example. Writes schemes.json. Supervised models reach .90 and .60 (TF-IDF and logistic regression, 5 folds).
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { analyse } from '../dist/analyse/analyse.js'
import { parseConfiguration } from '../dist/store/configuration/parse.js'
import { presets } from '../dist/store/configuration/presets.js'
import { createTextEngine } from '../dist/text/engine.js'
import { contributionsOf, labelled } from './readings.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const asset = (name) => readFileSync(join(root, 'dist', 'assets', name))
const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
const { consultation } = parseConfiguration(presets.blank, 'charter.yaml')
const round = (value) => Number(value.toFixed(3))

const principle = ([label, definition, words]) => ({
  id: label,
  label,
  definition,
  vocabulary: words.split(', '),
  examples: [],
  counterExamples: [],
  colour: null,
})

const fourThemes = [
  [
    'transport',
    'Se déplacer moins ou autrement.',
    'transport, déplacement, voiture, vélo, train, bus, marche, marcher, covoiturage, avion, rouler, à pied, véhicule, trajet, mobilité',
  ],
  [
    'actions_citoyennes',
    "Choisir ce qu'on achète et ce qu'on mange, s'engager avec d'autres.",
    'acheter, consommer, manger, bio, local, viande, circuit court, association, saison, jardin, produit, éthique, militer, voter, vêtement',
  ],
  [
    'energie_eau_numerique',
    "Dépenser moins d'énergie et d'eau, se chauffer autrement, le numérique.",
    'énergie, eau, électricité, chauffage, chauffer, isolation, isoler, lumière, éclairage, éteindre, panneau solaire, douche, appareil, numérique, ordinateur',
  ],
  [
    'dechets',
    'Jeter moins, trier, réutiliser.',
    'déchet, trier, tri, recycler, recyclage, compost, composter, emballage, plastique, jeter, gaspillage, poubelle, vrac, réutiliser, réparer',
  ],
].map(principle)

const elevenThemes = [
  [
    'Cadre de vie',
    'Aménager les rues, les places, les squares et les bâtiments publics.',
    'rue, place, square, aménagement, réaménager, rénovation, espace public, quartier, trottoir, éclairage, banc, kiosque, embellir, mur, passage',
  ],
  [
    'Education et jeunesse',
    'Écoles, crèches, collèges, enfants et jeunes.',
    'école, scolaire, crèche, collège, enfant, jeune, cour, élève, élémentaire, maternelle, récréation, jeu, étudiant, réfectoire, éducation',
  ],
  [
    'Environnement',
    'Végétaliser, jardiner, économiser les ressources.',
    'végétaliser, végétalisation, jardin, arbre, biodiversité, vert, nature, plante, fleur, énergie, potager, écologique, toit, agriculture, climat',
  ],
  [
    'Culture et patrimoine',
    'Art, musique, livres, bibliothèques, monuments.',
    'culture, culturel, art, musique, bibliothèque, théâtre, conservatoire, patrimoine, église, cinéma, fresque, street art, livre, musée, artiste',
  ],
  [
    'Solidarités',
    'Aider les personnes fragiles, créer du lien, accueillir.',
    'solidarité, solidaire, sans-abri, aide, personne âgée, handicap, précarité, social, association, bagagerie, accueil, partage, femme, rencontre, foyer',
  ],
  [
    'Sport',
    'Terrains, gymnases, piscines, pratique du sport.',
    'sport, sportif, gymnase, stade, piscine, terrain, escalade, fitness, tennis, football, basket, parcours sportif, street workout, vestiaire, skate',
  ],
  [
    'Mobilités',
    'Se déplacer à pied, à vélo, en transport commun.',
    'vélo, cyclable, piste, circulation, transport, bus, métro, mobilité, cycliste, voie, stationnement, traversée, déplacement, accessibilité, liaison',
  ],
  [
    'Prévention et sécurité',
    'Protéger les personnes, sécuriser les lieux.',
    'sécurité, sécuriser, sécurisation, prévention, police, carrefour, danger, caméra, incendie, piéton, secours, pompier, commissariat, protection, incivilité',
  ],
  [
    'Propreté',
    'Nettoyer, trier, ramasser.',
    'propreté, propre, déchet, tri, poubelle, nettoyer, toilettes, sanitaire, compost, canin, recyclage, verre, corbeille, mégot, lavage',
  ],
  [
    'Santé',
    'Se soigner, centres et maisons de santé.',
    'santé, médical, maison de santé, défibrillateur, médecin, hôpital, soin, centre de santé, fontaine, maladie, prévention santé, bien-être, handicap, eau potable, toxicomanie',
  ],
  [
    'Attractivité et emploi',
    'Commerces, entreprises, emploi, innovation.',
    'emploi, commerce, entreprise, coworking, innovation, économie, marché, entrepreneur, commerçant, artisan, attractivité, fablab, travail, tourisme, numérique',
  ],
].map(principle)

const studied = (set, principles) => {
  const contributions = contributionsOf(set, consultation.sessions[0].id)
  const { ideas } = analyse({
    contributions,
    respondents: [],
    consultation: { ...consultation, principles },
    engine,
  })
  const given = new Map(contributions.map(({ id }) => [id, []]))
  for (const { principle: found, verbatims, runnerUp } of ideas)
    for (const { contribution } of verbatims) given.get(contribution).push(found ?? `?${runnerUp}`)
  return contributions.map(({ id }) => given.get(id))
}

const results = {}
if (existsSync(labelled)) {
  const rows = parse(readFileSync(labelled), { columns: true, bom: true }).filter(
    (row) => row.themes4_derives !== '',
  )
  const answers = studied(
    rows.map(({ id, texte }) => ({ id, text: texte, question: '' })),
    fourThemes,
  )
  let both = 0
  let given = 0
  let wanted = 0
  rows.forEach(({ themes4_derives: themes }, index) => {
    const expected = themes.split('|')
    const found = [...new Set(answers[index].filter((one) => !one.startsWith('?')))]
    both += found.filter((one) => expected.includes(one)).length
    given += found.length
    wanted += expected.length
  })
  results.fourThemes = {
    answers: rows.length,
    precision: round(both / given),
    recall: round(both / wanted),
    microF1: round((2 * both) / (given + wanted)),
  }
}
const projects = fileURLToPath(new URL('../../shared/data/referentiels/paris-projets.csv', import.meta.url))
if (existsSync(projects)) {
  const rows = parse(readFileSync(projects), { columns: true, bom: true })
  const answers = studied(
    rows.map(({ id, titre }) => ({ id, text: titre, question: '' })),
    elevenThemes,
  )
  const right = rows.filter(({ thematique }, index) => answers[index].includes(thematique)).length
  const open = answers.filter((found) => found.every((one) => one.startsWith('?'))).length
  results.elevenThemes = {
    titles: rows.length,
    accuracy: round(right / rows.length),
    open: round(open / rows.length),
  }
}
console.log(results)
writeFileSync(join(root, 'bench', 'schemes.json'), `${JSON.stringify(results, null, 2)}\n`)
