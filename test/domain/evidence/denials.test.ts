// What a text denies, only hopes for, or takes out is no evidence; and denials reach no further than they mean.
import { describe, expect, test } from 'vitest';
import { findPhrase, indexer } from '../../../src/domain/evidence/page-index.ts';
import { phraseOf } from '../../../src/domain/evidence/phrases.ts';

function isFound(keyword: string, text: string): boolean {
  const phrase = phraseOf(keyword, 'en');
  return findPhrase(indexer([phrase])(text), phrase, 10).length > 0;
}

const SAID: [string, boolean][] = [
  ['no experience in customs', false],
  ['My experience is in bridges rather than in customs', false],
  ['I come from bridges rather than from freight, customs or banking', false],
  ['I know much other than banking, customs or freight', false],
  ['Other than banking, I have worked in customs or freight', true],
  ['In fields other than banking, customs is what I know best', true],
  ["J'ai travaillé dans le bâtiment plutôt que dans les customs", false],
  ['I prefer teams rather than solo work. customs is my field', true],
  ['I am not yet certified in customs', false],
  ["Je n'ai pas d'expérience en customs", false],
  ['aucune expérience en customs', false],
  ['sans expérience customs', false],
  ['lack of customs experience', false],
  ['lacking customs knowledge', false],
  ['I have never worked with customs', false],
  ['systems other than customs', false],
  ['currently preparing customs exam', false],
  ['currently preparing for the customs certification', false],
  ['plan to obtain customs', false],
  ['I plan to obtain the customs certificate in 2027', false],
  ['non-customs', false],
  ['non-certified customs', false],
  ['not customs certified', false],
  ['no doubt my customs experience', true],
  ['not only customs but also banking', true],
  ['sans interruption depuis 2010 aux customs', true],
  ['customs without any incident', true],
  ['I do not smoke. customs is my field', true],
  ['en cours de certification customs', false],
  ['certificat customs (en cours de préparation)', false],
  ['Preparing customs declarations', true],
  ['Customs reform in progress', true],
  ['in charge of preparing for the customs union', true],
  ['customs certificate (in progress)', false],
  ['customs diploma - in preparation', false],
  ['certification customs en cours', false],
  ['customs exam planned for June 2026', false],
  ['customs certification pending', false],
  ['je ne connais pas les customs', false],
  ["je n'ai jamais travaillé aux customs", false],
  ['Je ne suis pas encore certifié customs', false],
  ['Je souhaite obtenir la certification customs', false],
  ['I would like to learn customs', false],
  ['I hope to be certified in customs', false],
  ['I intend to take customs training', false],
  ['Though I am not an expert in banking, I know customs well', true],
  ['Although I have no banking experience, I have ten years in customs', true],
  ['I have not worked in banking but in customs', true],
  ['I have not worked in banking, but I have worked in customs', true],
  ["Je n'ai pas seulement travaillé aux customs", true],
  ["Je n'ai pas d'expérience bancaire, mais dix ans aux customs", true],
  ['No customs experience', false],
  ['no formal customs training', false],
  ['limited customs experience', true],
  ['without customs there is no trade', false],
  ['I have no less than 10 years in customs', true],
  ['nothing to do with customs', false],
  ['nor customs', false],
  ['neither banking nor customs', false],
  ['except customs', false],
  ['unfamiliar with customs', false],
  ['not familiar with the customs', false],
  ['little or no experience of customs', false],
  ['zero customs experience', false],
  ['customs: no', false],
  ['customs – none', false],
  ['Customs : néant', false],
  ['customs: non', false],
  ['I have yet to work in customs', false],
  ['I did not work in customs', false],
  ["I haven't worked in customs", false],
  ["I'm not a customs officer", false],
  ['not-for-profit customs body', true],
  ['no-code customs platform', true],
  ['zero-trust customs network', true],
  ['Non seulement customs mais', true],
  ['non-governmental customs organisation', true],
  ['customs, not banking', true],
  ['sans aucune expérience préalable en customs', false],
  ['Pas encore de customs', false],
  ['hormis customs', false],
  ['à l’exception de customs', false],
  ['faute de customs', false],
  ['I never missed a deadline in customs', true],
  ['non-stop customs work', true],
  ['the customs never sleeps', true],
  ['sans doute customs', true],
  ['I managed customs with no incidents', true],
  ['No problem in customs was too hard', true],
];

describe('denied, hoped for or taken out', () => {
  test.each(SAID.filter(([, found]) => !found))('%j', (text) => {
    expect(isFound('customs', text)).toBe(false);
  });
});

describe('said all the same', () => {
  test.each(SAID.filter(([, found]) => found))('%j', (text) => {
    expect(isFound('customs', text)).toBe(true);
  });
});

describe('a certificate that is not there yet', () => {
  test.each([
    'PMP (in progress)',
    'PMP (en cours)',
    'PMP – exam planned for June',
    'Currently preparing PMP',
    'Je prépare la certification PMP',
    'PMP: not yet',
    'I plan to take the PMP exam',
  ])('%j', (text) => {
    expect(isFound('PMP', text)).toBe(false);
  });

  test.each([
    'PMP (2019)',
    'PMP®, obtained while preparing my move',
    'PMP – certified since 2018',
    'Certifié PMP',
    'PMP, PRINCE2 (in progress)',
  ])('is there: %j', (text) => {
    expect(isFound('PMP', text)).toBe(true);
  });
});
