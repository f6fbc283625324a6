/** The Flers case as `charter init --preset flers` writes it. The facts are public; session dates and head counts per workshop are an example. */
export const flers = `# yaml-language-server: $schema=charter.schema.json
#
# La consultation, en un fichier. Les clés sont en anglais, les textes en français.
# Un texte qui contient « : » ou « # » se met entre guillemets : title: "Charte : Flers"
# Chaque séance, thème, principe ou niveau a un identifiant (id) stable et un nom (label) libre :
# ne changez plus un id une fois des fichiers lus ; le label se reformule quand vous voulez.

title: Charte d'écoresponsabilité
client: Ville de Flers / Flers Agglo
territory: Flers Agglo (Orne, Normandie), 53 000 habitants

# Nombre de personnes que la consultation concerne.
population: 500

# Personnes venues en atelier qui ont aussi répondu au questionnaire.
# Vide = inconnu : participants et réponses sont alors affichés à part, sans somme.
overlap:

# ---------------------------------------------------------------------------------------------
# Séances : ateliers (workshop) et vagues de questionnaire (questionnaire).
# participants : compté par l'animateur ; files : noms des fichiers, * remplace une suite de caractères.
# Dates et nombres par atelier sont donnés en exemple ; seul leur total (200) est connu.
sessions:
  - id: A1
    label: Atelier 1, transport
    kind: workshop
    date: 2026-03-12
    theme: transport
    participants: 52
    files: ["A1-*", "A1_*", "A1 *", "A1.*"]
  - id: A2
    label: Atelier 2, actions citoyennes
    kind: workshop
    date: 2026-03-19
    theme: actions-citoyennes
    participants: 47
    files: ["A2-*", "A2_*", "A2 *", "A2.*"]
  - id: A3
    label: Atelier 3, énergie, eau et numérique
    kind: workshop
    date: 2026-03-26
    theme: energie-eau-numerique
    participants: 54
    files: ["A3-*", "A3_*", "A3 *", "A3.*"]
  - id: A4
    label: Atelier 4, déchets
    kind: workshop
    date: 2026-04-02
    theme: dechets
    participants: 47
    files: ["A4-*", "A4_*", "A4 *", "A4.*"]
  - id: Q
    label: Questionnaire aux agents absents
    kind: questionnaire
    date: 2026-04-17
    files: ["questionnaire*", "Q-*", "Q_*"]

# ---------------------------------------------------------------------------------------------
# Thèmes des séances. vocabulary : mots par lesquels un titre, une colonne ou un texte désigne le thème.
# practices : pratiques dont le questionnaire (charter template questionnaire) demande la fréquence.
themes:
  - id: transport
    label: Transport
    vocabulary: [transport, déplacement, mobilité, trajet, véhicule, voiture, vélo, covoiturage, train, bus, télétravail]
    practices: [venir au travail à vélo ou à pied, partager une voiture, prendre le train ou le bus pour une mission]
  - id: actions-citoyennes
    label: Actions citoyennes
    vocabulary: [citoyen, citoyenneté, solidarité, association, bénévolat, entraide, alimentation, jardin, biodiversité, achat]
    practices: [donner ou échanger du matériel, consacrer du temps à une association, manger local]
  - id: energie-eau-numerique
    label: Énergie, eau et numérique
    vocabulary: [énergie, électricité, chauffage, éclairage, climatisation, eau, numérique, informatique, ordinateur, courriel, imprimante]
    practices: [éteindre les appareils en partant, régler le chauffage plus bas, trier et supprimer ses courriels]
  - id: dechets
    label: Déchets
    vocabulary: [déchet, tri, poubelle, recyclage, compost, emballage, plastique, papier, gaspillage, réemploi]
    practices: [trier ses déchets au bureau, utiliser une gourde ou une tasse, imprimer seulement si nécessaire]

# ---------------------------------------------------------------------------------------------
# Principes fondateurs, de 1 à 12. C'est tout ce dont l'outil dispose pour rapprocher les idées des principes :
# definition     ce sur quoi reposent les idées du principe
# vocabulary     verbes et noms typiques (infinitif, singulier), expressions comprises
# examples       idées qui en relèvent ; counterExamples : idées qui semblent en relever mais relèvent d'un autre
# colour         entre guillemets, "#rrggbb"
principles:
  - id: solidarite
    label: Solidarité
    definition: >-
      S'aider les uns les autres, partager, mettre en commun, donner, n'oublier personne :
      l'idée crée un lien entre des personnes ou entre des services.
    vocabulary: [partager, prêter, mutualiser, mettre en commun, donner, s'entraider, entraide, parrainer, soutenir, accueillir, inclure, covoiturage entre collègues, bourse d'échange, collecte pour une association, don, partage, mutualisation, prêt, parrainage, cohésion, insertion, solidaire]
    examples:
      - mettre en commun le matériel de deux services
      - covoiturage entre collègues
      - ouvrir une bourse d'échange
      - organiser une collecte pour une association
      - une aide pour les personnes en difficulté
    counterExamples:
      - apprendre un geste à un collègue
      - former un nouveau collègue
    colour: "#dc3106"
  - id: responsabilite
    label: Responsabilité
    definition: >-
      La conduite que chacun et la collectivité se doivent : sobriété, soin, exemplarité, devoir,
      suivi, comptes rendus, exigence dans les achats.
    vocabulary: [éteindre, limiter, couper, suivre, vérifier, contrôler, rendre compte, montrer l'exemple, s'engager, respecter la consigne, acheter moins mais mieux, acheter local, acheter d'occasion, critère dans les marchés, référent, exemplarité, sobriété, consigne, obligation, amende, consommation, consommer moins, évaluer]
    examples:
      - éteindre et couper ce qui ne sert pas
      - limiter la consommation de papier, d'eau, de chauffage
      - acheter moins mais mieux
      - nommer un référent et rendre compte des résultats
      - des critères dans les marchés
    counterExamples:
      - réduire les déchets et les emballages
      - expliquer à chacun les bons gestes
    colour: "#7005eb"
  - id: environnement
    label: Respect de l'environnement
    definition: >-
      Protéger directement le milieu : déchets, eau, air, climat, sources d'énergie, biodiversité,
      mobilités douces, produits.
    vocabulary: [trier, composter, recycler, planter, préserver, protéger, réduire les émissions, réduire les déchets, éviter les emballages, vélo, train, transport en commun, panneau solaire, zéro phyto, sans plastique, isoler, compost, tri, recyclage, haie, arbre, biodiversité, pollution, climat, énergie renouvelable, récupérer l'eau de pluie, manger bio]
    examples:
      - trier et composter
      - planter des haies et préserver la biodiversité
      - venir à vélo ou en train
      - isoler et poser des panneaux solaires
      - moins d'emballages et de plastique
    counterExamples:
      - former au tri
      - limiter la consommation d'énergie
    colour: "#258479"
  - id: autonomie
    label: Autonomie
    definition: >-
      Pouvoir agir par soi-même : initiative, choix, savoir-faire, réparer ou fabriquer,
      produire pour soi, dépendre moins.
    vocabulary: [réparer soi-même, fabriquer, fabriquer soi-même, produire, décider, proposer, tester, expérimenter, organiser son travail, télétravail, ne plus dépendre, régler soi-même, choisir, initiative, savoir-faire, autonome, faire soi-même, auto-évaluation]
    examples:
      - réparer soi-même au lieu de jeter
      - fabriquer ses produits
      - organiser son travail et tester ses idées
      - régler soi-même son chauffage
      - ne plus dépendre d'un fournisseur
    counterExamples:
      - prêter des outils entre services
      - installer des panneaux solaires
    colour: "#051a43"
  - id: sensibilisation
    label: Sensibilisation
    definition: >-
      Faire connaître et faire comprendre : informer, former, montrer, animer, communiquer.
    vocabulary: [former, informer, afficher, expliquer, sensibiliser, communiquer, montrer, animer, rappeler, faire connaître, prise de conscience, responsabiliser, formation, information, communication, affichage, affiche, atelier, défi, fresque, livret, guide, intranet, visite]
    examples:
      - former les nouveaux arrivants au tri
      - un affichage qui rappelle les consignes
      - un défi ou une fresque ouverts à tous
      - publier un livret sur l'intranet
      - organiser des visites
    counterExamples:
      - montrer l'exemple par sa propre conduite
      - apprendre à réparer soi-même
    colour: "#311900"

# ---------------------------------------------------------------------------------------------
# Niveaux d'implication, du premier pas au plus fort. vocabulary : tournures par lesquelles un texte dit ce niveau.
levels:
  - id: debute
    label: je débute
    vocabulary: [je débute, débutant, commencer, essayer, premier pas, niveau 1]
  - id: pratique
    label: je pratique
    vocabulary: [je pratique, déjà, régulièrement, tous les jours, habitude, niveau 2]
  - id: entraine
    label: j'entraîne les autres
    vocabulary: [j'entraîne, entraîner les autres, ambassadeur, référent, animer, convaincre, niveau 3]

# ---------------------------------------------------------------------------------------------
# Textes de la charte. Ils paraissent tels quels ; un texte vide ne laisse pas de trace.
# Après |-, une ligne par paragraphe, une ligne vide entre deux.
charter:
  version: Version intermédiaire
  # Vide : la date de la dernière séance.
  date:
  # Mot des élus, et la fonction de qui le signe (jamais un nom dans cette version intermédiaire).
  foreword: ""
  forewordSignature: ""
  context: |-
    La Ville de Flers et Flers Agglo inscrivent cette démarche dans l'appel à manifestation d'intérêt (AMI) « Territoire Durable 2030 » de la Région, qui finance des territoires pilotes dotés d'une stratégie d'ensemble, économique, sociale et environnementale.

    Deux élus, chargés l'un du personnel, l'autre de l'environnement, ont souhaité avec la direction des ressources humaines qu'une charte d'écoresponsabilité complète le plan climat-air-énergie territorial (PCAET) en cours d'élaboration. Elle vaut d'abord pour celles et ceux qui font le service public : les agents, les encadrants et les élus.

    Elle part de ce que les agents font déjà et de ce qu'ils proposent, recueilli au cours de quatre ateliers d'intelligence collective et par un questionnaire ouvert aux absents.
  ambitions:
    - Accompagner les élus et les agents dans les écogestes.
    - Créer une dynamique interne.
    - Définir les principes environnementaux de la collectivité.
    - Valoriser les actions déjà menées et encourager l'engagement dans des pratiques responsables.
  method: ""
  nextSteps:
    - Relire cette version intermédiaire avec les élus et la direction des ressources humaines.
    - Rendre compte aux agents de ce qui a été retenu, et de ce qui ne l'a pas été.
    - Établir la version définitive, qui revient aux collectivités.
    - Suivre les engagements et faire un premier point au bout d'un an.
  scope: |-
    La charte s'adresse à tous les agents, encadrants et élus de la Ville de Flers et de Flers Agglo. Chacun s'y engage librement, à la mesure de son métier et de son niveau d'implication ; elle n'ajoute aucune obligation au statut ni au règlement intérieur et ne sert à évaluer personne.
  privacy: |-
    Les contributions sont présentées sans le nom de leurs auteurs. Les adresses électroniques et les numéros de téléphone écrits dans une contribution sont masqués dès la lecture des fichiers. Les fichiers d'origine sont conservés par le cabinet le temps de la mission, puis supprimés.
  # Signataires, par leur fonction.
  signatories:
    - La présidence de Flers Agglo
    - La mairie de Flers
    - La direction générale des services
    - La direction des ressources humaines

# ---------------------------------------------------------------------------------------------
# Identité visuelle : une couleur entre guillemets, un logo PNG ou JPEG placé dans ce dossier.
brand:
  colour: "#1f5a4c"
  logo:

# ---------------------------------------------------------------------------------------------
# Nuage de mots. count : voices (personnes qui emploient le mot) ou occurrences (emplois).
cloud:
  terms: 60
  count: voices
  minimum: 2
`
