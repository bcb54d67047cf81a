// Words that tell what an address is for, by how plainly they tell it: the data of purposes.ts.
import type { Purpose } from './purposes.ts';

const ASKING =
  "questions?|help|besoin d['’]aide|(?:un|des) (?:probl[èe]mes?|soucis?)|difficult(?:y|ies)|trouble|quer(?:y|ies)|(?:a |for a )(?:\\p{L}+ )?(?:chat|conversation)(?: first| beforehand)?|word beforehand|enquir(?:y|ies|e)|inquir(?:y|ies|e)|clarifications?|(?:further|more|additional|other|general|practical|detailed) (?:information|details|infos?)|for (?:any )?information|informal (?:discussion|conversation|chat)|to discuss|(?:any|requests? for) information|information (?:about|on|regarding|concerning)|renseignements?|pr[ée]cisions|informations? (?:compl[ée]mentaires?|suppl[ée]mentaires?|sur|relatives?|concernant)|(?:plus|compl[ée]ments?|demandes?|pour|toute|toutes) (?:d['’])?informations?|en savoir (?:plus|davantage)|interlocut(?:eur|rice)|demandes? de renseignement|doubts|assistance|status of|suivi de";
const ABOUT =
  '(?: (?:about|regarding|concerning|on|to apply|to submit|completing|submitting|applying|relating to|related to|relative to|with regard to|in relation to|with respect to|in connection with|as to|with|of|for|during|before|when|prior to|sur|relati(?:f|ve)s? [àa]u?x?|concernant|au sujet d|[àa] propos d|quant|pour|lors d|avant|li[ée]es?)(?![\\p{L}])[^.;:!?\\n]{0,90})?';

