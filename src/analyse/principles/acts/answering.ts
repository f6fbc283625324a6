import { act } from './act.ts'

/** What one answers for: to switch off, spare, buy with care, check, account for, set an example, keep the rule. */
export const answering = [
  act(
    'switching-off',
    `éteindre couper débrancher extinction coupe-veille multiprise minuterie programmateur thermostat`,
    `#off … #device
     #device éteint|coupé|débranché
     mise|mettre en veille
     mode veille|éco|économie
     ne|pas laisser … allumer|ouvrir|tourner|couler|brancher|veille
     ne … laisser … allumer|ouvrir|tourner|couler|brancher|veille
     laisser … allumer|couler|tourner
     baisser|régler|limiter|abaisser … degré|chauffage|température|thermostat|climatisation|clim|luminosité
     moteur à … arrêt
     chauffer … 18|19|20|degré|moins
     19|18|20 degré|°|°c
     mettre|porter … pull|polaire
     détecteur présence
     extinction nocturne
     éclairage … nuit|nocturne|minuit
     dernier … partir
     tour … bureau|bâtiment … soir
     fermer … volet|porte|fenêtre|robinet`,
  ),
  act(
    'sparing',
    `limiter sobriété sobre économe économiser frugal frugalité raisonnable raisonné modérer surconsommation nécessité superflu parcimonie optimiser`,
    `#less … #resource
     #resource au … minimum|strict|nécessaire
     consommer moins
     moins consommer|imprimer|chauffer|acheter|arroser|gaspiller
     ne|n' … imprimer|acheter|utiliser|chauffer|consommer … que|qu'|si|nécessaire
     ne|pas … imprimer
     juste|strict nécessaire
     recto verso
     noir blanc
     si|quand|seulement|que … nécessaire|besoin|utile|indispensable
     faire attention
     attention à … consommation|eau|énergie|électricité|quantité
     économie énergie|eau|papier|électricité
     trier|vider|supprimer|nettoyer|alléger|purger|archiver … mail|courriel|boîte|messagerie|fichier|serveur|donnée|drive|dossier
     mail|courriel … inutile|supprimer|trier|vider
     pièce|pj jointe|lourd
     boîte|boite mail|messagerie|réception … ménage|vider|tri|trier|nettoyage
     ménage|vider|nettoyage|tri … boîte|boite|mail|serveur|drive|messagerie
     y aller mollo|doucement
     lever … pied
     user … bout|corde
     ne … gaspiller|gâcher
     bon|juste quantité
     finir … assiette|reste|stock
     adapter|ajuster … quantité|portion|commande|effectif|chauffage|température|éclairage|arrosage
     au plus juste
     douche … courte|rapide|minute|court
     couper … eau
     éco conduite
     conduire|rouler|lever … doucement|souple|moins vite|calme|pied
     rouler moins vite
     limiter … vitesse
     garder|conserver|utiliser … plus longtemps|jusqu'|longtemps
     durée vie
     prolonger|allonger … vie
     user jusqu'
     prendre … soin
     entretenir|soigner|ménager … matériel|outil|véhicule|machine|équipement
     entretien régulier|préventif|matériel|véhicule`,
  ),
  act(
    'buying-well',
    `exiger boycotter boycott acheteur critère achat approvisionnement label écolabel fournisseur`,
    `acheter … #good
     achat #good
     achat … #good
     consommer … #good
     consommation #good
     acheter mieux|moins
     mieux acheter
     moins mais mieux
     critère … marché|achat|appel|fournisseur|environnemental|social|dans|notation
     clause … environnementale|environnemental|marché|durable
     marché public
     #buy … reconditionné|occasion|seconde
     acheter|achat|pris|matériel … d' occasion
     seconde main
     faire … course … producteur|marché|local|vrac
     cahier charge
     choisir|exiger|imposer … prestataire|fournisseur|produit|traiteur
     analyse|coût … cycle|global|usage
     privilégier … qualité|durable|réparable|producteur|entreprise|local
     se|soi poser … question
     réfléchir avant
     avant … acheter|commander|renouveler`,
  ),
  act(
    'checking',
    `vérifier contrôler suivre surveiller mesurer évaluer contrôle vérification suivi évaluation audit diagnostic bilan indicateur compteur relever
     relevé recenser inventaire inventorier télérelève sous-compteur comptabiliser tableau inspecter inspection tracer traçabilité pointage chiffrer
     auditer quantifier recensement détecter veiller signaler`,
    `faire … bilan|point|audit|diagnostic|inventaire|relevé|suivi|état
     bilan … carbone|annuel|énergie|trimestriel
     tableau bord|suivi
     relevé … compteur|consommation|eau
     relever … compteur|consommation|index
     suivre|suivi … consommation|facture|compteur|action|engagement|kilomètre
     tenir … compte|registre|tableau|carnet
     signaler … fuite|panne|anomalie|dysfonctionnement|problème|robinet|dégât
     fuite … signaler|réparer|repérer|chasse
     traquer|chasse|chercher|repérer … fuite|gaspillage|gaspi
     pression pneu
     contrôle technique
     peser|pesée|pesage|mesurer … déchet|reste|poubelle|gaspillage
     comité … suivi|pilotage
     ronde|tournée … vérification|soir
     vérifier avant
     indicateur|objectif … chiffré|suivi|annuel`,
  ),
  act(
    'accounting-for',
    `référent correspondant garant redevable engagement engager engagement-signé promesse pilote-référent responsable responsabilité transparence
     reporting rendre-compte assumer charte serment signer objectif`,
    `rendre … compte
     compte rendu
     rendre public
     nommer|désigner|identifier|avoir … référent|responsable|correspondant|garant|personne
     un|une personne … charge|responsable
     par|chaque|dans service|bâtiment|site|école … référent
     référent … énergie|déchet|tri|service|bâtiment|environnement|vélo|eau
     s'|se|soi engager
     tenir … engagement|parole|promesse
     signer|respecter … charte|engagement
     fixer|donner|avoir|inscrire … objectif
     objectif … fiche|entretien|évaluation|poste|chiffré
     dans … fiche poste
     entretien annuel
     publier … résultat|bilan|chiffre|consommation|avancement|rapport
     publier tous|chaque
     prendre … responsabilité|part
     faire … part
     chacun … part|responsable|faire
     remplir|tenir … rôle|carnet`,
  ),
  act(
    'setting-example',
    `exemple exemplaire montrer-la-voie exemplarité montrer-exemple irréprochable cohérence cohérent`,
    `montrer|donner … exemple
     servir|être|devenir … exemple|modèle|exemplaire
     élu|direction|chef|cadre|encadrant|maire … premier|exemple|aussi|vélo|transport|exemplaire
     commencer par … élu|direction|nous|chef|haut
     à commencer par
     venir … haut
     élu|mairie|collectivité … exemplaire
     que … élu|direction|chef|encadrant … venir|faire|appliquer|respecter|jouer|limiter|renoncer|utiliser|prendre|se
     donner … la|ton
     venir|faire … eux-mêmes
     élu|maire|direction|directeur|chef … berline|avion|suv|chauffeur|voiture fonction
     élu|maire|direction|directeur|chef|cadre … d' abord
     lâcher|renoncer|rendre … berline|voiture|véhicule|avion
     appliquer … #self|ce que|interne
     balayer … porte
     jouer … jeu`,
  ),
  act(
    'keeping-rules',
    `respecter consigne obligation obliger obligatoire règle règlement interdire interdiction amende taxe taxer sanction sanctionner imposer loi
     pénaliser verbaliser contravention punir sévir réglementer réglementation contraindre discipline civisme civique respect devoir malus quota
     plafond plafonner protocole procédure norme`,
    `respecter … consigne|règle|tri|jour|vitesse|horaire|température|lieu|matériel|travail
     respect … consigne|règle|tri|matériel|lieu|autre
     faire respecter
     appliquer … règle|loi|consigne|principe|pollueur
     pollueur payeur
     mettre|poser … règle|limite|quota|plafond
     principe pollueur
     sous peine
     laisser … propre
     ranger … matériel|place
     ramener|remettre … place
     éviter … incivilité
     être … responsable|citoyen|rigoureux|vigilant|civique
     à chacun de faire|prendre`,
  ),
]
