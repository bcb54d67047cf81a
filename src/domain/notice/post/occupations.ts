// What people are employed as, word by word, in English and French; a French word stands here in its masculine form.

export const EN_POSTS = `accountant actuary adjudicator administrator adviser advisor agent agronomist aide ambassador analyst animator apprentice
archaeologist architect archivist artist assessor assistant associate attendant attorney auditor author baker barista
astronomer biologist bookkeeper broker builder butcher buyer captain caretaker carer caseworker cashier chair chairperson champion
chancellor chaplain chef chemist chief clerk cleaner coach commissioner composer concierge conservator consultant controller
comptroller convenor cook coordinator co-ordinator correspondent counsel counsellor counselor courier craftsman curator custodian dean dentist
deputy designer developer diplomat director dispatcher doctor documentalist draftsman draughtsman driver ecologist
economist editor educator electrician engineer enumerator environmentalist epidemiologist estimator evaluator examiner
expert facilitator fellow fellowship fighter firefighter fitter foreman forester fundraiser gardener geographer geologist governor
guard guide handyman head headmaster headteacher housekeeper hydrologist inspector instructor intern internship interpreter
interviewer investigator janitor journalist judge keeper labourer laborer lawyer leader lecturer lecturership lectureship legislator librarian
lieutenant linguist logistician machinist manager marketer mathematician mason matron mechanic mechanician mediator mentor merchandiser meteorologist
metrologist midwife minister mobiliser modeller moderator monitor mover negotiator nurse nutritionist officer official
ombudsman ombudsperson operative operator optician organiser organizer owner painter paralegal paramedic partner pathologist pharmacist
musician horticulturist phd photographer violinist cellist organist physician physicist physiotherapist pilot planner plumber policeman porter postdoc practitioner
president principal proctor procurator producer prof professor professorship programmer promoter proofreader prosecutor
psychiatrist psychologist publisher purchaser radiographer radiologist ranger reader receptionist recruiter rector
registrar reporter representative researcher researchers responder reviewer sailor salesperson scholar scholarship scientist
secondee secretary secretariat-general sergeant server sociologist solicitor specialist spokesperson statistician steward stocker
storekeeper strategist student studentship supervisor surgeon surveyor teacher technician technologist teller tester therapist trader
trainee traineeship trainer translator treasurer trustee tutor typist undersecretary usher valuer veterinarian vet vice-president volunteer waiter
warden warehouseman watchman welder worker writer youth-worker zoologist cto cfo ceo coo cio ciso dpo sysadmin devops superintendent rapporteur
bursar campaigner post-doc postdocs post-doctoral lifeguard bartender waitress nanny babysitter paramedics stagehand deckhand farmhand handyperson dressmaker barber beautician florist draughtsperson groundskeeper canvasser blogger youtuber principal-investigator mobilizer fundraiser commander controllership dietitian docent dramaturge ethnographer focal
geophysicist handler hygienist illustrator jurist magistrate microbiologist obstetrician paediatrician pastor phlebotomist
picker playwright police postman ranger salesman scheduler seamstress sommelier stenographer tailor toxicologist undertaker
undergraduate urbanist virologist webmaster wrangler dev researcher-in-residence postdoctoral scrum-master buyer-planner
accordionist preparator jointer paraprofessional stagemanager instructress aerialist attendants barkeeper acrobat activist actor actress adjuster advocate aerodynamicist anaesthetist anesthetist announcer appraiser arbitrator arborist
assembler assistantship auctioneer bailiff banker barber barmaid barman barrister beekeeper biochemist biometrician biophysicist blacksmith boatbuilder boatman
boatswain bodyguard bookbinder bookseller bosun bouncer brewer bricklayer broadcaster butler cabler calligrapher cameraman canon captioner caregiver carpenter
carpetlayer cataloguer ceramicist chairman chambermaid chargehand childminder chiropodist chiropractor chocolatier choirmaster choreographer clerkship coachbuilder coastguard
collector colonel comedian commentator communicator conciliator conductor confectioner constable conveyancer copywriter coroner corporal
councillor coxswain curate dancer deacon dealer delegate demonstrator detective directorship distiller diver docker doula drafter draughter draper dressmaker driller
dyer engraver entertainer envoy fabricator farmer farrier fireman fisherman fishmonger forecaster forwarder framer gamekeeper
geneticist geochemist glassblower glazier goldsmith greenkeeper grinder groomer groundsman gunsmith hairdresser harvester haulier helmsman herbalist herder historian
homeopath hostess housekeeper imam installer invigilator jeweller jeweler jockey joiner keyworker landscaper librettist lineman linesman locksmith locum lookout
maid masseur masseuse metallurgist milker millwright mineralogist miner moulder molder muralist naturalist notary novelist observer
oceanographer orchestrator organist orthodontist orthoptist orthotist osteopath overseer palaeontologist pastrycook paver pedagogue perfumer perfusionist picker
pipefitter plasterer plater podiatrist polisher pollster potter poultryman presenter priest printer prison-officer projectionist promotor prompter
prosthetist provost psychometrist psychotherapist puppeteer purser quartermaster rabbi refuse-collector repairer répétiteur repetiteur restorer retoucher rigger roofer
sacristan beadle almoner bellringer pursuivant macebearer perfusionist saddler sailmaker saleswoman sawyer scaffolder scribe sculptor seaman semanticist setter sexton shepherd shipwright shopfitter shunter signaller signwriter
silversmith singer skipper slaughterer soldier soloist songwriter sonographer sous-chef speechwriter stevedore steward stewardess stitcher stonemason storeman storyteller stylist
subtitler superintendant sweeper tanner taxonomist telemarketer telephonist thatcher tiler toolmaker trucker turner tuner typesetter underwriter
upholsterer valet valeter vendor-manager verger vicar videographer vocalist weaver woodcarver woodworker yardman co-ordinators understudy secretaryship
dispenser stockbroker stockman tailoress tiller typist-clerk wholesaler winemaker lecturers oenologist orderly almoner hospitaller internist`;

