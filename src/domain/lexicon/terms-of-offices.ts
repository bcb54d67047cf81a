// Single things that offices do, each in English and French: staff, money, law, words, culture, the front desk.
import { terms } from './group.ts';

const STAFF = terms(`
  payroll, salary administration | wages, salary slips, payslips = paie, gestion de la paie | bulletins de paie, fiches de paie, gestionnaire de paie, bulletins de salaire
  leave management, leave and absences, annual leave records | leave records, absences = gestion des congés, congés et absences | congés, gestion des temps, absences
  personal files, personnel files, staff files | employee files, personnel records, staff records = dossiers du personnel, dossiers individuels | dossiers des agents, dossiers administratifs du personnel
  recruitment, recruiting, staff selection, talent acquisition, selection procedures | recruiter, recruited, vacancy notices, selection panels, shortlisting, job interviews = recrutement, recrutements | recruteur, recruteuse, recruté, entretiens d'embauche, jurys de recrutement, fiches de poste
  job classification, job evaluation, job grading | job descriptions, grading = classification des postes, classification des emplois | fiches de poste, cotation des postes
  performance appraisal, performance management, staff appraisal, performance evaluation of staff | appraisals, annual appraisals, performance reviews = entretiens annuels, évaluation du personnel, entretiens d'évaluation | évaluations annuelles, évaluation des agents, entretiens professionnels
  HR information system, HRIS, human resources information system, Sysper, SAP HR | SuccessFactors, Workday, PeopleSoft, Taleo, HR database = SIRH, logiciel RH | système d'information RH, HRAccess, SAP RH, base de données du personnel
  training plan, staff training, staff development, learning and development | training needs of staff, training budget, training calendar = plan de formation, formation du personnel, développement des compétences | GPEC, GPEEC, besoins en formation, catalogue de formation
  onboarding, welcome sessions, induction sessions, induction | newcomers, new staff, welcome day, induction of staff = accueil des nouveaux, intégration des nouveaux | nouveaux arrivants, nouveaux collaborateurs, journée d'accueil, livret d'accueil
  labour relations, industrial relations, employee relations, social dialogue | trade unions, works council, collective agreements, staff association = relations sociales, dialogue social, relations professionnelles | syndicats, instances représentatives, CSE, conventions collectives, accords d'entreprise
  compensation and benefits, pay policy, remuneration policy, allowances and benefits | salary scale, salary survey, entitlements, allowances = politique salariale, rémunération et avantages | grille salariale, rémunérations, primes, avantages sociaux
  workforce planning, staffing plans, strategic workforce planning | headcount, staffing table, establishment plan = gestion prévisionnelle des emplois, GPEC, GPEEC | effectifs, tableau des emplois, plan d'effectifs
  pension, pensions, pension schemes, retirement schemes | pension fund, pension rights = retraites, régimes de retraite, pensions | caisse de retraite, droits à pension
  well-being at work, staff welfare, quality of life at work, psychosocial risks | staff wellbeing, counsellor for staff, sick leave = qualité de vie au travail, bien-être au travail, risques psychosociaux | QVT, RPS, arrêts de travail, médecine du travail
  volunteer management, managing volunteers, volunteers, volunteer programme | recruited volunteers, trained volunteers = gestion de bénévoles, bénévoles, animation de bénévoles | bénévolat, équipe de bénévoles, volontaires
  mobility, expatriation, relocation, international assignments | secondments, relocation of staff, expatriates, visas and work permits = mobilité interne, mobilité internationale, expatriation | mutations, détachements, expatriés
`);

