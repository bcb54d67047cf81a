// Papers in French, German and Spanish, of invented people; markup as in sheet.ts.
import type { Someone } from './case.ts';

export const POSTES = {
  HOI: 'Chef du service informatique',
  STCEPM: 'Chef de projet STCE',
  DDIS: 'Directeur adjoint, Soutien à la mise en œuvre',
  LIBRA: 'Bibliothécaire de la cartothèque',
};

export const cvFrench = ({ name, address }: Someone): string => `
# ${name}
12, rue des Lilas, 59000 Lille
${address} – 03 55 55 01 22

# Profil
Responsable informatique, treize ans d’expérience dans le service public.

# Expérience professionnelle
2017 – aujourd’hui  Responsable du service informatique, Ville de Pont-Levant
- Encadrement de huit personnes, budget annuel de 900 000 euros.
- Migration de soixante applications vers un nouveau centre de données.
2013 – 2017  Administrateur systèmes, Hôpital de la Vallée
- Exploitation de cent vingt serveurs, astreintes.

# Formation
2010 – 2013  Diplôme d’ingénieur en informatique, École supérieure de Pont-Levant
2008 – 2010  DUT informatique

# Compétences
Gestion de budget, réseaux, sécurité, marchés publics

# Langues
Français : langue maternelle. Anglais : courant. Allemand : notions.

# Centres d’intérêt
Aviron, horlogerie
`;

/** Par compétences, sans une seule date. */
export const cvFrenchFunctional = ({ name, address }: Someone): string => `
CURRICULUM VITAE
${name}
${address}
Permis B

COMPÉTENCES CLÉS
Conservation
- Traitement, catalogage et numérisation de fonds cartographiques anciens
- Plans d’urgence pour les magasins
Médiation
- Expositions, visites, accueil des chercheurs
Gestion
- Animation d’une équipe de cinq agents, suivi des crédits

PARCOURS
Responsable des fonds anciens, Bibliothèque de Sainte-Orge
Bibliothécaire adjointe, Musée des Voyages

DIPLÔMES
Diplôme de conservateur des bibliothèques
Maîtrise d’histoire

LANGUES
Anglais courant, italien lu
`;

export const cvFrenchEuropass = ({ name, address }: Someone): string => `
Curriculum vitae Europass
Informations personnelles
Nom(s) / Prénom(s) | ${name}
Adresse électronique | ${address}
Nationalité | belge
Expérience professionnelle
Dates | De 03/2015 à ce jour
Fonction ou poste occupé | Conseillère en renforcement des capacités
Principales activités et responsabilités | Missions de diagnostic, formation de formateurs
Nom et adresse de l’employeur | Agence du commerce de la Haute-Meuse, Namur
Dates | De 09/2009 à 02/2015
Fonction ou poste occupé | Inspectrice des douanes
Éducation et formation
Dates | 2004 – 2009
Intitulé du certificat ou diplôme délivré | Master en administration publique
Aptitudes et compétences personnelles
Langue maternelle | Français
Autre(s) langue(s) | Anglais C1, espagnol B1
Aptitudes et compétences informatiques | Tableurs, bases de données
`;

export const letterFrench = ({ name, address }: Someone, poste: string): string => `
${name}
${address}

Service des ressources humaines
1210 Bruxelles

Lille, le 2 mars 2026

Objet : candidature au poste de ${poste}

Madame, Monsieur,

Votre avis de vacance pour le poste de ${poste} a retenu toute mon attention, et c’est avec conviction que je vous adresse ma candidature.

Depuis treize ans, je mets en place des services dont on ne parle que lorsqu’ils s’arrêtent. Ceux dont j’ai la charge ne se sont guère arrêtés. J’ai constitué une équipe de huit personnes, négocié des marchés et appris à dire non avec courtoisie. Mes interlocuteurs savent que je tiens mes délais et que j’annonce mes retards.

Rejoindre votre organisation serait pour moi l’occasion de mettre cette expérience au service d’un grand nombre de pays. Je suis motivé par le travail en plusieurs langues et par les projets qui demandent de la patience.

Je me tiens à votre disposition pour un entretien et vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.

${name}
`;

