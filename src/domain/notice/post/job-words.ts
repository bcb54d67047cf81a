// Words that make a line the name of a post: what people are employed as, in English and French, and what stands before it.
import { fold } from '../../folding.ts';
import type { Language } from '../../vacancy.ts';
import { EN_POSTS, FR_POSTS } from './occupations.ts';

const POSTS: Record<Language, Set<string>> = {
  en: new Set(EN_POSTS.split(/\s+/u).map(fold)),
  fr: new Set(FR_POSTS.split(/\s+/u).map(fold)),
};

/** Endings by which other names of occupations are known; words that end so and are none stand below. */
const ENDING: Record<Language, RegExp> = {
  en: /(?:ologist|ographer|ician|manship|woman|person|keeper|master|maker|worker|ineer|[^l]ist|sman|smith|wright)$/u,
  fr: /(?:ologue|ographe|icien|atrice|ateur|iste|ieuse|therapeute|culteur)$/u,
};
const NO_POST = new Set(
  'person persons utilisateur utilisateurs utilisatrice utilisatrices incubateur incubateurs consommateur consommateurs consommatrice consommatrices donateur donateurs donatrices marine marines medecine routiere routieres forestiere forestieres policiere policieres maraichere fromagere ambitieuse harmonieuse serieuse prestigieuse precieuse curieuse assiste nombreuse ordinateur ordinateurs indicateur indicateurs liste facteurs secteur moteur piste visite existe consiste persiste subsiste matrice triste materiel consist persist exist assist tourist terrorist communist capitalist feminist pacifist racist optimist populist finalist twist enlist resist insist desist artisanat generateur accelerateur operateurs comparateur denominateur'.split(
    ' ',
  ),
);

/** These name a post only where they end it: `Project Lead`, but not `Lead responsibilities`. */
const LAST_ONLY = new Set(
  'executive lead professional specialists trainees staff crew contractor players player seller retailer merchant vendor distributor wholesaler hand helper man boss rep tech mate rating patrol marker runner host escort navigator entrepreneur cutter finisher sorter checker mixer presser sprayer operatives tender minder loader filler washer packer sitter parent supporter preparer reader-writer companion missionary intermediary contractors investor ironer counter-hand rider maker grader performer processor creator athlete breeder decorator messenger guardian shopper grower hunter critic coder compiler servicer maintainer roaster spinner erector blaster trapper gp hca sre dba emt boy girl'.split(
    ' ',
  ),
);
/** Names of players of instruments are posts behind the rank: `Principal Oboe`, `Tutti Violin`, `Hautbois solo`. */
const INSTRUMENT =
  '(?:violins?|violas?|cellos?|violoncellos?|double bass|flute|piccolo|oboe|cor anglais|clarinet|bassoon|contrabassoon|saxophone|horn|trumpet|cornet|trombone|tuba|timpani|percussion|harp|piano|keyboards?|organ|guitar|violon|alto|violoncelle|contrebasse|flûte|hautbois|clarinette|basson|contrebasson|cor|trompette|timbales|percussions|harpe|orgue|soprano|mezzo|tenor|ténor|baritone|baryton|bass)';
