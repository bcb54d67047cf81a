// Tables of short mails for the tests of the rules: one mail a line.
import { classify, type Verdict } from '../../src/domain/classify.ts';
import type { Message } from '../../src/domain/message.ts';
import { message } from './cases.ts';

export type Row = [kind: string, subject: string, text: string, besides: string];

/** The rows of a table; columns stand between bars. */
export function rowsOf(table: string): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', subject = '', text = '', besides = ''] = line.split('|').map((cell) => cell.trim());
      return [kind, subject, text, besides];
    });
}

/** A mail of a table. Besides, joined by `&&`: `from Name <address>`, `path <address>`, `parts type …`, or a header field. */
export function mailIn(subject: string, text: string, besides = ''): Message {
  const mail = message({ subject, text: text.replaceAll(' ¶ ', '\n').replaceAll('¶', '\n') });
  for (const each of besides.split('&&').map((part) => part.trim())) {
    const from = /^from (.*)<(.*)>$/.exec(each);
    const path = /^path <(.*)>$/.exec(each)?.[1];
    const field = /^([\w-]+): (.*)$/.exec(each);
    if (from) mail.from = [{ name: (from[1] ?? '').trim(), address: from[2] ?? '' }];
    else if (path !== undefined) mail.returnPath = path;
    else if (each.startsWith('parts ')) mail.partTypes = each.slice('parts '.length).split(' ');
    else if (field) mail.headers.push({ name: (field[1] ?? '').toLowerCase(), value: field[2] ?? '' });
  }
  return mail;
}

/** The verdict on a stranger's mail without documents. */
export function verdictOn(mail: Message): Verdict {
  const nothing = {
    paper: false,
    unreadable: false,
    anyDocument: false,
    onFile: false,
    onlyLinked: false,
    namesVacancy: false,
    onlyInfected: false,
  };
  return classify(mail, nothing, ['hoi.vacancy@wcoomd.org', 'stcepm.vacancy@wcoomd.org']);
}
