// How well a language is known, in the ways CVs say it.
import { describe, expect, test } from 'vitest';
import { isKnownLanguage } from '../../../src/domain/evidence/language-names.ts';
import { levelAskedIn } from '../../../src/domain/evidence/levels.ts';
import { languagesIn } from '../../../src/domain/evidence/proficiency.ts';
import { proficiencyIn } from './proficiency-in.ts';

describe('the level beside a language is read, in a sentence, a list or a table', () => {
  test.each([
    ['C1', 'English: fluent', 'en'],
    ['C1', 'Français, anglais : CCC', 'en'],
    ['C1', 'Français et anglais (niveau CBC), espagnol (débutant)', 'fr'],
    ['B2', 'English (BBB)', 'en'],
    [
      'C1',
      'Read Write Speak Understand\nEnglish Easily Easily Easily Easily\nFrench Not easily Not easily Easily Easily',
      'en',
    ],
    [
      'B1',
      'Read Write Speak Understand\nEnglish Easily Easily Easily Easily\nFrench Not easily Not easily Easily Easily',
      'fr',
    ],
    ['C2', 'English (first), French (used every day, B2/C1), Luo (at home)', 'en'],
    ['B2', 'English (first), French (used every day, B2/C1), Luo (at home)', 'fr'],
    ['C2', 'Français ; anglais (langue de travail depuis 2014, C2) ; russe (B1)', 'en'],
    ['C2', 'Trilingue français-anglais-néerlandais', 'en'],
    ['B1', 'English (C1), French (B1)', 'fr'],
    ['C1', 'Fluent in English and French', 'fr'],
    ['B2', 'English and French: good', 'en'],
    ['C1', 'Langue maternelle : français. Anglais : courant', 'en'],
    ['C2', 'Langue maternelle : français. Anglais : courant', 'fr'],
    ['B2', 'French – mother tongue; English – B2', 'en'],
    ['C1', 'English\nFluent\nFrench\nBasic', 'en'],
    ['A2', 'English\nFluent\nFrench\nBasic', 'fr'],
    ['C2', 'Native French, fluent English, basic Dutch', 'fr'],
    ['C1', 'Native French, fluent English, basic Dutch', 'en'],
    ['A2', 'Native French, fluent English, basic Dutch', 'nl'],
    ['C2', 'Bilingue français/anglais', 'en'],
    ['C2', 'Bilingue français/anglais', 'fr'],
    ['B2', 'Fluent in English, French (B2)', 'fr'],
    ['C1', 'Fluent in English, French (B2)', 'en'],
    ['C1', 'English C1 C1 C1 B2 C1', 'en'],
    ['C1', 'Français : lu, écrit, parlé', 'fr'],
    ['B1', 'Français : lu, écrit, parlé (intermédiaire)', 'fr'],
    ['C1', 'je parle couramment le français et l’anglais', 'en'],
    ['A2', 'notions de français', 'fr'],
    ['B2', 'English - Professional working proficiency', 'en'],
    ['B1', 'French (Limited Working)', 'fr'],
    ['C1', 'I speak English and French fluently', 'en'],
    ['C1', 'English C1/C2', 'en'],
    ['C1', 'English – level C1', 'en'],
    ['B2', 'anglais niveau B2', 'en'],
    ['C1', 'English | C1 | C1 | B2', 'en'],
    ['C1', 'ENGLISH\nListening C1 Reading C2 Writing B2\nSpoken production C1 Spoken interaction C1', 'en'],
    ['C1', 'ENGLISH\nLISTENING\nC1\nREADING\nC2\nWRITING\nB2\nSPOKEN PRODUCTION\nC1', 'en'],
    [
      'C1',
      'Mother tongue(s): FRENCH\nOther language(s):\nUNDERSTANDING SPEAKING WRITING\nListening Reading Spoken production Spoken interaction\nENGLISH C2 C2 C1 C1 C1\nSPANISH B1 B1 A2 A2 A2\nLevels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user',
      'en',
    ],
    [
      'A2',
      'Mother tongue(s): FRENCH\nOther language(s):\nUNDERSTANDING SPEAKING WRITING\nListening Reading Spoken production Spoken interaction\nENGLISH C2 C2 C1 C1 C1\nSPANISH B1 B1 A2 A2 A2\nLevels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user',
      'es',
    ],
    ['C2', 'Mother tongue(s): FRENCH\nOther language(s):\nENGLISH C2 C2 C1 C1 C1', 'fr'],
    ['C2', 'Mother tongue(s)\nFrench\nOther language(s)\nEnglish\nC1\nC1\nC1\nB2', 'fr'],
    ['C1', 'Mother tongue(s)\nFrench\nOther language(s)\nEnglish\nC1\nC1\nC1\nB2', 'en'],
    ['C1', 'IELTS 7.5', 'en'],
    ['C1', 'IELTS (2019): overall band score 7.5', 'en'],
    ['C1', 'English: IELTS 7.5', 'en'],
    ['C1', 'TOEFL iBT 105', 'en'],
    ['B2', 'TOEIC : 850', 'en'],
    ['C1', 'DALF C1', 'fr'],
    ['B2', 'DELF B2 (2018)', 'fr'],
    ['B2', 'TCF : niveau B2', 'fr'],
    ['C1', 'TCF 520', 'fr'],
    ['C2', 'English – Native or bilingual proficiency', 'en'],
    ['C1', 'English (Full Professional)', 'en'],
    ['A2', 'German (Elementary)', 'de'],
    ['B2', 'English ●●●●○', 'en'],
    ['C1', 'French: 5/5', 'fr'],
    ['B1', 'Spanish 3/5', 'es'],
    ['C1', 'English ★★★★★\nFrench ★★★☆☆', 'en'],
    ['B1', 'English ★★★★★\nFrench ★★★☆☆', 'fr'],
    ['C1', 'Anglais 95 %', 'en'],
    ['C1', 'English\nFrench\nSpanish\nFluent\nGood\nBasic', 'en'],
    ['A2', 'English\nFrench\nSpanish\nFluent\nGood\nBasic', 'es'],
    ['C1', 'I do not only speak English fluently but also Spanish', 'en'],
    ['C1', 'Polish: fluent', 'pl'],
    ['C1', 'excellent command of written and spoken English', 'en'],
    ['C1', 'My English is excellent.', 'en'],
    ['C2', 'French is my mother tongue and I have a good working knowledge of English', 'fr'],
    ['B2', 'French is my mother tongue and I have a good working knowledge of English', 'en'],
    ['C1', 'Excellente maîtrise du français et de l’anglais, à l’écrit comme à l’oral', 'fr'],
    ['C1', 'Excellente maîtrise du français et de l’anglais, à l’écrit comme à l’oral', 'en'],
    ['C2', 'Mother tongue French, English fluent', 'fr'],
    ['C1', 'Mother tongue French, English fluent', 'en'],
    ['C1', 'Fluent: English, French; Basic: German', 'fr'],
    ['A2', 'Fluent: English, French; Basic: German', 'de'],
    ['C1', 'English: C1 | French: B2 | Dutch: A2', 'en'],
    ['B2', 'English: C1 | French: B2 | Dutch: A2', 'fr'],
    ['A2', 'English: C1 | French: B2 | Dutch: A2', 'nl'],
    ['C2', 'Languages\nFrench: native. English: C1. Dutch: B1.', 'fr'],
    ['B1', 'Languages\nFrench: native. English: C1. Dutch: B1.', 'nl'],
    ['C1', 'Anglais courant (TOEIC 950)', 'en'],
    ['A2', 'Espagnol scolaire', 'es'],
    ['C2', 'Wolof langue maternelle, bambara (notions)', 'wo'],
    ['A2', 'Wolof langue maternelle, bambara (notions)', 'bm'],
    ['C1', 'Arabe : lu, parlé, écrit couramment', 'ar'],
    ['C1', 'I am fluent in both written and spoken English.', 'en'],
    ['C1', 'Trilingual\nFluent Portuguese', 'pt'],
    ['C1', 'I speak English and\nFrench fluently.', 'fr'],
    ['C1', 'Chinese (HSK 5)', 'zh'],
    ['C1', 'Fluent English speaker', 'en'],
    ['C1', 'proficient in English', 'en'],
    ['C2', 'Native speaker of Swahili', 'sw'],
    ['B2', 'French – upper intermediate (B2)', 'fr'],
    ['B2', 'Reading Writing Speaking\nEnglish Excellent Good Good', 'en'],
    ['C1', 'Language Reading Writing Speaking\nEnglish\nExcellent\nExcellent\nGood\nFrench\nGood\nFair\nFair', 'en'],
    ['B1', 'Language Reading Writing Speaking\nEnglish\nExcellent\nExcellent\nGood\nFrench\nGood\nFair\nFair', 'fr'],
    ['C1', 'Fluent in English (C1) and French (B2)', 'en'],
    ['B2', 'Fluent in English (C1) and French (B2)', 'fr'],
    ['A1', 'Currently learning Dutch', 'nl'],
    ['C1', 'Anglais : courant - Allemand : notions', 'en'],
    ['A2', 'Anglais : courant - Allemand : notions', 'de'],
    ['C1', 'English: fluent French: basic', 'en'],
    ['A2', 'English: fluent French: basic', 'fr'],
    ['C1', 'ma maîtrise de l’anglais', 'en'],
    ['C1', 'English. Fluent, written and spoken', 'en'],
    ['C1', 'Full working knowledge of English (C1) is mine', 'en'],
    ['C2', 'Français (maternelle), anglais (C1)', 'fr'],
    ['C2', 'malgache et français (maternelles), anglais (niveau C1)', 'mg'],
    ['C2', 'Greek and English (both native level), Italian (B1)', 'el'],
    ['C2', 'Swedish and Finnish (mother tongues), English C2 C2 C2', 'sv'],
    ['C1', 'arabe, français, anglais C1, espagnol', 'en'],
    ['B1', 'Je parle anglais correctement', 'en'],
    ['C1', 'Fluent in Serbo-Croatian', 'sr'],
    ['B2', 'JLPT N2', 'ja'],
    ['C1', 'Cambridge Advanced (CAE), English', 'en'],
    ['B2', 'DELE B2, Instituto Example', 'es'],
    ['C2', 'Kinyarwanda : langue maternelle', 'rw'],
    ['B2', 'Anglais e\u0301crit et parle\u0301 : bon niveau', 'en'],
    ['C1', 'Espan\u0303ol: fluido', 'es'],
  ])('%s: %j says it of %s', (level, text, language) => {
    const [found] = proficiencyIn(text, language);
    expect(found?.cefr).toBe(level);
    expect(text.slice(found?.start, found?.end).length).toBeGreaterThan(1);
  });
});

