// The forms that a CV and a letter take, and everything that people send beside them.
import { accepted, type Case, file, fixture, lacking, someone } from './case.ts';
import * as en from './papers-english.ts';
import * as others from './papers-of-others.ts';
import * as fr from './papers-other-languages.ts';
import { docx, pdf } from './sheet.ts';
import { bonjour, hello } from './words.ts';

const { HOI, STCEPM, DDIS, LIBRA } = en.POSTS;
export async function formCases(): Promise<Case[]> {
  return [...(await forms()), ...(await extras())];
}

async function forms(): Promise<Case[]> {
  const people = {
    europass: someone('Sjoerd Vandermolen'),
    europassFr: someone('Clémence Wouters-Adé'),
    academic: someone('Philippa Oakhurst', 'example.net'),
    minimal: someone('Ned Cartwheel'),
    functional: someone('Inês Barradas-Quill'),
    functionalFr: someone('Apolline Ferrandis', 'example.com'),
    table: someone('Halina Drozdek'),
    narrative: someone('Fergus O’Malloran', 'example.net'),
    bare: someone('Ottoline Brask'),
    block: someone('Wim Terlinck'),
  };
  const complete = async (
    name: string,
    because: string,
    who: keyof typeof people,
    to: 'HOI' | 'STCEPM' | 'DDIS' | 'LIBRA',
    cv: Buffer,
    letter: Buffer,
    language = 'en',
  ): Promise<Case> => {
    const person = people[who];
    const title = language === 'fr' ? fr.POSTES[to] : en.POSTS[to];
    const word = cv.subarray(0, 2).toString() === 'PK';
    return {
      name,
      because,
      mail: {
        to,
        at: to === 'DDIS' ? '2025-10-15T08:00:00Z' : '2026-03-07T08:00:00Z',
        from: person,
        subject: title,
        text: language === 'fr' ? bonjour(person, title) : hello(person, title),
        attachments: [file(word ? 'document 1.docx' : 'document 1.pdf', cv), file('document 2.pdf', letter)],
      },
      label: accepted(person, to, language),
    };
  };
  return [
    await complete(
      'europass-cv',
      'The European form is a CV.',
      'europass',
      'HOI',
      await pdf(en.cvEuropass(people.europass)),
      await pdf(en.letterPlain(people.europass, HOI)),
    ),
    await complete(
      'europass-cv-french',
      'The European form is a CV in French too.',
      'europassFr',
      'DDIS',
      await docx(fr.cvFrenchEuropass(people.europassFr)),
      await pdf(fr.letterFrench(people.europassFr, fr.POSTES.DDIS)),
      'fr',
    ),
    await complete(
      'academic-cv',
      'Publications make a long CV, still a CV.',
      'academic',
      'LIBRA',
      await pdf(en.cvAcademic(people.academic)),
      await pdf(en.letterBare(people.academic, LIBRA)),
    ),
    await complete(
      'minimal-cv',
      'Ten short lines without the usual headings are a CV.',
      'minimal',
      'LIBRA',
      await pdf(en.cvMinimal(people.minimal)),
      await pdf(en.letterPoints(people.minimal, LIBRA)),
    ),
    await complete(
      'functional-cv-without-dates',
      'A CV by skills, without a date, is a CV.',
      'functional',
      'HOI',
      await pdf(en.cvFunctional(people.functional)),
      await pdf(en.letterPoints(people.functional, HOI)),
    ),
    await complete(
      'functional-cv-without-dates-french',
      'A French CV by skills, without a date, is a CV.',
      'functionalFr',
      'LIBRA',
      await pdf(fr.cvFrenchFunctional(people.functionalFr)),
      await pdf(fr.letterFrenchBare(people.functionalFr, fr.POSTES.LIBRA)),
      'fr',
    ),
    await complete(
      'cv-as-a-table',
      'A Word CV whose entries stand in a table.',
      'table',
      'HOI',
      await docx(en.cvEuropass(people.table)),
      await pdf(en.letterBlock(people.table, HOI)),
    ),
    await complete(
      'narrative-cv',
      'A CV in sentences with years in front.',
      'narrative',
      'DDIS',
      await pdf(en.cvNarrative(people.narrative)),
      await pdf(en.letterPlain(people.narrative, DDIS)),
    ),
    await complete(
      'letter-without-salutation',
      'No "Dear", no formula, but it argues for the candidature.',
      'bare',
      'HOI',
      await pdf(en.cvPlain(people.bare)),
      await pdf(en.letterBare(people.bare, HOI)),
    ),
    await complete(
      'letter-with-address-block-only',
      'An address block and two paragraphs are a letter.',
      'block',
      'STCEPM',
      await pdf(en.cvTrade(people.block)),
      await pdf(en.letterBlock(people.block, STCEPM)),
    ),
  ];
}

