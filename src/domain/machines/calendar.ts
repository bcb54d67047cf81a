// Calendar mail (RFC 6047): answers to invitations are made by programs; invitations are left for a person.
import { headerValues, type Message } from '../message.ts';
import { opening } from '../people/wording.ts';
import { type Sign, strong, weak } from './signs.ts';

/**
 * Answers (REPLY, COUNTER, REFRESH) and notices (CANCEL) are automatic. An invitation (REQUEST) accepts itself nowhere: without papers it
 * is `other`, for HR to look at, unless its words advertise.
 */
export function calendar(message: Message, own: string): Sign[] {
  const type = headerValues(message, 'content-type')[0]?.slice(0, 2000) ?? '';
  const part = message.partTypes.some((each) => /calendar$|\/ics$/.test(each));
  const method = /method\s*=\s*"?(reply|counter|refresh|declinecounter|cancel)\b/i.exec(type)?.[1];
  if (method) return [strong('auto-reply', `a calendar answer (${method.toLowerCase()})`, 'auto-submitted')];
  const subject = opening(message.subject, 300);
  const answers = CALENDAR_ANSWER.test(subject);
  if (part && answers) return [strong('auto-reply', 'an answer made by a calendar', 'auto-submitted')];
  const bare = own.trim() === '' && message.attachments.length === 0;
  if (answers && bare)
    return [weak('auto-reply', 'its subject is that of a calendar answer', 'auto-submitted', ['documents'])];
  return [];
}

const CALENDAR_ANSWER =
  /^\W*(?:accepted|declined|tentative(?:ly accepted)?|new time proposed|cancell?ed(?: event)?|accepted invitation|accepte|refuse|decline|provisoire|nouvelle heure proposee|annule|zugesagt|abgelehnt|abgesagt|mit vorbehalt|vorlaufig(?: zugesagt)?|neue zeit vorgeschlagen|aceptad[oa]|rechazad[oa]|provisional|cancelad[oa]|accettat[oa]|rifiutat[oa]|provvisori[oa]|annullat[oa]|geaccepteerd|afgewezen|geweigerd|voorlopig|geannuleerd|aceite|aceit[oa]|recusad[oa])\s*:/;
