// CVs and letters that are hard to tell, and letters of other people that look like one.
import { accepted, type Case, lacking, type Someone, someone } from './case.ts';
import { sent } from './one.ts';
import * as en from './papers-english.ts';
import * as odd from './papers-odd.ts';
import * as others from './papers-of-others.ts';
import * as fr from './papers-other-languages.ts';
import { docx, pdf } from './sheet.ts';
import { bonjour } from './words.ts';

const { HOI, DDIS, LIBRA } = en.POSTS;
const note = (who: Someone) =>
  `Dear Sir or Madam,\n\nPlease find attached my application.\n\nKind regards,\n${who.name}\n`;

export async function oddPaperCases(): Promise<Case[]> {
  return [...(await hardCvs()), ...(await hardLetters()), ...(await strangersLetters())];
}

async function hardCvs(): Promise<Case[]> {
  const a = someone('Tobit Larkspur');
  const b = someone('Umar Fanshawe');
  const c = someone('Vesper Holloway');
  const d = someone('Wivine Delatour', 'example.com');
  const e = someone('Yseult Barraclough');
  const f = someone('Zephyr Cornwallis');
  const g = someone('Alaric Pennyfeather');
  return Promise.all([
    sent(
      'cv-without-headings',
      'A CV told in sentences without one heading.',
      a,
      'HOI',
      [
        ['doc1.pdf', pdf(odd.cvNoHeadings(a))],
        ['doc2.pdf', pdf(en.letterPlain(a, HOI))],
      ],
      accepted(a, 'HOI', 'en'),
    ),
    sent(
      'cv-in-capitals',
      'Everything in capitals, "work history" and "schooling".',
      b,
      'DDIS',
      [
        ['doc1.docx', docx(odd.cvAllCapitals(b))],
        ['doc2.pdf', pdf(en.letterBlock(b, DDIS))],
      ],
      accepted(b, 'DDIS', 'en'),
    ),
    sent(
      'cv-with-a-motivation-of-its-own',
      'Two motivated sentences in a CV are no letter.',
      c,
      'HOI',
      [['Holloway.pdf', pdf(odd.cvWithMotivation(c))]],
      lacking(c, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
      note(c),
    ),
    sent(
      'cv-french-with-odd-headings',
      '« Parcours », « cursus », « atouts » : un CV.',
      d,
      'DDIS',
      [
        ['doc1.pdf', pdf(odd.cvFrenchOddHeadings(d))],
        ['doc2.pdf', pdf(fr.letterFrench(d, fr.POSTES.DDIS))],
      ],
      accepted(d, 'DDIS', 'fr'),
      bonjour(d, fr.POSTES.DDIS),
    ),
    sent(
      'cv-in-two-languages',
      'The same CV in English and in French, and a letter.',
      e,
      'HOI',
      [
        ['a.pdf', pdf(en.cvPlain(e))],
        ['b.pdf', pdf(fr.cvFrench(e))],
        ['c.pdf', pdf(en.letterPoints(e, HOI))],
      ],
      accepted(e, 'HOI', 'en', { documents: ['cv', 'cv', 'motivation-letter'] }),
    ),
    sent(
      'cv-as-plain-text',
      'A text file may be the CV.',
      f,
      'LIBRA',
      [
        ['cv.txt', Buffer.from(en.cvMinimal(f))],
        ['letter.txt', Buffer.from(en.letterBare(f, LIBRA))],
      ],
      accepted(f, 'LIBRA', 'en'),
    ),
    sent(
      'cv-and-letter-and-diploma-in-one-pdf',
      'One file with letter, CV and diploma is both papers.',
      g,
      'HOI',
      [
        [
          'Pennyfeather complete.pdf',
          pdf(`${en.letterPlain(g, HOI).trim()}\n===\n${en.cvPlain(g).trim()}\n===\n${others.diploma(g)}`),
        ],
      ],
      accepted(g, 'HOI', 'en', { documents: ['cv-and-letter'] }),
      note(g),
    ),
  ]);
}

async function hardLetters(): Promise<Case[]> {
  const a = someone('Barnabas Illingworth');
  const b = someone('Clemency Tarrant');
  const c = someone('Dashiell Moncrieff');
  const d = someone('Euphemia Gantry');
  return Promise.all([
    sent(
      'letter-in-headed-parts',
      'A statement of interest under headings is the letter.',
      a,
      'HOI',
      [
        ['1.pdf', pdf(en.cvFunctional(a))],
        ['2.pdf', pdf(odd.statement(a, HOI))],
      ],
      accepted(a, 'HOI', 'en'),
    ),
    sent(
      'letter-that-tells-a-career',
      'Years and degrees inside a letter do not make it a CV.',
      b,
      'DDIS',
      [
        ['1.docx', docx(en.cvNarrative(b))],
        ['2.docx', docx(odd.letterWithCareer(b, DDIS))],
      ],
      accepted(b, 'DDIS', 'en'),
    ),
    sent(
      'letter-that-tells-a-career-alone',
      'The same letter without a CV: the CV is missing.',
      c,
      'DDIS',
      [['application.pdf', pdf(odd.letterWithCareer(c, DDIS))]],
      lacking(c, 'DDIS', 'en', 'missing-cv', { documents: ['motivation-letter'] }),
      note(c),
    ),
    sent(
      'letter-of-fifty-words',
      'Short, but it says what it is and applies.',
      d,
      'HOI',
      [
        ['1.pdf', pdf(en.cvEuropass(d))],
        ['2.pdf', pdf(odd.letterTiny(d, HOI))],
      ],
      accepted(d, 'HOI', 'en'),
    ),
  ]);
}

async function strangersLetters(): Promise<Case[]> {
  const a = someone('Faustina Grey');
  const b = someone('Gonzague Rivoire', 'example.com');
  const c = someone('Hildred Ames-Cooper');
  const d = someone('Idris Kettering');
  const e = someone('Jolyon Satterthwaite');
  return Promise.all([
    sent(
      'support-letter-named-letter',
      'A referee who supports the application is not the candidate.',
      a,
      'LIBRA',
      [
        ['CV.pdf', pdf(en.cvAcademic(a))],
        ['Letter.pdf', pdf(odd.supportLetter(a, 'Lucius Barrow'))],
      ],
      lacking(a, 'LIBRA', 'en', 'missing-letter', { documents: ['cv', 'other'] }),
    ),
    sent(
      'support-letter-french',
      'Un professeur appuie la candidature : ce n’est pas la lettre du candidat.',
      b,
      'LIBRA',
      [
        ['CV.pdf', pdf(fr.cvFrenchFunctional(b))],
        ['Lettre de motivation.pdf', pdf(odd.supportLetterFrench(b, 'Hector Pommier'))],
      ],
      lacking(b, 'LIBRA', 'fr', 'missing-letter', { documents: ['cv', 'other'] }),
      bonjour(b, fr.POSTES.LIBRA),
    ),
    sent(
      'offer-of-an-employer',
      'A letter to the candidate is not one by the candidate.',
      c,
      'HOI',
      [
        ['CV.pdf', pdf(odd.cvNoHeadings(c))],
        ['Blue Anchor letter.pdf', pdf(odd.offer(c))],
      ],
      lacking(c, 'HOI', 'en', 'missing-letter', { documents: ['cv', 'other'] }),
    ),
    sent(
      'publications-instead-of-a-cv',
      'A list of publications is no CV.',
      d,
      'LIBRA',
      [
        ['Publications.pdf', pdf(odd.publications(d))],
        ['Letter.pdf', pdf(en.letterPlain(d, LIBRA))],
      ],
      lacking(d, 'LIBRA', 'en', 'missing-cv', { documents: ['motivation-letter', 'other'] }),
    ),
    sent(
      'publications-and-both-papers',
      'A list of publications beside both papers.',
      e,
      'LIBRA',
      [
        ['A.pdf', pdf(odd.publications(e))],
        ['B.pdf', pdf(en.cvAcademic(e))],
        ['C.pdf', pdf(odd.statement(e, LIBRA))],
      ],
      accepted(e, 'LIBRA', 'en', { documents: ['cv', 'motivation-letter', 'other'] }),
    ),
  ]);
}