describe('a language without a level is only named', () => {
  test.each([
    ['English, French, German', 'en'],
    ['English, French (B2)', 'en'],
    ['I taught classes in English', 'en'],
    ['Languages: arabe, français, anglais C1', 'fr'],
    ['French (12 years at school), English', 'fr'],
  ])('%j', (text, language) => {
    expect(proficiencyIn(text, language)[0]).toMatchObject({ level: 'named', cefr: null });
  });
});

describe('a language that is denied, or the name of a people or a thing, is none', () => {
  test.each([
    ['I do not speak French', 'fr'],
    ['No French', 'fr'],
    ['French: none', 'fr'],
    ['I have no knowledge of German', 'de'],
    ['Je ne parle pas allemand', 'de'],
    ['pas de néerlandais', 'nl'],
    ['Néerlandais : aucune notion', 'nl'],
    ['Nationality: French', 'fr'],
    ['Nationalité : française', 'fr'],
    ['The French Ministry of Finance', 'fr'],
    ['head chef of French cuisine', 'fr'],
    ['Good French cuisine for two hundred guests', 'fr'],
    ['I polish documents', 'pl'],
    ['excellent record in the English schools, with strong results', 'en'],
    ['I wrote about French law and excellent restaurants', 'fr'],
    ['nationalité sénégalaise et française', 'fr'],
    ['Passport: French', 'fr'],
    ['English teacher in a secondary school', 'en'],
    ['Le ministère français des finances', 'fr'],
    ['Danish Refugee Council, Amman', 'da'],
  ])('%j', (text, language) => {
    expect(proficiencyIn(text, language)).toEqual([]);
  });
});

