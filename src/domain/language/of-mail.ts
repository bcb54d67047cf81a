// The language a mail's writer uses, for answering: sure on one-line mails too.
import { FUNCTION_WORDS } from './function-words.ts';
import { languageOf } from './of-document.ts';
import { withoutNames } from './passages.ts';

/**
 * The language a mail's writer uses, for answering: sure on one-line mails too.
 * @param ownText the words the writer typed, without quoted text
 * @param subject counts only where the text says nothing, and never by the vacancy's title in it
 * @returns `other` for a language Intray does not write; null when it cannot be told
 */
export function languageOfMail(ownText: string, subject: string): 'en' | 'fr' | 'other' | null {
  const text = ownText.normalize('NFKC').replace(DEVICE_FOOTER, ' ');
  const words = wordsOf(withoutNames(text));
  if (words.length > 0 && !isLatin(words)) return 'other';
  const [first, second] = votesOf(words);
  if (words.length >= 25) {
    const whole = languageOf(text);
    if (whole !== null) return answerLanguage(whole);
  }
  if (first && first.weight > 1.3 * (second?.weight ?? 0) && first.weight >= 0.5) return answerLanguage(first.language);
  if (words.length >= 4) {
    const whole = languageOf(text);
    if (whole !== null) return answerLanguage(whole);
  }
  if (first && first.weight > (second?.weight ?? 0) && first.weight >= 0.5) return answerLanguage(first.language);
  return languageOfSubject(subject);
}

/** Only words that say how the writer writes: a title such as "Head of IT" is copied from the notice. */
function languageOfSubject(subject: string): 'en' | 'fr' | 'other' | null {
  const words = wordsOf(subject.normalize('NFKC'));
  const count = (list: Set<string>) => words.filter((word) => list.has(word)).length;
  const votes = { en: count(SUBJECT_WORDS.en), fr: count(SUBJECT_WORDS.fr), other: count(SUBJECT_WORDS.other) };
  if (votes.other > votes.en && votes.other > votes.fr) return 'other';
  if (votes.en !== votes.fr) return votes.en > votes.fr ? 'en' : 'fr';
  return null;
}

function answerLanguage(code: string): 'en' | 'fr' | 'other' {
  return code === 'en' || code === 'fr' ? code : 'other';
}

/** False when most letters belong to another script: Cyrillic, Greek, Arabic, Chinese and so on. */
function isLatin(words: string[]): boolean {
  const all = words.join('');
  const latin = all.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= [...all].length;
}

/** Words of letters, lower-cased; addresses of mail and web left out. */
function wordsOf(text: string): string[] {
  const clean = text.replace(/https?:\/\/\S+|www\.\S+|(?<!\S)\S{1,64}@\S+/gu, ' ').toLowerCase();
  return clean.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

interface Vote {
  language: string;
  weight: number;
}

/** Each word speaks for the languages that have it, less for each the more there are. Heaviest first. */
function votesOf(words: string[]): Vote[] {
  const weights = new Map<string, number>();
  for (const word of words) {
    const languages = OWNERS.get(word) ?? [];
    for (const language of languages) weights.set(language, (weights.get(language) ?? 0) + 1 / languages.length);
  }
  return [...weights]
    .map(([language, weight]) => ({ language, weight }))
    .sort((a, b) => b.weight - a.weight || (a.language < b.language ? -1 : 1));
}

const DEVICE_FOOTER =
  /^[ \t>]*(?:sent from (?:my|mail for|outlook|yahoo|samsung)|get outlook for|envoy[ée]e? (?:de mon|depuis|à partir)|t[ée]l[ée]charge[rz] outlook|obtenez outlook|gesendet von|von meinem|verstuurd vanaf|verzonden vanaf|enviado desde|enviado do|inviato da)[^\n]*$/gimu;

/** What people write in mails of one line, where no function word may stand. */
const MAIL = {
  en: `dear hello hi sir madam please find attached attach enclosed regards kind best sincerely yours faithfully thank thanks application
    applying apply resume cover letter greetings morning afternoon evening am looking forward hearing cheers position vacancy here`,
  fr: `bonjour bonsoir madame monsieur mesdames messieurs veuillez trouver trouverez joint jointe joints jointes ci cordialement
    salutations merci candidature pièce pièces piece pieces jointe lettre motivation bien sincères distinguées poste dossier
    postuler salut voici remercie prie agréer agreer bonne journée journee reception réception`,
  de: `sehr geehrte geehrter damen herren hallo guten tag anbei grüßen grüße gruß bewerbung bewerbe anhang unterlagen freundlichen danke
    vielen dank stelle erhalten hiermit`,
  nl: `geachte beste heer mevrouw hierbij bijlage bijgevoegd sollicitatie vriendelijke groet groeten dank bedankt goedendag vindt dag`,
  es: `hola estimado estimada estimados señor señora señores adjunto adjunta saludos gracias buenos días dias tardes cordial candidatura
    cordialmente atentamente currículum curriculum envío`,
  it: `buongiorno salve gentile gentili egregio allego allegato saluti cordiali grazie candidatura distinti spett`,
  pt: `olá ola prezado prezada prezados bom dia anexo obrigado obrigada atenciosamente cumprimentos candidatura caros melhores segue`,
};

const SUBJECT_WORDS = {
  en: new Set(
    'application apply applying vacancy position job the cover letter resume my attached documents please updated question request'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'candidature poste pour au le la les du lettre postuler mon ma mes ci joint joints jointe offre emploi demande dossier dépôt depot complément question sur'.split(
      ' ',
    ),
  ),
  other: new Set(
    'bewerbung als für die stelle sollicitatie voor candidatura para el puesto per il posto vaga'.split(' '),
  ),
};

const OWNERS = owners();

function owners(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [language, list] of Object.entries(MAIL)) {
    const words = `${FUNCTION_WORDS[language as keyof typeof MAIL]} ${list}`.trim().split(/\s+/u);
    for (const word of new Set(words)) all.set(word, [...(all.get(word) ?? []), language]);
  }
  return all;
}
