// Notices written in a test, and what is read from them.
import type { DraftCriterion } from '../../../../src/domain/notice/draft.ts';
import { type Notice, noticeOf, wordsAt } from '../../../../src/domain/notice/notice.ts';
import { readRequirements } from '../../../../src/domain/notice/requirements/requirements.ts';
import type { Language } from '../../../../src/domain/vacancy.ts';

export function notice(text: string | string[], language: Language = 'en'): Notice {
  return noticeOf([text].flat(), { language, links: [] });
}

export function read(text: string, language: Language = 'en') {
  return readRequirements(notice(text, language));
}

/** Each criterion as kind, years or languages where there are any, and words. */
export function criteriaIn(text: string, language: Language = 'en'): string[] {
  return read(text, language).criteria.map(line);
}

export function line({ kind, years, languages, said }: DraftCriterion): string {
  const more = [years ?? '', languages.join('|')].filter((one) => one !== '').join(' ');
  return `${kind}${more === '' ? '' : ` ${more}`}: ${said.value}`;
}

/** Whether the words at every passage of every criterion are the criterion's own. */
export function unfaithful(given: Notice): string[] {
  return readRequirements(given)
    .criteria.filter(
      ({ said }) =>
        said.passages.length === 0 || said.passages.some((passage) => wordsAt(given, passage) !== said.value),
    )
    .map(({ said }) => said.value);
}