/** Sans formule d’appel ni de politesse. */
export const letterFrenchBare = ({ name }: Someone, poste: string): string => `
Pourquoi ce poste

Je suis candidate au poste de ${poste} parce qu’il réunit ce que j’aime : des documents fragiles, un public curieux et une équipe à faire grandir. Voilà onze ans que je travaille dans des bibliothèques, dont six à la tête d’un fonds ancien.

J’y ai conduit un chantier de numérisation de quatre mille feuilles, obtenu les crédits nécessaires et formé cinq collègues. Ce travail m’a appris la méthode et la modestie. Je souhaite aujourd’hui l’exercer dans une maison ouverte sur le monde, où mes connaissances en histoire des cartes seraient utiles chaque jour.

Je serais heureuse de vous exposer mes idées de vive voix.

${name}
`;

export const recommendationFrench = (of: Someone, referee: string): string => `
Mairie de Pont-Levant
Direction générale des services

Le 15 janvier 2026

À qui de droit

Lettre de recommandation

J’ai eu le plaisir de travailler avec ${of.name} pendant sept ans, en tant que supérieur hiérarchique. ${of.name} a fait preuve d’une grande rigueur, de loyauté et d’un sens aigu du service public.

Je recommande sa candidature sans la moindre réserve et reste à votre disposition pour tout renseignement complémentaire.

${referee}
Directeur général des services
`;

export const diplomaFrench = ({ name }: Someone): string => `
RÉPUBLIQUE DE LA HAUTE-MEUSE
École supérieure de Pont-Levant
Le directeur de l’École certifie que le diplôme d’ingénieur en informatique est conféré à
${name}
pour en jouir avec les droits et prérogatives qui y sont attachés.
Fait à Pont-Levant, le 28 juin 2013. Diplôme n° 2013-118
Le titulaire      Le directeur      Le recteur d’académie, chancelier des universités
`;

export const attestation = ({ name }: Someone): string => `
Attestation de travail

Je soussignée, directrice des ressources humaines de l’Hôpital de la Vallée, certifie que ${name} a été employé dans notre établissement du 1er septembre 2013 au 31 mars 2017 en qualité d’administrateur systèmes.

Attestation délivrée à l’intéressé pour servir et valoir ce que de droit.

Fait à Lille, le 3 avril 2017
`;

export const cvGerman = ({ name, address }: Someone): string => `
# Lebenslauf
${name}
Lindenweg 3, 50667 Köln
${address}
Geboren am 12. August 1982 in Bonn, ledig

# Berufserfahrung
seit 2016  Leiter der Abteilung Informationstechnik, Wasserwerk Niederrhein
- Führung von neun Mitarbeitern, Verantwortung für den Haushalt
- Einführung eines neuen Rechenzentrums
2009 – 2016  Systemadministrator, Stadtverwaltung Hürnbach
- Betreuung von dreihundert Arbeitsplätzen

# Ausbildung
2003 – 2009  Diplom-Informatiker, Technische Hochschule Hürnbach
2002  Abitur

# Kenntnisse
Netzwerke, Virtualisierung, Projektleitung

# Sprachen
Deutsch: Muttersprache. Englisch: fließend. Französisch: Grundkenntnisse.
`;

export const letterGerman = ({ name }: Someone): string => `
${name}

Köln, den 2. März 2026

Bewerbung als Leiter der Informationstechnik

Sehr geehrte Damen und Herren,

mit großem Interesse habe ich Ihre Ausschreibung gelesen und bewerbe mich hiermit um die Stelle. Seit zehn Jahren leite ich eine Abteilung, die rund um die Uhr erreichbar sein muss, und ich weiß, wie viel von guter Vorbereitung abhängt.

In meiner jetzigen Stellung habe ich ein Rechenzentrum erneuert, ein Team aufgebaut und den Haushalt in jedem Jahr eingehalten. Gern würde ich diese Erfahrung in Ihre Organisation einbringen und in einem internationalen Umfeld arbeiten.

Über eine Einladung zu einem Vorstellungsgespräch freue ich mich sehr.

Mit freundlichen Grüßen
${name}
`;

export const cvSpanish = ({ name, address }: Someone): string => `
# Currículum vítae
${name}
${address}, Bilbao

# Experiencia profesional
2016 – actualidad  Responsable de informática, Puerto de Arrigorri
- Dirección de un equipo de seis personas y de su presupuesto.
2010 – 2016  Administrador de sistemas, Hospital del Valle

# Formación académica
2005 – 2010  Ingeniero en informática, Universidad de Arrigorri

# Idiomas
Español: lengua materna. Inglés: avanzado. Francés: intermedio.
`;
