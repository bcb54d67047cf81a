// Words of requirements that say nothing of a trade: some are never looked for, some only beside another word.

/** Never part of what is looked for: they ask, weigh, or stand in every notice. Folded. */
export const ASKING_WORDS = wordSet(`
  habilete habiletes attested attesting demontree looking someone aise aisance ici sein tu ton prevu avancer deuxieme troisieme cycle
  ease tell early explain explaining complicated complicate rotating insecure closed mode fonctionnement
  ability able about above abreast accept according accordance across act active actively actual adapt adaptability additional
  address adhere adequate advanced advantage advantageous affinity after against age all along also alternatively among an
  any applicable applicant applicants application applied apply appropriate approximately area areas around as aspect
  aspects asset assets assist associated assume at attain attained attention attitude available aware awareness back
  background base based basic basis be been before being benefit best better between beyond both bring broad but by
  calibre can candidate candidates capability capable capacities carried carry carrying case certain clear clearly
  close closely combination combined come command committed commitment comparable compelling competence competences
  competencies competency competent complete completed comprehensive concerned consecutive considered constructively
  continuous convincing core could country countries course courses current currently day deal dealing dedicated deep
  degree degrees deliver demanding demonstrable demonstratable demonstrate demonstrated demonstrates demonstrating depth
  desirable desire desired detailed develop developed developing different direct directly disposition diverse diploma
  domain domains drive driven due duties duty each eagerness easily education educational effect effective effectively
  effectiveness efficient efficiently e eg either employment enable enjoy ensure ensuring enthusiasm enthusiastic
  equivalent especially essential establish established etc evidence evidenced exact excellent exceptional exhibit
  existing expected experience experienced experiences expert expertise exposure extensive familiar familiarity fast feel
  field fields finally find first fit flair flexible fluent focus follow followed following for form formal full fully
  function functional functions further gained general generally genuine get give given good grade graduate graduates
  graduation grasp great group groups had hand hands hands-on handle handling hard has have having held help hence
  hereby high higher highest highly hold holder holding holds ideal ideally if implement implementing important
  in include included includes including increasing increasingly independent independently individual
  individuals initiative interest interested into involved involving is issues it its job keen keep key kind know
  knowing knowledge knowledgeable large last latest lead leading learn least less level levels like line literate
  long made maintain make making manage manages managing mandatory many mastery matter matters may means meet mention
  method methods mid middle minimum minded more most motivated motivation multiple must namely nature necessary need
  needed needs new nice no non not number numerous objective objectives obligatory obtain obtained of offer on one
  ongoing only open operate opportunity optionally or order organisation organisations organization organizations other
  others our out outstanding over overall own part particular particularly passion passionate past people per perform
  performing permit person personal perspective pertinent place plus polished position positions positive possess
  possesses possessing possession possible post posts practical practice practices practise pre preferable preferably
  preference preferred prepare prerequisite present presenting previous previously prior priority problem proficiency
  proficient profile professional progressive progressively proper proven provide provided providing provision qualification
  qualifications qualified qualify quality quick quickly range rapidly readily ready really recent recognised recognized
  regard regarding related relating relation relevance relevant required requirement requirements requires respect
  respective responsibilities responsibility responsible result results role roles run running same satisfactory
  secure see seek self senior sense serve set setting settings several shall share should show showing shown significant
  similar since situation situations skill skilled skills small solid some sound special specialised specialisation
  specialist specialization specialized specific stand standard standards start state strong strongly structure
  structured studies subject subjects substantial success successful successfully such suitable sufficient superior
  support supporting take taking task tasks team teams technical technique techniques tenure terms than that the their
  them then there these they thing this those thorough thoroughly through throughout thus time to together top topic topics total
  towards track record training trained type types under understand understanding undertake understood
  up upon use used user useful using usual usually valid valuable varied variety various very via view vision want
  was way ways welcome well were what when where whether which while who whom whose wide will willing willingness with within
  without work worked working works world would write written year years yes yet you your
  two three four five six seven eight nine ten twelve fifteen twenty secondary discipline disciplines continuing shows pride eligible
  concise manner accomplish complete recognisable completion functioning treatment beneficiary obvious maximum modules
  familiarisation thinking orientation oriented mindset proactive reliable reliability
  justifiez justifier exigee deja idealement recognized lecture lieux secteurs filiere quatre cinq six sept huit neuf dix comptes appreciable
  absolute absolument accomplir accomplie acquis acquise acquises actif active activement actuel actuelle adapte adaptee adequat
  afin age agent agents ainsi alors an ancien annee annees ans apprecie appreciee apprecies apprendre approfondi approfondie
  apres apte aptitude aptitudes argumente aspects assez assume assurer atout atouts attendu attention attestee attestees
  au aucun aussi autonome autonomie autre autres auxquels avant avantage avec avere averee averees avez avoir avons bac base
  bases beaucoup besoin bien bon bonne bonnes bons brevet but cadre candidat candidate candidats capable capacite capacites car
  cas ce cela celle celles celui certain certaine certaines certains ces cet cette ceux chaque chez choix ci comme commun
  competence competences competent competente complete complementaire comportement comprehension comprendre compris concerne
  concernes concluante conditions confirme confirmee connaissance connaissances connaitre consideree considere constitue
  constituerait contexte continu contraintes correspondant courant courante cours cursus dans de decembre demontre demontree
  demontrees demontrer depuis des desirable desiree deux developper devra devront diplome diplomes disponibilite disponible
  disposer disposant dispose divers diverses doit doivent domaine domaines dont doue du dument duree efficace efficacement
  efficacite egalement elevee eleve eleves elle emploi emplois en encore ensemble entre envie environ equipe equipes equivalent
  equivalente equivalents esprit essentiel est et etant etc etre etude etudes eventuellement exact exceptionnel exceptionnelle
  exceptionnelles excellent excellente excellentes excellents exemple exerce exercee exercees exercer exige exigee exigees
  experience experiences experimente experimentee expertise facilite facon faire fait familiarite favorable feront fins
  fonction fonctions fondamentales force forme formation formations fort forte fortement fortes forts general generale generales
  generaux gerer gout grand grande grandes grands gre groupe haut haute hautement hors ideal idealement il ils impeccable
  imperatif imperativement important importante inclus indispensable indispensables initiative interet interesse issue jour
  la le les leur leurs lie liee liees lien lies lieu local locale maitrise maitrisant maitriser maniere matiere matieres meme
  mener mesure methode methodes methodique mettre mieux minimale minimum mise missions moins mois moment motivation motive
  motivee moyen multiples necessaire necessaires ne niveau niveaux nombreuses nombreux non nos notamment notion notions notre
  obligatoire obtenu obtenue obtention on optionnel ordre organisme organismes ou outil outils outre par parfait parfaite
  parfaitement parmi part particulier particuliere particulierement partie pas passion passionne per permettant permis personne
  personnel personnelle personnes pertinent pertinente pertinentes pertinents plein plus plusieurs point polyvalence possede
  posseder possession possible post poste postes pour pourra pouvoir pratique pratiques preferable preference prealable precedente
  premier premiere present presente prise privilegiee procedures professionnel professionnelle professionnelles professionnels
  profil profond profonde progressif progressivement prouve prouvee publics puis qualifie qualification qualifications qualite
  qualites que quel quelque qui quotidien raison rapide rapidement realiser recherche recherchee recent recente reconnu reconnue
  reel reelle relatif relatifs relative relatives relevant remplir requis requise requises respect responsabilite responsabilites
  resultats reussi reussie reussite rigoureux rigueur rigoureuse role sa sachant sait sans satisfaisante savoir savoir-faire se
  secteur secteurs selon sens sera serait serieuse ses seul si significatif significative similaire similaires situation
  situations son soit solide solides sont souhaitable souhaite souhaitee souhaites sous specialisation specialise specialisee
  specifique specifiques suite suivant suivantes superieur superieure sur systematique tache taches tant technique techniques tel
  telle telles temps termes titulaire tous tout toute toutes travail travailler travaux tres trois type types un une
  universitaire universitaires usage utile utilisation valable valorisee varie variee variees vers vif vive vivement vocation volonte
  votre vous vrai y
  university college bachelor bachelors master masters phd doctorate undergraduate postgraduate licence doctorat school
`);

