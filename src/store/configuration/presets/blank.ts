/** An empty consultation that can be read at once; what must be replaced says « À compléter ». */
export const blank = `# yaml-language-server: $schema=charter.schema.json
#
# La consultation, en un fichier. Les clés sont en anglais, les textes en français.
# Un texte qui contient « : » ou « # » se met entre guillemets : title: "Charte : Flers"
# Chaque séance, thème, principe ou niveau a un identifiant (id) stable et un nom (label) libre :
# ne changez plus un id une fois des fichiers lus ; le label se reformule quand vous voulez.
# Remplacez chaque « À compléter » ; charter doctor rappelle ceux qui restent.

title: À compléter (titre de la charte)
client: À compléter (collectivité ou organisme)
# Territoire concerné ; peut rester vide.
territory:

# Nombre de personnes que la consultation concerne ; vide = inconnu.
population:

# Personnes venues en atelier qui ont aussi répondu au questionnaire.
# Vide = inconnu : participants et réponses sont alors affichés à part, sans somme.
overlap:

# Séances : ateliers (workshop) et vagues de questionnaire (questionnaire).
# date : AAAA-MM-JJ ; theme : un id de la liste themes, ou vide ; participants : compté par l'animateur ;
# files : noms des fichiers de la séance, * remplace une suite de caractères.
sessions:
  - id: A1
    label: Atelier 1
    kind: workshop
    date:
    theme:
    participants:
    files: ["A1-*", "A1_*", "A1 *", "A1.*"]
  - id: Q
    label: Questionnaire
    kind: questionnaire
    date:
    files: ["questionnaire*", "Q-*", "Q_*"]

# Thèmes des séances ; la liste peut rester vide. Exemple :
#   - id: transport
#     label: Transport
#     vocabulary: [transport, déplacement, vélo, covoiturage]
#     practices: [venir au travail à vélo, partager une voiture]   (leur fréquence est demandée par le questionnaire)
themes: []

# Principes fondateurs, de 1 à 12. C'est tout ce dont l'outil dispose pour rapprocher les idées des principes :
# definition     ce sur quoi reposent les idées du principe
# vocabulary     verbes et noms typiques (infinitif, singulier), expressions comprises
# examples       idées qui en relèvent ; counterExamples : idées qui semblent en relever mais relèvent d'un autre
# colour         entre guillemets, "#rrggbb" ; vide : celle de la palette
principles:
  - id: principe-1
    label: À compléter (premier principe)
    definition: ""
    vocabulary: []
    examples: []
    counterExamples: []
    colour:

# Niveaux d'implication, du premier pas au plus fort.
levels:
  - id: debute
    label: je débute
    vocabulary: [je débute]
  - id: pratique
    label: je pratique
    vocabulary: [je pratique]
  - id: entraine
    label: j'entraîne les autres
    vocabulary: [j'entraîne]

# Textes de la charte. Ils paraissent tels quels ; un texte vide ne laisse pas de trace.
# Pour plusieurs paragraphes, écrivez |- puis une ligne par paragraphe, une ligne vide entre deux.
charter:
  version: Version intermédiaire
  # Vide : la date de la dernière séance.
  date:
  # Mot des élus, et la fonction de qui le signe.
  foreword: ""
  forewordSignature: ""
  # Pourquoi cette charte, dans quel cadre.
  context: ""
  # Ce que la charte veut obtenir.
  ambitions: []
  # Comment elle s'est écrite, en complément de ce que l'outil en dit.
  method: ""
  # Les suites prévues.
  nextSteps: []
  # À qui elle s'applique, et ce qu'elle n'est pas.
  scope: ""
  # Ce qui est fait des contributions et des données personnelles.
  privacy: ""
  # Signataires, par leur fonction.
  signatories: []

# Identité visuelle : une couleur entre guillemets, un logo PNG ou JPEG placé dans ce dossier.
brand:
  colour: "#1f5a4c"
  logo:

# Nuage de mots. count : voices (personnes qui emploient le mot) ou occurrences (emplois).
cloud:
  terms: 60
  count: voices
  minimum: 2
`
