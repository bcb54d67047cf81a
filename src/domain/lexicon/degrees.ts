// Levels of degrees under the names they have in many countries; a higher degree speaks to a lower one.

/** What a text says when it asks for, or names, a degree. */
export const NAMES_A_DEGREE =
  /\b(?:degrees?|bachelor'?s?|master'?s?|masters|doctorate|ph\.?\s?d|msc|bsc|mba|llm|llb|diploma|university|graduat\w+|undergraduate|postgraduate|academic|education\w*|licence|dipl[oô]m\w*|universit\w+|bac\s?\+?\s?\d|ma[iî]trise|doctorat|ing[ée]nieur|baccalaur[ée]at|licence|[ée]tudes|formation)/iu;

const DOCTORATE = {
  en: `PhD, Ph.D, doctorate*, doctoral degree, doctor of philosophy, doctor of science,
    doctor of law, doctor of medicine, doctor of education, DPhil, Dr.-Ing, DSc, EdD,
    DBA, candidate of sciences, kandidat nauk, dottorato, doctorado, doutoramento, Promotion zum Dr`,
  fr: `doctorat, docteur en droit, docteur en sciences, docteur ès, docteur en médecine,
    docteur en histoire, docteur en économie, docteur en physique, docteure en sciences, titulaire d'un doctorat, HDR`,
};
const MASTER = {
  en: `master, master's degree, masters, MSc, M.Sc, MA, M.A, MBA, MPA, MPH, MEng, MPhil, MEd, LLM, LL.M, MRes, MPP, MFA,
    EMBA, postgraduate degree, postgraduate diploma, advanced university degree, advanced degree, graduate degree,
    DIPLOM, Diplom-Ingenieur, Diplom-Kaufmann, Diplom-Kauffrau, Diplom-Volkswirt, Diplom-Volkswirtin, Diplom-Finanzwirt,
    Diplom-Finanzwirtin, Dipl.-Ing, Dipl.-Kfm, Magister, MTech, M.Tech, MCom, M.Com, MSW, MLIS, MLitt, MArch, MDes, MChem,
    specialist diploma, CAND, cand. polit, cand. jur, cand.jur, cand. merc, cand.merc, cand. scient, filosofie magister, maisteri, Staatsexamen, laurea magistrale, laurea specialistica, doctorandus,
    drs, licenciatura, magister, máster, mestrado, specialist degree, candidatus, civilingenjör`,
  fr: `master, mastère, maîtrise ès, maîtrise en droit, maîtrise en sciences, maîtrise en gestion, maîtrise en lettres,
    maîtrise en économie, maîtrise en histoire, maîtrise universitaire, maîtrise de droit, maîtrise d'histoire,
    maîtrise de lettres, maîtrise de sciences, DEA, DESS, bac+5, Bac +5, BAC+5, bac+4, diplôme d'ingénieur, ingénieur diplômé, ingénieure diplômée,
    ingénieur civil, école d'ingénieurs, grande école, diplôme d'études approfondies,
    diplôme d'études supérieures spécialisées, diplôme de troisième cycle, troisième cycle, Sciences Po, IEP, école supérieure de, école nationale supérieure,
    diplôme universitaire supérieur, magistère, agrégation, HEC, ENA, diplôme d'État de docteur`,
};
const BACHELOR = {
  en: `bachelor, bachelor's degree, BSc, B.Sc, BA, B.A, BEng, B.Eng, BBA, BCom, BEd, LLB, LL.B, BTech, university degree,
    first degree, undergraduate degree, honours degree, hons, B.Tech, B.Com, B.Ed, BSW, BFA, BPharm, BVSc, HBO, FH, filosofie kandidat, kandidatexamen, bakalavr,
    bakalář, laurea, licentiate, licenciatura, licenciado, ingeniero,
    grado, kandidat, degree, university graduate, university diploma`,
  fr: `LICENCE, licence professionnelle, licence universitaire, licence ès, licence d'histoire, licence de droit,
    licence d'économie, licence de gestion, licence de lettres, licence de sciences, licence en droit, licence en sciences,
    bachelor, bachelier, bachelière, bac+3, Bac +3, BAC+3, bac+4,
    baccalauréat universitaire, baccalauréat universitaire, diplôme universitaire, diplômé de l'université, diplômée de l'université,
    licencié*, BUT`,
};
const SHORT_CYCLE = {
  en: `associate degree, higher national diploma, HND, HNC, foundation degree, college diploma, diploma,
    technical diploma, vocational diploma, vocational training, apprenticeship, advanced diploma, Ausbildung`,
  fr: `BTS, DUT, BUT, DEUST, DEUG, bac+2, Bac +2, BAC+2, brevet de technicien supérieur, diplôme universitaire de technologie,
    DEC, technicien supérieur, technicienne supérieure, CFC`,
};
const SECONDARY = {
  en: `high school, secondary school, secondary education, A-levels, A-levels, GCSE, GCE, Abitur, Matura, maturità,
    international baccalaureate, school leaving certificate, bachillerato, vocational certificate`,
  fr: `baccalauréat, bac professionnel, bac pro, bac général, CESS, maturité, CAP, BEP, enseignement secondaire,
    études secondaires, lycée`,
};

