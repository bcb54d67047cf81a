// Mail of machines by its wording and headers, in seven languages: never taken for a person’s, never answered.
import { expect, test } from 'vitest';
import { mailIn, rowsOf, verdictOn } from '../../support/mail-tables.ts';

// One mail a line: what it is, subject, text (¶ is a new line), and what else it carries.
const TABLE = `
auto-reply | Re: Your application has been received | Thank you for your message. I am out of the office until Monday 6 April and will have no access to e-mail. For urgent matters please contact my colleague at 555 0100.
auto-reply | OOO Re: acknowledgement | Back on Monday.
auto-reply | Re: Application received | Hi! I am on parental leave and will return in September. Your mail will not be forwarded.
auto-reply | Away Re: Your application | I am travelling on mission this week and may be slow to reply.
auto-reply | RE: Head of IT | Thanks for your email. I am currently away with limited access to my inbox. I will reply when I am back on 30 March.
auto-reply | Re: receipt | I no longer work at Example Ltd. Please address your messages to office@example.org.
auto-reply | RE: Your application | Please note that this mailbox is no longer monitored. Write to helpdesk@example.org instead.
auto-reply | Re: Application | My email address has changed. Please update your contacts: my new address is nadia@example.net.
auto-reply | Change of address | This is an automated message: the address you wrote to has been closed.
auto-reply | Re : Votre candidature | Je suis actuellement en congé maternité. En cas d’urgence, merci de vous adresser à mon collègue.
auto-reply | Absence | Bonjour, absente jusqu’au 12 avril inclus, je prendrai connaissance de votre message à mon retour.
auto-reply | Re : accusé de réception | Je suis en déplacement jusqu’à vendredi et ne consulterai mes messages que rarement.
auto-reply | Re : accusé de réception | Merci de votre message. Je ne suis pas au bureau cette semaine et vous répondrai dès mon retour.
auto-reply | Re: Candidature | Votre message a bien été reçu. Le service est fermé du 24 décembre au 2 janvier ; il sera traité à la réouverture.
auto-reply | AW: Ihre Bewerbung | Vielen Dank für Ihre Nachricht. Ich befinde mich bis einschließlich 10. April im Urlaub. Ihre E-Mail wird nicht weitergeleitet.
auto-reply | Abwesenheit: Bestätigung | Ich bin ab 7. April wieder erreichbar.
auto-reply | AW: Eingang | Ich bin zur Zeit nicht am Platz und habe keinen Zugriff auf meine E-Mails. In dringenden Fällen wenden Sie sich an Frau Sommer.
auto-reply | AW: Eingang | Dies ist eine automatisch erzeugte Nachricht. Bitte antworten Sie nicht darauf.
auto-reply | RE: Candidatura | Gracias por su mensaje. Me encuentro de vacaciones hasta el 12 de abril y responderé a mi regreso.
auto-reply | RE: Candidatura | En este momento no estoy en la oficina. Para asuntos urgentes diríjase a mi compañera.
auto-reply | Fuera de la oficina | Vuelvo el lunes.
auto-reply | R: Candidatura | Sarò assente dall’ufficio fino al 10 aprile. Risponderò al mio rientro.
auto-reply | R: ricevuta | Non sono in ufficio; per urgenze potete rivolgervi alla segreteria.
auto-reply | Antw: Sollicitatie | Bedankt voor uw bericht. Ik ben met vakantie tot en met 10 april en lees mijn mail niet.
auto-reply | RE: bevestiging | Op dit moment ben ik afwezig. Ik beantwoord uw mail na terugkomst.
auto-reply | RES: Candidatura | Obrigado pela mensagem. Estou de férias até 12 de abril, com acesso limitado ao e-mail.
auto-reply | RE: recebido | Encontro-me ausente do escritório e responderei assim que regressar.
auto-reply | Autoreply: Re: your application | 
auto-reply | Auto: Re: candidature | Merci
auto-reply | [Auto-Reply] Application | We got it.
auto-reply | Automatische Antwort: Eingangsbestätigung | 
auto-reply | Automatisch antwoord: ontvangst | 
auto-reply | Autosvar: ansökan | Jag är på semester.
auto-reply | [Ticket #482913] Your request has been received | A ticket has been opened for your request. Please keep the number in the subject when you write again.
auto-reply | Re: Application received [Case 00012345] | Thank you for contacting Example Support. Your case number is 00012345. An agent will get back to you within two working days. Please do not reply to this email.
auto-reply | [#HD-2231] Votre demande a été enregistrée | Votre demande a bien été prise en compte sous le numéro HD-2231. Ne répondez pas à ce message.
auto-reply | Ihre Anfrage [Ticket#2026032010000123] | Wir haben Ihre Anfrage erhalten und unter der Ticketnummer 2026032010000123 erfasst.
auto-reply | Hemos recibido su solicitud (caso 8812) | Su solicitud ha sido registrada con el número 8812. Este es un mensaje generado automáticamente.
auto-reply | Thank you for contacting us | We have received your message and will respond within 48 hours. This mailbox is not monitored outside office hours.
auto-reply | We received your email | Your enquiry is important to us. One of our team will be in touch shortly. Ticket ID: 99812.
auto-reply | Request received: Re: Your application | ##- Please type your reply above this line -## ¶ Your request (5512) has been received and is being reviewed by our support staff.
auto-reply | Please confirm your message | Your message to nadia@example.org is being held until you confirm that you are a person. Click the link below to have it delivered.
auto-reply | Verification required: Re: application | To prove that you are not a spammer, reply to this message without changing the subject. You need do this only once.
auto-reply | Sender verification | I use an anti-spam service. Please complete the form at https://verify.example.net to be added to my approved senders list.
auto-reply | Votre message est en attente | Cette boîte est protégée par un antispam. Pour que votre message soit délivré, merci de vous authentifier en cliquant sur le lien ci-dessous.
auto-reply | Bestätigen Sie Ihre E-Mail | Ihre Nachricht wurde noch nicht zugestellt. Bitte klicken Sie auf den folgenden Link, um zu bestätigen, dass Sie kein Spammer sind.
auto-reply | Read: Your application | Your message ¶ ¶ To: Nadia Okafor ¶ Subject: Your application ¶ Sent: Friday, March 20, 2026 10:12:00 AM ¶ ¶ was read on Friday, March 20, 2026 10:15:00 AM.
auto-reply | Not read: Your application | Your message ¶ ¶ To: Nadia ¶ Subject: Your application ¶ ¶ was deleted without being read on Friday, March 20, 2026.
auto-reply | Lu : Votre candidature | Votre message ¶ ¶ À : Nadia ¶ Objet : Votre candidature ¶ ¶ a été lu le vendredi 20 mars 2026.
auto-reply | Non lu : Votre candidature | Votre message a été supprimé sans avoir été lu le 20 mars 2026.
auto-reply | Gelesen: Ihre Bewerbung | Ihre Nachricht ¶ ¶ An: Nadia ¶ Betreff: Ihre Bewerbung ¶ ¶ wurde gelesen am Freitag, 20. März 2026.
auto-reply | Leído: Su candidatura | El mensaje fue leído el viernes 20 de marzo de 2026.
auto-reply | Letto: La sua candidatura | Il messaggio è stato letto il 20 marzo 2026.
auto-reply | Gelezen: uw sollicitatie | Uw bericht is gelezen op vrijdag 20 maart 2026.
auto-reply | Lida: A sua candidatura | A sua mensagem foi lida em 20 de março de 2026.
auto-reply | Read receipt: Re: Application | This is a receipt for the mail you sent to nadia@example.org. It verifies that the message has been displayed.
auto-reply | Return Receipt (displayed) - Your application | This is a Return Receipt for the mail that you sent. Note: it only acknowledges that the message was displayed.
auto-reply | Recall: Your application | Pia Lund would like to recall the message, "Your application".
auto-reply | Delivered: Your application | Your message has been delivered to the following recipients: ¶ ¶ nadia@example.org
auto-reply | Relayed: Your application | Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server: ¶ nadia@example.org | from <postmaster@example.org>
auto-reply | Accepted: Interview Head of IT |  | parts multipart/alternative text/plain text/calendar && Content-Class: urn:content-classes:calendarmessage
auto-reply | Declined: Interview |  | Content-Type: text/calendar; method=REPLY; charset=utf-8 && parts text/calendar
auto-reply | New Time Proposed: Interview |  | Content-Type: text/calendar; method="COUNTER" && parts text/calendar
auto-reply | Accepté : Entretien |  | parts multipart/alternative text/plain text/calendar
auto-reply | Zugesagt: Gespräch |  | parts multipart/mixed text/calendar
bulk | Invitation: Discover our HR suite @ Tue 31 March 2026 3pm | You have been invited to the following event. Join the webinar. | parts multipart/mixed multipart/alternative text/plain text/calendar
bounce | Undeliverable: Your application | Your message did not reach some or all of the intended recipients. ¶ ¶ Subject: Your application ¶ ¶ The following recipient(s) cannot be reached: ¶ ¶ nadia@example.org on 20/03/2026 10:12 ¶ The e-mail account does not exist at the organization this message was sent to. | from System Administrator <postmaster@example.org>
bounce | failure notice | Hi. This is the qmail-send program at mail.example.org. ¶ I'm afraid I wasn't able to deliver your message to the following addresses. ¶ This is a permanent error; I've given up. Sorry it didn't work out. ¶ ¶ <nadia@example.org>: ¶ User unknown | from <mailer-daemon@mail.example.org>
bounce | Mail delivery failed: returning message to sender | This message was created automatically by mail delivery software. ¶ ¶ A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. | from Mail Delivery System <mailer-daemon@mx.example.net>
bounce | Warning: message 1abcDE-0001 delayed 24 hours | This message was created automatically by mail delivery software. A message that you sent has not yet been delivered. | from <mailer-daemon@mx.example.net>
bounce | DELIVERY FAILURE: User nadia (nadia@example.org) not listed in Domino Directory | Your message ¶ ¶ Subject: Your application ¶ ¶ was not delivered to: ¶ ¶ nadia@example.org ¶ ¶ because: ¶ ¶ User not listed | from <postmaster@example.org>
bounce | Unzustellbar: Ihre Bewerbung | Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen: ¶ ¶ nadia@example.org ¶ Die eingegebene E-Mail-Adresse konnte nicht gefunden werden. | from <microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@example.org>
bounce | Non remis : Votre candidature | Échec de la remise pour ces destinataires ou groupes : nadia@example.org | from <postmaster@example.org>
bounce | Undelivered Mail Returned to Sender | This is the mail system at host mx.example.net. ¶ ¶ I'm sorry to have to inform you that your message could not be delivered | from Mail Delivery System <mailer-daemon@mx.example.net>
bounce | Delivery Status Notification (Failure) | Address not found. Your message wasn't delivered to nadia@example.org because the address couldn't be found, or is unable to receive mail. | from Mail Delivery Subsystem <mailer-daemon@googlemail.example>
bounce | Returned mail: see transcript for details | ----- The following addresses had permanent fatal errors ----- ¶ <nadia@example.org> ¶ (reason: 550 5.1.1 User unknown) | from Mail Delivery Subsystem <mailer-daemon@relay.example.org>
bounce | No se puede entregar: Su candidatura | No se pudo entregar el mensaje a estos destinatarios: nadia@example.org | from <postmaster@example.org>
bounce | Onbestelbaar: uw sollicitatie | Uw bericht kon niet worden afgeleverd bij nadia@example.org | from <postmaster@example.org>
bounce | Non recapitabile: La sua candidatura | Impossibile recapitare il messaggio ai destinatari seguenti | from <postmaster@example.org>
bounce | Não entregue: candidatura | A entrega falhou para estes destinatários | from <postmaster@example.org>
bounce | Your message to nadia@example.org was not delivered | The mailbox is full. 552 5.2.2 over quota | from Mail Administrator <admin@example.org> && path <>
bounce | Message rejected | 550 5.7.1 The message was blocked by the recipient's spam filter. | from <postmaster@example.org> && X-Failed-Recipients: nadia@example.org
bounce | Mail System Error - Returned Mail | This Message was undeliverable due to the following reason: the user(s) account is disabled. | from Mail Administrator <postmaster@mail.example.org>
bounce | Undeliverable mail: quota exceeded | Failed to deliver to nadia@example.org: mailbox full | from MAILER-DAEMON <mailer@example.org>
bulk | 12 new jobs for "Head of IT" in Brussels | Your daily job alert. View all jobs. You receive this email because you created a job alert. Unsubscribe | from Example Jobs <alerts@jobs.example.com>
bulk | Ahmed and 3 others viewed your company page | See who viewed you this week. You are receiving notification emails. Unsubscribe · Help | from <messages-noreply@network.example.com>
bulk | Pia Lund wants to connect | Accept Pia’s invitation to join her professional network. View profile. Accept | from Example Network <invitations@network.example.com>
bulk | Votre alerte emploi : 8 nouvelles offres | Voici les nouvelles offres correspondant à votre alerte. Gérer mes alertes. Se désinscrire | from <alerte@emploi.example.fr>
bulk | Neue Jobs für Sie | Diese Stellenangebote passen zu Ihrem Suchauftrag. Newsletter abbestellen | from <jobs@stellen.example.de>
bulk | The weekly customs bulletin, no. 12 | In this issue: tariffs, origin, valuation. View this email in your browser. Update your preferences. | from <bulletin@trade.example.org>
bulk | La lettre de mars | Si vous ne visualisez pas ce message, cliquez ici. Pour ne plus recevoir nos courriels, suivez ce lien. | from <lettre@example.fr>
bulk | Boletín de marzo | Si no desea recibir más correos, haga clic aquí para darse de baja. | from <boletin@example.es>
bulk | Nieuwsbrief maart | U ontvangt deze nieuwsbrief omdat u zich heeft ingeschreven. Uitschrijven kan hier. | from <nieuws@example.nl>
bulk | Newsletter di marzo | Ricevi questa email perché sei iscritto. Cancella iscrizione | from <news@example.it>
bulk | Novidades de março | Para cancelar a subscrição clique aqui | from <novidades@example.pt>
bulk | Your posted vacancy has 14 new applicants | Upgrade to premium to see all applicants. Manage your job posting. You are receiving this email because you posted a job. | from <employers@jobs.example.com>
bulk | Head of IT - top talent available now | Dear Hiring Manager, we noticed that you are recruiting a Head of IT. Our agency has three pre-vetted candidates ready to interview this week. Our fee is 18% of first-year salary. May I send you their profiles? | from <sam@talentfirm.example>
bulk | Quick question about your open role | Hi there, I saw your vacancy for Head of IT. We specialise in placing senior IT leaders across Europe. Would you be open to a 15-minute call this week? | from <jo@searchpartners.example>
bulk | Nos candidats pour votre poste | Madame, Monsieur, notre cabinet de recrutement dispose de plusieurs profils disponibles immédiatement pour votre poste. Pouvons-nous convenir d’un rendez-vous téléphonique ? | from <contact@cabinet.example.fr>
bulk | Passende Kandidaten für Ihre Vakanz | Sehr geehrte Damen und Herren, wir sind eine Personalberatung und haben passende Kandidaten für Ihre offene Stelle. Dürfen wir Ihnen Profile zusenden? | from <info@personal.example.de>
bulk | Geschikte kandidaten voor uw vacature | Wij zijn een wervings- en selectiebureau en hebben geschikte kandidaten voor uw vacature. Mogen wij u enkele profielen sturen? | from <info@bureau.example.nl>
bulk | Candidatos para su vacante | Somos una consultora de selección y disponemos de candidatos cualificados para su vacante. ¿Podemos agendar una llamada? | from <info@consultora.example.es>
bulk | Re: follow up | Just following up on my previous email. Did you have a chance to look at our applicant tracking software? Happy to offer you a free demo. | from <kim@atsvendor.example>
bulk | Post your vacancy on 200 job boards | Reach more candidates! Advertise your vacancy with us from only €99. Special offer until Friday. | from <sales@boards.example>
bulk | SEO services for your website | We are a digital marketing company and can bring your website to the first page of search results. Can I send you a quote? | from <mike@seo.example>
bulk | Background screening for your new hires | Our company offers background checks, reference checks and psychometric tests for employers. Schedule a call with our sales team. | from <sales@screening.example>
bulk | Formation management : -20 % en mars | Découvrez notre catalogue de formations. Profitez de notre offre spéciale jusqu’au 31 mars. | from <formation@example.fr>
bulk | Proposal: office cleaning | We offer professional office cleaning services at competitive prices. Contact us for a free quote. | from <clean@example.org>
bulk | You have won 1,500,000 EUR | Congratulations! Your e-mail address has won our lottery. To claim your prize send your bank details. | from <claims@lotto.example>
bulk | Urgent business proposal | I am the widow of a late oil minister and wish to transfer the sum of USD 12.5 million to your account. Kindly contact my lawyer. | from <mrs.a@example.org>
bulk | Your mailbox is almost full | Dear user, your mailbox quota has been exceeded. Click here to verify your account or it will be suspended within 24 hours. | from IT Helpdesk <it@example.org>
bulk | Security alert: unusual sign-in | We detected an unusual sign-in. Verify your password immediately to avoid suspension of your account. | from <security@example.org>
bulk | Votre colis est en attente | Votre colis n’a pas pu être livré. Réglez les frais de 1,99 € en cliquant ici. | from <colis@example.org>
bulk | Cheap meds online | Buy viagra and cialis without prescription. 80% off today only. | from <meds@example.org>
bulk | Invest in crypto | Earn $5000 per day with bitcoin trading. Guaranteed profit. Register now. | from <rich@example.org>
bulk | Invoice 44812 overdue | Please find attached your overdue invoice. Payment is due immediately to avoid legal action. | from <billing@example.org>
bulk | Loan offer | We offer loans at 2% interest rate without collateral. Apply now for a loan. | from <loans@example.org>
auto-reply | Re: x | I will write. | Auto-Submitted: AUTO-REPLIED (vacation (holiday \\) x)) ; a="b;c"
auto-reply | Re: x | I will write. | Auto-Submitted: (no) auto-generated
auto-reply | Re: x | I will write. | Auto-Submitted: x-vendor
auto-reply | Re: x | I will write. | Auto-Submitted: yes
auto-reply | Re: x | I will write. | auto-submitted: no && auto-submitted: auto-replied
auto-reply | Re: x | Thanks. | X-Autoreply: yes
auto-reply | Re: x | Thanks. | X-Autorespond: Re: x
auto-reply | Re: x | Thanks. | X-Auto-Reply: true
auto-reply | Re: x | Thanks. | X-MS-Exchange-Inbox-Rules-Loop: nadia@example.org
auto-reply | Re: x | Thanks. | X-POST-MessageClass: 9; Autoresponder
auto-reply | Re: x | Thanks. | X-FC-MachineGenerated: true
auto-reply | Re: x | Thanks. | Delivered-To: Autoresponder
auto-reply | Re: x | Thanks. | Precedence: auto_reply
auto-reply | Re: x | Thanks. | X-Precedence: auto-reply
auto-reply | Re: x | Thanks. | X-Mailer: vacation 1.2
auto-reply | Re: x | Thanks. | X-Autogenerated: Reply
auto-reply | Re: x | Thanks. | X-Cron-Env: <SHELL=/bin/sh>
auto-reply | Read: x | Your message was read. | Content-Type: multipart/report; report-type=disposition-notification && parts multipart/report
bulk | Hello | Dear colleagues, see below. | List-Id: x <x.lists.example.org>
bulk | Hello | Dear colleagues, see below. | List-Unsubscribe: <mailto:u@example.org>
bulk | Hello | Dear colleagues, see below. | Precedence: Junk
bulk | Hello | Dear colleagues, see below. | Mailing-List: list x@example.org; contact y
bulk | Hello | Dear colleagues, see below. | X-Spam-Status: Yes, score=9.1
bulk | Hello | Dear colleagues, see below. | X-Mailman-Version: 2.1
auto-reply | Re: We have received your application | Hello, ¶ ¶ I am away on field work with patchy internet until 9 April. I shall read your message when I get back.
auto-reply | Out of Office Re: We have received your application: Head of IT | On leave. Back 7 April.
auto-reply | Re: your mail | Thank you for your e-mail. Our offices are closed for the Easter break and will reopen on Tuesday 7 April. We will reply to you then.
auto-reply | Re: Your application is incomplete | I am on sick leave for an undetermined period. Please direct urgent requests to my deputy.
auto-reply | Re: Head of IT | I have left Example Customs Agency. For all matters please write to registry@example.org.
auto-reply | RE: acknowledgment | Mr Okafor is out of the office from 20 March to 2 April and does not have access to his messages.
auto-reply | Réponse automatique : Votre candidature est bien arrivée | 
auto-reply | Re: Votre candidature | Bonjour, votre message m’est bien parvenu. Étant en congés jusqu’au 6 avril, je ne pourrai y répondre qu’à mon retour.
auto-reply | Indisponible | Je suis indisponible jusqu’au 30 mars. Pour toute urgence, merci de contacter le secrétariat.
auto-reply | Re: Candidature | Je suis en arrêt maladie et ne consulte pas ma messagerie. Vous pouvez vous adresser à mon assistante.
auto-reply | Automatische Antwort: Your application | Sehr geehrte Damen und Herren, ich bin derzeit nicht im Hause.
auto-reply | Re: Ihre Bewerbung | Guten Tag, ich bin im Mutterschutz. Bitte wenden Sie sich an meine Vertretung.
auto-reply | AW: Application | Vielen Dank für Ihre E-Mail. Ich bin am 23. März wieder für Sie da. Eine Weiterleitung erfolgt nicht.
auto-reply | Respuesta automática: Application | Estaré fuera hasta el lunes 6 de abril sin acceso al correo.
auto-reply | Re: Solicitud | Actualmente me encuentro de baja por maternidad. En mi ausencia pueden dirigirse a mi compañera.
auto-reply | Re: Application | Grazie per il messaggio. Sono in ferie e rientrerò il 7 aprile. Per urgenze contattare la collega.
auto-reply | Risposta automatica: | Sono fuori sede.
auto-reply | Re: Application | Wegens vakantie ben ik afwezig tot 6 april. Voor dringende zaken kunt u bellen met het secretariaat.
auto-reply | Automatisch antwoord: Re: sollicitatie | 
auto-reply | Re: Candidatura | Estarei de licença até 10 de abril. Em caso de urgência contacte a minha colega.
auto-reply | Resposta automática: Re: candidatura | De férias!
auto-reply | Re: Application | This account is no longer in use. Your message has not been forwarded.
auto-reply | AUTO: Nadia Okafor is out of the office (returning 04/06/2026) | I am out of the office until 04/06/2026. ¶ Note: This is an automated response to your message.
auto-reply | Nadia Okafor/ORG is out of the office. | I will be out of the office starting 20/03/2026 and will not return until 06/04/2026.
auto-reply | Je serai absent(e) du bureau | Je serai absent(e) du bureau à partir du 20/03/2026 jusqu’au 06/04/2026.
auto-reply | Vacation Re: application | gone fishing
auto-reply | Case 88121 has been created | Hello, your email has been turned into a case. We will respond in the order received.
auto-reply | [Support] Re: Your application (SR-10022) | Your request has been received and assigned the reference SR-10022.
auto-reply | Confirmation de réception | Nous avons bien reçu votre message et vous répondrons dans les meilleurs délais. Ceci est un message automatique.
auto-reply | Eingangsbestätigung | Ihre Nachricht ist bei uns eingegangen und wird schnellstmöglich bearbeitet. Diese E-Mail wurde automatisch erstellt.
auto-reply | Ontvangstbevestiging | Wij hebben uw bericht ontvangen en reageren binnen vijf werkdagen. U kunt niet op deze e-mail antwoorden.
auto-reply | Conferma di ricezione | Abbiamo ricevuto la sua richiesta. La preghiamo di non rispondere a questa email.
auto-reply | Acuse de recibo | Hemos recibido su mensaje. Por favor, no responda a este correo, se trata de un envío automático.
auto-reply | Recebemos o seu contacto | A sua mensagem foi recebida. Por favor não responda a este e-mail automático.
auto-reply | Re: Application received | Thanks for getting in touch with Example Ltd! A member of our team will respond within 2 business days.
auto-reply | Message pending: action required | Your e-mail to nadia@example.org was not delivered yet because you are not on the list of approved senders. Click below to release it.
auto-reply | Anti-spam confirmation | Please reply to this email so that your message can be delivered. You will only have to do this once.
auto-reply | Read: We have received your application | 
auto-reply | Lu: Candidature | Votre message a été lu le 20/03/2026 à 10:15.
auto-reply | Nicht gelesen: Ihre Bewerbung | Ihre Nachricht wurde am 20.03.2026 ungelesen gelöscht.
auto-reply | Gelesen: Application | 
auto-reply | Reaction to: We have received your application | Nadia Okafor reacted to your message:
auto-reply | Tentative: Interview |  | parts multipart/alternative text/calendar
auto-reply | Rifiutato: Colloquio | Nadia | parts multipart/alternative text/calendar
auto-reply | Geaccepteerd: Gesprek |  | parts text/calendar
auto-reply | x | y | Auto-Submitted: auto-generated (rejected)
auto-reply | x | y | Auto-Submitted: "auto-replied"
auto-reply | x | y | Auto-Submitted: Auto-Notified ; owner-email = "x@example.org" (c1 (c2))
auto-reply | x | y | X-Auto-Reply-From: a@example.org
auto-reply | x | y | X-Mail-Autoreply: nadia
auto-reply | x | y | X-Vacation: yes
auto-reply | x | y | X-AutoReply-From: x
auto-reply | x | y | X-Mailer: Autoresponder v2
auto-reply | x | y | X-Otrs-Loop: 1
bounce | Delivery delayed | The message has not yet been delivered to nadia@example.org. It will be retried for 2 more days. | from <mailer-daemon@relay.example>
bounce | Mail could not be delivered | <nadia@example.org>: host mx.example.org said: 550 5.1.1 Recipient address rejected: User unknown | from <postmaster@relay.example>
bounce | Undeliverable: Your application |  | from Microsoft Outlook <postmaster@outlook.example> && path <>
bounce | Unzustellbare Nachricht | Ihre Nachricht konnte nicht zugestellt werden. Empfänger unbekannt. | from <mailer-daemon@relay.example>
bounce | Rapport de non-remise | Votre message n’a pas pu être remis au destinataire : boîte pleine. | from <postmaster@relay.example>
bounce | Mensaje devuelto | Su mensaje no pudo ser entregado. 550 5.1.1 user unknown | from <mailer-daemon@relay.example>
bounce | Mancata consegna | Il messaggio non è stato recapitato | from <postmaster@relay.example>
bounce | Delivery Failure | The following message could not be delivered because the recipient mailbox is over quota | from <admin@relay.example> && path <>
bounce | NDN: Your application | Sorry. Your message could not be delivered to: Nadia Okafor (The name was not found at the remote site. Check that the name has been entered correctly.) | from <postmaster@relay.example>
bulk | Jobs for you: IT Manager, Head of Digital and 5 more | We found new jobs matching your profile. See all jobs. Edit alert. Unsubscribe. | from <noreply@jobs.example>
bulk | Kofi commented on a post you follow | See the comment. You are receiving this email because you follow this post. Change your notification settings. | from <notification@network.example>
bulk | Trade Weekly: origin rules in force | Read online · Subscribe · Unsubscribe ¶ ¶ This week: new rules of origin. | from <hello@tradeweekly.example>
bulk | Votre newsletter RH | Au sommaire : marque employeur, télétravail. Vous ne souhaitez plus recevoir cette lettre ? Désabonnement | from <rh@lettre.example>
bulk | HR-Newsletter März | Themen: Recruiting, Gehälter. Wenn Sie diesen Newsletter nicht mehr erhalten möchten, können Sie sich hier abmelden. | from <news@hr.example>
bulk | Ofertas de la semana | Si no quieres recibir más correos, date de baja aquí. | from <ofertas@tienda.example>
bulk | IT leadership talent | Good morning, we are a boutique executive search firm based in Geneva. I would be happy to introduce two outstanding candidates for your Head of IT role. Our terms are attached. When can we speak? | from <lena@boutique.example>
bulk | Your Head of IT search | Hi, is your Head of IT position still open? I am working with a CIO who is actively looking and would be a perfect fit. Happy to send over their CV under our standard terms (20%). | from <max@agency.example>
bulk | Freelance IT consultants | We have 40 consultants available immediately at competitive rates. Let me know if you would like to see CVs. | from <sales@consult.example>
bulk | Recrutement : gagnez du temps | Notre logiciel de recrutement trie vos candidatures automatiquement. Essai gratuit 30 jours. Souhaitez-vous une démonstration ? | from <ventes@logiciel.example>
bulk | Personalvermittlung | Wir unterstützen Sie bei der Besetzung Ihrer offenen Stelle. Unsere Kandidaten sind sofort verfügbar. Haben Sie Zeit für ein kurzes Telefonat? | from <info@vermittlung.example>
bulk | Translation services | We provide certified translation services in 40 languages at low rates. Would you like a free quote? | from <info@translate.example>
bulk | Team training offer | Train your staff with our online courses: 50% discount until the end of March. Book now. | from <info@courses.example>
bulk | Partnership opportunity | Dear Sir, we are a leading manufacturer of office furniture and would like to cooperate with your esteemed company. Please see our catalogue. | from <export@furniture.example>
bulk | Conference: Customs 2026 | Register now for the Customs 2026 conference! Early bird price until 31 March. Sponsors welcome. | from <events@conf.example>
bulk | You have an unclaimed inheritance | I am a lawyer to a deceased client who bears your surname and left 8.4 million dollars. Contact me for the transfer. | from <law@chambers.example>
bulk | ACTION REQUIRED: password expires today | Your password expires today. Keep the same password by clicking the link below. | from <support@helpdesk.example>
bulk | Document shared with you | A secure document has been shared with you. Click here to view the document and sign in with your e-mail password. | from <share@docs.example>
bulk | Facture impayée | Sauf erreur de notre part, votre facture reste impayée. Réglez immédiatement en cliquant sur le lien. | from <compta@factures.example>
bulk | Crédit rapide | Besoin d’argent ? Nous offrons des prêts de 5 000 à 500 000 € à 2 %. Contactez-nous par WhatsApp. | from <pret@credit.example>
bulk | Online casino bonus | 200 free spins at our casino. Play now! | from <bonus@casino.example>
bulk | Make money from home | Earn 3000 euros a week working two hours a day. No experience needed. Reply now. | from <jobs@easy.example>
bulk | x | y | X-Mailing-List: <x@lists.example>
bulk | x | y | X-BeenThere: x@lists.example
bulk | x | y | Precedence: first-class && X-Spam-Flag: YES
bulk | x | y | X-MS-Exchange-Organization-SCL: 9
bulk | x | y | path <bounces+123-abc@mail.example>
auto-reply | Re: We have received your application | I am attending a conference all week; answers will be slow.
auto-reply | Re: Your application | Madame Petit est en congé de maternité. Son remplaçant est M. Leroy, joignable au 555 0100.
auto-reply | Re: Your application | Our institute is closed for public holidays until Tuesday.
auto-reply | AW: Your application | Ich bin auf Dienstreise und melde mich nach meiner Rückkehr.
auto-reply | RE: Application | Me encuentro fuera del país por trabajo y responderé a la vuelta.
auto-reply | R: Application | Il mio indirizzo è cambiato; scrivetemi d’ora in poi a nadia@example.net.
auto-reply | RE: Application | Ik ben ziek en weet nog niet wanneer ik terug ben.
bulk | Hotel rates for your delegates | We offer preferential room rates near your headquarters. From 89 EUR per night including breakfast. Shall I send our brochure?
bulk | Prestation de nettoyage | Nous proposons des prestations de nettoyage de bureaux. Puis-je vous envoyer un devis ?
bulk | Candidate introduction | Please find below a short profile of a candidate we represent. Would you like to meet her?
`;

test.each(rowsOf(TABLE))('%s: "%s" %s', (kind, subject, text, besides) => {
  const found = verdictOn(mailIn(subject, text, besides));
  if (kind === 'person') {
    expect(['bounce', 'auto-reply', 'bulk']).not.toContain(found.kind);
    expect(found.silence).toBeNull();
  } else {
    expect(found.kind).toBe(kind);
    expect(found.silence).not.toBeNull();
  }
});
