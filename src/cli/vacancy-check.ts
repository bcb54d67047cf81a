// `intray vacancy check`: what in the vacancy files is wrong, and what is right and will surprise somebody all the same.
import type { Fault } from '../config/faults.ts';
import { surprisesIn } from '../domain/surprises.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { Output } from './output.ts';

/**
 * Prints a line for each fault and each surprise, and one for each vacancy without any.
 * @param read the vacancy files that could be read, and what is wrong with the others
 * @returns exit status: 2 when a file is faulty, 1 when something will surprise, else 0
 */
export function checkVacancies(read: { vacancies: Vacancy[]; faults: Fault[] }, now: Date, output: Output): number {
  for (const { file, line, field, expected } of read.faults) {
    const where = line > 0 ? `${file}:${line}` : file;
    output.record({ vacancy: null, file, line, field, severity: 'fault', words: expected }, [where, field, expected]);
    output.error(`${where}: ${field ? `${field}: ` : ''}${expected}`);
  }
  const surprises = surprisesIn(read.vacancies, now);
  for (const { code } of read.vacancies) {
    const own = surprises.filter((each) => each.vacancy === code);
    if (own.length === 0)
      output.record({ vacancy: code, field: null, severity: 'ok', words: null }, [code, '', 'nothing to see to']);
    for (const { field, words } of own) {
      output.record({ vacancy: code, field, severity: 'surprise', words }, [code, field, words]);
    }
    if (own.length > 0) output.error(`${code}: ${own.length === 1 ? 'a thing' : `${own.length} things`} to see to`);
  }
  output.end(['vacancy', 'field', 'what to know']);
  if (read.faults.length > 0) return 2;
  return surprises.length > 0 ? 1 : 0;
}
