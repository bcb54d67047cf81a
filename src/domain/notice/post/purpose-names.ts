// What an address is for by its own name: `jobs@`, `dpo@`, `treasurer@`.
import type { Purposes } from './purposes.ts';

/** What its own name says: `jobs@`, `dpo@`, `press@`. */
export function ofLocalPart(address: string): Purposes {
  const [local = '', domain = ''] = address.split('@');
  const is = (words: RegExp) => words.test(local);
  return {
    apply: is(
      /vacanc|vacature|recruit|recrut|(?:^|[._-])jobs?(?:$|[._-])|career|karriere|bewerbung|sollicitat|appl(?:y|ication)|candidat|emploi|hiring|talent|postul/u,
    )
      ? 2.2
      : is(
            /(?:^|[._-])(?:hr|rh|drh|srh|dhr|personnel|personal|personalabteilung|personeelszaken|rrhh|hrd|hrm|humanresources|ressources-?humaines|stages?|cv|concours|mobilite)(?:$|[._-])/u,
          )
        ? 1.2
        : 0,
    ask: is(/^(?:info|contact|enquir|inquir|question|accueil|office|hello|mairie|secretariat)/u) ? 0.8 : 0,
    privacy: is(
      /(?:^|[._-])(?:dpo|dpd|dataprotection|data-protection|privacy|gdpr|rgpd|cil|edps|delegue-?dpd|protection-?(?:des-?)?donnees|datenschutz|donnees-?personnelles)(?:$|[._-])|^dpo|data\.?protection|privacy/u,
    )
      ? 8
      : 0,
    other:
      is(
        /^(?:no-?reply|do-?not-?reply|ne-?pas-?repondre|press|presse|media|webmaster|support|helpdesk|complaints?|ethics|fraud|abuse|accessib|unsubscribe|sales|billing|marketing|name|your\.?name|firstname|prenom|nom)/u,
      ) ||
      /(?:^|[._-])help-?desk(?:$|[._-])/u.test(local) ||
      /^(?:sentry|wixpress)\./u.test(domain)
        ? 6
        : is(NAMED_FOR_OTHERS)
          ? PLAINLY_NAMED
          : 0,
  };
}

const PLAINLY_NAMED = 3;
const NAMED_FOR_OTHERS =
  /(?:^|[._-])(?:accounts?|accounting|comptabilite|treasurer|tresorier|donations?|dons?|invoices?|factures?|facturation|bookings?|reservations?|reservas|tickets?|billetterie|tips?|webmestre|newsletter|permits?|disabilit\p{L}*|handicap|accommodations?|adjustments|abonnements?|subscriptions?|safeguarding|sauvegarde|signalements?|shop|boutique|orders?|commandes|lost-?property|weddings?|mariages|corrections?)(?:$|[._-])|disabilit|webmaster/u;
