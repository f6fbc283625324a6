import { describe, expect, it } from 'vitest'
import { natureOf } from '../../src/analyse/nature.ts'
import { contribution, engine } from './consultation.ts'

const nature = (text: string, more: Parameters<typeof contribution>[2] = {}) =>
  natureOf(text, engine.tokens(text), contribution(text, 1, more))

describe('nature without a rubric', () => {
  it.each([
    ['Mettre en place une plateforme de covoiturage', 'proposal'],
    ['Il faudrait plus de bacs de tri', 'proposal'],
    ['On pourrait installer des panneaux solaires', 'proposal'],
    ['La ville devrait montrer l’exemple', 'proposal'],
    ['Éteignons les lumières', 'proposal'],
    ['Trop de papier, il faudrait dématérialiser', 'proposal'],
    ['merci de prévoir des cendriers', 'proposal'],
    ['Composteur pour les restes de la cantine', 'proposal'],
    ["J'aimerais que la cantine soit bio", 'proposal'],
    ['je viens à vélo depuis deux ans', 'done'],
    ['Nous trions le papier dans le service', 'done'],
    ['On covoiture déjà à trois', 'done'],
    ["La ville a planté des haies l'an dernier", 'done'],
    ['Les gobelets ont été remplacés par des mugs', 'done'],
    ["je n'imprime plus mes mails", 'done'],
    ["Je n'ai pas de voiture mais un vélo", 'done'],
    ["Je m'engage à venir à vélo deux fois par semaine", 'commitment'],
    ['je vais essayer de moins imprimer', 'commitment'],
    ['Je pourrais covoiturer avec une collègue', 'commitment'],
    ["j'éteindrai mon ordinateur le soir", 'commitment'],
    ['Nous supprimerons les gobelets', 'commitment'],
    ['je veux bien prêter mon broyeur', 'commitment'],
    ['Trop loin pour venir à vélo', 'obstacle'],
    ["Le bus ne passe pas à l'heure où on embauche", 'obstacle'],
    ['Manque de temps', 'obstacle'],
    ["On n'a pas de budget", 'obstacle'],
    ['Les pistes cyclables sont dangereuses', 'obstacle'],
    ['Nos chefs ne nous écoutent pas', 'obstacle'],
    ['Il faudrait augmenter les salaires', 'off-topic'],
    ['La machine à café est en panne', 'off-topic'],
    ['Merci pour ce moment, la salle était agréable', 'off-topic'],
    ['RAS', 'no-content'],
    ['idem', 'no-content'],
    ["Je n'ai pas d'idée", 'no-content'],
  ])('« %s » is %s', (text, expected) => {
    expect(nature(text)).toBe(expected)
  })
})

describe('nature with more to go by', () => {
  it('lets the rubric decide first, but for what is empty or off topic', () => {
    expect(nature('Trier le papier', { rubric: 'done' })).toBe('done')
    expect(nature('RAS', { rubric: 'done' })).toBe('no-content')
    expect(nature("Le point d'indice", { rubric: 'proposal' })).toBe('off-topic')
  })

  it('reads a bare infinitive or noun as an answer to the question asked', () => {
    expect(nature('Venir à vélo', { question: 'Que pourriez-vous faire de plus ?' })).toBe('commitment')
    expect(nature('Tri du papier', { question: 'Que faites-vous déjà ?' })).toBe('done')
    expect(nature('Les horaires', { question: "Qu'est-ce qui vous freine ?" })).toBe('obstacle')
    expect(nature('Venir à vélo')).toBe('proposal')
  })

  it('keeps the matter itself on topic, whatever it names in passing', () => {
    expect(nature('Une prime pour ceux qui viennent à vélo')).toBe('proposal')
    expect(nature('Supprimer les gobelets de la machine à café')).toBe('proposal')
  })
})
