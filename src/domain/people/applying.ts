// Whether a person applies in words: says so, or says that the papers are there.
import { anyOf } from './wording.ts';

/** "I hereby apply": saying it does it, whatever is asked besides. */
export const PERFORMS = anyOf(
  '\\bi (?:hereby |am (?:hereby |now )?|formally |therefore |now )*(?:apply|applying|submit(?:ting)?) (?!(?:to know|a question|this question))(?:for|to|as|my|the|herewith)\\b|\\bi (?:hereby |formally )?(?:submit|present|send|forward|offer) (?:you )?(?:herewith )?my (?:application|candidacy|candidature)|\\b(?:accept|consider|find|take|treat|regard) (?:this|my|below|attached|enclosed|here)\\b.{0,40}\\b(?:application|candidacy|candidature)\\b(?!.{0,20}\\b(?:status|withdraw))|\\b(?:i am|i.m) (?:writing|pleased|happy|delighted|excited|very pleased|glad) (?:today )?to (?:apply|submit|express|present|put)|\\bmy (?:application|candidacy) for (?:the|this|your) (?:above|post|position|role|vacancy|job)\\b.{0,40}\\b(?:follows|below|attached|enclosed)|\\b(?:please |kindly )consider me (?:for|as)|\\b(?:put|throw) (?:myself|my name|my hat) (?:forward|in)',
  "\\bje (?:vous )?(?:pose|presente|soumets|adresse|envoie|transmets|depose|fais parvenir|propose) (?:\\S+ ){0,3}(?:ma|mon|mes) (?:candidature|dossier|cv|curriculum|documents?)|\\bje (?:me )?(?:postule|candidate)\\b|\\bje me permets de (?:postuler|candidater|presenter|vous (?:\\S+ )?(?:adresser|soumettre|presenter|envoyer|transmettre|proposer|faire parvenir))|\\bai l'honneur de (?:\\S+ ){0,3}(?:candidat|postul|ma candidature|soumettre|presenter)|\\bme porte candidat",
  '\\bhiermit bewerbe|\\bbewerbe ich mich|\\bich bewerbe mich|\\bmochte (?:ich )?mich (?:\\S+ ){0,8}bewerben|\\bsende ich ihnen meine|\\bubersende ich|\\bhiermit sende|\\breiche ich (?:\\S+ ){0,3}(?:meine )?bewerbung',
  '\\b(?:presento|envio|adjunto|remito|someto|hago llegar) (?:\\S+ ){0,4}mi (?:candidatura|solicitud|curriculum|cv|hoja)|\\bme (?:postulo|presento|dirijo a ustedes para (?:presentar|postular))|\\bhierbij solliciteer|\\bik solliciteer|\\bsolliciteer ik|\\bstuur ik u mijn|\\bhierbij (?:stuur|zend|doe) ik|\\b(?:presento|invio|sottopongo|allego|trasmetto) (?:\\S+ ){0,4}(?:la mia|il mio|mia|mio) (?:candidatura|domanda|curriculum|cv)|\\bmi candido|\\b(?:apresento|envio|submeto|remeto|anexo) (?:\\S+ ){0,5}(?:a minha|o meu|minha|meu) (?:candidatura|curriculo|cv|curriculum)|\\bvenho (?:\\S+ ){0,6}candidat|\\bcandidato-me',
);

/** A wish to apply: a question beside it makes it a question. */
export const WISHES = anyOf(
  '\\bi (?:really )?want (?:this|the) (?:job|post|position|role)\\b(?! (?:description|advert|details|notice))|\\b(?:would like|wish|want|intend|hope|.d like|keen|eager|interested) (?:to|in) (?:apply(?:ing)?|submit(?:ting)? (?:my|an)|be(?:ing)? (?:considered|a candidate)|put myself|present my|express(?:ing)? my interest)|\\bexpress(?:ing)? (?:of |my )?(?:\\w+ )?interest|\\bi (?:am|.m) (?:very |highly |really |extremely |keenly )?interested in (?:the|this|your|joining)|\\bapplying for\\b|\\bapplication for (?:the|this|a|your|head|deputy|project|post|position)',
  '\\b(?:souhaite|souhaiterais|voudrais|desire|aimerais) (?:\\S+ ){0,2}(?:postuler|candidater|poser ma candidature|presenter ma candidature|soumettre ma)|\\b(?:vivement|tres|fortement) interesse|\\bcandidature (?:au|pour|a l|a la|spontanee)|\\bma candidature (?:au|pour|a)\\b',
  '\\bbewerbung (?:als|um|auf|fur)\\b|\\bmeine bewerbung(?:sunterlagen)?\\b|\\b(?:deseo|quisiera|me gustaria|desearia) (?:\\S+ ){0,2}(?:postular|presentar mi|optar|solicitar el|aplicar)|\\b(?:wil|zou|graag) (?:\\S+ ){0,4}solliciteren|\\bsollicitatie (?:naar|voor|als)|\\b(?:desidero|vorrei|intendo) (?:\\S+ ){0,2}(?:candidarmi|presentare la mia|proporre la mia)|\\b(?:gostaria|desejo|pretendo|quero) (?:\\S+ ){0,4}(?:candidatar|concorrer|apresentar a minha|submeter)',
);

