// Whether a person takes an application back: said in a sentence that neither asks, denies nor supposes it.
import { anyOf } from './wording.ts';

/**
 * True when a sentence takes the application back, or declines an interview or an offer. "How can I withdraw?", "I do not wish to withdraw",
 * "if I withdraw" and "I withdrew by mistake" do not; "could you please withdraw my application?" does.
 * @param sentences folded, as `sentencesOf` gives them
 */
export function withdraws(sentences: string[]): boolean {
  return sentences.some(takesBack);
}

/** True when a text speaks of a withdrawal made before: by mistake, or to be undone. */
export function undoesWithdrawal(text: string): boolean {
  return UNDONE.test(text);
}

function takesBack(sentence: string): boolean {
  if (!WITHDRAW.test(sentence) || NOT.test(sentence) || UNDONE.test(sentence)) return false;
  return POLITE.test(sentence) || !(sentence.endsWith('?') || SUPPOSED.test(sentence));
}

const MINE =
  '(?:my|the|this|our) (?:\\w+ ){0,2}(?:application|candidacy|candidature|submission|name|interest|dossier|file|participation)';

const WITHDRAW = anyOf(
  // English
  `\\b(?:withdraw(?:ing)?|retract(?:ing)?|rescind(?:ing)?|cancel(?:l?ing)?|revok(?:e|ing)|tak(?:e|ing) back|pull(?:ing)?|recall(?:ing)?)\\b[^.?!]{0,40}\\b${MINE}`,
  '\\b(?:i|to|must|formally|hereby) (?:have to |would rather |would prefer to |prefer to |wish to |want to |would like to |am |will |shall |therefore |hereby |formally |now |regretfully )*(?:withdraw(?:ing)?|step(?:ping)? (?:back|down|aside)|pull(?:ing)? out|bow(?:ing)? out|opt(?:ing)? out|stand(?:ing)? down)\\b(?! (?:money|cash|funds|support|data))(?! (?:of|from) (?:\\w+ ){0,3}(?:mail\\w*|list|news\\w*|messages?|communications?|e-?mails?)\\b)',
  '\\b(?:withdrawal|retraction|cancellation) of my (?:application|candidacy|candidature|submission)',
  '\\bno longer (?:wish(?:ing)?|want|intend|interested|be interested|available|pursu\\w+|able|in a position)\\b(?: (?:to|in|for)\\b[^.?!]{0,60}\\b(?:appl\\w+|consider\\w*|positions?|posts?|roles?|jobs?|candida\\w+|vacanc\\w+|process|opportunit\\w+|selection|recruitment|this|it)|[.!]?$)',
  '\\bnot interested (?:in (?:\\w+ ){1,4})?(?:any ?more|any longer)|\\b(?:end|stop|terminate|discontinue|cease) my (?:participation|candidacy|application|candidature)|\\bno longer (?:a candidate|a contender|an applicant|applying|seeking (?:this|the)|to be considered)|\\bnot wish to be considered|\\bnot (?:to )?be considered (?:any ?(?:more|longer)|further)|\\bdo not (?:want|wish) to (?:continue|proceed|go on|be considered)',
  "\\b(?:not to|not be|not|won't be|unable to|against) (?:pursu(?:e|ing)|continu(?:e|ing)|proceed(?:ing)?|go(?:ing)? (?:ahead|forward|further|on)|tak(?:e|ing) (?:this|it) (?:any )?further|mov(?:e|ing) forward)\\b[^.?!]{0,60}(?:\\b(?:application|candidacy|process|position|post|role|opportunity|interview|selection|recruitment|any further|further|it|this)\\b|$)",
  `\\b(?:disregard|ignore|do not consider|don't consider|stop (?:considering|processing)|discard|close|consider void)\\b (?:(?:my|this) )(?:application|candidacy|candidature|submission)\\b(?!.{0,60}\\b(?:use|consider|instead|attached|new|one below))`,
  `\\b${MINE} (?:is |be |to be |should be |as |has been |as having been )*(?:withdrawn|cancelled|canceled|retracted|void|null and void|closed|discontinued)\\b`,
  '\\b(?:declin(?:e|ing)|turn(?:ing)? down|reject(?:ing)?|refus(?:e|ing)|not (?:be )?(?:accept(?:ing)?|tak(?:e|ing) up))\\b (?:\\w+ )?(?:the|your|this|an?) (?:\\w+ ){0,3}(?:offer|invitation|interview|position|post|role|job|opportunity)|\\b(?:must|have to|need to|decided to|wish to|would like to|will|shall|i) (?:\\w+ )?decline\\b',
  '\\b(?:remov(?:e|ed|ing)|tak(?:e|en|ing)|drop(?:ped)?|delet(?:e|ed|ing)|strik(?:e|ing)|exclud(?:e|ed))\\b (?:me|my (?:name|candidacy|candidature|application|cv)|out)\\b[^.?!]{0,30}\\b(?:of|from)\\b[^.?!]{0,30}\\b(?:process|candidates|applicants|selection|competition|recruitment|consideration|pool|shortlist|short list|running|contention)',
  '\\b(?:delete|remove|drop|erase) my (?:application|candidacy|candidature)\\b(?!.{0,60}\\b(?:data|duplicate|first|second|old|earlier|previous|copy|twice|photo|instead|new|attached))',
  '\\bi have (?:since |now |already |just |recently |in the meantime )*(?:accepted|taken(?: up)?|found|signed(?: for)?) (?:another|a different|an alternative|other) (?:\\w+ )?(?:position|post|job|role|offer|employment|opportunity|contract)\\b[^.?!]{0,60}$',
  '\\b(?:unable to|cannot|can.t|not able to|will not|not in a position to) (?:be )?(?:accept(?:ing)?|tak(?:e|ing) up) (?:the|your|this) (?:\\w+ )?(?:position|offer|post|job|role|appointment)|\\b(?:as|since|because|having|for) (?:i )?(?:have |now )*(?:accepted|found|signed|taken|started)\\b.{0,30}\\b(?:another|other|different|elsewhere)\\b',
  // French
  '\\b(?:retirer|retirez|supprimer|rayer|enlever|otez|oter) (?:\\S+ ){0,2}mon nom\\b|\\b(?:retir(?:e|er|ons)|annul(?:e|er|ons|ez)|renonc(?:e|er|ons)|retracter?|suspendre|cloturer|je cloture|clore)\\b[^.?!]{0,40}\\b(?:candidature|postulation|dossier|participation|poste|processus|procedure|entretien)\\b',
  '\\b(?:me|nous) (?:vois|voyons)?[^.?!]{0,30}\\b(?:desiste[rz]?|retire[rz]?)\\b|\\bme desister?\\b|\\bme retirer? (?:du|de la|de ce)|\\b(?:retrait|desistement|annulation) de (?:ma|mon) (?:candidature|dossier|postulation)',
  '\\bne (?:souhaite|desire|veux|voudrais|suis|serai)s? plus (?:\\w+ )?(?:(?:etre|poursuivre|donner|interesse|disponible|candidat|postuler|participer|continuer|en mesure)\\w*)|\\bne pas (?:poursuivre|continuer|donner suite|y donner suite)|\\bne (?:souhaite|desire) pas (?:donner suite|poursuivre|continuer)|\\bne (?:donne|donnerai|poursuis|poursuivrai) pas (?:suite|ma|la|le)',
  '\\b(?:ne (?:plus|pas) (?:en tenir compte|tenir compte|prendre en (?:compte|consideration)|considerer|traiter))\\b[^.?!]{0,20}(?:\\b(?:de )?(?:ma|mon|cette) (?:candidature|dossier|demande)|$)|\\bma candidature\\b[^.?!]{0,60}\\bne plus (?:en tenir|la considerer|y donner)|\\b(?:considerer|considerez)\\b[^.?!]{0,20}\\bma candidature comme (?:nulle|retiree|caduque|annulee|sans objet)',
  "\\bdecline(?:r|z)? (?:\\w+ )?(?:votre|cette|l'|la |le )(?:\\w+ )?(?:offre|invitation|proposition|entretien|poste)?|\\b(?:dois|suis (?:au regret|contrainte?) de|prefere) (?:\\w+ )?(?:decliner|renoncer)",
  // German
  '\\b(?:zieh\\w*|nehm\\w*|stornier\\w*|annullier\\w*)\\b[^.?!]{0,40}\\b(?:bewerbung|kandidatur)\\b[^.?!]{0,60}\\b(?:zuruck)?|\\b(?:bewerbung|kandidatur)\\b[^.?!]{0,40}\\b(?:zuruck(?:zu)?(?:ziehen|nehmen)|zuruckgezogen|stornieren|gegenstandslos|hinfallig|nicht (?:mehr|weiter) (?:zu )?berucksichtigen|nicht weiter)',
  '\\b(?:rucknahme|ruckzug|zuruckziehung) meiner (?:bewerbung|kandidatur)|\\b(?:kein|nicht mehr|nicht langer)\\b[^.?!]{0,20}\\b(?:interesse|interessiert|zur verfugung)|\\bstehe\\b[^.?!]{0,60}\\bnicht (?:mehr|langer) zur verfugung|\\b(?:angebot|einladung|gesprach|stelle)\\b[^.?!]{0,40}\\b(?:ablehnen|absagen|nicht annehmen|ausschlagen)|\\b(?:bewerbungs|auswahl)(?:verfahren|prozess)\\b[^.?!]{0,30}\\b(?:zuruck|aus(?:scheiden|steigen))',
  // Spanish
  '\\b(?:retir(?:o|ar|amos|e|en)|anul(?:o|ar|en|e)|cancel(?:o|ar|en)|desist(?:o|ir)|renunci(?:o|ar))\\b[^.?!]{0,40}\\b(?:candidatura|solicitud|postulacion|proceso|puesto|vacante|oferta|concurso)|\\bya no (?:estoy|me encuentro|estare|deseo|quiero)\\b[^.?!]{0,20}\\b(?:interesad|disponible|participar|continuar|seguir|optar|ser considerad)|\\b(?:rechaz(?:o|ar)|declin(?:o|ar))\\b[^.?!]{0,20}\\b(?:oferta|invitacion|entrevista|propuesta|puesto)|\\bno (?:tener|tengan) en cuenta mi (?:candidatura|solicitud)|\\bno (?:deseo|quiero) (?:continuar|seguir)',
  // Dutch
  '\\btrek\\b[^.?!]{0,20}\\b(?:sollicitatie|kandidatuur|mij|me)\\b[^.?!]{0,40}\\b(?:in|terug)\\b|\\b(?:sollicitatie|kandidatuur)\\b[^.?!]{0,40}\\b(?:in(?: te )?trekken|ingetrokken|terug(?: te )?trekken|teruggetrokken|annuleren|in te trekken|terug te trekken|als vervallen)|\\b(?:mij|me) (?:graag )?terug ?(?:te )?trekken|\\b(?:niet|geen)\\b (?:meer|langer)\\b[^.?!]{0,20}\\b(?:geinteresseerd|beschikbaar|interesse|kandidaat)|\\bzie\\b[^.?!]{0,40}\\baf van\\b|\\baf ?te ?zien van|\\b(?:aanbod|uitnodiging|gesprek)\\b[^.?!]{0,40}\\b(?:afslaan|afwijzen|afzeggen|weigeren)',
  // Italian
  '\\b(?:ritir(?:o|are|arla|armi|iamo)|annull(?:o|are)|rinunci(?:o|are)|revoc(?:o|are))\\b[^.?!]{0,40}\\b(?:candidatura|domanda|selezione|posizione|posto|processo|offerta|concorso)|\\bnon (?:sono|saro) piu\\b[^.?!]{0,20}\\b(?:interessat|disponibile|candidat)|\\bnon (?:intendo|desidero|voglio) (?:piu )?(?:proseguire|continuare|partecipare)|\\b(?:rifiut(?:o|are)|declin(?:o|are))\\b[^.?!]{0,20}\\b(?:offerta|invito|colloquio|proposta|posizione)|\\bnon tenere (?:piu )?conto della mia',
  // Portuguese
  '\\b(?:retir(?:o|ar)|cancel(?:o|ar)|anul(?:o|ar)|desist(?:o|ir|encia)|renunci(?:o|ar))\\b[^.?!]{0,40}\\b(?:candidatura|inscricao|processo|vaga|concurso|posicao|oferta)|\\bja nao (?:estou|me encontro|tenho|desejo|pretendo)\\b[^.?!]{0,20}\\b(?:interess|disponivel|participar|continuar)|\\bnao (?:estou|tenho) mais (?:interess|disponi)|\\bnao (?:desejo|pretendo|quero) (?:mais )?(?:prosseguir|continuar|participar)|\\b(?:recus(?:o|ar)|declin(?:o|ar))\\b[^.?!]{0,20}\\b(?:proposta|oferta|convite|entrevista|vaga)',
);