export interface Cue {
  purpose: Purpose;
  words: RegExp;
  weight: number;
  /** It speaks of the address behind it alone: "with a copy to". */
  isAhead?: true;
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${alternatives})(?![\\p{L}])`, 'giu');
}

function cue(purpose: Purpose, weight: number, alternatives: string): Cue {
  return { purpose, weight, words: words(alternatives) };
}

/** What people apply with. */
export const PAPERS = words(
  "appl(?:y|ications?|ying)|candidatures?|candidater|candidatez|candidac(?:y|ies)|postul(?:er|ez|ent|ant|ants|ation)|c\\.?v\\.?s?|curricul(?:um|a)(?: vitae)?|r[ée]sum[ée]s?|(?:cover|covering|motivation(?:al)?) letters?|letters? of (?:motivation|interest|application)|lettres? de motivation|propositions?|dossiers?(?: complets?)?(?: de candidature)?|expressions? of interest|manifestations? d['’]int[ée]r[êe]t|portfolios?|bids?|technical proposals?|(?:financial|complete) proposals?|submissions?|offres? (?:de services?|techniques?|financi[èe]res?|compl[èe]tes?|manuscrites?|[ée]crites?|usuelles|(?:par (?:courriel|mail|e-?mail) )?[àa]\\s?$)|your (?:profile|documents|details)|letters? to\\s?$|lettres? à\\s?$",
);
/** "a.hart@example.org (CV, marks of the master)". */
export const PAPERS_BESIDE =
  /^[\s>]{0,3}[,([–—-]\s?(?:(?:an? |un |une |your |votre |with |avec |joindre )?(?:cv|c\.v\.|curriculum|r[ée]sum[ée]|cover letter|letter|lettre|candidature|application))(?!\p{L})/iu;
/** Words right before an address that something goes to. */
export const LEADS_TO =
  /(?:(?<!\p{L})(?:to|at|via|by|by e-?mail|e-?mail(?: address)?|address|courriel|mail|[àa]|sur|par (?:e-?mail|courriel|mail))\s?:?|:)[\s("<«]*$/iu;
/** Asking, which is more than a "contact". */
export const QUESTIONS = new RegExp(
  `(?<![\\p{L}])(?:${ASKING}|(?:to|pour) (?:request|obtain|obtenir|order|demander)|for directions)(?![\\p{L}])`,
  'iu',
);

/** What speaks for a purpose, and how plainly: 5 says it, 2 hints at it. */
export const CUES: Cue[] = [
  { purpose: 'apply', weight: 5, words: PAPERS },
  cue(
    'apply',
    3.4,
    '(?:sen[dt]|sending|shar(?:e|ing)|drop|submit(?:ted)?|submitting|forward(?:ed)?|e-?mail(?:ed)?(?!\\s?(?:address|:|=|\\())|addressed|return(?:ed|ing)?|scanned|hand(?:ed)? in|lodged?|directed|transmit(?:ted)?|delivered|received|respond|reply)|submission|letters? (?:to|go)|(?:one|a single) pdf|an? (?:(?!reference)\\p{L}+ )?(?:letter|note|paragraph)(?! of (?:reference|recommendation))|lettres? [àa]|inscriptions?|proposals?|candidac(?:y|ies)|envoy(?:er|ez|[ée]e?s?|ant)|envoi|adress(?:er|ez|[ée]e?s?|ant)|transm(?:ettre|ettez|ise?s?)|(?:faire )?parvenir|soum(?:ettre|ettez|ise?s?)|d[ée]pos(?:er|ez|[ée]e?s?)|retourn(?:er|[ée]e?s?)',
  ),
  cue('apply', 2, 'candidates?|candidats?|applicants?|interested|int[ée]ress[ée]\\(?e?\\)?s?'),
  cue(
    'apply',
    4.5,
    "(?:if (?:you(?:['’]re| are) )?|you are )interested|(?:souhaitez|envie de|voulez|want to|like to) (?:nous |join )(?:rejoindre|us|our team)|interested\\s?\\?|int[ée]ress[ée](?:\\(e\\)|·e|e)?s?\\s?\\?|ready to apply|apply now|sounds? (?:like you|good|interesting)|(?:suits?|for|is it) you\\s?\\?|vous (?:correspond|convient|pla[îi]t|tente)",
  ),
  cue('ask', 5, ASKING),
  cue('ask', 5, '(?:to|pour) (?:request|obtain|obtenir|order|demander)|for directions'),
  cue(
    'ask',
    7,
    '(?:forms?|packs?|particulars|job descriptions?|brochures?) (?:may|can|are|is)(?: also)?(?: be)? (?:requested|obtained|ordered|available|had|sought) (?:from|at|by|on)|(?:formulaires?|dossiers? type|fiches? de poste) (?:peu(?:t|vent) [êe]tre (?:demand|obten|retir)\\p{L}{1,4}|disponibles?|sur demande) (?:aupr[èe]s|[àa]|par)',
  ),
  cue(
    'apply',
    4,
    "(?:waiting|wait) for (?:it|them|you|your)|look(?:ing)? forward to (?:it|them|receiving)|nous (?:l['’]|les )attendons",
  ),
  cue(
    'ask',
    4,
    '(?:contact(?: person| details| information| name)?|(?:personne|point) (?:de contact|à contacter|contact)|contact (?:person|point))\\s?:',
  ),
  cue(
    'ask',
    2.4,
    "contacts?|contact(?:er|ez)|joindre|call|phone|t[ée]l(?:[ée]phone|\\.)?|reach|appeler|aupr[èe]s d|get in touch|write to|[ée]crire|s[’']adresser|aide|help|info",
  ),
  cue(
    'privacy',
    9,
    "data protection|personal (?:data|information)|privacy|gdpr|rgpd|dpo|dpd|donn[ée]es (?:personnelles|[àa] caract[èe]re personnel)|protection des donn[ée]es|droits? d['’]acc[èe]s|(?:right to|access|rectif|erasure|effacement|opposition)[^.;\\n]{0,30} data|cnil|data controller|responsable d[ue] traitement",
  ),
  cue(
    'other',
    8,
    'reasonable accommodations?|accommodations?|disabilit(?:y|ies)|accessib(?:le|ility|ilit[ée])|handicap(?:[ée]s?)?|adjustments?|am[ée]nagements?|special needs|complain(?:t|ts|ing)?|withdraw(?:al|ing)?|retirer|agenc(?:y|ies)|appeals?|r[ée]clamations?|recours|plaintes?|fraud(?:ulent)?|fraudes?|scams?|misconduct|harassment|suspicious|ethics|whistle\\S*|discrimination|press|media(?: enquiries)?|presse|m[ée]dias|journalists?|journalistes|technical (?:issues?|problems?|support|difficult(?:y|ies)|questions?|assistance)|(?:probl[èe]mes?|difficult[ée]s?|assistance|support) technique|difficult(?:y|ies)|helpdesk|webmaster|subscribe|unsubscribe|newsletter|job alerts?|advertis(?:e|ing) (?:with|on)|report (?:this|a|an|any)|signaler|suppliers?|invoices?|invoicing|factures?|billing|inappropriate|abus',
  ),
  {
    ...cue('other', 6, '(?:with )?(?:a )?cop(?:y|ies) (?:to|sent to)|cc|(?:en |avec )?copie(?: [àa])?'),
    isAhead: true,
  },
  cue('apply', 5, 'contacts? (?:candidats?|candidatures?|recrutement|(?:for )?applicants)'),
  { ...cue('other', 6, "(?:your|the|vos) (?:referees|referents)['’]? (?:letters|reports)"), isAhead: true },
  cue(
    'other',
    6,
    'referees? (?:should|must|may|will|are (?:asked|requested|invited) to|to) (?:send|submit|e-?mail|write|upload|provide)|(?:letters?|lettres?) [^.;\\n]{0,60}(?:directly|directement|by (?:the|their|your) referees?)',
  ),
];

/** Words about applying that do not ask for applications: "questions about the application". */
export const ASKING_ABOUT = new RegExp(`(?<![\\p{L}])(?:${ASKING})${ABOUT}`, 'giu');
export const BESIDE_APPLYING =
  /(?<!\p{L})(?:(?:application|recruitment|selection|hiring) (?:process|procedure|system|portal|platform|status|deadline|period|form)|(?:status|progress|receipt|follow-up|suivi|r[ée]ception) (?:of|de) (?:the |your |an? |la |votre |leur )?(?:application|candidature)s?|interested (?:in|to know)|proc[ée]dure (?:de recrutement|de s[ée]lection)|processus de (?:recrutement|s[ée]lection)|before (?:applying|submitting)|avant (?:de )?(?:postuler|candidater)|(?:mail|e-mail|email) address|adresse (?:mail|e-mail|[ée]lectronique|suivante|courriel))(?!\p{L})/giu;
