// What the running text asks for: "is looking for a …", "the position of …", "recrute un(e) …".
import { postLanguages } from './job-words.ts';
import { MOST_READ } from './rows.ts';
import type { Candidate } from './title-candidate.ts';
import { isDebris, isUnitOrOrganisation, SECTION_START } from './title-debris.ts';

const ARTICLE_EN = '(?:an?|one|two|three|four|several|its(?: next| new| first)?|our(?: next| new| first)?|the|for)';
const ADJECTIVES_EN =
  '(?:(?:highly|very|experienced|qualified|suitably|motivated|dynamic|talented|skilled|enthusiastic|dedicated|committed|passionate|new|full-time|part-time|temporary|permanent|fixed-term|competent|proactive|ambitious|driven|seasoned|energetic|self-motivated|professional|results-oriented|creative|and|,|exceptional|outstanding|well|organi[sz]ed|suitable|\\d{1,3}\\s?%)[ ,]{1,3}){0,6}';
const ARTICLE_FR =
  "(?:un\\(e\\)|un[·./-]e(?![\\p{L}])|un\\(ne\\)|une?(?:[/ -]{1,3}(?:ou )?une?)?|son[/]sa|sa|son|sa\\(?son\\)?|leurs?|deux|trois|plusieurs|des|le|la|l['’]|notre|votre|son\\(sa\\)|son futur|sa future)";
const ADJECTIVES_FR =
  '(?:(?:nouveau|nouvelle|nouvel|futur|future|prochain|prochaine|bon|bonne|jeune|véritable|excellent)(?:\\([\\p{L}]{1,4}\\)|·e|\\.e)? ){0,3}';