const MONEY = terms(`
  annual closing, year-end closing, closing of accounts, balance sheet, annual accounts, closure of accounts | year-end, month-end, year end accounts, annual financial statements = clôture annuelle, établissement du bilan, clôture des comptes, comptes annuels, bilan comptable | clôture, clôtures, bilans annuels, arrêté des comptes, liasse fiscale
  treasury, treasury management, cash management, cash flow | cash forecast, cash position, liquidity = trésorerie, gestion de la trésorerie, flux de trésorerie | prévisions de trésorerie, plan de trésorerie
  general ledger, double-entry bookkeeping, bookkeeping | trial balance, journal entries, posting of entries = grand livre, tenue de la comptabilité, comptabilité générale | écritures comptables, balance générale, saisie comptable
  accounts payable, supplier invoices, payment of invoices, invoice processing, invoices | vendor payments, invoice payments, payment runs, creditors = comptabilité fournisseurs, traitement des factures, factures fournisseurs | paiement des factures, règlement des factures, mandatement, liquidation des dépenses, comptable fournisseurs
  accounts receivable, debt collection, invoicing, billing | debtors, receivables = comptabilité clients, facturation, recouvrement | relances clients, créances, encaissements, titres de recettes
  bank reconciliation, account reconciliation, bank reconciliations | reconciliations, reconciled accounts = rapprochements bancaires, rapprochement bancaire | lettrage, états de rapprochement
  cost accounting, management accounting, analytical accounting | cost centres, cost analysis, product costing, standard costs = comptabilité analytique, calcul des coûts, analyse des coûts | coûts de revient, prix de revient, centres de coûts, clés de répartition
  management control, budgetary control, budget monitoring, budget control | budget variance, variance analysis, monitored budgets, budget follow-up, controller = contrôle de gestion, contrôle budgétaire, suivi budgétaire | contrôleur de gestion, contrôleuse de gestion, écarts budgétaires, suivi du budget, tableau de bord budgétaire
  external auditors, external audit, statutory audit, relations with auditors | statutory auditor, auditors, audit of the accounts, Big Four = réviseur d'entreprises, commissaire aux comptes, audit externe, auditeurs externes | commissaires aux comptes, réviseurs, commissariat aux comptes, certification des comptes
  internal audit, internal auditing, audit engagements | internal auditor, audit plan, audit reports, audit findings, CIA = audit interne, missions d'audit | auditeur interne, auditrice interne, plan d'audit, rapports d'audit, IFACI
  internal control, internal controls, control framework | segregation of duties, COSO, ex-post controls, ex ante verification = contrôle interne, dispositif de contrôle | contrôles ex post, séparation des fonctions, contrôle permanent
  VAT, value added tax, VAT returns = TVA, déclarations de TVA | taxe sur la valeur ajoutée
  IPSAS, IFRS, GAAP, accounting standards | international accounting standards = IPSAS, IFRS, normes comptables | normes IFRS, plan comptable, SYSCOHADA
  accounting software, accounting package, accounting system | Sage, QuickBooks, SAP FI, Xero, Exact, Navision, Winbooks, Ciel, EBP = logiciel comptable, logiciels comptables, logiciel de comptabilité, BOB | Sage, SAP FI, Cegid, Ciel, EBP, Winbooks, Exact, Quadra
  financial reporting, financial reports, donor financial reports, financial statements | quarterly reports to donors, reporting to donors, budget reports = rapports financiers, reporting financier, états financiers | comptes rendus financiers, rapport financier
  financial analysis, financial modelling, financial models | financial analyst, cash-flow model, valuation, discounted = analyse financière, modélisation financière | analyste financier, analyste financière, modèle financier
  grant management, grants management, management of grants, grant agreements | sub-grants, grantees, grant contracts, grant applications = gestion des subventions, gestion de subventions, conventions de subvention | dossiers de subvention, demandes de subvention, subventions
  donor rules, donor procedures, donor regulations, donor requirements, donor procurement rules | ECHO, DG ECHO, USAID, FCDO, PRAG, EuropeAid, donor-funded = règles des bailleurs, procédures des bailleurs | PRAG, ECHO, USAID, AFD, bailleurs institutionnels, exigences des bailleurs
  asset register, fixed assets, asset management | inventory of assets, depreciation = immobilisations, gestion des immobilisations | amortissements, inventaire des biens
  credit analysis, credit risk, loans, lending | loan portfolio, loan officer, borrowers = analyse de crédit, risque de crédit, prêts | portefeuille de prêts, crédits aux entreprises
  anti-money laundering, AML, KYC | suspicious transactions, money laundering, CTF = blanchiment, lutte contre le blanchiment, LCB-FT | Tracfin, KYC
  insurance, underwriting, claims handling | insurer, insurance policies, actuary = assurance, assurances, souscription | sinistres, assureur, courtier en assurances
  public finance, public financial management, state budget | treasury department, ministry of finance, budget law = finances publiques, finances locales, comptabilité publique | loi de finances, M14, M57, GBCP, trésor public, nomenclature budgétaire
  tender documents, tender dossiers, drafting of tenders, terms of reference, technical specifications, drafting tender documents | specifications, bidding documents, request for proposals, RFP, wrote terms of reference = dossiers d'appel d'offres, cahiers des charges, cahier des charges, DCE, pièces techniques, termes de référence | CCTP, CCAP, règlement de consultation, rédaction des dossiers, pièces des marchés, pièces techniques
  evaluating bids, bid evaluation, evaluation of tenders, evaluating offers, tender evaluation | evaluation panels, evaluation committee, bid opening, evaluated bids, source selection = analyse des offres, évaluation des offres, dépouillement | ouverture des plis, commission d'appel d'offres, rapport d'analyse des offres
  framework agreements, framework contracts, long-term agreements | call-off orders, LTA = accords-cadres, contrats-cadres | marchés à bons de commande, accord-cadre
  supplier negotiation, negotiation with suppliers, negotiating with suppliers | negotiated with suppliers, negotiated prices, price negotiation = négociation fournisseurs, négociation avec les fournisseurs | négociation des prix, négocié avec les fournisseurs, négociations commerciales
`);