async function extras(): Promise<Case[]> {
  const full = someone('Beatrix Holloway-Ngata');
  const fullFr = someone('Antonin Delvigne', 'example.com');
  const twoCvs = someone('Casimir Oduya');
  const twoLetters = someone('Fenna Brouwerij', 'example.net');
  const diplomas = someone('Ottavio Rienzi');
  const recs = someone('Kateryna Bilous-Ray');
  const own = someone('Ludo Hermanns');
  const photoOnly = someone('Petra Villanueva-Roux');
  return [
    {
      name: 'papers-and-everything-else',
      because:
        'Diploma, passport, photo, recommendations and a certificate stand beside both papers and change nothing.',
      mail: {
        to: 'HOI',
        at: '2026-03-08T10:00:00Z',
        from: full,
        subject: `${HOI} - Beatrix Holloway-Ngata`,
        text: hello(full, HOI),
        attachments: [
          file('1 CV.pdf', await pdf(en.cvPlain(full))),
          file('2 Letter.docx', await docx(en.letterPlain(full, HOI))),
          file('3 Diploma.pdf', await pdf(others.diploma(full))),
          file('4 Passport.pdf', await pdf(others.passport(full))),
          file('5 Photo.png', fixture('photo.png')),
          file('6 Reference Brill.pdf', await pdf(others.recommendation(full, 'Agatha Brill'))),
          file('7 Reference Toms.pdf', await pdf(others.recommendation(full, 'Gilbert Toms'))),
          file('8 Certificate.pdf', await pdf(others.certificate(full))),
          file('9 Transcript.docx', await docx(others.transcript(full))),
        ],
      },
      label: accepted(full, 'HOI', 'en', {
        documents: ['cv', 'motivation-letter', 'other', 'other', 'other', 'other', 'other', 'other', 'other'],
      }),
    },
    {
      name: 'papers-and-french-extras',
      because: 'A French diploma, a recommendation and a work certificate are other documents.',
      mail: {
        to: 'HOI',
        at: '2026-03-08T11:00:00Z',
        from: fullFr,
        subject: 'Candidature chef du service informatique',
        text: bonjour(fullFr, fr.POSTES.HOI),
        attachments: [
          file('cv.pdf', await pdf(fr.cvFrench(fullFr))),
          file('lm.pdf', await pdf(fr.letterFrench(fullFr, fr.POSTES.HOI))),
          file('diplome.pdf', await pdf(fr.diplomaFrench(fullFr))),
          file('recommandation.pdf', await pdf(fr.recommendationFrench(fullFr, 'Hector Pommier'))),
          file('attestation.pdf', await pdf(fr.attestation(fullFr))),
        ],
      },
      label: accepted(fullFr, 'HOI', 'fr', { documents: ['cv', 'motivation-letter', 'other', 'other', 'other'] }),
    },
    {
      name: 'two-cvs-and-no-letter',
      because: 'Two CVs do not make a letter.',
      mail: {
        to: 'STCEPM',
        at: '2026-03-08T12:00:00Z',
        from: twoCvs,
        subject: 'Application STCE project manager',
        text: `Dear Sirs,\n\nPlease find my CV in two formats.\n\nCasimir Oduya\n`,
        attachments: [
          file('CV Oduya.pdf', await pdf(en.cvTrade(twoCvs))),
          file('CV Oduya Europass.docx', await docx(en.cvEuropass(twoCvs))),
        ],
      },
      label: lacking(twoCvs, 'STCEPM', 'en', 'missing-letter', { documents: ['cv', 'cv'] }),
    },
    {
      name: 'two-letters-and-no-cv',
      because: 'Two letters do not make a CV.',
      mail: {
        to: 'HOI',
        at: '2026-03-08T13:00:00Z',
        from: twoLetters,
        subject: `${HOI}, application`,
        text: `Dear Sirs,\n\nPlease find my application attached.\n\nFenna Brouwerij\n`,
        attachments: [
          file('Letter.pdf', await pdf(en.letterPlain(twoLetters, HOI))),
          file('Motivation.pdf', await pdf(en.letterBare(twoLetters, HOI))),
        ],
      },
      label: lacking(twoLetters, 'HOI', 'en', 'missing-cv', { documents: ['motivation-letter', 'motivation-letter'] }),
    },
    {
      name: 'diploma-and-certificate-only',
      because: 'An application in words with documents that are neither paper lacks both.',
      mail: {
        to: 'HOI',
        at: '2026-03-08T14:00:00Z',
        from: diplomas,
        subject: `Application for ${HOI}`,
        text: `Dear Sir or Madam,\n\nI would like to apply for this post. My diploma and certificate are attached.\n\nBest regards,\nOttavio Rienzi\n`,
        attachments: [
          file('diploma.pdf', await pdf(others.diploma(diplomas))),
          file('certificate.pdf', await pdf(others.certificate(diplomas))),
        ],
      },
      label: lacking(diplomas, 'HOI', 'en', 'missing-both', { documents: ['other', 'other'] }),
    },
    {
      name: 'cv-and-two-recommendations',
      because: 'Recommendations never make an application complete.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-08T15:00:00Z',
        from: recs,
        subject: 'Map librarian application',
        text: `Dear Madam or Sir,\n\nI enclose my CV and two letters.\n\nKind regards,\nKateryna Bilous-Ray\n`,
        attachments: [
          file('CV.docx', await docx(en.cvAcademic(recs))),
          file('Letter 1.pdf', await pdf(others.recommendation(recs, 'Agatha Brill'))),
          file('Letter 2.pdf', await pdf(others.recommendation(recs, 'Gilbert Toms'))),
        ],
      },
      label: lacking(recs, 'LIBRA', 'en', 'missing-letter', { documents: ['cv', 'other', 'other'] }),
    },
    {
      name: 'the-notice-sent-back-with-a-letter',
      because: 'The notice itself is no CV, whatever sections it has.',
      mail: {
        to: 'HOI',
        at: '2026-03-08T16:00:00Z',
        from: own,
        subject: HOI,
        text: hello(own, HOI),
        attachments: [
          file('HOI.pdf', await pdf(others.notice)),
          file('letter.pdf', await pdf(en.letterPoints(own, HOI))),
        ],
      },
      label: lacking(own, 'HOI', 'en', 'missing-cv', { documents: ['motivation-letter', 'other'] }),
    },
    {
      name: 'cv-and-a-photo',
      because: 'A photo is no letter, nor a letter that cannot be read.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-08T17:00:00Z',
        from: photoOnly,
        subject: 'Librarian of the Map Collection',
        text: `Hello,\n\nHere are my CV and a photo.\n\nPetra Villanueva-Roux\n`,
        attachments: [file('CV.pdf', await pdf(en.cvMinimal(photoOnly))), file('IMG_2231.png', fixture('photo.png'))],
      },
      label: lacking(photoOnly, 'LIBRA', 'en', 'missing-letter', { documents: ['cv', 'other'] }),
    },
  ];
}