export const FR_POSTS = `accompagnateur accompagnatrice acheteur acheteuse acousticien actuaire adjoint adjointe administrateur administratrice agent agente
agronome aide aide-soignant aide-soignante alternant alternante ambassadeur ambassadrice analyste animateur animatrice apprenti apprentie archeologue architecte archiviste
artisan assistant assistante associe associee auditeur auditrice avocat avocate auxiliaire bibliothecaire biologiste
boucher boulanger caissier caissiere cariste cartographe cartothecaire chauffeur chauffeuse chef cheffe chercheur chercheuse
chimiste chirurgien coach collaborateur collaboratrice comedien commandant commercial commerciale commis commissaire comptable concepteur
conceptrice concierge conducteur conductrice conseiller conseillere conservateur conservatrice consultant consultante controleur
controleuse coordinateur coordinatrice coordonnateur coordonnatrice correspondant correspondante couturier couturiere
cuisinier cuisiniere curateur delegue deleguee demographe dentiste dessinateur dessinatrice developpeur developpeuse dev dieteticien dieteticienne directeur
directrice doctorant doctorante documentaliste ebeniste ecologue econome economiste ecrivain editeur editrice educateur educatrice electricien
electricienne employe employee encadrant enqueteur enquetrice enseignant enseignante epidemiologiste ergotherapeute ergonome estimateur ethnologue
evaluateur evaluatrice examinateur examinatrice expert experte expert-comptable facilitateur facilitatrice formateur formatrice fiscaliste forestier gardien gardienne
geographe geologue geometre geomaticien geomaticienne gerant gerante gestionnaire gouvernante graphiste greffier greffiere guide horticulteur hote hotesse huissier hydrologue
imprimeur infirmier infirmiere infographiste informaticien informaticienne ingenieur ingenieure inspecteur inspectrice instituteur
institutrice intendant intendante interprete intervenant intervenante jardinier jardiniere journaliste juge juriste kinesitherapeute laborantin laborantine
lecteur lectrice libraire linguiste logisticien logisticienne logopede macon magasinier magasiniere magistrat maitre maitresse manager manageur manutentionnaire
marin mecanicien mecanicienne mediateur mediatrice medecin menuisier meteorologue metteur metrologue moniteur monitrice notaire nutritionniste
officier operateur operatrice opticien orthophoniste ouvrier ouvriere paysagiste peintre pharmacien pharmacienne photographe physicien pilote
planificateur planificatrice plombier poissonnier policier policiere porte-parole post-doctorant postdoctorant preparateur preparatrice president presidente preparatrice
preposé prepose preposee procureur procureure producteur productrice professeur professeure programmateur programmeur programmatrice psychologue psychiatre
puericulteur puericultrice rapporteur receptionniste recruteur recruteuse recteur redacteur redactrice referent referente regisseur regisseuse rejouisseur relecteur
relieur reporter representant representante responsable restaurateur restauratrice reviseur reviseure sage-femme secretaire serveur serveuse
sociologue soudeur soudeuse specialiste stage stagiaire standardiste statisticien statisticienne superviseur superviseure surveillant surveillante
technicien technicienne technico-commercial technologue telephoniste terminologue topographe traducteur traductrice traiteur travailleur travailleuse tresorier tresoriere
trieur tuteur urbaniste vendeur vendeuse verificateur verificatrice veterinaire vice-president viticulteur volontaire webmestre webmaster zootechnicien
apprenti-e chef-fe chargee-de-mission bachelier doctorat ombudsman sous-directeur sous-directrice prefet laborant agent-e assistant-e officiel
accompagnant accordeur accueillant acupuncteur affréteur afficheur ajusteur ambulancier animalier apiculteur approvisionneur aquaculteur arbitre arboriculteur armateur armurier artificier
assembleur assesseur astronaute astronome aumônier aviculteur balayeur banquier barbier barman barmaid batelier bénévole berger bijoutier blanchisseur
blogueur bottier brancardier brasseur briqueteur brocanteur brodeur bûcheron cableur câbleur cadreur caméraman camionneur cantonnier capitaine caporal carreleur carrossier
cascadeur chanteur charcutier chargeur charpentier chaudronnier chocolatier chorégraphe chroniqueur cimentier clerc coffreur coiffeur colleur colonel commercant
compositeur confectionneur confiseur consul contremaître contremaîtresse convoyeur copilote cordonnier correcteur costumier coupeur coursier courtier
couseur couvreur croupier cueilleur danseur débardeur découpeur démarcheur déménageur démineur démolisseur dépanneur dératiseur
désamianteur détective diagnostiqueur diplomate disquaire docker doyen dresseur éboueur éclusier écoutant égoutier élagueur éleveur emballeur émissaire
enduiseur entraîneur équipier esthéticien étancheur fabricant façonneur ferronnier figurant finisseur fontainier foreur forgeron
fossoyeur fraiseur fromager garagiste garnisseur gendarme géotechnicien graisseur graveur grutier guichetier habilleur historien horloger hydraulicien imprimeur instructeur jobiste kiné
lamineur laveur lingère linger livreur luthier maïeuticien maquilleur maraîcher marchand marchandiseur maréchal-ferrant marinier maroquinier marqueteur masseur matelot mécano
merchandiser métallier métreur meunier modeleur modéliste moine monteur mosaïste mouleur musicien nageur négociant nettoyeur neurologue orfèvre ostéopathe ouvreur palefrenier parfumeur
patronnier pâtissier paveur pêcheur pédiatre pédicure photocompositeur physiothérapeute plâtrier plongeur podologue polisseur pompier pontier portier poseur potier prédicateur préleveur
projectionniste puisatier pupitreur ramoneur réceptionnaire rectifieur régleur réparateur répartiteur repasseur répétiteur retoucheur rippeur romancier routier saisonnier
sapeur sauveteur scaphandrier scénariste scénographe scieur scripte sculpteur secouriste sellier sergent serrurier sertisseur signaleur skipper soldat soigneur
sommelier souffleur souscripteur sous-titreur sylviculteur tailleur tapissier tatoueur teinturier testeur thanatopracteur théologien thérapeute
tisseur toiletteur tôlier tonnelier tourneur transporteur tricoteur tuteur tuttiste tuyauteur vacataire vaguemestre vannier veilleur vernisseur vidéaste vigneron vitrier voiturier
voltigeur zingueur aide-ménager aide-maçon audioprothésiste facturier clerc-de-notaire chercheur-associé maître-nageur garde-pêche garde-chasse garde-champêtre agent-comptable préventeur
ordonnanceur métrologue prospecteur releveur remplaçant testeuse sous-préfet secrétaire-comptable coach-sportif designer product-owner data-scientist chiropracteur mareyeur ostréiculteur pisciculteur pépiniériste`;