interface Cue {
  pattern: RegExp;
  weight: number;
}
const CUES: Cue[] = [
  cue(
    `(?:is|are|we['’]re|i['’]?a?m|i am|currently|now|therefore|actively|urgently) (?:currently |now |actively |therefore |urgently |presently )?(?:looking|searching) (?:for|to (?:recruit|hire|appoint|engage|fill the (?:post|position|role) of))\\s(?:${ARTICLE_EN}\\s)?${ADJECTIVES_EN}`,
    6,
  ),
  cue(
    `(?:is|are|we['’]re|i['’]?a?m|i am|currently|now) (?:currently |now |actively |urgently |presently )?(?:recruiting|seeking|hiring|inviting applications for|accepting applications for|advertising for|in search of|in need of|pleased to announce (?:the |a )?(?:vacancy|opening|recruitment) (?:for|of))(?: to (?:recruit|hire|appoint|engage|contract|fill the (?:post|position|role) of))?\\s(?:${ARTICLE_EN}\\s)?${ADJECTIVES_EN}`,
    6,
  ),
  cue(
    `(?:seek(?:s|ing)?|funds?|funding|money|wish(?:es|ing)?|intends?|would like|wants?|plans?|proposes?|aims?|needs?|hopes?|looks?|like|will|shall|able|going|about) to (?:recruit|hire|appoint|engage|employ|contract|fill|elect|take on)\\s(?:the )?(?:(?:services|post|position|role|vacancy|vacant post) of\\s)?(?:${ARTICLE_EN}\\s)?${ADJECTIVES_EN}`,
    5,
  ),
  cue(
    `(?:seeks?|wants?|requires?|needs?|hires?|appoints?|(?:have|has) (?:room|a gap) for|(?:are|is|am|we['’]re|i['’]m) (?:after|on the (?:hunt|lookout) for|short of|in the market for|missing|hoping to (?:meet|find)|keen to (?:meet|find|hear from))|could do with|takes? on|crying out for|invites? (?:applications?|candidates?)(?: from .{3,60}?)? for|ha(?:s|ve) (?:an? |one )?(?:vacancy|opening|position|post|funding|money|a place) for|looks? for|(?:posting|advert|advertisement|notice|announcement) for|opportunit(?:y|ies)(?: has arisen| exists| is available)? for)\\s(?:the )?(?:(?:services|post|position|role) of\\s)?(?:${ARTICLE_EN}|post of|position of)\\s${ADJECTIVES_EN}`,
    4,
  ),
  // "invites expressions of interest from freelance interpreters"
  cue(
    `(?:applications?|expressions? of interest|candidatures?|offers|proposals|bids|tenders)(?: (?:is|are)(?: now| hereby)? (?:invited|welcome|welcomed|sought))? (?:from|de la part de)\\s(?:${ARTICLE_EN}\\s)?${ADJECTIVES_EN}(?!candidates?|persons?|people|individuals|applicants)(?=\\p{L}+ \\p{L}+ (?:wish|will|who|able|to|for|with|\\p{L}+ (?:wish|will|who|able|to|for|with)))`,
    2.5,
  ),
  cue(
    `(?:search(?:ing)?|hunt|calls?|competition|recruitment|applications?(?: is| are)?(?: now)?(?: open| invited| welcome)|offering|offers|attribution of|offer|announces?|advertis(?:es|ing)|opens?|award(?:ing)? of|granting of|hiring of|recruitment of|selection of|appointment of|filling of)(?: for)?\\s(?:the (?:post|position|role) of\\s)?(?:an?|one|our|two|three|\\d{1,2}(?: \\(\\p{L}{3,6}\\))?)\\s${ADJECTIVES_EN}`,
    3.5,
  ),
  cue(
    '(?:posts?|positions?|office|role|vacancy|vacant post|reserve list|roster|job|function|title|recruitment|appointment|contract|vacancies|applications?|appointment|selection|hiring|competition|opening|applying|apply|candidacy)(?: (?:of|as|for|titled|entitled|as an?|for an?|of an?|for the|as the|as our|of the))(?: (?:the )?(?:post|position|role|job) (?:of|as))?\\s(?:an?\\s|the\\s|one\\s|our\\s)?["“«]?\\s?(?=\\p{Lu})',
    4,
  ),
  cue(
    `(?:join (?:us|our .{2,40}?|the .{2,40}?)|work(?:ing)? (?:with|for) us|become) (?:as )?(?:an?|our(?: new| next)?|the(?: new| next)?)\\s${ADJECTIVES_EN}`,
    5,
  ),
  cue(
    '(?:take over|taking over|works?|working|serve|start|join(?: us)?|employed|appointed|hired|engaged) as (?:(?:an?|our|the|its)(?: next| new)? )?(?=\\p{L})',
    3,
  ),
  cue('(?:as|be)(?: an?| our(?: new| next)?| the(?: new| next)?)\\s(?=\\p{Lu})', 1),
  // "as Harbour Technician (Night Service) you keep it so"
  cue("as\\s(?!soon|well|long|far|if|you|per|of|an? )(?=\\p{L}[^.;:!?@]{4,110}(?<!\\p{L})you(?:['’](?:ll|re))?\\s)", 3),
  cue(
    `(?:recrut(?:e|ent|ons|er)|recherch(?:e|ent|ons|er)|engag(?:e|ent|eons|er)|embauch(?:e|ent|ons|er)|cherch(?:e|ent|ons|er)|nommer|offr(?:e|ent|ons)|propos(?:e|ent|ons)|(?:a|ont|avons) besoin d(?:['’]|e )|à la recherche d(?:['’]|e )|il (?:nous|me) faut|il (?:nous|me) manque|met(?:tent|tons)? au concours|pourvoir|combler|souhaite(?:nt)? (?:recruter|engager)|ouvr(?:e|ent) (?:un|le) (?:concours|recrutement|poste) (?:de|d['’]|pour)|lance(?:nt)? (?:le|un) recrutement (?:de|d['’])|procède(?:nt)? au recrutement (?:de|d['’]))(?: actuellement| activement| pour .{3,60}?| par voie .{3,60}?| dès que possible| en cdi| en cdd| à temps plein| immédiatement)?,?\\s?(?::\\s?)?${ARTICLE_FR}[\\s]?${ADJECTIVES_FR}`,
    6,
  ),
  cue(
    `(?:poste|emploi|fonctions?|recrutement|recherche|candidatures?|vacance|titre|embauche|engagement|stage|contrat|offre|sélection|mission)s? (?:(?:vacante?|ouverte?|à pourvoir|permanente?|externe|interne|temporaire|occasionnel(?:le)?|saisonni(?:er|ère)|syndiqué|cadre|régulier|à temps (?:plein|partiel|complet)|à plein temps|à durée (?:in)?déterminée|\\(?\\d{1,3} ?%\\)?),? (?:et )?){0,4}(?:pour (?:le|un|l['’])? ?(?:poste|emploi|recrutement|fonctions?) )?(?:d['’]\\s?(?:${ARTICLE_FR}\\s)?|de (?:la |l['’])?|du |des |en tant que |en qualité de |comme |d['’]emploi de |:\\s?)["“«]?\\s?`,
    4,
  ),
  cue(
    '(?:subject|objet|sujet|mention|r[ée]f[ée]rences?|titled?|intitul[ée]e?|marked|quoting)[^.\\n"“«‘]{0,50}["“«‘\']\\s?(?:(?:job |your |ma |votre )?(?:application|candidature|apply|vacancy|recrutement)s?\\s?(?:[:–—-]|for|to|as|au|à|pour|de)?\\s?(?:(?:the |le |la |l.)?(?:post|position|poste|role|job) (?:of|de|d.)\\s?)?(?:[:–—-]\\s?)?)?',
    4,
  ),
  // "The Tide Analyst will …": tried last, since the sentence may speak of a colleague.
  cue('(?:le/la |la/le |le\\(la\\) |le ou la |la ou le |l.une? ou l.une? )(?=\\p{L})', 2.5),
  cue(
    `(?:deven(?:ez|iez|ir)|deviens|êtes-vous|es-tu|serez-vous|rejoignez(?:-nous| notre .{2,30}?| l['’].{2,40}?) (?:comme|en tant qu(?:e |['’])))\\s?(?:${ARTICLE_FR}\\s)?${ADJECTIVES_FR}(?=\\p{L})`,
    5,
  ),
  cue("(?:en tant que|en qualité d(?:e |['’]))\\s?(?=\\p{L})", 3),
];

