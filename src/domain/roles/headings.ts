// The section headings of CVs, and the dates their entries carry: found whatever the case, the spacing, the numbering and the slips of a scan.
import { closeUp, fold, remembering } from '../evidence/words.ts';

const SECTIONS = [
  'experience',
  'education',
  'skills',
  'languages',
  'profile',
  'personal',
  'certificates',
  'publications',
  'awards',
  'interests',
  'references',
  'projects',
  'memberships',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * The sections a line is the heading of: none for a line of text, several where two columns were read as one line.
 * @param line one line as written
 */
export function sectionsNamedBy(line: string): Section[] {
  return sectionsOf(line.trim());
}

const sectionsOf = remembering((line: string): Section[] => {
  const bare = closeUp(line.normalize('NFKC'))
    .replace(
      /^[\s\p{P}\p{S}\p{Co}]*(?:\(?(?:\d{1,2}|[IVX]{1,4}|[A-H])\)?[.):\-–]+\s+|\d{1,2}\s+(?=\p{Lu}))?[\s\p{P}\p{S}\p{Co}]*/u,
      '',
    )
    .trimEnd();
  if (bare === '' || /^\p{Ll}/u.test(bare)) return [];
  // Letters set apart at odd places: "E X PE R IE NCE".
  if (SPREAD.test(bare)) return sectionsOfWords(bare.replace(/\s+/gu, ''), 1);
  // A heading beside its entries, or in one of two columns: cells of a row stand apart.
  const cells = bare.split(/ {2,}|\t/u);
  if (cells.length > 1 && !cells[0]?.endsWith(':')) {
    const named = cells.flatMap((cell, at) => (at === 0 || !/\p{Ll}/u.test(cell) ? sectionsOfWords(cell, 4) : []));
    if (named.length > 0) return SECTIONS.filter((section) => named.includes(section));
  }
  const colon = /^([^:]{3,60}?)(?:\s*:|\s*\t|\s+[-–]\s)\s*(.*)$/su.exec(bare);
  if (colon) {
    const named = sectionsOfWords(colon[1] ?? '', 5);
    // "Languages: English, French" opens a section in its own line; "Reference: HOI/2026" does not.
    if (named.length > 0 && (colon[2] === '' || !named.every((section) => section === 'references'))) return named;
    return [];
  }
  if (/[.,;?!]$/u.test(bare)) return [];
  const whole = sectionsOfWords(bare.replace(/\(.*?\)/gu, ' '), 8);
  if (whole.length > 0) return whole;
  // A heading in capitals with its first entry on the same line.
  const capitals = /^((?:[\p{Lu}&'’/-]{2,}\s+){1,5})(?=\S*[\p{Ll}\d])/u.exec(bare);
  return capitals ? sectionsOfWords(capitals[1] ?? '', 5) : [];
});

const SPREAD = /^(?:\p{Lu}{1,3}\s+){2,9}\p{Lu}{1,4}$/u;

function sectionsOfWords(words: string, most: number): Section[] {
  const folded = fold(words);
  const joined = IN_PHRASES.test(folded)
    ? PHRASES.reduce((text, [phrase, noun]) => text.replace(phrase, noun), folded)
    : folded;
  const tokens = joined.split(/[^\p{L}\d|]+/u).filter((token) => token !== '');
  if (tokens.length === 0 || tokens.length > most) return [];
  const found = new Set<Section>();
  for (const token of tokens.map(skeleton)) {
    const section = NOUNS.get(token);
    if (section) found.add(section);
    else if (!MODIFIERS.has(token)) return [];
  }
  return SECTIONS.filter((section) => found.has(section));
}

/** Headings whose words say their section only together. */
const PHRASES: [RegExp, string][] = [
  [/\b(?:work|professional|job|employment) (?:history|background|record)\b/u, 'experience'],
  [/\bparcours professionnel\b/u, 'experience'],
  [/\bvie professionnelle\b/u, 'experience'],
  [/^parcours$/u, 'experience'],
  [/\ba propos(?: de moi)?\b|\b(?:personal|professional|profile) statement\b|\babout me\b/u, 'profile'],
  [/\bmother tongues?(?:\(s\))?|\blangues? maternelles?\b/u, 'languages'],
];

/** A word of each phrase: most lines hold none. */
const IN_PHRASES = /history|background|record|parcours|vie p|a propos|statement|about me|tongue|maternelle/u;

/** Letters a scan confuses made one: l, 1, | and i; 0 and o; rn and m. */
function skeleton(token: string): string {
  return /[l1|0]|rn/u.test(token) ? token.replace(/[l1|]/gu, 'i').replace(/0/gu, 'o').replace(/rn/gu, 'm') : token;
}

/** What each heading is told by; joined forms (`workexperience`) come from letter-spaced headings. English, French, then German, Dutch, Spanish, Italian, Portuguese. */
const HEADING_NOUNS: Record<Section, string> = {
  experience: `werdegang laufbahn experience experiences employment career appointments positions workexperience professionalexperience employmenthistory workhistory
    experienceprofessionnelle experiencesprofessionnelles parcoursprofessionnel emplois emploi carriere postes
    berufserfahrung berufserfahrungen berufspraxis werdegang werkervaring loopbaan experiencia experiencias esperienza esperienze`,
  education: `education educational academic academics qualifications studies degrees degree diplomas schooling etudes etude formation formations diplomes diplome cursus
    universitaire scolaire academique ausbildung studium schulbildung bildungsweg bildung opleiding opleidingen studies educacion formacion estudios istruzione
    formazione educacao formacao`,
  skills: `skills skill competencies competences competence competency expertise abilities strengths technologies tools toolkit stack
    savoir savoirs aptitudes atouts qualites outils logiciels informatique bureautique keyskills coreskills
    kenntnisse fahigkeiten edv kompetenzen vaardigheden competenties habilidades competencias aptitudes capacidades conocimientos competenze conoscenze`,
  languages: `languages language langues langue linguistic linguistiques sprachen sprachkenntnisse talen talenkennis idiomas lingue linguas`,
  profile: `profile summary objective objectives about profil objectif objectifs accroche resume synthese presentation kurzprofil profiel perfil profilo`,
  personal: `personal particulars details contact contacts coordonnees civil identite renseignements personnels personnelles personlich persoenliche personliche angaben daten
    persoonlijke personalia gegevens personales datos personali dati pessoais dados`,
  certificates: `certifications certification certificates certificate licenses licences training trainings courses seminars workshops stages stage
    perfectionnement certificats attestations weiterbildung weiterbildungen fortbildung zertifikate cursussen certificaten certificaciones cursos certificazioni corsi certificacoes`,
  publications: `veroffentlichungen vortrage publications articles papers presentations communications conferences travaux publikationen publicaties publicaciones pubblicazioni publicacoes`,
  awards: `awards honours honors distinctions prizes prix scholarships bourses recompenses decorations auszeichnungen premios premi`,
  interests: `interests hobbies hobby interets interet loisirs passions divers activites activities interessen hobbys interesses intereses interessi`,
  references: `references referees reference referenzen referenties referencias referenze`,
  projects: `projects project projets projet achievements accomplishments realisations missions assignments projekte projecten proyectos progetti projetos`,
  memberships: `memberships membership affiliations associations volunteering volunteer benevolat engagements associatif associative vrijwilligerswerk ehrenamt voluntariado`,
};

const HEADING_MODIFIERS = `professional work working relevant selected key core main major other additional further recent previous past current history record background
  highlights overview field international national technical digital computer it ict soft hard personal managerial management leadership functional and or of the in my me
  areas area statement information data continuous development higher extra curricular extracurricular community special vocational executive employment attended held foreign
  spoken proficiency level levels communication social organisational organizational job related native mother tongue
  list peer reviewed teaching research consulting consultancy military service short
  professionnel professionnelle professionnels professionnelles et de des du d l la le les en mon mes ma autres autre principales principaux principale informatiques technique techniques
  complementaires complementaire continue continues initiale etat centre centres parcours personnel informations donnees etrangeres parlees pratiquees niveau vie
  faire etre cles transversales transverses manageriales organisationnelles relationnelles sociales suivies recus obtenus a propos generales internationale internationales
  und der die das berufliche beruflicher schulische akademische akademischer wissenschaftlicher weitere sonstige besondere persoenliche
  en der het overige relevante
  laboral laborales profesional profesionales academica academicos y de la los las otros complementaria informaticas
  professionale professionali lavorativa lavorative e linguistiche informatiche tecniche altre
  profissional profissionais academica e outras
  i ii iii iv v vi`;

const NOUNS = new Map<string, Section>(
  SECTIONS.flatMap((section) =>
    HEADING_NOUNS[section]
      .trim()
      .split(/\s+/u)
      .map((word): [string, Section] => [skeleton(word), section]),
  ),
);
const MODIFIERS = new Set(HEADING_MODIFIERS.trim().split(/\s+/u).map(skeleton));