/** Speaks of an application already made: asking beside it is asking after it. */
export const PAST = anyOf(
  '\\bi (?:have |had |already |just |recently )*(?:applied|submitted|sent|forwarded|e-?mailed)\\b|\\bmy (?:earlier|previous|recent|submitted) application|\\bmy application (?:of|dated|from|sent|submitted)\\b',
  "\\b(?:j'ai|j'avais|ai|avais) (?:\\S+ ){0,2}(?:depose|envoye|soumis|transmis|adresse|postule|presente|candidate)\\b|\\bma candidature (?:du|envoyee|deposee|transmise)",
  '\\b(?:habe|hatte) (?:\\S+ ){0,8}(?:beworben|gesendet|geschickt|eingereicht)|\\bhe (?:enviado|presentado|solicitado)|\\benvie (?:mi|el)|\\bheb (?:\\S+ ){0,6}(?:gesolliciteerd|gestuurd|verzonden|ingediend)|\\bho (?:inviato|presentato|mandato)|\\b(?:enviei|submeti|apresentei)\\b',
);

/** Says that the application is still to come. */
export const NOT_YET =
  /\b(?:before|prior to|once|as soon as|until) (?:i |we )?(?:\w+ ){0,2}(?:appl(?:y|ying)|submit(?:ting)?|send(?:ing)?)\b|\bconsidering (?:whether to )?apply|\b(?:thinking (?:of|about)|planning|intend(?:ing)?) (?:to )?apply|\bavant d(?:e |')(?:\S+ ){0,2}(?:adresser|envoyer|postuler|candidater|deposer|soumettre)/;

/** The papers of an application, said to come with the mail. */
export const ATTACHES = anyOf(
  '\\b(?:(?<!(?:was|were|been|be|had|must) )(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))|\\bpfa\\b|herewith|hereby|please find|(?<!cannot |not |n.t |to )find (?:my|the|below|in)|here (?:is|are)|i (?:have )?attach(?:ed)?|i(?:.m| am) sending|(?<!can |may |shall |should |could |to |if |when )i send)\\b.{0,80}\\b(?:cv|c\\.v|resume|curriculum|vitae|cover(?:ing)? letter|motivation|letter of|application|candidacy|documents?|papers|file)\\b|\\b(?:cv|resume|curriculum(?: vitae)?|cover(?:ing)? letter|motivation letter|letter|application|documents?|papers)\\b.{0,60}\\b(?<!(?:was|were|had) )(?:(?:is|are) )?(?:attached|enclosed|herewith|below|follows?|in attachment|as attachments?|(?:with|in) this (?:e-?mail|mail|message))\\b|\\bsee attach|\\bmy (?:cv|resume) and (?:my )?(?:motivation |cover(?:ing)? )?letter',
  '\\b(?:ci[- ]joint|piece[s]?[- ]jointe|en annexe|en attache|veuillez trouver|vous trouverez|trouverez|(?<!etre |ete )(?:je joins|jointe?s?)|en pj)\\b.{0,80}\\b(?:cv|curriculum|lettre|motivation|candidature|dossier|documents?)\\b|\\b(?:cv|curriculum|lettre de motivation|candidature|dossier|documents)\\b.{0,60}\\b(?:ci[- ]joint|en piece|en annexe|(?<!etre |ete )joints?|en pj)',
  '\\b(?:anbei|im anhang|beigefugt|anliegend|beiliegend|in der anlage|angehangt)\\b.{0,80}\\b(?:lebenslauf|bewerbung\\w*|unterlagen|anschreiben|motivationsschreiben|cv|dokumente)|\\b(?:lebenslauf|bewerbung\\w*|unterlagen|anschreiben|motivationsschreiben|cv)\\b.{0,60}\\b(?:anbei|im anhang|beigefugt|in der anlage|angehangt)',
  '\\b(?:adjunt[oa]s?|anex[oa]s?|en anexo|em anexo|remito|envio|segue|seguem)\\b.{0,80}\\b(?:curriculum|curriculo|cv|carta|solicitud|candidatura|documentos|hoja de vida)|\\b(?:curriculum|curriculo|cv|carta de (?:motivacion|presentacion|motivacao|apresentacao))\\b.{0,60}\\b(?:adjunt|anex|em anexo)',
  '\\b(?:in de bijlage|bijgevoegd|bijgaand|als bijlage|hierbij|ingesloten)\\b.{0,80}\\b(?:cv|curriculum|motivatie\\w*|sollicitatie\\w*|brief|documenten)|\\b(?:cv|motivatiebrief|sollicitatiebrief)\\b.{0,60}\\b(?:bijgevoegd|in (?:de )?bijlage)|\\b(?:in allegato|allego|allegat[oi]|si allega)\\b.{0,80}\\b(?:curriculum|cv|lettera|candidatura|documenti)|\\b(?:curriculum|cv|lettera)\\b.{0,60}\\b(?:in allegato|allegat)',
);

/** A subject of somebody who applies; as the subject of an answer it is only ours come back. */
export const SUBJECT =
  /\b(?:application|apply|applying|applicant|candidature|candidacy|postulation|candidat|candidatura|solicitud|sollicitatie|bewerbung|cv|resume|curriculum|lebenslauf|expression of interest)\b/;