function cue(words: string, weight: number): Cue {
  return { pattern: new RegExp(`(?<![\\p{L}])${words}`, 'giu'), weight };
}

const MOST_PER_CUE = 40;
const MOST_MATCHES = 250;
const LONGEST_PHRASE = 150;

/** Titles in sentences: "is looking for a …", "the position of …", "recrute un(e) …". */
export function inSentences(text: string): Candidate[] {
  const flat = text.slice(0, MOST_READ).replace(/[\n\t]/gu, ' ');
  return [
    ...CUES.flatMap(({ pattern, weight }) => {
      const found: Candidate[] = [];
      let seen = 0;
      for (const match of flat.matchAll(pattern)) {
        if (found.length >= MOST_PER_CUE || ++seen > MOST_MATCHES) break;
        const start = match.index + match[0].length;
        const one = phraseAt(text, flat, start, weight + (match.index < 3_000 ? 1 : 0));
        if (one) found.push(one);
      }
      return found;
    }),
    ...behindAClause(text, flat),
    ...asSubjects(text, flat),
  ];
}

/** Only what holds the name of a post counts, and behind a plain cue what is written like one: "is looking for a Principal Investigator". */
function phraseAt(text: string, flat: string, start: number, weight: number, isBehindKind = false): Candidate | null {
  const paragraph = text.indexOf('\n\n', start);
  const end = Math.min(start + LONGEST_PHRASE, paragraph < 0 ? text.length : paragraph);
  const phrase = phraseEnd(flat.slice(start, end), text.slice(start, end));
  // "alternant(e) – développeur web", "individual consultant: gender expert"
  const joint = A_KIND_OF_POST.test(phrase)
    ? /^\s?(?:[:–—]|-\s)\s?/u.exec(flat.slice(start + phrase.length, start + phrase.length + 4))
    : null;
  if (joint && !isBehindKind) return phraseAt(text, flat, start + phrase.length + joint[0].length, weight, true);
  if (phrase.length < 4 || isDebris(phrase)) return null;
  // "to be a leader in its field"
  if (weight < PLAINLY - 1 && /^\p{Ll}+$/u.test(phrase)) return null;
  const isPost = postLanguages(phrase).length > 0;
  const isWrittenLikeOne = weight >= PLAINLY && LIKE_A_TITLE.test(phrase) && !isUnitOrOrganisation(phrase);
  if (!isPost && !isWrittenLikeOne) return null;
  return { phrase, start, end: start + phrase.length, weight, from: 'sentence', row: null };
}

