// Which language a text is written in: function words first, letter groups (eld) where they leave it open; the same text always gives the same answer.
import { eld } from 'eld/small';

// An instance of our own: settings of the shared one could be changed by anyone who imports eld.
const detector = eld.newInstance();

/**
 * The language of a document's text.
 * @param text a whole text, of any length
 * @returns the ISO 639-1 code of the language most of it is written in; null when it is too short or unclear
 */
export function languageOf(text: string): string | null {
  const words = wordsOf(text.normalize('NFKC').replace(WITHIN_NAMES, ' '));
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (!isLatin(words)) return letters < 4 ? null : detector.detect(words.join(' ').slice(0, 20_000)).language || null;
  if (letters < 12) return null;
  const votes = functionWordVotes(words);
  const [first, second] = votes;
  const clear = first !== undefined && first.weight >= 3 && first.weight >= 2 * (second?.weight ?? 0);
  // Names, places and products carry no language of their own; in prose every fifth word is a function word that does.
  if (clear && first.weight / words.length >= 0.12) return first.language;
  const guess = detector.detect(words.join(' ').slice(0, 20_000));
  if (guess.language === '') return first && clear ? first.language : null;
  if (first?.language === guess.language) return guess.language;
  if (guess.isReliable() && letters >= 40) {
    const lists = WORDS[guess.language as Listed];
    // A language whose function words are known, and yet hardly appear, is a guess from names.
    if (!lists || !clear) return guess.language;
    return first.language;
  }
  return clear ? first.language : null;
}

/**
 * The language a mail's writer uses, for answering: sure on one-line mails too.
 * @param ownText the words the writer typed, without quoted text
 * @param subject counts only where the text says nothing, and never by the vacancy's title in it
 * @returns `other` for a language Intray does not write; null when it cannot be told
 */
export function languageOfMail(ownText: string, subject: string): 'en' | 'fr' | 'other' | null {
  const text = ownText.normalize('NFKC').replace(DEVICE_FOOTER, ' ');
  const words = wordsOf(text.replace(WITHIN_NAMES, ' '));
  if (words.length > 0 && !isLatin(words)) return 'other';
  const [first, second] = functionWordVotes(words, MAIL_WORDS);
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

const DEVICE_FOOTER =
  /^[ \t>]*(?:sent from (?:my|mail for|outlook|yahoo|samsung)|get outlook for|envoy[ée]e? (?:de mon|depuis|à partir)|t[ée]l[ée]charge[rz] outlook|obtenez outlook|gesendet von|von meinem|verstuurd vanaf|verzonden vanaf|enviado desde|enviado do|inviato da)[^\n]*$/gimu;

// "Ministère des Finances et du Budget" in an English CV is a name, and so is "Head of Information Technology" in a French one.
const WITHIN_NAMES =
  /(?<=\p{Lu}[\p{L}'’-]* )(?:(?:de|des|du|la|le|les|et|aux?|en|pour|of|and|the|for|in|van|von|der|den|het|und|für|del?|los?|las|y|di|della?|dei|e|da|dos?|das) |[dl]['’] ?)+(?=\p{Lu})/gu;

/** False when most letters belong to another script: Cyrillic, Greek, Arabic, Chinese and so on. */
function isLatin(words: string[]): boolean {
  const all = words.join('');
  const latin = all.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= [...all].length;
}

/** Words of letters, lower-cased; addresses of mail and web left out. Words of ideographic scripts stay in one piece. */
function wordsOf(text: string): string[] {
  const clean = text
    .normalize('NFKC')
    .replace(/https?:\/\/\S+|www\.\S+|(?<!\S)\S{1,64}@\S+/gu, ' ')
    .replace(/[’ʼ`´]/gu, "'")
    .toLowerCase();
  return clean.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

interface Vote {
  language: string;
  weight: number;
}

/** Each word speaks for the languages that have it, less for each the more there are. Heaviest first. */
function functionWordVotes(words: string[], extra?: Map<string, string[]>): Vote[] {
  const weights = new Map<string, number>();
  for (const word of words) {
    const languages = OWNERS.get(word) ?? [];
    const added = extra?.get(word) ?? [];
    const all = added.length > 0 ? [...new Set([...languages, ...added])] : languages;
    for (const language of all) weights.set(language, (weights.get(language) ?? 0) + 1 / all.length);
  }
  return [...weights]
    .map(([language, weight]) => ({ language, weight }))
    .sort((a, b) => b.weight - a.weight || (a.language < b.language ? -1 : 1));
}

type Listed = 'en' | 'fr' | 'de' | 'nl' | 'es' | 'it' | 'pt';

/** Function words and the section headings of CVs. */
const WORDS: Record<Listed, string> = {
  en: `the and of to in for with on at by from as is are was were be been has have had i my me we our this that these which who
    an it its or not all also more than into about within between through during their they he she his her you your will would can
    could there where when what while during under over such any each other both experience education skills languages work
    professional references employment responsible university degree management`,
  fr: `le la les l de des du d un une et en dans pour par sur avec au aux à est sont été était être ai a avons ont je j mon ma mes
    nous notre nos vous votre ce cette ces cet qui que qu dont où ou ne pas plus se sa son ses leur leurs il elle sous chez entre ainsi
    depuis lors comme très afin auprès tout tous toutes expérience expériences formation compétences langues professionnelle
    professionnelles parcours connaissances études diplôme université gestion mise œuvre loisirs centres intérêt`,
  de: `der die das und in den von zu mit dem des im für auf ist ein eine einer einem einen als auch bei aus nach an am zum zur wurde
    war waren sind ich mein meine wir unsere sie ihre nicht oder über durch sowie bis seit vom es sich hat haben habe werden
    berufserfahrung ausbildung kenntnisse sprachen lebenslauf sprachkenntnisse studium tätigkeit fähigkeiten persönliche daten`,
  nl: `de het een en van in op te voor met aan is zijn was werd door bij als ook naar tot om uit over of dat die dit deze ik mijn
    wij onze u uw niet heb heeft hebben worden werden binnen tussen sinds werkervaring opleiding opleidingen vaardigheden talen
    ervaring persoonlijke gegevens verantwoordelijk medewerker`,
  es: `el la los las de del y en que un una por para con al se es son fue ha he su sus mi mis nos nuestro como más o entre desde
    hasta sobre este esta estos muy también yo lo le les experiencia educación formación habilidades idiomas laboral profesional
    estudios conocimientos gestión universidad responsable`,
  it: `il lo la i gli le di del della dei delle degli e in che un una per con al alla ai da dal dalla nel nella è sono ho ha mio mia
    miei suo sua come più o tra presso anche non si questo questa dal esperienza esperienze istruzione formazione competenze lingue
    lavorativa professionale conoscenze gestione università`,
  pt: `o a os as de do da dos das e em no na nos nas um uma por para com ao à que se é são foi tenho meu minha seu sua como mais ou
    entre desde até sobre este esta também não eu experiência formação educação competências línguas idiomas profissional
    habilidades conhecimentos gestão universidade`,
};

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

const OWNERS = owners(WORDS);
const MAIL_WORDS = owners(MAIL);

function owners(lists: Record<string, string>): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const word of new Set(list.trim().split(/\s+/u))) all.set(word, [...(all.get(word) ?? []), language]);
  }
  return all;
}