describe('rows of full marks alone', () => {
  test('say nothing where all are alike, as their colour is lost', () => {
    expect(proficiencyIn('English ●●●●●\nFrench ●●●●●', 'en')[0]?.level).toBe('named');
  });
  test('tell a level where some are shorter', () => {
    expect(proficiencyIn('English ●●●●●\nFrench ●●', 'en')[0]?.cefr).toBe('C1');
    expect(proficiencyIn('English ●●●●●\nFrench ●●', 'fr')[0]?.cefr).toBe('A2');
  });
});

test('statements keep their places in a text of any form', () => {
  for (const text of [
    'Langues\nFrançais : courant',
    'Langues\nFranc\u0327ais : courant',
    'ﬁn — Français\u00a0: courant',
  ]) {
    const [found] = languagesIn(text);
    expect(text.slice(found?.start, found?.end).normalize('NFC')).toMatch(/^Français\s?: courant$/u);
  }
});

test('a page of junk, or one endless line, is read to its end', () => {
  for (const text of [
    'English '.repeat(20_000),
    'C1 '.repeat(50_000),
    'English\nC1\n'.repeat(10_000),
    `English ${'\u0000\ufffd'.repeat(50_000)}`,
    `English${' '.repeat(100_000)}C1`,
    '●'.repeat(50_000),
  ])
    expect(Array.isArray(languagesIn(text))).toBe(true);
});