function together(...levels: { en: string; fr: string }[]): { en: string; fr: string } {
  return { en: levels.map(({ en }) => en).join(), fr: levels.map(({ fr }) => fr).join() };
}

/** What a doctorate alone answers to. */
export const DOCTORATES: DegreeLevel = { asked: /\b(?:ph\.?\s?d|doctora\w*|doctorat)/iu, ...DOCTORATE };

interface DegreeLevel {
  asked: RegExp;
  en: string;
  fr: string;
}

/** From the lowest level; the first that is asked for is the one that counts: "secondary school, or a degree" asks for the former. */
export const DEGREE_LEVELS: DegreeLevel[] = [
  {
    asked:
      /\b(?:high school|secondary (?:school|education|level|studies)|a-levels?|vocational (?:training|qualification|diploma|education)|baccalaur[ée]at(?! universitaire| en)|niveau bac\b(?!\s?\+)|bac pro\w*|(?:enseignement|[ée]tudes|dipl[oô]me) secondaires?|cap\b|bep\b)/iu,
    ...together(SECONDARY, SHORT_CYCLE, BACHELOR, MASTER),
  },
  {
    asked:
      /\b(?:bac\s?\+\s?2|bts|dut\b|brevet de technicien|associate(?:'s)? degree|hnd|higher national|short[- ]cycle|tertiary|post[- ]?secondary|technicien sup[ée]rieur|college diploma|enseignement sup[ée]rieur court)/iu,
    ...together(SHORT_CYCLE, BACHELOR, MASTER),
  },
  {
    asked:
      /\b(?:bachelor\w*|bsc|ba\b|undergraduate|first[- ](?:level )?(?:university )?degree|licence|bac\s?\+\s?[34]|bachelier|university (?:degree|education|level|diploma|studies)|premier cycle|first cycle)/iu,
    ...together(BACHELOR, MASTER, DOCTORATE),
  },
  {
    asked:
      /\b(?:master\w*|msc|mba|advanced (?:university |academic )?degree|post-?graduate|graduate degree|second[- ]cycle|ma[iî]trise|bac\s?\+\s?5|dea\b|dess\b|(?:deuxi[èe]me|troisi[èe]me|second) cycle|dipl[oô]me universitaire (?:sup[ée]rieur|avanc[ée])|ing[ée]nieur|grande [ée]cole)/iu,
    ...together(MASTER, DOCTORATE),
  },
  DOCTORATES,
  { asked: NAMES_A_DEGREE, ...together(BACHELOR, MASTER, DOCTORATE) },
];
