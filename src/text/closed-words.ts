import type { Upos } from '../model/token.ts'
import type { Reading } from './lexicon.ts'

// Words of the closed classes, « form:lemma » (lemma left out when it is the form), after Universal Dependencies for
// French. The likeliest part of speech of a form is the first list that names it.
const lists: readonly (readonly [Upos, string])[] = [
  [
    'AUX',
    'est:être sont:être était:être étaient:être suis:être es:être sommes:être êtes:être été:être être sera:être seront:être serait:être seraient:être serai:être serais:être seras:être serons:être serez:être serions:être seriez:être étais:être étions:être étiez:être soit:être soient:être sois:être soyons:être soyez:être fut:être furent:être fût:être étant:être ai:avoir as:avoir a:avoir avons:avoir avez:avoir ont:avoir avait:avoir avaient:avoir avais:avoir avions:avoir aviez:avoir aura:avoir auront:avoir aurait:avoir auraient:avoir aurai:avoir auras:avoir aurons:avoir aurez:avoir aurais:avoir aurions:avoir auriez:avoir ait:avoir aient:avoir aie:avoir aies:avoir ayons:avoir ayez:avoir ayant:avoir eu:avoir eut:avoir avoir',
  ],
  [
    'DET',
    "le la:le l':le les:le un une:un des:un ce cet:ce cette:ce ces:ce mon ma:mon mes:mon ton ta:ton tes:ton son sa:son ses:son notre:son nos:son votre:son vos:son leur:son leurs:son chaque quelque quelques:quelque plusieurs aucun aucune:aucun quel quelle:quel quels:quel quelles:quel tout toute:tout tous:tout toutes:tout tel telle:tel tels:tel telles:tel certains:certain certaines:certain différents:différent différentes:différent divers diverses:divers maint maints:maint nul nulle:nul du d':un de:un",
  ],
  [
    'ADP',
    "de d':de à en dans pour par sur avec chez après entre sous sans jusque jusqu':jusque avant vers pendant selon depuis contre devant dès durant parmi sauf malgré derrière outre via hors envers concernant suivant excepté auprès du:de des:de au:à aux:à comme voici voilà ès lez lès moyennant nonobstant hormis près",
  ],
  [
    'PRON',
    "il:lui elle:lui ils:eux elles:lui je:moi j':moi tu:toi t':toi on nous vous me:moi m':moi te:toi se:soi s':soi lui leur:eux eux moi toi soi y en le:lui la:lui les:eux l':lui ce c':ce ç':ce ça cela ceci celui celle:celui ceux:celui celles:celui celui-ci celle-ci:celui-ci ceux-ci:celui-ci celles-ci:celui-ci celui-là celle-là:celui-là ceux-là:celui-là celles-là:celui-là qui que qu':que quoi dont où lequel laquelle:lequel lesquels:lequel lesquelles:lequel auquel:lequel auxquels:lequel auxquelles:lequel duquel:lequel desquels:lequel desquelles:lequel quelqu'un quelques-uns:quelqu'un quelques-unes:quelqu'un chacun chacune:chacun rien personne tout tous:tout toutes:tout certains:certain certaines:certain plusieurs aucun aucune:aucun autre autres:autre autrui un une:un l'on:on moi-même lui-même elle-même:lui-même eux-mêmes:lui-même elles-mêmes:lui-même nous-mêmes:nous-même vous-même vous-mêmes:vous-même soi-même quelque_chose mien tien sien nôtre vôtre -il:lui -t-il:lui -elle:lui -t-elle:lui -on:on -t-on:on -ils:eux -t-ils:eux -elles:eux -t-elles:eux -je:moi -tu:toi -nous:nous -vous:vous -ce:ce -moi:moi -toi:toi -le:lui -la:lui -les:eux -lui:lui -leur:eux -leurs:eux -en:en -y:y y':y iel iels:iel toustes:tout celleux:celui",
  ],
  ['CCONJ', "et mais ou puis ni car soit or voire c'est-à-dire donc sinon et/ou"],
  [
    'SCONJ',
    "que qu':que si s':si quand comme puisque puisqu':puisque lorsque lorsqu':lorsque parce quoique quoiqu':quoique parcequ':parce_que parce_que",
  ],
  [
    'ADV',
    "ne n':ne pas plus moins très bien aussi encore toujours jamais déjà trop peu assez beaucoup ici là -là:là -ci:ci non oui si tant tellement autant mieux presque presqu':presque alors ainsi donc ensuite puis enfin surtout même seulement ailleurs dehors dedans dessus dessous maintenant demain hier aujourd'hui bientôt souvent parfois quelquefois rarement tôt tard vite loin près partout ensemble plutôt environ davantage combien comment pourquoi quand où tout là-bas là-haut là-dessus là-dedans ci-dessous ci-dessus peut-être quasi point guère pourtant cependant toutefois néanmoins notamment également autour avant après auparavant depuis auprès comme voilà voici certes etc etc. cf. à-peu-près au-delà au-dessus au-dessous en-dessous par-dessus que",
  ],
  [
    'NUM',
    'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix cent cents:cent mille zéro',
  ],
  // « QR code » is no sentence about a QR that codes.
  ['ADJ', 'qr:QR'],
  [
    'INTJ',
    'oui non ok merci bonjour bonsoir bon ah oh eh hein euh heu bah ben bref hélas stop bravo ouais hop ouf hum svp stp',
  ],
]

const table = new Map<string, Reading[]>()
for (const [upos, words] of lists)
  for (const word of words.split(' ')) {
    const [form = '', lemma = form] = word.split(':')
    const spelt = form.replace('_', ' ')
    const readings = table.get(spelt) ?? []
    readings.push({ lemma: lemma.replace('_', ' '), upos, verb: '' })
    table.set(spelt, readings)
  }

/** Forms that lose something when accents are not typed. */
export const accentedClosedForms: readonly string[] = [...table.keys()].filter((form) =>
  /[à-öø-ÿ]/.test(form),
)

// Their readings in the open classes are too rare to be weighed.
const whole = new Set(
  "le la l' les un une des du de d' au aux à et ou où ni que qu' qui dont ne n' pas se s' je j' tu il elle on nous vous ils elles me m' te t' ce c' cet cette ces sa ses ma mes ta tes leur leurs dans par sur pour avec sans en y si mais donc puis mon est sont a ont ai as avait comme sous plus moins très".split(
    ' ',
  ),
)

export function closedReadings(form: string): readonly Reading[] {
  return table.get(form) ?? []
}

/** True when the lexicon has nothing useful to add about the form. */
export function isWhollyClosed(form: string): boolean {
  return whole.has(form)
}