describe('the level a requirement asks for', () => {
  test.each([
    ['C1', 'Fluency in English'],
    ['C1', 'Anglais courant'],
    ['C1', 'Excellent command of French'],
    ['C1', 'English'],
    ['A1', 'Knowledge of French would be an asset'],
    ['A1', 'Some French is welcome'],
    ['A1', 'L’allemand serait un plus'],
    ['A1', 'Knowledge of German'],
    ['B1', 'Working knowledge of Arabic is an asset'],
    ['B1', 'Good knowledge of German would be a plus'],
    ['B2', 'Good working knowledge of French'],
    ['B2', 'Anglais : bon niveau'],
    ['C1', 'Fluency in Spanish would be an asset'],
    ['B1', 'Anglais technique'],
    ['B2', 'Good working knowledge of Spanish'],
    ['B2', 'French at level B2 or above'],
    ['C1', 'anglais (C1)'],
    ['B1', 'Intermediate Arabic'],
    ['B2', 'Upper-intermediate Arabic'],
    ['A2', 'Basic Dutch'],
    ['A1', 'notions d’allemand'],
    ['C2', 'Native speaker of German'],
  ])('%s: %s', (level, text) => {
    expect(levelAskedIn(text.toLowerCase().replace('é', 'e'))).toBe(level);
  });
});

test('languages of the whole world are known by their codes', () => {
  for (const code of ['en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt', 'de', 'sw', 'wo', 'vi', 'uk', 'ga', 'mt'])
    expect(isKnownLanguage(code)).toBe(true);
  for (const code of ['xx', 'EN', 'english', '', 'constructor']) expect(isKnownLanguage(code)).toBe(false);
});
