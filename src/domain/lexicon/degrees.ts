// Levels of degrees under the names they have in many countries; a higher degree speaks to a lower one.

/** What a text says when it asks for, or names, a degree. */
export const NAMES_A_DEGREE =
  /\b(?:degrees?|bachelor'?s?|master'?s?|masters|doctorate|ph\.?\s?d|msc|bsc|mba|llm|llb|diploma|university|graduat\w+|undergraduate|postgraduate|academic|education\w*|licence|dipl[oô]m\w*|universit\w+|bac\s?\+?\s?\d|ma[iî]trise|doctorat|ing[ée]nieur|baccalaur[ée]at|licence|[ée]tudes|formation)/iu;

const DOCTORATE = {
  en: 'PhD, Ph.D, doctorate, doctoral degree, doctor of, DPhil, Dr. rer, Dr. phil, Dr. iur, EdD, DBA',
  fr: "doctorat, soutenance de thèse, docteur en, docteure en, docteur ès, titulaire d'un doctorat, HDR",
};
const MASTER = {
  en: `master, master's degree, masters, MSc, M.Sc, MA, M.A, MBA, MPA, MPH, MEng, MPhil, MEd, LLM, LL.M, MRes, MPP, MFA,
    EMBA, postgraduate degree, postgraduate diploma, advanced university degree, advanced degree, graduate degree,
    DIPLOM, Dipl.-Ing, Magister, Staatsexamen, laurea magistrale, laurea specialistica, doctorandus,
    drs, licenciatura, magister, máster, mestrado, specialist degree, candidatus, civilingenjör`,
  fr: `master, mastère, maîtrise, DEA, DESS, bac+5, Bac +5, BAC+5, bac+4, diplôme d'ingénieur, ingénieur diplômé, ingénieure diplômée,
    ingénieur civil, école d'ingénieurs, grande école, diplôme d'études approfondies,
    diplôme d'études supérieures spécialisées, diplôme de troisième cycle, troisième cycle, Sciences Po,
    diplôme universitaire supérieur, magistère, agrégation, HEC, ENA, diplôme d'État de docteur`,
};
const BACHELOR = {
  en: `bachelor, bachelor's degree, BSc, B.Sc, BA, B.A, BEng, B.Eng, BBA, BCom, BEd, LLB, LL.B, BTech, university degree,
    first degree, undergraduate degree, honours degree, hons, laurea, licentiate, licenciatura, licenciado, ingeniero,
    grado en, kandidat, degree in, graduate of, graduated from, university diploma`,
  fr: `LICENCE, licence professionnelle, licence universitaire, licence ès, licence d'histoire, licence de droit,
    licence d'économie, licence de gestion, licence de lettres, licence de langues, licence de sciences,
    licence en droit, licence en gestion, licence en sciences, licence d'anglais, bachelor, bachelier en, bac+3, Bac +3, BAC+3, bac+4,
    baccalauréat universitaire, baccalauréat en, diplôme universitaire, graduat, diplômé de l'université, diplômée de l'université,
    licencié*, BUT`,
};
const SHORT_CYCLE = {
  en: `associate degree, higher national diploma, HND, HNC, foundation degree, college diploma, diploma in,
    technical diploma, vocational diploma, vocational training, apprenticeship, advanced diploma, Ausbildung`,
  fr: `BTS, DUT, BUT, DEUST, DEUG, bac+2, Bac +2, BAC+2, brevet de technicien supérieur, diplôme universitaire de technologie,
    DEC, technicien supérieur, technicienne supérieure, CFC`,
};
const SECONDARY = {
  en: `high school, secondary school, secondary education, A-levels, A levels, GCSE, GCE, Abitur, Matura, maturità,
    international baccalaureate, school leaving certificate, bachillerato, vocational certificate`,
  fr: `baccalauréat, bac professionnel, bac pro, bac général, CESS, maturité, CAP, BEP, enseignement secondaire,
    études secondaires, lycée`,
};

function together(...levels: { en: string; fr: string }[]): { en: string; fr: string } {
  return { en: levels.map(({ en }) => en).join(), fr: levels.map(({ fr }) => fr).join() };
}

/** From the lowest level; the first that is asked for is the one that counts: "secondary school, or a degree" asks for the former. */
export const DEGREE_LEVELS: { asked: RegExp; en: string; fr: string }[] = [
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
  { asked: /\b(?:ph\.?\s?d|doctora\w*|doctorat)/iu, ...DOCTORATE },
  { asked: NAMES_A_DEGREE, ...together(BACHELOR, MASTER, DOCTORATE) },
];