/** In papers of every trade: looked for only as part of a phrase. Folded. */
export const COMMON_WORDS = wordSet(`
  etes suis sommes embarquer pragmatiques confirme accroche custom delete member members
  accepte accepted acceptee accompagne acquired actionable actors actually adopte adoptees adresse adresses adultes
  afin aider aime aimes aims ainsi allows almost always amener answer anyone appeler appetence applies appliquant
  apporte apportee around arrived arrivee arriver articles asked assimilate associatif associatifs atteindre attendre
  aupres autour average ayant based believe bonus brief bring cacher cadre call calls carefully center centered
  certified cesser chair chairing change changer check cherche chief children choisir choose class clearly colleague
  collegues comforts coming commencer commerce commercial communities companion completement complexite connais
  connait connexes consider constituee construire consultancy continents continuer convertir coordinator correct
  creating cree criterion croire cumulative custom debutant deep defendre definit delete delimiter delivering demander
  demarche demarches depart deploiement deputy detenez devant developpe devenir devient devs differences different
  director discovery disseminate dissemination distribue distribuees diversifiee docs donc done donner donnerons
  downloaded durable durables during earlier earned echeant echecs ecosysteme ecouter editor effectively either embark
  employed employer enchainer engager enhanced enough enquiries enrolled ensuite entendre entire entry envers essayer
  estimees etape every everyday everyone exactly exception exercice expect explore exprimant extraire facilement
  failing fair faisaient fasse feel few fewer figure figures finding findings finir forfait format formats former free
  friendly fully funded funds garder getting giving going grace grade growing habitude happy healthy hear heart
  hierarchie home hope hoped horizontales hundred idea immediately imparfait imparfaite incluant individualise inside
  jamais kind known laisser lancer langages largely later leave lettres libre licensed liking liste live livrer
  looking losing lower lunch maintained maybe mean meilleur membership mesurer mieux mind minutes mobile moindre
  moment monde montrer move moyenne much name naviguer neighbouring never newcomers newly next notamment nothing
  notice nous nurture observation obtenir occasion often operating operatoire optimiser oriente orientee outdoor
  ouvrir panels parfois parler parmi parti particular partis passeport passer patience penser perdre perenniser
  perhaps period permanent permanente permet permettre peur peut peux pick pilot place plaisent please plutot point
  porter poser possibilite possible pourquoi pourront pourtant practising pragmatique pragmatisme premises prendre
  preparer presque preuve pris private procedes produced propres pull qualifiant qualifying question quite raising
  ranks rather read really reason reasonable recherchons registered regle regret regularly reguliers rejoindre remain
  remettre remote rencontrer rendre repondre requests requiring resided rest rester restitution resultat resume
  retrouver reussir right roadmap rompu safe safely sais same scientific scientists secondment seen selected selection
  selon sensible sentir served servir set shape short side sight simple simplement simples simply small societales
  sollicitations somebody something soon sortir souci soudees source soutenu speciality spend spending spring stage
  start step still stop stored story structuration study suivre sujets supportive sure surtout synthetique talk tard
  tasks telephone teletravail tellement tenir term terrain tete text thing think third tirer title today together
  tomber touch toutefois trace traite transmettre trends trouver truly trying turn turning typing union unlimited
  usually utilisateur utilisateurs utiliser utilite vacancy varying veilleront venir verification vigueur viser visits
  vivre voie voir vouloir vraiment walk warn watch whenever wherever while whole within wonder worth writing wrong
  yearly young yourself
  priorities priorite responsable responsables produit produits numerique numeriques realite realites collectif collectifs comite comites admission
  ponctuel ponctuelle leave produire
  beneficiaries counterparts measures draw annual recurring quarter identify propose reduce enhance launch integrate oversee
  files already another once train added supervise assigned supervisor month months hours hour week weeks dates date contact
  contain letter letters academic doctoral invited recommendation accommodation paid updates employer insurance allowance
  january february march april june july august september october november december agreements functions movement meeting
  explore advocating universal instance link holidays scripting direct approved opportunities expanded optimal continue
  collect register themselves redesign imagine collaboratively successes otherwise adjustments spirit deliverables fluency
  committee evaluating participation registration preparation second interested recruited involvement assignments administratives pedagogiques account accountable accuracy achieve achievement activities activity administer administration administrative adviser
  advice advise advisory agency agencies agenda agile analyse analysis analyst analytical analytics analyze approach
  approaches assess assessment assistance assistant associate audience authorities authority best branch budget building
  business campaign capacity career central centre certificate certificates certification challenge challenges change
  client clients collaborate collaboration colleagues collection communicate communication communications community company
  complex compliance computer concept concepts conduct conference conferences consultant consulting contacts content
  context contract contracts contribute contribution control coordinate coordination corporate corporation create creation
  creative creativity criteria critical cross cultural culture customer customers cycle data database deadlines decision
  decisions define delivery department design detail detail-oriented develop development dialogue digital directorate
  discretion diversity document documentation documents draft drafting dynamic economic effort efforts employee employees
  engage engagement engineering entity environment environments equality equipment ethics european evaluate evaluation event
  events execution executive external facilitate facilities facility familiarity finance financial flow framework frameworks
  global goal goals good governance government governmental guidance guidelines head high human ideas impact implementation
  improve improvement influence information infrastructure innovation innovative institute institution institutional
  institutions integrated integration integrity intelligence inter interface intergovernmental internal international
  interpersonal key language languages law laws leader leadership legislation liaise liaison local logic management manager
  managers manner market material materials media meetings member members methodologies methodology mission missions
  model models modern monitor monitoring multicultural multinational national nations negotiate negotiation network
  networks office officer official officials online operation operational operations optimisation oral organisational
  organise organised organising organizational organize organizing outcomes output partner partners partnership
  partnerships performance personnel phase plan planning plans platform platforms policies policy portfolio prepare
  presentation presentations pressure principles problems procedure procedures process processes product production products
  programme programmes program programs progress project projects promote promotion proposal proposals public
  publication publications rapport recommend recommendations records regional regulation regulations regulatory relations
  relationship relationships report reporting reports represent representation research resource resources review reviews
  risk risks rules safety schedule science sciences sector sectors security service services site social software
  solution solutions solve solving speaking sources staff stakeholder stakeholders statement strategic strategies strategy strategise
  system systems target targets technologies technology test testing tool tools trade trust understanding unit united
  urgent value values volume web workshop workshops multitask
  petit petite petits petites universite universites utilisation demandes demande preparer participer encadrer proposer
  faciliter identifier accompagner produire partager deployer intervenir presenter expliquer superviser discuter appuyer
  apporter simplifier instruire inciter sensibiliser privilegier restituer echanger contacter soumettre distance affectation
  evolution nouveaux nouvelle contenu contenus bureaux objets semaine trimestre mois janvier fevrier mars avril mai juin juillet aout
  septembre octobre novembre directement souvent toujours regulierement quotidiennement zones date titres equipements main ouvert ouverte
  horaire horaires remuneration charge statut accord acces effectues identifies classes affectations modalites frequence france partiel complet ecoute
  questions techniciens operateur operateurs communaute territoires campagnes ingenierie echanges confiance satisfaction
  administratives pedagogiques participation implication soiree annonce reseau reseaux sens disponibilite integration accompagnement acteur acteurs action actions activite activites administratif administratifs administrative affaires
  agence aide ameliorer amelioration analyse analyser analyses animation animer appui assistance autorites base
  bureau campagne central centrale centre chef client clients coherence collaborateurs collaboration collaborer collecte
  collectif collectivites communication communiquer complexe complexes conception concevoir conduite conseil conseiller
  construction contrat contrats contribuer controle cooperation coordination coordonner creation culture cycle debat decision
  decisions definir definition delais deroulement developpement dialogue direction dispositif dispositifs diversite document
  documents donnees dossier dossiers economique economiques elaboration elaborer encadrement engagement enjeux enquete entite entreprise
  entreprises environnement equipement etablir etablissement etablissements etat etablir europeen europeenne evaluation
  evaluer evenement evenements execution externe externes financier financiere financieres fonctionnement gestion
  gestionnaire global gouvernance gouvernement groupe humaines humain idees impact informatique information informations
  innovation institution institutionnel institutionnels institutions integration interne internes international
  internationale internationales internationaux intervention interventions langue langues legislation locales locaux logiciel
  logiciels lois management marche marches materiel media medias membre membres ministere mission mobilisation modele
  moderne modernisation national nationale nationales nationaux nations negociation normes objectif objectifs offre
  operation operationnel operationnelle operations oral orale ecrit ecrite ecriture ecrits organisation organisationnelles
  organisations organiser orientation partenaire partenaires partenariat partenariats pays performance perspectives
  pilotage piloter plan planification planifier plans plateforme politique politiques portefeuille prestataires presentation
  pression principes priorites problemes processus production produits programme programmes projet projets promotion
  proposition propositions public publication publications publique publiques pays rapport rapports reactivite realisation
  rediger redaction redactionnelle redactionnelles reference referentiel reglement reglementation reglementations reglements
  regional regionale regionaux relation relationnel relationnelles relations renforcement representation reseau reseaux
  ressources resolution resoudre reunion reunions risque risques securite service services site social sociale sociaux
  sociales solution solutions standards strategie strategies strategique strategiques structure structures suivi support synthese
  systeme systemes technologie technologies territoire texte textes traitement transversal transversale unite usagers usager
  valeurs veille vie vue
`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
