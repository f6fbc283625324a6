import { act } from './act.ts'

/** What is done by oneself: to make, repair, decide, arrange one's work, depend less, try. */
export const byOneself = [
  act(
    'making',
    `fabriquer fabrication confectionner confection coudre couture bricoler bricolage diy produire autoproduction auto-production autoproduire bouture
     bouturer tricoter concevoir façonner menuiserie couturier autoconstruction maison recette yaourt semis pépinière tisser broder confiture conserve`,
    `faire #self
     faire … #self
     faire … maison
     fait maison
     fait|faite main
     nos|mon|ses|son propre
     notre|leur propre … compost|légume|produit|plant|énergie|paillage|pain
     produire|cultiver|fabriquer|préparer|faire … propre|#self
     faire pousser
     faire|fabriquer|préparer|cuisiner … pain|yaourt|lessive|produit|compote|soupe|cosmétique|savon|conserve|plat|légume|nichoir|meuble
     construire|monter|assembler … #self|propre|récupération|palette|récup
     avec … récup|récupération|palette
     cuisiner … #self|maison|soi
     en interne
     en régie
     au lieu|plutôt … acheter
     au lieu|plutôt que … acheter|commander
     sans acheter
     à|de partir palette|récupération|récup|chute
     auto production|fabrication`,
  ),
  act(
    'repairing',
    `réparer réparation réparateur raccommoder repriser repair retaper rafistoler rafistole recoller revisser visser ressemeler affûter retaper remettre dépannage ressouder bidouiller rapiécer`,
    `réparer … #self
     réparer … plutôt|au lieu|en interne
     apprendre … réparer|coudre|bricoler|cuisiner|fabriquer
     savoir|pouvoir … réparer|faire|bricoler|coudre
     atelier … réparation|repair|auto-réparation|bricolage|couture
     repair café
     café réparation
     remettre en état
     petit réparation|entretien|dépannage
     caisse|kit|boîte outil|réparation
     changer … #self
     entretenir … #self|propre`,
  ),
  act(
    'deciding',
    `trancher auto-réparation décider choisir choix initiative autonome autonomie indépendance indépendant liberté librement libre autogestion latitude proposer oser créativité
     inventer débrouille débrouiller responsabilisation auto-évaluation auto-diagnostic autodiagnostic auto-bilan souverain confiance suggestion
     auto-évaluer autoévaluation délégation déléguer subsidiarité volontariat participatif co-construire coconstruire`,
    `par|de|pour|à|et #self
     prendre|laisser|avoir … initiative
     force proposition
     laisser … choix|choisir|décider|main|libre|proposer|organiser|marge|gérer|autonomie|latitude
     avoir|donner|reprendre … main|choix|possibilité|marge|droit
     donner à chacun
     marge manœuvre|manoeuvre
     budget … par|de … service|équipe|agent|autonome|participatif|propre
     enveloppe … service|équipe|projet|agent
     boîte idée|suggestion
     sans attendre|demander|passer|solliciter|validation|autorisation
     sans … attendre|demander|passer
     chacun|chaque #people … choisir|décider|gérer|fixer|définir
     pouvoir choisir|décider|régler|gérer|adapter|essayer|tester|moduler|proposer
     régler|réglage … #self|propre
     à … rythme|guise|façon
     à chacun … voir|choisir|décider|trouver|inventer
     tout seul
     chacun … régler|gérer|moduler|adapter … sien|propre
     propre bilan|objectif|production|produit|légume|compost|outil|moyen|solution
     ne … avoir besoin … personne|cabinet|prestataire|aide|autorisation
     sans … aide|permission|prestataire|rendez-vous
     lâcher … bride
     mettre … main pâte
     faire … avec … moyen|bord
     pas besoin … prestataire|personne|cabinet|acheter|demander
     au lieu|plutôt … prestataire|entreprise|extérieur|sous-traiter
     remettre … main
     propre régie|production|budget|énergie|moyen
     pied et poing lié|lier
     laisser … tranquille|faire|libre|seul
     responsable|chef|hiérarchie … laisser
     petit enveloppe
     libre accès
     selon … envie|besoin|moyen
     se|soi débrouiller
     se|soi prendre … main
     se|soi fixer … objectif
     fixer … propre objectif|objectif
     faire … confiance
     donner … carte
     carte blanche
     pouvoir agir
     à son échelle`,
  ),
  act(
    'arranging',
    `télétravail télétravailler télétravailleur horaire planning flexible flexibilité souplesse organiser-soi aménager adapter auto-organisation
     annualisation distanciel visioconférence coworking tiers-lieu`,
    `jour|journée|possibilité … télétravail|distance
     travail|travailler à distance
     travailler … domicile|maison|chez
     horaire … flexible|libre|adapter|décaler|aménager|souple|choisir|variable
     décaler|adapter|aménager|choisir|moduler … horaire|emploi|embauche|planning|temps|travail
     organiser … travail|tournée|tâche|journée|planning|temps
     organiser #self|comme
     semaine … quatre|4|jour
     plage variable
     bureau … plus près|proche
     lieu|espace travail … proche|partagé`,
  ),
  act(
    'depending-less',
    `autosuffisant autosuffisance autoconsommation auto-consommation indépendant dépendre dépendance souveraineté émanciper affranchir débrancher-réseau
     pérenniser auto-suffisance autarcie résilience résilient libérer`,
    `ne plus dépendre
     moins|plus dépendre
     dépendre moins
     dépendre … fournisseur|prestataire|réseau|voiture|autre|extérieur
     se|soi passer de
     sans … prestataire|fournisseur|intermédiaire
     plus besoin
     logiciel libre
     éditeur|logiciel … libre
     auto consommation
     consommer … propre
     être|devenir … autonome|indépendant`,
  ),
  act(
    'trying',
    `tester test expérimenter expérimentation innover innovation essai pilote prototype essayer hackathon laboratoire lab incubateur`,
    `faire … essai|test
     phase test
     à titre|essai expérimental
     équipe|service|site|projet pilote
     tester … idée|pendant|avant|nouveau|matériel|vélo|solution
     droit erreur|essai
     appel projet|idée`,
  ),
]
