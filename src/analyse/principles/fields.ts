/**
 * Everyday words of public service, consultation and the environment, grouped by what they speak of. A general
 * resource: it names no principle. A scheme's own vocabulary decides which principle a group leans to, and a word it
 * does not give leans, more weakly, the way its group does. Lemmas; a word may stand in two groups.
 */
const groups: readonly string[] = [
  'déchet ordure poubelle détritus rebut encombrant épluchure biodéchet mégot déchetterie déchèterie benne mâchefer incinération',
  'trier recycler composter réemployer réutiliser compost composteur lombricomposteur recyclerie ressourcerie bac conteneur bokashi',
  'emballage suremballage plastique gobelet bouteille sac sachet barquette polystyrène jetable vrac gourde mug touillette film lingette contenant capsule',
  'biodiversité nature faune flore arbre arbuste haie forêt fleur insecte abeille pollinisateur oiseau nichoir mésange hérisson animal prairie pelouse gazon massif bocage mare écosystème espèce plante végétal végétaliser fleurir planter semer tondre faucher tonte fauche semis paillage paillis taille jachère ruche herbe pré friche papillon chauve-souris amphibien grenouille floraison vivace débroussailler élaguer élagage apiculture pâturage mouton désartificialiser désimperméabiliser sol',
  'potager jardin jardiner jardinage verger légume semence plant permaculture poule',
  'pesticide phytosanitaire phyto désherbant herbicide glyphosate engrais chimique toxique nocif polluant javel insecticide solvant désherber désherbage',
  'environnement environnemental écologie écologique écolo vert durable planète écoresponsable',
  'pollution polluer climat climatique carbone co2 émission réchauffement atmosphère air particule dépolluer empreinte serre ozone',
  'eau pluie robinet fuite nappe rivière berge arrosage arroser douche récupérateur cuve potable assainissement hydrique mousseur ruisseau étang',
  'énergie énergétique électricité kwh chauffage chauffer chaudière radiateur thermostat climatisation climatiseur ventilateur éclairage éclairer lumière lampe ampoule led interrupteur veille courant fioul température multiprise prise clim minuterie détecteur chauffe-eau consommateur watt allumer rallumer compteur',
  'solaire photovoltaïque éolien éolienne géothermie biomasse renouvelable hydroélectricité granulé méthanisation',
  'isoler isolation rénover rénovation combles vitrage huisserie passif bioclimatique calfeutrer thermique',
  'voiture auto automobile véhicule diesel essence carburant rouler déplacement trajet transport mobilité stationnement parking avion moto scooter hybride flotte kilomètre km camion utilitaire livraison livrer klaxon vitesse',
  'covoiturage covoiturer covoitureur autopartage',
  'vélo bicyclette cycliste vae trottinette cyclable marche marcher pied piéton piétonnier cyclo pédaler vélotaf pédibus',
  'train bus car tram tramway métro navette gare ter ferroviaire rail',
  'manger alimentation alimentaire nourriture repas cantine restauration viande légume fruit bio biologique végétarien végétalien végan flexitarien menu cuisine cuisiner protéine agriculture agriculteur',
  'local localement circuit producteur amap saison proximité terroir artisan',
  'acheter consommer commande fournisseur occasion neuf reconditionné marché label prestataire magasin supermarché boycotter boutique commerce fourniture',
  'limiter réduire diminuer baisser restreindre modérer économiser éviter optimiser rationaliser raisonner minimum gaspiller gaspillage gaspi',
  'gâcher gâchis jeter surconsommation superflu inutile reste portion surplus',
  'éteindre débrancher couper fermer veille arrêt',
  'contrôler vérifier suivre surveiller mesurer évaluer bilan indicateur relever audit diagnostic compteur signaler point trimestre trimestriel annuel tableau suivi revue rapport chiffre kilométrage objectif engagement recenser comptabiliser inventaire',
  'exemple exemplaire devoir responsable obligation obligatoire obliger respecter règle règlement loi interdire amende taxe taxer sanction sanctionner sévir punir imposer pénaliser charte consigne',
  'numérique informatique ordinateur écran courriel mail email messagerie fichier serveur donnée visio visioconférence internet logiciel dématérialiser stockage connexion mél boîte archiver archivage archive sauvegarde numériser désabonner streaming',
  'papier feuille ramette recto verso imprimer impression photocopie photocopieur copieur imprimante courrier',
  'partager prêter mutualiser échanger donner troquer céder offrir regrouper grouper groupement emprunter disposition dépanner don bourse matériauthèque pool commun troc friperie vide-dressing brocante covoiturer redistribuer distribuer',
  'aider entraider secourir soutenir solidaire solidarité bénévole bénévolat association associatif caritatif humanitaire parrain parrainer tuteur tutorat insertion handicap handicapé esat précaire précarité démuni réfugié inclure accueillir cohésion fraternité convivialité convivial entraide épauler relayer secours fragile isolé aîné senior ccas réinsertion bienveillance bienveillant écoute écouter soutien aidant étudiant invendu épicerie intergénérationnel',
  'informer communiquer information communication afficher affiche diffuser annoncer journal lettre newsletter bulletin intranet flyer prospectus dépliant plaquette livret guide brochure autocollant rappeler signalétique vidéo campagne pancarte mémo pictogramme infographie raconter article explicatif affichette mailing slogan message podcast portail brève communiquant notice',
  'former éduquer enseigner instruire pédagogie pédagogique école élève stage conférence atelier tutoriel transmettre initier instruction éducatif expliquer formateur conférencier expert intervenant intervention apprendre apprentissage tuto webinaire séminaire explication mémento cours leçon',
  'sensibiliser conscience conscientiser convaincre inciter motiver animer défi challenge concours jeu quiz fresque visite exposition stand débat témoignage démonstration visiter journée forum salon événement évènement rallye escape rappel célébrer prévention alerter',
  'autonome autonomie indépendant indépendance soi-même nous-mêmes moi-même nous-même lui-même eux-mêmes librement libre liberté initiative décider choisir autogestion autosuffisant autosuffisance autoproduction autoconsommation autoconstruction dépendre gérer souplesse flexible flexibilité auto-organisation latitude',
  'fabriquer produire confectionner coudre tricoter bricoler bricolage diy autoproduire recoudre couture monter assembler menuiserie tisser maison recette levain conserve',
  'réparer dépanner repriser raccommoder retaper repair réparateur',
  'télétravail télétravailler horaire planning domicile distanciel aménager réorganiser',
  'proposer expérimenter tester innover participer concertation consulter voter référendum démocratie participatif',
  'propreté nettoyer ramasser balayer propre sale salubrité',
  'citoyen citoyenneté militer militant pétition manifestation habitant voisin quartier voisinage',
  'budget argent coût coûter financer financement subvention subventionner prime dépense investissement investir prix tarif gratuit gratuité payer impôt fiscal euro',
  'transparence transparent public publier publicité clarté publication',
  'logement habitat maison appartement immeuble bâtiment loyer hlm',
  'culture culturel musée bibliothèque médiathèque théâtre livre musique concert spectacle cinéma art artiste patrimoine',
  'sport sportif gymnase piscine stade basket football skate fitness agrès',
  'santé médecin hôpital soin maladie médical soigner',
  'enfant enfance crèche jeune jeunesse collège lycée parent',
  'sécurité police vol délinquance caméra danger accident sécuriser',
  'travail salarié employeur chômage embauche entreprise économique',
]

/** Lemma → the groups it stands in. */
export const fieldsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>()
  groups.forEach((group, index) => {
    for (const lemma of group.split(' ')) map.set(lemma, [...(map.get(lemma) ?? []), index])
  })
  return map
})()

export const fieldCount = groups.length