const LAW = terms(`
  litigation, court proceedings, dispute resolution, disputes | court cases, pleadings, represented before, hearings, lawsuits, appeals court = contentieux, précontentieux, règlement des litiges, procédures judiciaires | litiges, mémoires en défense, plaidoiries, plaidé
  drafting legislation, legislative drafting, drafting of laws, drafting regulations | draft laws, drafted laws, bills, drafted regulations, legislative texts = rédaction de textes, rédaction législative, textes législatifs, textes réglementaires | projets de loi, projets de décret, amendements, décrets
  drafting decisions, draft decisions, decision drafting | drafted decisions, reasoned decisions, drafted rulings, administrative decisions = rédaction de décisions, projets de décision | décisions motivées, rédigé des décisions, arrêtés
  contract drafting, drafting contracts, contract negotiation, review of contracts | drafted contracts, negotiated contracts, drafted agreements, agreements = rédaction de contrats, négociation de contrats, rédaction de conventions | contrats rédigés, rédigé des contrats, conventions de partenariat
  European Union law, EU law, European law, Community law | Court of Justice, CJEU, EU directives, EU regulations, LLM European = droit de l'Union européenne, droit européen, droit communautaire | CJUE, Cour de justice, directives européennes, règlement européen
  competition law, antitrust, state aid, merger control | competition authority, cartels, abuse of dominance = droit de la concurrence, aides d'État, concentrations | autorité de la concurrence, ententes, abus de position dominante
  energy law, energy regulation | electricity market, energy regulator, grid connection, power purchase = droit de l'énergie, régulation de l'énergie | CRE, marché de l'électricité, régulateur de l'énergie
  environmental law | environmental permits, environmental code = droit de l'environnement | code de l'environnement, installations classées, ICPE
  administrative law, public law | judicial review, administrative court, administrative appeals = droit administratif, droit public | tribunal administratif, recours administratifs, Conseil d'État
  criminal law, criminal procedure, criminal justice | prosecutor, prosecution, indictments, defence counsel = droit pénal, procédure pénale | procureur, parquet, cour d'assises, instruction pénale
  data protection law, data protection, GDPR, personal data | DPO, data protection officer, DPIA, ePrivacy, records of processing = protection des données, RGPD, données personnelles | délégué à la protection, déléguée à la protection, CNIL, DPO, registre des traitements
  admission to practise, admitted to the bar, bar admission, member of the bar, called to the bar, solicitor, barrister | advocate, attorney, lawyer, admitted, qualified lawyer = inscription au barreau, CAPA, avocat | avocate, barreau, serment d'avocat
  arbitration, mediation and arbitration | arbitral, arbitrator, ICSID = arbitrage international, procédures arbitrales | tribunal arbitral, sentences arbitrales, CIRDI
  regulator, regulatory authority, public authority, supervisory authority | regulatory body, competition authority, energy authority, data protection authority, ministry = autorité de régulation, autorité publique, régulateur | autorité administrative, ministère, agence de l'État
  conducting investigations, investigations, fraud investigations, administrative investigations | investigated, investigator, inquiry, inquiries, dawn raids = enquêtes administratives, enquêtes internes, conduite d'enquêtes | enquêteur, enquêtrice, investigations
  trademarks, trade marks, patents, copyright | patent attorney, trademark examiner, IP portfolio = marques, brevets, droit d'auteur | dépôt de marques, conseil en propriété industrielle, INPI
  labour law, employment law, staff regulations | employment contracts, labour code, staff rules, employment tribunal = droit du travail, droit social, statut du personnel | contrats de travail, code du travail, prud'hommes
  notarial, conveyancing, land law, property law = notariat, droit foncier, droit immobilier | actes authentiques, publicité foncière, baux
`);

