// Signs that a mail was sent by a machine: by its headers first, by its wording where no header tells. Nothing here is ever answered.

import type { Message } from '../message.ts';
import { ownWords } from '../people/own-words.ts';
import { isRobot } from '../sender.ts';
import { absence } from './absence.ts';
import { advertising } from './advertising.ts';
import { calendar } from './calendar.ts';
import { lists, mailings } from './lists.ts';
import { ownAnswers } from './own-answers.ts';
import { reports } from './reports.ts';
import { responders } from './responders.ts';
import { type Sign, type Strength, strong, weak } from './signs.ts';

export type { Sign, Strength } from './signs.ts';

/** Every sign the mail carries, the strongest first. */
export function automaticSigns(message: Message): Sign[] {
  const order: Strength[] = ['certain', 'strong', 'weak'];
  const own = ownWords(message.text);
  const signs = [
    ...reports(message),
    ...responders(message),
    ...lists(message),
    ...nullSender(message),
    ...calendar(message, own),
    ...ownAnswers(message, own),
    ...absence(message, own),
    ...advertising(message, own),
    ...mailings(message),
    ...robot(message),
  ];
  return signs.sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
}

/** RFC 5321 section 4.5.5: the null sender is for mail that must not be answered. */
function nullSender(message: Message): Sign[] {
  return message.returnPath === '' ? [strong('auto-reply', 'sent with an empty return path', 'null-sender')] : [];
}

/** Job boards send candidates' mail from such addresses, too. */
function robot(message: Message): Sign[] {
  if (!isRobot(message.from[0]?.address ?? '')) return [];
  const yieldsTo: Sign['yieldsTo'] = ['application', 'withdrawal', 'documents'];
  return [weak('bulk', 'sent from an address that nobody reads', 'no-reply-address', yieldsTo)];
}
