// Declarations of kinship with the staff.
import { describe, expect, test } from 'vitest';
import { declaresKinship } from '../../../src/domain/evidence/facts.ts';

describe('a relative on the staff is declared', () => {
  test.each([
    'My sister works at the WCO.',
    'I am related to a current staff member.',
    "Mon frère est fonctionnaire à l'OMD.",
    'I declare that my husband, John Example, is employed in the WCO Secretariat.',
    'As required, I inform you that my cousin Anna is a technical officer at the World Customs Organization.',
    'Je vous informe que ma sœur travaille au sein de votre organisation.',
    'I have a brother who works in the Secretariat.',
    "Je suis l'épouse de M. Jean Exemple, membre du personnel de l'OMD.",
    'Relatives among WCO staff: my sister (Legal Service)',
    'I have no relatives at the WCO except my brother, who is a translator there.',
    "J'ai un lien de parenté avec une fonctionnaire du Secrétariat.",
    'Please note that I am married to a WCO staff member.',
    "Lien de parenté avec le personnel de l'OMD : oui, ma mère",
    "Mon père, Paul Exemple, est\nactuellement employé à l'OMD.",
    'My wife is a current staff member.',
  ])('%s', (text) => {
    expect(declaresKinship(text)).toBe(true);
  });
});

describe('no relative on the staff is declared', () => {
  test.each([
    'I have no relatives among the staff.',
    "je n'ai aucun lien de parenté avec le personnel de l'OMD",
    'We were brothers in arms.',
    'My daughter was born in 2010.',
    'I am not related to any WCO staff member.',
    'If a candidate is related to current WCO staff members (spouse, father, mother), they are required to indicate this.',
    'My wife works at the ministry of finance.',
    'My father was a customs officer.',
    'Relatives among WCO staff: none',
    'Lien de parenté : néant',
    'My wife and I moved to Brussels, where I work for the WCO.',
    'Our sister organisation works with the WCO.',
    'My husband worked at the WCO until 2005.',
    "Je n'ai ni frère ni sœur à l'OMD.",
    'I would like to work with your organization; my mother taught me discipline.',
    'Neither my spouse nor any member of my family works at the WCO.',
    "Aucun membre de ma famille ne travaille à l'OMD.",
    'Related experience with WCO: trainer',
    '',
  ])('%s', (text) => {
    expect(declaresKinship(text)).toBe(false);
  });
});