const NOT = anyOf(
  "\\b(?:not|never|n't|without)\\b (?:\\w+ ){0,4}(?:withdraw|retract|cancel|rescind|revok|pull|declin)\\w*",
  '\\bne (?:\\w+ )?(?:souhaite|veux|desire|compte|vais|voudrais|retire|renonce) (?:nullement |aucunement )?pas (?:\\w+ )?(?:retirer|annuler|renoncer|me desister|ma)|\\bne (?:retire|renonce|decline) pas',
  '\\bnicht (?:zuruck(?:zu)?(?:ziehen|nehmen))|\\bno (?:quiero|deseo|pretendo|voy a) (?:retirar|anular|cancelar|renunciar|desistir)|\\bniet (?:in(?:te)?trekken|terugtrekken)|\\bnon (?:voglio|desidero|intendo) (?:ritirare|annullare|rinunciare)|\\bnao (?:quero|desejo|pretendo|vou) (?:retirar|cancelar|anular|desistir)',
);
/** Who takes a withdrawal back is a candidate again, and a person has to look. */
const UNDONE = anyOf(
  '\\b(?:my|the) (?:earlier |previous |recent )?withdrawal\\b|\\bby mistake\\b|\\baccidentally\\b|\\breinstat|\\breactivat|\\bwithdrew\\b|\\bpar erreur\\b|\\bmon (?:retrait|desistement)\\b|\\birrtumlich|\\bversehentlich|\\bpor error\\b|\\bper errore\\b|\\bper ongeluk\\b|\\bpor engano\\b',
);
const POLITE = anyOf(
  '\\b(?:could|can|would|will|may) (?:you|i ask you to|i request you to) (?:please |kindly |therefore |be so kind as to |be kind enough to )*(?:withdraw|cancel|remove|take|retract|disregard|close|delete)',
  '\\b(?:pourriez|pouvez|voudriez)[- ]vous (?:\\S+ ){0,3}(?:retirer|annuler|supprimer|ne plus|considerer|cloturer)|\\b(?:konnten|konnen|wurden) sie (?:\\S+ ){0,6}(?:zuruckziehen|stornieren|streichen|loschen)',
  '\\b(?:podrian?|pueden?) (?:\\S+ ){0,3}(?:retirar|anular|cancelar)|\\b(?:kunt|wilt|zou) u (?:\\S+ ){0,6}(?:intrekken|annuleren|verwijderen)|\\b(?:potreste|potrebbe|puo) (?:\\S+ ){0,3}(?:ritirare|annullare)|\\b(?:poderiam?|podem) (?:\\S+ ){0,3}(?:retirar|cancelar|anular)',
);
const SUPPOSED = anyOf(
  '\\b(?:if|should|unless|suppose|whether|in case|before|when|once) (?:i|we|one|a candidate|candidates|it|this|that|the|there|you)\\b|\\botherwise\\b|\\bsinon\\b|\\ba moins qu|\\bdans le cas contraire|\\bandernfalls\\b|\\bhow (?:to|can|do|may|would|could|one|candidates)\\b|\\bcan i\\b|\\bmay i\\b|\\bpossible to\\b|\\bi (?:might|may|could) (?:have to |need to )?(?:withdraw|cancel|decline)',
  "^(?:comment|puis-je|est-ce|est-il|que se passe)|\\bcomment (?:\\S+ ){0,3}(?:retirer|annuler|me desister)|\\b(?:si|au cas ou) (?:je|j'|nous)\\b|\\bs'il est possible|\\b(?:falls|wenn|ob|sofern) (?:ich|man|es)\\b|\\bwie (?:kann|ziehe|man)\\b|\\bmoglich\\b|\\bcomo (?:puedo|se|posso)\\b|\\bes posible\\b|\\be possivel\\b|\\bhoe (?:kan|moet|trek)\\b|\\bals ik\\b|\\bof ik\\b|\\bcome (?:posso|si|faccio)\\b|\\be possibile\\b|\\bse (?:ritiro|ritirassi|retirar|desistir)\\b|\\bsi (?:retiro|retirara)\\b",
);