const PLAINLY = 5;
const A_KIND_OF_POST =
  /^(?:(?:individual |international |national )?consultant|consultant(?:\(e\)|e)? individuel(?:\(le\)|le)?|alternant(?:\(e\)|·e|e)?|apprenti(?:\(e\)|·e|e)?|stagiaire|intern|trainee|apprentice|volontaire|working student)$/iu;
const LIKE_A_TITLE =
  /^\p{Lu}[\p{L}\d&'’./-]+(?:\s(?:(?:of|for|and|in|to|de|du|des|et|en)\s)?\p{Lu}[\p{L}\d&'’./-]*){1,5}$/u;

const RECRUITING =
  /(?<!\p{L})(?:(?:is|are|we['’]re|i am)(?: \p{L}+ly)? (?:looking|searching|recruiting|hiring|seeking|looking for|searching for)|seeks?|hires?|appoints?|is to appoint|looks? for|recrut(?:e|ent|ons)|(?:re)?cherch(?:e|ent|ons)|à la recherche|engag(?:e|ent|eons)|embauch(?:e|ent|ons))(?!\p{L})(?!\s(?:to|à(?! (?:cet|ce|titre|temps|compter|partir|durée))|de)\s)/giu;
const ARTICLE =
  /(?<=[\s,(]|(?<!\p{L})d['’])(?:an?|one|our(?: next)?|une?|un\(e\)|un[·./]e|son|sa|deux|plusieurs|\d{1,2})\s{1,3}/giu;
const CLAUSE = 190;
const MOST_ARTICLES = 8;

/** "is looking, from the season 2027 on, for a …", "recrute, pour son service des eaux, un(e) …": the first article that a post stands behind. */
function behindAClause(text: string, flat: string): Candidate[] {
  const found: Candidate[] = [];
  let seen = 0;
  for (const match of flat.matchAll(RECRUITING)) {
    if (found.length >= MOST_PER_CUE || ++seen > MOST_MATCHES) break;
    const from = match.index + match[0].length;
    const clause = flat.slice(from, from + CLAUSE);
    const stop = clause.search(/[.!?]\s+\p{Lu}/u);
    // "cherche collaborateur ou collaboratrice", "seeks plumber"
    const bare = phraseAt(text, flat, from + (/^\s*:?\s*/u.exec(clause)?.[0].length ?? 0), 4);
    if (bare && postLanguages(bare.phrase.split(' ', 1)[0] ?? '').length > 0) found.push(bare);
    for (const article of [...clause.slice(0, stop <= 2 ? CLAUSE : stop).matchAll(ARTICLE)].slice(0, MOST_ARTICLES)) {
      const one = phraseAt(text, flat, from + article.index + article[0].length, 4);
      if (!one || postLanguages(one.phrase.split(' ').slice(0, 3).join(' ')).length === 0) continue;
      found.push(one);
      break;
    }
  }
  return found;
}

const CAPITALS =
  "\\p{Lu}[\\p{L}\\d&'’-]{0,30}(?:\\s(?:(?:of|for|and|the|in|to|de|du|des|la|et|en|&|–|-)\\s){0,2}\\p{Lu}[\\p{L}\\d&'’-]{0,30}){0,7}(?:\\s\\(\\p{Lu}{2,8}\\))?";
const SUBJECT_OF_DUTIES = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he|[Aa]s (?:an?|the|our)|[Ll]e|[Ll]a|[Ll]['’])\\s?(${CAPITALS}),?\\s(will|shall|is responsible|reports|works|leads|manages|serves|plays|provides|supports|ensures|oversees|establishes|coordinates|you will|you['’]ll|sera|aura|assure(?:ra)?|pilote(?:ra)?|participe(?:ra)?|contribue(?:ra)?|intervient|est (?:chargé|responsable|rattach|placé)|vous)(?![\\p{L}])`,
  'gu',
);
const BEFORE_THE_NOUN =
  /(?<![\p{L}])(?:[Tt]his|[Tt]he|[Aa]n?|[Oo]ur)\s((?:\p{Lu}[\p{L}\d&'’.-]{0,30}\s)(?:[\p{L}\d&'’.-]{1,30}\s){0,6}?)(?:position|role|vacancy|job|post|opening)(?![\p{L}])/gu;

const WANTED =
  /(?:^|[.!?]\s{1,20}|\n[^\S\n]{0,60})(?:[Aa]n? |[Oo]ne |[Uu]ne? )?((?:(?:[\p{L}\d&'’/()-]{2,24}|\d)\s){1,7}?)(?:(?:is |are |est |sont )?(?:urgently )?(?:wanted|needed|required|sought|recherchée?s?|demandée?s?)|(?:is|are|est|sont) (?:now |currently |immediately )?(?:available|vacant|open|offered|to be filled|advertised|vacante?s?|disponible|ouverte?s?|à pourvoir|proposée?s?)|will (?:fall|become|be) (?:vacant|available)|(?<=(?:position|post|fellowship|studentship|scholarship|internship|apprenticeship)s? )available)(?![\p{L}])/gu;

/** "The Tide Analyst will …", "this Tide Analyst position": what the text speaks of without asking for it; a colleague may be spoken of so too. */
function asSubjects(text: string, flat: string): Candidate[] {
  return [SUBJECT_OF_DUTIES, BEFORE_THE_NOUN, WANTED].flatMap((pattern) => {
    const found: Candidate[] = [];
    let seen = 0;
    for (const match of (pattern === WANTED ? text.slice(0, MOST_READ) : flat).matchAll(pattern)) {
      if (found.length >= MOST_PER_CUE || ++seen > MOST_MATCHES) break;
      const phrase = (match[1] ?? '').trim();
      if (
        phrase.length < 4 ||
        postLanguages(phrase).length === 0 ||
        isDebris(phrase) ||
        / related(?! to$)/u.test(phrase)
      )
        continue;
      const start = match.index + match[0].indexOf(phrase);
      if (/\n\s*\n/u.test(text.slice(start, start + phrase.length))) continue;
      const isFuture = /^(?:will|shall|is responsible|sera|aura|you|vous)/u.test(match[2] ?? '');
      const weight = pattern === WANTED ? 4 : pattern === BEFORE_THE_NOUN || isFuture ? 2.5 : 1.5;
      found.push({ phrase, start, end: start + phrase.length, weight, from: 'sentence', row: null });
    }
    return found;
  });
}

const CONNECTED =
  /(?:[,&/–—-]|(?<!\p{L})(?:of|and|or|for|the|in|to|de|du|des|et|d['’]|en|la|le|les|aux?|pour|with))\s?$/iu;
const PHRASE_ENDS = [
  /\s(?:you|we|they|he|she|vous|nous|ils?|elles?)(?=['’\s]|$)/u,
  /,\s(?:provid|assist|support|lead|manag|serv|perform|work|report|act|oversee|ensur|coordinat)(?:e?s)\s/iu,
  /\s?[([]\s?(?:[hfmwdx]\s?[/|]|hommes?|femmes?|male|all genders)/iu,
  /\sas(?: per| of| from| well|$)/iu,
  /[.;:!?](?=\s|$)|\s?['’](?=[\s.,;)]|$)|[“”«»"•|]|\s[–—-]{1,2}\s|\s{3,}/u,
  /,\s(?=who|which|to|based|for|with|in|at|reporting|under|working|within|on|starting|from|as|will|please|and|we|you|qui|pour|basée?|dans|au|à|en|sous|avec|dont|afin|rattach|placée?|il|elle|vous|nous|chargée? d|whose|responsible)/iu,
  /\s(?:wishing|willing|able|ready|prepared|following|after|upon|replacing|suite|en remplacement|à la suite|who|whose|which|that|will|shall|is|are|has|have|within|based|reporting|working|starting|responsible|located|qui|dont|sera|fera|aura|assure|assurera|supervise|travaille|travaillera|participe|participera|intervient|interviendra|contribue|coordonne|veille|rend|exerce|prépare|accueille|anime|suit|met|organise|réalise|conçoit|élabore|accompagne|encadre|développe|conduit|mène|apporte|soutient|appuie|rédige|dirige|aide|devra|pilote|gère|est|au sein|basée?|située?|rattachée?|placée?|afin|capable|ayant|doit|peut|passionnée?|titulaire|disposant|motivée?|expérimentée?|polyvalente?|dynamique)(?=\s|$)/iu,
  /\sto (?!the |a |an )\p{Ll}{3,}(?=\s|$)/u,
  /\s(?:to (?:join|lead|support|help|work|be|manage|coordinate|strengthen|assist|oversee|provide|fill|drive|develop|head|build|contribute|deliver|take|ensure|run|guide|implement|serve|carry|conduct|undertake|cover|act|design|play|become|start|perform|complement|grow|organi[sz]e|reinforce|for))(?=\s|$)/iu,
  /,\s?\d|\s(?:in|at|for|on) (?:my|his|her)(?=\s)|\s(?:(?:in|within) the (?:framework|scope|context|field of the|frame|project|team)|in (?:its|our|the|their|a|an|this|order|line|accordance|\p{Lu})|at (?:its|our|the|their|\p{Lu})|on (?:a|an|behalf|the|\d)|for (?:its|our|the|their|a|an|this|immediate|one|two|three|four|five|six|\p{L}+teen|twenty|\d)|with (?:a|an|the|our|its|at|strong|skills|expertise|knowledge|good|excellent|experience|immediate|proven|\p{Lu})|under|from|by|through|via|as soon|during|per|until|please|of (?:its|our|their)(?: \w+)?)(?=\s|$)/u,
  /\s(?:pour (?:le|la|les|son|sa|ses|un|une|notre|nos|l['’]|une|renforcer|rejoindre|assurer|accompagner|compléter)|à (?:temps|pourvoir|plein|partir|compter|durée|mi-temps|\d)|en (?:cdi|cdd|contrat|vue|charge|poste|stage|alternance)|dans (?:le|la|les|son|sa|notre|un|une|l['’])|sur (?:le|la|un|une)|chez|dès|sous|par|est|afin|sont|selon|doit|doivent|auprès|au (?:sein|siège|plus|service|profit|grade|bureau)|(?:h\/f|f\/h|m\/f)|avec|jusqu)(?=[\s,'’]|$)/iu,
  /(?<!phd|ph\.d\.|doctoral|post-?doc|research|faculty|academic)\s(?:CDI|CDD|position|post|role|vacancy)(?=\s|$)/iu,
];

/** A phrase up to where the sentence goes on about something else. */
function phraseEnd(words: string, lines: string): string {
  let phrase = words;
  for (const { index } of lines.matchAll(
    /\n\s{0,20}(?!(?:D['’]|(?:DE|DU|DES|ET|EN|LA|OF|AND|FOR|AUX?|À|IN|THE|TO) )\p{Lu})(?=[\p{Lu}\d•*-])/gu,
  )) {
    const before = phrase.slice(0, index);
    if (before.length < index || postLanguages(before).length === 0 || CONNECTED.test(before)) continue;
    phrase = before;
    break;
  }
  const run = SECTION_START.exec(phrase);
  if (run && run.index > 0) phrase = phrase.slice(0, run.index);
  for (const end of PHRASE_ENDS) {
    const at = phrase.search(end);
    if (at > 0) phrase = phrase.slice(0, at);
  }
  // "a pro-active and detail-oriented EU Policy Officer"
  const praised = /^\p{Ll}[\p{Ll} ,-]{3,60}\s(?=\p{Lu}[^.]{3})/u.exec(phrase);
  if (praised && postLanguages(praised[0]).length === 0 && postLanguages(phrase.slice(praised[0].length)).length > 0)
    phrase = phrase.slice(praised[0].length);
  return phrase.trimEnd();
}