const WORDS_AND_DESK = terms(`
  translation, translating, translator | translated, CAT tools, Trados, memoQ = traduction, traducteur, traductrice | traduit, mémoires de traduction, Trados
  interpretation, interpreting, interpreter, simultaneous interpretation, consecutive interpretation | booth, interpreted, AIIC = interprétation, interprète, interprétation simultanée | cabine, interprétariat, AIIC
  terminology, terminology management | glossaries, termbase = terminologie, glossaires | base terminologique
  proofreading, revision of texts, copy-editing, editing of texts | revised translations, style guide, copy editor, proofreader, edited = relecture, correction d'épreuves, révision de textes | réviseur, correctrice, correcteur, secrétariat de rédaction
  book publishing, publishing house, publications management, production of publications | publisher, print run, page proofs = édition, gestion des publications, maison d'édition | éditeur, éditrice, tirage, bon à tirer
  minute-taking, minutes of meetings, taking minutes | took minutes, meeting minutes, minutes, records of meetings = comptes rendus, procès-verbaux, prise de notes | comptes-rendus, rédaction de procès-verbaux
  correspondence, drafting correspondence, handling correspondence | official letters = courrier, gestion du courrier, correspondance | courriers
  diary management, calendar management, managing diaries | diaries, calendars, scheduling meetings = gestion d'agenda, gestion des agendas, tenue d'agenda | agendas, prise de rendez-vous
  travel arrangements, mission arrangements, travel management, organisation of missions | booked travel, travel claims, tickets and hotels, visas = organisation des déplacements, organisation de missions, gestion des missions | ordres de mission, frais de mission, billets et hôtels
  reception, front desk, receptionist, switchboard | greeting visitors, telephone calls = accueil du public, accueil physique, accueil téléphonique, standard téléphonique | réceptionniste, hôtesse d'accueil, standardiste, visiteurs
  data entry, encoding of data, keying | typing, encoding, keystrokes = saisie de données, encodage | frappe, encodé, saisie
  protocol, ceremonial, protocol and ceremonies, official visits | courtesy calls, VIP visits, state visits = protocole, cérémonial, visites officielles | préséance, visites d'État
  consular, consular services, consular affairs, visa applications | passports, consulate, notarial acts = consulaire, affaires consulaires, services consulaires | passeports, consulat
  meeting servicing, conference services, servicing of meetings, committee secretariat, governing bodies | committee secretary, secretary to the board, plenary sessions, governing body = secrétariat de réunions, services de conférence, instances dirigeantes | secrétariat de comité, séances plénières, conseil d'administration
  cataloguing, catalogue, metadata | MARC, RDA, Dublin Core, catalogued = catalogage, métadonnées, indexation | UNIMARC, catalogué, notices bibliographiques
  archives, archiving, archival | archivist, fonds, finding aids, parish registers, archival description, ISAD = archives, archivage, fonds d'archives | archiviste, archives départementales, inventaires d'archives, dépouillement d'archives, fonds
  digitisation, digitization, digitising | digitised, scanning, scanned = numérisation, numériser | numérisé, numérisation de fonds
  records management, document management | retention schedule, EDRMS, filing plan = gestion documentaire, records management, GED | plan de classement, tableau de gestion
  customer service, customer care, client service, customer relations | customer complaints, customers served = service client, relation client, service à la clientèle | réclamations clients, conseiller clientèle
  cash handling, till, cashier | cash desk, takings, cash-up = caisse, encaissement, tenue de caisse | encaissements, caissier, caissière
  sales, selling, B2B sales, sales targets | sales figures, sales manager, sales representative, key accounts, turnover = vente, ventes, objectifs commerciaux | chiffre d'affaires, portefeuille clients, vendeur, vendeuse
  market research, market studies, consumer research | market survey, focus groups = étude de marché, études de marché | panels de consommateurs
`);

