// What a text says of one language.
import { languagesIn, statementsAbout } from '../../../src/domain/evidence/proficiency.ts';

export const proficiencyIn = (text: string, language: string) => statementsAbout(language, languagesIn(text));
