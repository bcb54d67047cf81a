// What the pages do with vacancy files: read one as it is now, save other words into it, and have them taken up at once.
import { saveWords, vacancySource } from '../config/vacancy-edit.ts';
import { sha256 } from '../mail/parse.ts';
import { wordsKey } from '../stages/look-again.ts';
import type { VacancyDesk } from '../web/options.ts';
import type { VacancyFiles } from './vacancies.ts';

export function vacancyDesk(files: VacancyFiles): VacancyDesk {
  return {
    async source(code) {
      const source = await vacancySource(files.folder, code);
      return source && { hash: source.hash, criteria: source.criteria };
    },
    async saveWords(change) {
      const saved = await saveWords(files.folder, change);
      if (saved.saved) await files.look();
      return saved;
    },
    differing: files.differing,
    wordsKey: ({ criteria }) => wordsKey(criteria, sha256),
  };
}