const CULTURE = terms(`
  press relations, media relations, relations with the press | press officer, press releases, press conferences, journalists, spokesperson = relations presse, relations avec la presse, relations médias | communiqué de presse, communiqués de presse, dossier de presse, attaché de presse, attachée de presse, journaliste, journalistes
  social media, social networks | Instagram, Facebook, LinkedIn page, TikTok, YouTube, community manager, followers = réseaux sociaux | Instagram, Facebook, LinkedIn page, TikTok, YouTube, community manager, abonnés
  audience measurement, web analytics, Google Analytics, audience analysis | visitor numbers, page views = mesure d'audience, outils de mesure, statistiques de fréquentation | Google Analytics, Matomo, audiences
  print production, printing process, graphic chain, prepress | printers, print proofs, proof checking, proof at the press, print buying = chaîne graphique, fabrication imprimée, suivi de fabrication | imprimeur, imprimeurs, imprimerie, bon à tirer, BAT, photogravure
  corporate patronage, patronage, sponsorship, corporate sponsors, philanthropy | art patrons, major donors = mécénat, mécènes, parrainage | mécène, entreprises mécènes, club d'entreprises, fondation d'entreprise, fonds de dotation
  fundraising, fund-raising, resource mobilisation, resource mobilization | raised funds, funds raised, donors, appeals, philanthropy, funding proposals = levée de fonds, collecte de fonds, mobilisation de ressources, recherche de financements | fonds levés, donateurs, campagne de dons, recherche de fonds
  collections management, museum collections, management of collections, collection care | collections, accession, inventory of collections, loans of works, registrar = gestion des collections, collections muséales, régie des collections | récolement, inventaire des collections, prêts d'œuvres, régisseur, régisseuse
  exhibitions, exhibition planning, curating, curatorial | curated, curator, exhibition, hung = expositions, commissariat d'exposition | commissaire d'exposition, exposition, scénographie, accrochage
  conservation and restoration, preventive conservation, conservation of works | conservator, restored works, climate control of collections = conservation préventive, conservation-restauration | restaurateur, restauratrice, constats d'état
  cultural mediation, visitor services, public programmes, audience development | school visits, guided tours, visitor numbers = médiation culturelle, développement des publics, action culturelle | visites guidées, médiateur culturel, médiatrice culturelle, publics scolaires
  stage management, lighting, sound engineering, theatre technician | stage manager, rigging, sound desk, light desk, load-in = régie, régie générale, éclairage scénique, sonorisation | régisseur, plateau, console, montage et démontage
  festival, festivals, programming of events, concert production | concerts, line-up, concert tours, artists booked = festival, festivals, programmation artistique | concerts, tournées, artistes invités
  video production, video editing, filmmaking | Premiere Pro, Final Cut, documentaries, camera = production vidéo, montage vidéo, réalisation vidéo | tournages, tourné, Premiere Pro, documentaires
  photography, photographer | photographs, Lightroom, photo shoots = photographie, photographe | photographies, prises de vue
  graphic design software, graphic design, Adobe suite, Adobe Creative Suite, design software | InDesign, Photoshop, ILLUSTRATOR, Canva, layout, graphic designer, Adobe CC = création graphique, suite Adobe, logiciels de création, PAO, mise en page | InDesign, Photoshop, ILLUSTRATOR, Canva, graphiste, maquettes graphiques
  website management, web content, content management, CMS, web editing | WordPress, Drupal, Typo3, web editor, webmaster = gestion de site, contenus web, rédaction web, CMS | WordPress, Drupal, Typo3, webmestre, webmaster, site web
  newsletter, newsletters | mailing list, Mailchimp, internal magazine = lettre d'information, lettres d'information, newsletter, infolettre | magazine interne, magazine municipal
  advocacy, campaigning, lobbying, awareness raising, awareness campaigns | campaigned, petition, sensitisation = plaidoyer, sensibilisation, campagnes de sensibilisation | actions de plaidoyer, campagnes de plaidoyer
  tourism, tourism promotion, hospitality sector | tourist office, visitors of the region, tour operators = tourisme, promotion touristique | office de tourisme, voyagistes, hébergements touristiques
  music, musician, choir, orchestra = musique, musicien, musicienne, chœur, orchestre
  sport, sports coaching, physical education | coach, athletes, training of athletes, league = sport, éducation physique, entraînement sportif | entraîneur, éducateur sportif, club sportif, STAPS
`);

/** What offices do, by single things. */
export const TERMS_OF_OFFICES = [...STAFF, ...MONEY, ...LAW, ...WORDS_AND_DESK, ...CULTURE];