const PLAYER = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:co-|sub-|associate |assistant )?principal|tutti|section|solo|first|second|third|1st|2nd|1er|2e|premier|première|seconde?|rank-and-file)\\s(?:\\p{L}{2,6}\\s)?${INSTRUMENT}(?![\\p{L}])|(?<![\\p{L}])${INSTRUMENT}\\s(?:solo|tutti|tuttiste|player|du rang)(?![\\p{L}])`,
  'iu',
);
const FRENCH_PLAYER =
  /(?<!\p{L})(?:alto|violon|cor|basson|harpe|orgue|flûte|hautbois|clarinette|trompette|timbales|percussions|contrebasse)\s(?:solo|tutti|tuttiste|du rang)|(?:premier|première|second|seconde)\s(?:violon|alto|cor|hautbois|basson|flûte|clarinette|trompette)(?!\p{L})/iu;
/** Posts that are called by their letters alone. */
const ENGLISH_LETTERS = /(?<!\p{L})(?:ESR|ECR)(?!\p{L})/u;
const FRENCH_LETTERS = /(?<!\p{L})(?:IDE|ATSEM|AESH|ATER|IADE|IBODE|MCF|RAF|DGS|DGA|RSSI|DAF|AMP|PRAG|PRCE)(?!\p{L})/u;

/** Words that other words beside them, or their accent, make a post: `Board member`, `Attaché`, but not `port d'attache`. */
const IN_THIS_FORM =
  /(?<!\p{L})(?:crew|team|board|faculty|panel|committee|council|jury|lay|academic staff)[- ]members?(?:$|[\s,(/–—:-])|(?<!\p{L})(?:attach[ée]e?s?(?=[ ·(.]{1,2}(?:e\)|e )?(?:d['’e]|territorial|temporaire|administrati|princip|de|commerc|parlement|press|culturel|scientif|[àa] l))|attachée?s?|military attache|post[- ]?docs?\.?|(?:adjunct|visiting|clinical|tenure-track) faculty|(?:doctoral|ph\.?d\.?) positions?|(?:doctoral|ph\.?d\.?|postgraduate|graduate|grad|msc|master['’]?s?) (?:candidates?|students?|researchers?)|ATTACHE(?= (?:D|T|P|A)))(?!\p{L})/iu;

/** True when the word is what somebody is employed as, alone or in the plural. */
function isPostWord(word: string, language: Language): boolean {
  const folded = fold(word).replace(/['’]s$/u, '');
  if (NO_POST.has(folded)) return false;
  const set = POSTS[language];
  const singular = folded.replace(/s$/u, '');
  if (
    set.has(folded) ||
    set.has(singular) ||
    (language === 'en' && set.has(folded.replace(/(?<=ch|sh|s|x|z)es$/u, '')))
  )
    return true;
  const stem = PREFIXED.exec(singular)?.[1];
  if (stem && set.has(stem)) return true;
  if (language === 'fr' && masculine(singular).some((form) => set.has(form))) return true;
  const forms = language === 'fr' ? [singular, ...masculine(singular)] : [folded];
  return folded.length >= 7 && forms.some((form) => ENDING[language].test(form));
}

/** `Paraeducator`, `biostatistician`. */
const PREFIXED =
  /^(?:para|sub|vice|co|under|super|bio|geo|neuro|agro|cyber|tele|electro|hydro|auto|multi|inter|ethno|psycho|thermo|micro|nano|photo|video)(\p{L}{5,})$/u;

/** The forms that a feminine one may stand beside: `superviseuse` → `superviseur`, `factrice` → `facteur`. */
function masculine(word: string): string[] {
  const stem = (length: number) => word.slice(0, -length);
  if (word.endsWith('trice')) return [`${stem(5)}teur`];
  if (word.endsWith('euse')) return [`${stem(4)}eur`];
  if (word.endsWith('iere')) return [`${stem(4)}ier`];
  if (word.endsWith('ere')) return [`${stem(3)}er`];
  if (/(?:enne|onne)$/u.test(word)) return [stem(2)];
  return word.endsWith('e') && word.length > 5 ? [stem(1)] : [];
}

const ENGLISH_BEGINNING = /^[^\p{L}]{0,4}(?:an? )?consultancy (?:to|for|on|in)(?!\p{L})/iu;
/** Words that name a post only at the beginning: `Chargé de mission`, but not `le ministère chargé de la mer`. */
const FRENCH_BEGINNING =
  /^[^\p{L}]{0,4}(?:une? |un[(·.]e\)? )?(?:consultance (?:pour|en)|contrat doctoral|th[èe]se de doctorat|charg[ée]e?s? (?:d|[àa] l|aux? |des |appui|support|projets?|programmes?|ressources|recrutement|communication|plaidoyer|accueil|suivi|logistique|partenariats?|marketing|affaires|études|formation|administrati)|cadre (?:de santé|sup|admin|infirm|techn|socio|comptable|dirigeant|juri|financ)|(?:salari[ée]|fonctionnaire|contractuel(?:le)?|professionnel(?:le)?|membre|garde|facteur|factrice|titulaire de la chaire|élève|étudiant|personne polyvalente|homme (?:toutes|de)|femme (?:de|toutes)|ma[nî]n(?:œ|oe)uvre|second(?:e)? de|premi(?:er|ère) clerc|mandataire|porteur de projet|scientifique|chaire de|distributeur|mineur|mannequin|patron(?:ne)?|visiteur|garçon de|collecteur|chasseur|acteur social|valet|commis|sergent|officier|chargé(?:e)?s? (?:de|d))(?!\p{L}))/iu;

/** The languages in which some word of a line is what people are employed as. `Chargé(e)`, `Chef/fe` and `Directeur·rice` count. */
export function postLanguages(words: string): Language[] {
  const plain = withoutOtherForms(words);
  const last = /(\p{L}+)(?:\s?[,(/–—:].*|\s-\s.*)?$/u.exec(plain.slice(0, 200))?.[1]?.toLowerCase() ?? '';
  const all = plain.match(/\p{L}[\p{L}'’]*(?:-\p{L}+)*/gu) ?? [];
  const parts = all.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
  const bare = parts.map((word) => word.replace(/^[ldLD]['’]/u, ''));
  if (FRENCH_BEGINNING.test(plain) || FRENCH_LETTERS.test(plain) || FRENCH_PLAYER.test(plain)) bare.push('directeur');
  if (ENGLISH_BEGINNING.test(plain) || ENGLISH_LETTERS.test(plain)) bare.push('director');
  if (IN_THIS_FORM.test(plain)) bare.push('director', 'directeur');
  if (PLAYER.test(plain) && !FRENCH_PLAYER.test(plain)) bare.push('director');
  return (['en', 'fr'] as const).filter(
    (language) =>
      bare.some((word) => isPostWord(word, language)) || (language === 'en' && LAST_ONLY.has(last) && all.length > 1),
  );
}

/** Chargé(e), Chef·fe, Conseiller.ère, Chargé-e-s, Directeur/trice: the first form alone. */
function withoutOtherForms(words: string): string {
  return words
    .replace(/(?<!\p{L})(\p{L}{3,30})\s\/\s\1(?:e|ne|fe|le)(?!\p{L})/giu, '$1')
    .replace(/\((?:e|ne|fe|se|ère|ere|sse|trice|rice|euse|le|te|ve|s|es|e\)s)\)/giu, '')
    .replace(/(?<=\p{L})[·•∙⋅․.](?:e|ne|fe|se|ère|sse|trice|rice|euse|le|te|ve)(?:[·•∙⋅․.]?s)?(?![\p{L}])/giu, '')
    .replace(/(?<=\p{L})[-/](?:e|ne|fe|ère|sse|trice|rice|euse)(?:[-/]?s)?(?![\p{L}'’])/giu, '');
}

const EN_SIGNS =
  /(?<![\p{L}])(?:of|the|and|for|in|to|with|senior|junior|head|deputy|officer|manager|director|lead|chief|assistant to|management|project|support|finance|legal|policy|research|services?|information technology|development|engineer)(?![\p{L}])/giu;
const FR_SIGNS =
  /(?<![\p{L}])(?:de|du|des|la|le|les|et|en|aux?|pour|d['’]|l['’]|chef(?:fe)?|charg[ée]|directeur|directrice|adjointe?|responsable|conseill|gestion|projets?|soutien|juridique|recherche|informatique)(?![\p{L}])|\((?:e|ne|fe|se|ère|trice)\)|[éèêàçùœ]|(?<=[dl])['’]/giu;

/** The language a title is in; `usual` where nothing in it tells. */
export function languageOfTitle(title: string, usual: Language): Language {
  const en = (title.match(EN_SIGNS)?.length ?? 0) * 2;
  const fr = (title.match(FR_SIGNS)?.length ?? 0) * 2;
  const posts = postLanguages(title);
  const more = (language: Language) => (posts.includes(language) ? 1 : 0);
  const difference = en + more('en') - fr - more('fr');
  return difference === 0 ? usual : difference > 0 ? 'en' : 'fr';
}
