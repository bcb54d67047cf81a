// Mail in the words of many people and machines, without headers that tell: one mail a line, labelled from the product rules.

/** What it is, subject, text (¶ is a new line), and what is known of it: answers-us, document, unreadable, linked, on-file, from Name <address>. */
export const FIRST = `
auto-reply | RE: Your application for Head of Information Technology | Hi there, ¶ ¶ I'm off until the 3rd of April, sunning myself with the kids. Mails pile up meanwhile. If it burns, ring Petra on ext. 441. ¶ ¶ Cheers ¶ Tom | answers-us
auto-reply | Re: We have received your application | Greetings! I am currently on annual leave, returning Tuesday 24 March. Urgent things go to duty.desk@example.org. | answers-us
auto-reply | Re: We have received your application | I am attending a conference in Nairobi this week. Responses will be delayed. ¶ ¶ Ann Mwangi ¶ Senior adviser | answers-us
auto-reply | Re: We have received your application | Sick leave from 2 March until further notice. My tasks are taken over by J. Peeters. | answers-us
auto-reply | Re: We have received your application | On maternity leave till October 2026. | answers-us
auto-reply | Re: We have received your application | Thank you for writing. This week I am at home with a newborn and will not look at mail. Talk soon! | answers-us
auto-reply | Re: Head of IT | As of 1 March I have left Bramble Logistics. Your email has not been forwarded. For invoices use accounts@example.com, for anything else reception@example.com. | answers-us
auto-reply | Re: Head of IT | Please be informed that Mr Daniel Osei has retired from the Ministry. Kindly direct correspondence to the Director's registry. | answers-us
auto-reply | Re: Head of IT | This account will be closed down at the end of the month. Kindly use d.osei@example.net from now on. | answers-us
auto-reply | Re: Application | I rarely check this address any more - best reach me at lena.fischer@example.net | answers-us
auto-reply | Re: your mail | Mailbox not in use. | answers-us
auto-reply | Automatic answer | Dear sender, your email has reached us. We aim to come back to you inside three working days. Kind regards, Customer Care
auto-reply | Re: Acknowledgement of receipt [REQ-88211] | Hello Vacancy team, ¶ thanks for getting in touch. Your request has been logged with reference REQ-88211. One of our colleagues will look at it as soon as possible. | from Helpdesk <helpdesk@example.com>
auto-reply | Ticket created: 55120 | A new ticket has been created from your message. You can follow its progress in the portal. | from Service Portal <service@example.com>
auto-reply | Case closed - 771002 | Your case 771002 has been marked as solved. Tell us how we did in this short survey. | from Support <support@example.com>
auto-reply | Votre demande n° 4417 | Madame, Monsieur, ¶ ¶ Nous accusons réception de votre courriel et vous en remercions. Une réponse vous sera apportée dans les meilleurs délais. ¶ ¶ Le service des relations usagers | from Relations usagers <contact@example.org>
auto-reply | Re: Accusé de réception de votre candidature | Bonjour, ¶ ¶ je suis en congés du 16 au 27 mars. Pour toute urgence vous pouvez joindre Mme Lambert au 02 555 01 02. ¶ ¶ Bien à vous, ¶ Hugo | answers-us
auto-reply | Re: Accusé de réception de votre candidature | En formation toute la semaine, je répondrai à vos messages le lundi suivant. | answers-us
auto-reply | Re: Accusé de réception de votre candidature | J'ai quitté mes fonctions à la mairie de Valombre le 31 janvier. Merci d'écrire désormais au secrétariat général. | answers-us
auto-reply | Re: Accusé de réception de votre candidature | Cette adresse n'est plus relevée. Nouvelle adresse : hugo.lambert@example.net | answers-us
auto-reply | Re: Accusé de réception | Je suis en arrêt maladie et ne peux donner suite à votre message. | answers-us
auto-reply | Re: Accusé de réception | Télétravail sans accès à ma messagerie professionnelle aujourd'hui ; de retour demain. | answers-us
auto-reply | AW: Eingangsbestätigung | Guten Tag, ich bin vom 10. bis 28. März nicht im Büro. Meine Vertretung übernimmt Frau Krüger (Durchwahl 12). Mit freundlichen Grüßen, Jens Holm | answers-us
auto-reply | AW: Eingangsbestätigung | Ich habe das Unternehmen verlassen. Bitte wenden Sie sich künftig an info@example.com. | answers-us
auto-reply | AW: Eingangsbestätigung | Zurzeit bin ich auf Dienstreise und nur eingeschränkt erreichbar. | answers-us
auto-reply | AW: Eingangsbestätigung | Diese E-Mail-Adresse wird nicht mehr verwendet. | answers-us
auto-reply | RE: Acuse de recibo | Hola: ¶ estaré fuera hasta el 6 de abril. Si es urgente, llamad a Marta (ext. 22). ¶ Un saludo, Iñaki | answers-us
auto-reply | RE: Acuse de recibo | Ya no trabajo en Transportes Quimera. Para cualquier gestión escriba a administracion@example.com | answers-us
auto-reply | R: Conferma di ricezione | Buongiorno, sono in congedo parentale fino al 30 giugno. Per necessità contattare il collega Rossi. | answers-us
auto-reply | R: Conferma di ricezione | Questa casella non è più attiva. | answers-us
auto-reply | Antw: Ontvangstbevestiging | Beste, ik ben afwezig t.e.m. 27 maart. Dringend? Bel Sofie op 0400 00 00 00. | answers-us
auto-reply | Antw: Ontvangstbevestiging | Ik werk niet meer bij Zonnedauw bv. Mails worden niet doorgestuurd. | answers-us
auto-reply | RES: Confirmação | Olá, encontro-me de licença até ao dia 10 de abril. Em caso de urgência, contactar a Dra. Teixeira. | answers-us
auto-reply | RES: Confirmação | Já não faço parte da empresa. O meu novo contacto: rui@example.net | answers-us
auto-reply | Out of office: holiday closure | Our office is closed from Good Friday through Easter Monday and reopens on Tuesday. Your email will be read then.
auto-reply | I am out of the office | Back 30/3. Not reading mail. For HR matters: hr@example.com
auto-reply | Summer break | The school is shut for the half-term holidays. Messages received during this period will be answered after 2 March. | from Hillcrest School <office@example.org>
auto-reply | Your message was displayed | This confirms that your message to Otto Berg, sent on 12/03/2026 at 09:14, has been displayed on the recipient's computer. There is no guarantee that the content has been read or understood.
auto-reply | Lecture confirmée | Ceci est une confirmation de lecture du message que vous avez envoyé à Claire Dumas le 12/03/2026 à 09:14.
auto-reply | Your email requires verification | Hello, I use SpamGate to stop junk. Your message is waiting in a queue. Please click here once to be let through, and it will be delivered to me right away. | answers-us
auto-reply | Quarantine notification | One message addressed by you was placed in quarantine because it looked suspicious. The recipient can release it within 14 days. | from Mail Gateway <gateway@example.com>
bounce | Delivery problem | We could not deliver your message to: ¶ otto.berg@example.com ¶ Reason: the mailbox is over its quota. ¶ The message will not be tried again. | from Mail System <mailsystem@example.com>
bounce | Message not delivered | Sorry, we could not deliver your email because there is no such person at this address. ¶ ¶ 550 5.1.1 unknown recipient | from Mail Service <service@example.com>
bounce | Non-remise : accusé de réception | Le message que vous avez adressé à p.durand@example.com n'a pas pu être remis : boîte aux lettres pleine. | from Service de messagerie <messagerie@example.com>
bounce | Ihre Nachricht wurde nicht zugestellt | Die Nachricht an k.sommer@example.com konnte nicht zugestellt werden, da das Postfach unbekannt ist (550 user unknown). | from Mail-System <mail@example.com>
bulk | Boost your hiring in 2026 | Hi there, ¶ ¶ Finding the right people is hard. With TalentHarbor you post once and reach 300 job boards. Shall we book a 15 minute call this week? ¶ ¶ Best, ¶ Kelly Brand ¶ Account Executive
bulk | Head of IT vacancy | Dear Hiring Manager, ¶ we noticed that you are looking for a Head of IT. Our agency has three excellent profiles available at once, fully vetted. Our fee is 18 % of the first annual salary. Would you like to see their CVs?
bulk | Candidates for your opening | Good morning, ¶ I represent Northlight Executive Search. We have placed over forty CIOs in international organisations. May I send you two anonymised profiles, free of obligation? ¶ Regards, Piet
bulk | Quick question | Hi, are you the right person to talk to about payroll software? We help organisations such as yours cut costs by 30 %. Worth a chat on Thursday?
bulk | Following up | Just floating this to the top of your inbox. Did you get a chance to look at our proposal for applicant tracking? Happy to show you a demo.
bulk | Re: Following up | Hi again, I have not heard back from you so I assume the timing is off. Should I close your file or would you still like a demo of our onboarding suite? ¶ ¶ If you'd rather not hear from me, just reply STOP.
bulk | 12th Global Customs Summit, Lisbon | Dear colleague, registration is now open! Join 600 leaders on 14-16 May. Early-bird rates end on 31 March. Keynotes, workshops, gala dinner. Register today at summit.example.com
bulk | Call for papers | The International Journal of Trade Studies invites you to submit a manuscript for its June issue. Fast review, low fees. Submissions by 30 April.
bulk | March news from the Guild | In this issue: ¶ - Interview with our new president ¶ - Upcoming events ¶ - Members' corner ¶ You receive this mail because you are a member. Manage your preferences here.
bulk | 5 jobs matching "Head of IT" | New jobs for you this week: IT Director (Ghent), Head of Infrastructure (Lille), CIO (Liège)... See all jobs. You can change your alert at any time.
bulk | Training: ISO 27001 Lead Auditor | Five day course, online or in Brussels. Certified trainers. EUR 1,950 per person, 15 % discount for groups. Reserve your seat now!
bulk | Offre de services | Madame, Monsieur, ¶ Notre société est spécialisée dans le nettoyage de bureaux. Nous serions heureux de vous adresser un devis gratuit. Quand pourrions-nous vous rencontrer ?
bulk | Profils pour votre poste de responsable informatique | Bonjour, ¶ notre cabinet dispose de candidats qualifiés et immédiatement disponibles pour le poste que vous publiez. Souhaitez-vous recevoir leurs CV ? Honoraires uniquement au succès.
bulk | Salon du recrutement public | Exposez au Salon ! Plus de 5 000 visiteurs attendus. Réservez votre stand avant le 15 avril et bénéficiez du tarif préférentiel.
bulk | Lettre d'information n° 31 | Au sommaire : la réforme du statut, agenda des formations, portrait. Pour ne plus recevoir cette lettre, cliquez ici.
bulk | Ihre Stellenanzeige | Guten Tag, ¶ wir haben Ihre Anzeige gesehen und möchten Ihnen unser Stellenportal vorstellen: 30 Tage Laufzeit, bundesweite Reichweite, jetzt nur 299 €. Wann dürfen wir Sie anrufen?
bulk | Angebot Webdesign | Sehr geehrte Damen und Herren, Ihre Webseite könnte mehr Besucher haben. Wir bieten Suchmaschinenoptimierung zum Festpreis. Fordern Sie jetzt ein unverbindliches Angebot an.
bulk | Oferta de formación | Estimados señores: les ofrecemos cursos bonificados para sus empleados. ¿Cuándo podemos llamarles para explicarles las condiciones?
bulk | Proposta commerciale | Gentili Signori, la nostra azienda offre servizi di traduzione giurata in 30 lingue. Contattateci per un preventivo gratuito.
bulk | Sollicitanten voor uw vacature | Beste, ons uitzendbureau heeft meerdere geschikte kandidaten voor uw vacature. Zullen we even bellen? Wij werken op basis van no cure no pay.
bulk | Parceria | Exmos. Senhores, a nossa empresa fornece soluções de software de recursos humanos. Podemos agendar uma demonstração gratuita?
bulk | Business proposal | I am Barrister Coleman, lawyer to a late client who left USD 14.5 million. I seek your consent to present you as next of kin. Kindly send your full names and telephone number.
bulk | You have won | Congratulations!! Your email address was selected in our yearly draw. Claim your prize of 850,000 EUR by sending your details to the agent.
bulk | Password expiry | Your mailbox password expires today. Keep your current password by signing in here: http://login.example.net/keep ¶ IT Desk
bulk | Invoice 20931 overdue | Dear customer, kindly find the link to your outstanding invoice. Pay at once to avoid interruption of service.
bulk | SEO | hello sir/madam, i am a seo expert from a leading company. we can put your website on first page of google in 90 days. shall i send price list and past work?
bulk | Office furniture sale | Up to 60% off desks and chairs until Sunday. Shop now. Free delivery over 200 euros.
bulk | Invitation: HR Leaders Breakfast | We would be delighted to welcome you to our HR Leaders Breakfast on 9 April in Brussels. Places are limited, so save yours by answering this email.
bulk | Intro | Hi, I run a small nearshore studio in Porto. We build web apps for public bodies; recent work at studio.example.net. If you ever need developers, let's talk. ¶ ¶ Tiago
bulk | Background checks | Dear HR team, do you verify the diplomas of your new hires? We do so in 140 countries from EUR 49 per check. Reply "YES" for a free trial.
enquiry | grade? | hi what grade is it
enquiry | HOI | Salary please, thanks. ¶ Sent from my phone
enquiry | Information | Good afternoon, I would like to receive more information on the duties and the place of work before I decide. Many thanks, Rosalind
enquiry | Status | It has been five weeks since I applied. Any news? ¶ ¶ Kofi Baah
enquiry | Re: We have received your application | Thank you for your confirmation. When might shortlisted candidates be contacted? ¶ ¶ On 12 March 2026 HOI wrote: ¶ > We have received your application | answers-us && on-file
enquiry | my aplication | dear sir i aply last week but no answer come. pls confirm u got it. thnx. Ibrahim
enquiry | Nationality | Dear Sir/Madam, I hold a passport of a country that is not a member. I understand from the notice that candidates come from members. I would be grateful to learn if I may still take part. ¶ Regards, M. Lindqvist
enquiry | deadline | is midnight brussels time or my time
enquiry | Question about documents | I only have my diploma in Georgian. Do I need a sworn translation, or is a copy enough at this stage?
enquiry | Age limit | Kindly advise if there is any age limit for this position.
enquiry | Remote work | Wondering if teleworking from abroad would be possible, even part of the week
enquiry | Contract | Please let me know the length of the contract and whether it can be renewed.
enquiry | Tax | Would the salary be exempt from national income tax? And is there a school allowance?
enquiry | Format | Hello - should the CV follow the Europass model or is a free format fine? Best, Ines
enquiry | References | The notice doesn't say how many referees are wanted. Two?
enquiry | Years of experience | I have nine and a half years of relevant experience rather than ten. Is it worth my while to apply?
enquiry | Upload | I tried to send my papers (14 MB) and nothing happened, no receipt, nothing. Is there a size limit?
enquiry | Problem with your site | The notice on your web page does not open. Could somebody mail it to me.
enquiry | Interview dates | I was told by telephone that interviews are in April. I travel a lot; an idea of the dates would help me.
enquiry | Vacancy | Is this vacancy still open?
enquiry | Renseignement | Bonjour, je souhaiterais savoir si le poste est ouvert aux contractuels. Cordialement, Maëlle Roussin
enquiry | Candidature - suivi | Bonjour, ayant postulé le 3 mars, je me permets de revenir vers vous afin de connaître l'avancement de ma candidature. ¶ Bien cordialement, ¶ Yann Le Goff
enquiry | salaire | bjr c koi le salaire svp
enquiry | Pièces à fournir | Faut-il joindre les diplômes dès maintenant ou seulement en cas d'entretien ?
enquiry | Date limite | Merci de me préciser l'heure exacte de clôture des candidatures.
enquiry | Re: Accusé de réception | Merci pour votre message. J'ai oublié de joindre ma lettre ; puis-je encore l'envoyer ? | answers-us && on-file
enquiry | Nationalité | Je suis ressortissante tunisienne résidant en Belgique. J'aimerais savoir si je peux prétendre au poste.
enquiry | Frage zur Stelle | Guten Tag, wird für die Stelle Französisch vorausgesetzt? Viele Grüße, Anke Voss
enquiry | Bewerbung | Ich habe mich am 1. März beworben und noch nichts gehört. Könnten Sie mir den Stand mitteilen? Danke!
enquiry | Consulta | Buenos días, quisiera saber si el plazo sigue abierto y qué documentos hacen falta. Gracias. Lucía
enquiry | Informazioni | Buongiorno, vorrei sapere se il posto è a tempo pieno e quale sia lo stipendio. Grazie, Dario
enquiry | Vraag vacature | Hallo, moet ik Frans kennen voor deze functie? Groeten, Wout
enquiry | Pedido de informação | Boa tarde, gostaria de saber se posso candidatar-me sem o mestrado. Obrigada, Inês
enquiry | Accommodation needs | I use a wheelchair. Would the test centre be accessible, and whom should I contact about it?
enquiry | Change of name on file | I married last month and my surname is now Adeyemi-Clarke. Please correct this in my application. Tell me if you need proof.
withdrawal | Application HOI | Dear all, ¶ circumstances have changed and I must ask you to take me out of the selection. My apologies. ¶ Greta Holm
withdrawal | Re: We have received your application | Please disregard my application; I have accepted another post. Thanks for your time. | answers-us && on-file
withdrawal | no longer interested | Hi, I am no longer interested in the position. Remove my name pls
withdrawal | My candidature | After careful thought I have decided not to pursue my application any further.
withdrawal | Cancel | cancel my application thank you
withdrawal | Désistement | Madame, Monsieur, ayant trouvé un autre emploi, je vous prie de bien vouloir ne plus tenir compte de ma candidature. Bien à vous, Noé
withdrawal | Candidature DDIS | Je renonce à ma candidature pour raisons familiales.
withdrawal | Retrait | Je souhaite retirer ma candidature au poste de chef du service informatique. Merci d'en prendre note.
withdrawal | Meine Bewerbung | Sehr geehrte Damen und Herren, hiermit ziehe ich meine Bewerbung zurück. Freundliche Grüße, Lars Timm
withdrawal | Mi candidatura | Les ruego que retiren mi candidatura del proceso. Muchas gracias.
withdrawal | Candidatura | Con la presente comunico di voler ritirare la mia candidatura. Distinti saluti
withdrawal | Sollicitatie | Graag trek ik mijn sollicitatie in. Dank voor uw tijd. Joris
other | Re: We have received your application | Thank you! | answers-us && on-file
other | Re: We have received your application | Many thanks for the quick confirmation. Have a lovely weekend. ¶ ¶ Siobhan | answers-us && on-file
other | Re: We have received your application | Noted with thanks. ¶ ¶ Kind regards, ¶ Dr. P. Anand ¶ Head of Section, Ministry of Trade ¶ Tel. +000 555 01 01 | answers-us && on-file
other | Re: We have received your application | ok thx 👍 | answers-us && on-file
other | Re: Accusé de réception | Bien reçu, merci beaucoup. Bonne journée ! | answers-us && on-file
other | Re: Accusé de réception | Je vous remercie de votre retour et reste à votre disposition pour tout complément. Cordialement | answers-us && on-file
other | AW: Eingangsbestätigung | Herzlichen Dank für die schnelle Rückmeldung! | answers-us && on-file
other | RE: Acuse de recibo | Muchas gracias por la confirmación. Quedo a la espera. | answers-us && on-file
other | Re: We have received your application | I appreciate your message and look forward to hearing from you. ¶ ¶ Sent from my tablet ¶ ¶ ----- Original message ----- ¶ From: HOI ¶ Have you any questions? Write to us. | answers-us && on-file
other | R: Conferma | Grazie mille, gentilissimi. | answers-us && on-file
application | Application for Head of Information Technology | Dear Sir or Madam, ¶ I wish to put myself forward for the above position. My CV and letter are at the link below. ¶ drive.example.com/folder/81 ¶ Kind regards, Amara Diallo | linked
application | Head of IT | Hello. Please accept this as my application. I have led IT teams for fifteen years and can start in June. | 
application | Job | i want to apply for the job of head of it. i have 12 year experience. my number 0555 0102. waiting your call
application | Application STCE Project Manager | Please find attached my CV and cover letter. ¶ ¶ Best, ¶ Milan | 
application | Applying | I hereby submit my candidature for the post you advertise. Documents to follow tomorrow. ¶ Y. Tanaka
application | Candidature | Bonjour, ¶ je souhaite présenter ma candidature au poste de chef du service informatique. Mon dossier est accessible ici : partage.example.com/d/77. ¶ Salutations distinguées, Basile Kone | linked
application | Candidature HOI | Veuillez trouver ci-joint mon CV ainsi que ma lettre de motivation. Je reste disponible pour un entretien. |
application | Poste de responsable informatique | Très intéressé par votre offre, je vous transmets mon dossier. Cordialement. J. Mbemba | unreadable && document
application | Application | Attached. | unreadable && document
application | HOI application - Farah Saleh | Dear recruitment team, please see my diplomas and certificates attached in support of my application. | document
application | Documents | Hi, here are my certificates for the position of Head of IT. CV will follow. | document
application | candidature spontanée au poste HOI | Je postule à ce poste. Ci-joint mon diplôme d'ingénieur. | document
application | | Je me porte candidate au poste de directrice adjointe. Vingt ans d'expérience en renforcement des capacités. Vous trouverez mon parcours sur mon profil en ligne : profil.example.com/sdiop | linked
application | Interest in your position | I am writing to express my interest in the role of STCE Project Manager. I believe my background in export control makes me a good fit. My LinkedIn profile has the details: www.example.com/in/oduya | linked
application | Deputy Director | Could you please consider me for this position? I have been acting director for three years. |
application | Postulation | Madame, Monsieur, je vous fais parvenir mon dossier de candidature complet en pièce jointe. Pouvez-vous m'en accuser réception ? | unreadable && document
application | CV - Head of IT | Good day, enclosed my resume for your kind consideration. Kindly acknowledge receipt. ¶ ¶ Warm regards ¶ Suresh P. | unreadable && document
application | Fwd: Application HOI | I forgot to use the right address, so here is my application again. ¶ ¶ ---------- Forwarded message ---------- ¶ From: Nadia Okafor ¶ Subject: Application HOI ¶ ¶ Dear committee, I would like to apply for Head of IT. |
`;

/** Written after the first table had been measured, with people who sound like sellers and machines. */
export const SECOND = `
auto-reply | Re: We have received your application | Hello, you have reached the desk of Oluwaseun Bright. I'm away on a field trip where the connection is patchy. Bear with me. | answers-us
auto-reply | Re: We have received your application | Ramadan hours: I read mail only between 9 and 12. Anything that can't wait, send to Layla. | answers-us
auto-reply | Re: We have received your application | On strike today. Back tomorrow. | answers-us
auto-reply | Re: We have received your application | Due to a bereavement I am not at work this week. Thank you for your understanding. | answers-us
auto-reply | Re: We have received your application | My last day at Fernhill College was 27 February. Please remove this address from your records. | answers-us
auto-reply | Re: We have received your application | I am a member of the jury until Thursday and have no phone. | answers-us
auto-reply | Re: We have received your application | Thanks, I got your mail and will come back to you as soon as I can. This reply was written by my assistant program. | answers-us
auto-reply | Re: Accusé de réception | Bonjour, je ne travaille pas le mercredi. Je vous lirai jeudi. ¶ Sabine | answers-us
auto-reply | Re: Accusé de réception | Je profite de quelques jours de repos ; mes collègues du guichet prennent le relais au 02 555 99 00. | answers-us
auto-reply | Re: Accusé de réception | Monsieur Delacour ne fait plus partie de notre personnel. | answers-us
auto-reply | AW: Eingangsbestätigung | Ab sofort erreichen Sie mich unter jana.wolf@example.net. Dieses Konto lösche ich zum Monatsende. | answers-us
auto-reply | AW: Eingangsbestätigung | Unser Büro bleibt vom 23.12. bis 6.1. geschlossen. | answers-us
auto-reply | RE: Acuse de recibo | Oficina cerrada por festivo local. Volvemos el lunes. | answers-us
auto-reply | R: Conferma | L'ufficio resta chiuso per le festività; vi risponderemo dal 7 gennaio. | answers-us
auto-reply | Antw: Ontvangst | Vandaag werk ik niet. Morgen lees ik uw bericht. | answers-us
auto-reply | RES: Recebido | Hoje não estou a trabalhar; respondo amanhã. | answers-us
auto-reply | We got your message! | Thanks for dropping us a line. Our crew answers every message, usually by the next business day. ¶ The Plumtree team | from Plumtree <hello@example.com>
auto-reply | Ontvangstbevestiging | Wij hebben uw e-mail goed ontvangen en behandelen deze binnen vijf werkdagen. ¶ Dienst Burgerzaken | from Burgerzaken <info@example.org>
auto-reply | Your support request #4471 | Status changed to: waiting for customer. ¶ View the request online. | from Desk <desk@example.com>
auto-reply | Read: Your application | Your message was opened by otto@example.com at 10:12 on 14 March.
bounce | Mail returned | The message below was not accepted by the receiving server because the account has been switched off. ¶ ¶ To: otto@example.com ¶ Subject: Your application | from Mail Administrator <admin@example.com>
bounce | Onbestelbaar: uw sollicitatie | Het bericht aan j.peeters@example.com kon niet worden bezorgd. Het adres bestaat niet. | from Mailserver <server@example.com>
bulk | Loved your job post | Hey team! Saw your ad for a Head of IT. We at CodeCrew match companies with senior tech leads in 10 days, or you don't pay. Open to a quick look?
bulk | A candidate you will like | Hello, one of my candidates, a seasoned IT director with a UN background, is on the market as of May. Could I interest you in her profile?
bulk | Translation rates 2026 | Dear client, please note our new rates for sworn translation, valid from 1 April: EN-FR 0.14 EUR per word. We look forward to serving you.
bulk | Catering for your events | From coffee breaks to receptions, Maison Tilleul cooks fresh for groups of 10 to 500. Ask for our spring menu.
bulk | Nouvelle formation : marchés publics | Deux jours pour maîtriser les marchés publics. Prochaine session les 12 et 13 mai à Namur. Bulletin d'inscription en ligne. Prix : 890 € HT.
bulk | Votre visibilité | Bonjour, avez-vous pensé à publier vos offres sur EmploiPlus ? 2 millions de visiteurs par mois. Je vous appelle demain ?
bulk | Fachkräfte gesucht? | Hallo, Sie suchen eine IT-Leitung? Wir hätten da jemanden. Erfolgsbasiert, ohne Risiko. Haben Sie morgen zehn Minuten?
bulk | Kantoorruimte | Zoekt u een nieuwe werkplek? In ons gebouw aan de kaai komt 400 m² vrij. Plan een bezoek.
bulk | Curso de liderazgo | ¡Últimas plazas! Curso de liderazgo para mandos intermedios. Matrícula abierta hasta el viernes.
bulk | Survey on the future of work | We are carrying out a survey among HR professionals. It takes five minutes and you can win a tablet. Take part here.
bulk | Dear friend | I have a confidential project worth 8 million that will benefit both of us. Answer me for details. Mrs Grace
bulk | Fwd: Fwd: webinar tomorrow | Reminder: our webinar on AI in recruitment starts tomorrow at 11:00 CET. Join link below. Can't make it? Register anyway and get the recording.
enquiry | Question from a consultant | I run a small IT company in Tallinn. Would I have to give it up if I were appointed? 
enquiry | Training | Does the post include a training budget, for instance for conferences or seminars?
enquiry | Our organisation | We at the Ministry of Finance would like to nominate two officers. Is there a nomination form, and does our ministry have to sign it?
enquiry | Leave | I am on parental leave and read my mail only at night. By which date should my papers reach you?
enquiry | Re: We have received your application | Thank you. I will be on holiday from 1 to 10 April. Will interviews take place in those days? | answers-us && on-file
enquiry | Re: We have received your application | I noticed that I attached the wrong version of my CV. Kindly tell me how to replace it. | answers-us && on-file
enquiry | Re: We have received your application | My phone number has changed, please update it: 0555 0199 | answers-us && on-file
enquiry | whats up with my application | still waiting here since january
enquiry | need help | the form wont open on my phone
enquiry | Test | Will there be a written test and can it be taken online
enquiry | HOI | Kindly send me the full job description.
enquiry | Poste | c'est pour savoir si le logement est pris en charge
enquiry | Candidature | Bonjour, mon mail est-il bien arrivé ? Je n'ai rien reçu en retour.
enquiry | Délai | Serait-il envisageable d'obtenir deux jours de plus ? Mon scanner est en panne.
enquiry | Stelle | Ist die Stelle noch frei
enquiry | Puesto | ¿Cuánto se cobra? ¿Hay que hablar francés?
enquiry | Posto | Salve, fino a quando posso mandare la domanda?
enquiry | Vaga | Ainda posso concorrer? Vivo no Brasil.
withdrawal | Re: We have received your application | Something has come up in the family, so I would rather step back from the process. Sorry for the trouble. | answers-us && on-file
withdrawal | application | please delete my application i got other job
withdrawal | Candidature | Finalement, je ne donne pas suite à ma candidature. Bonne continuation.
withdrawal | Bewerbung | Bitte betrachten Sie meine Bewerbung als zurückgezogen.
other | Re: We have received your application | Perfect, thanks a million and have a nice holiday! | answers-us && on-file
other | Re: Accusé de réception | Merci pour votre retour rapide, très bonne semaine à vous. | answers-us && on-file
other | Re: We have received your application | Got it. Best, Sam | answers-us && on-file
other | RE: Bestätigung | Super, danke und schöne Ostern! | answers-us && on-file
application | Head of IT - Dana Cole | Dear team, I would be delighted to be considered for Head of IT. We at my present firm build and run networks for 40 clients and I manage our team of thirty. My CV is on my site. | linked
application | Application | Please find my application. I organised conferences, webinars and training courses for a trade association and would like to join you. | unreadable && document
application | Candidature chef de projet | Bonjour, actuellement en congé de formation, je vous adresse ma candidature. Mes diplômes sont joints ; le reste suivra. | document
application | Job application | I want this job. I have led our sales team for six years and we cut costs by 30 %. Call me.
application | Postulation | Je suis intéressée par le poste et vous prie de trouver mon dossier sous ce lien. | linked
application | Application HOI | see attached | unreadable && document
`;

/** People who sound most like sellers and machines, and machines and sellers who say little. */
export const THIRD = `
enquiry | Question | Hello, we are two colleagues from the customs service of a member. Could we both apply, and would our employer be informed?
enquiry | Conference | I met your staff at a conference in Tbilisi and they told me of this post. Until when may one send papers?
enquiry | Request from embassy | The Embassy presents its compliments and would appreciate information on the number of nationals among the applicants.
enquiry | Budget | How large is the team, and which software do you use for payroll? I ask because it matters for my letter.
enquiry | Relocation | Do you pay for the move of my family, and is there any help with finding a flat or a school?
enquiry | From a mother | My son saw your notice. He is 24 and has a degree in law. Can he apply?
enquiry | Consultant | Is this position open to freelancers or companies, or only to employees?
enquiry | Salaire | Bonjour, notre équipe se demande si le salaire est net ou brut. Merci !
enquiry | Price of living | Is the salary of EUR 5,400 per month free of tax? Prices in Brussels have risen by 10 %.
enquiry | Course | Do you still need the certificate of the two day course, or is the exam enough?
enquiry | Re: We have received your application | Today I received your confirmation, but it names another post. Is that a mistake? | answers-us && on-file
enquiry | Re: We have received your application | I will be back in the office on Monday; is it too late then to send the letter? | answers-us && on-file
enquiry | Urgent | Urgent: the upload fails since yesterday and the closing date is tomorrow. Please help.
enquiry | Disability | Our association supports blind jobseekers. Can one of our members receive the notice in Braille?
enquiry | Our candidate | We, the Ministry of Commerce, wish to nominate a candidate. To whom should the nomination be sent?
enquiry | Stage | Proposez-vous aussi des stages ? Je termine mes études en juin.
enquiry | Internship | Do you offer internships? I study law in Leuven.
enquiry | Hiring | Are you still looking for a project manager? I saw your ad today.
enquiry | Are you hiring | hi are you looking for a driver i have 10 years
enquiry | Seminar | The notice speaks of a selection seminar. Where will the seminar take place?
enquiry | Closed? | The portal says closed. Is the post filled?
enquiry | Frage | Suchen Sie auch jemanden in Teilzeit?
enquiry | Vraag | Zoekt u ook iemand voor halftijds?
enquiry | Demande | Cherchez-vous toujours quelqu'un pour ce poste ?
application | Application - HOI | Dear Sirs, I am a sales manager with a French firm. We help companies cut costs. I hereby apply for the position. | 
application | Head of IT | We are pleased to submit the application of our colleague Ms Amina Yusuf, whom our ministry nominates. | unreadable && document
application | Candidature | Je dirige une agence de formation ; nous proposons des formations aux entreprises. Je pose ma candidature. |
application | Application | I run a small consultancy and our clients are public bodies. I would like to apply for the post of Head of IT. Profile: www.example.com/in/k | linked
application | Bewerbung | Unser Unternehmen schließt im Mai. Ich bewerbe mich hiermit um die Stelle. |
withdrawal | Re: We have received your application | I am on sick leave for a long time and must withdraw my application. | answers-us && on-file
withdrawal | HOI | Our plans have changed and we stay in Canada. Please take my name off the list of candidates.
other | Re: We have received your application | Thank you for your prompt answer, I look forward to Monday. | answers-us && on-file
other | Re: We have received your application | Thanks. Enjoy your holidays! | answers-us && on-file
other | Re: Accusé de réception | Merci, bon retour de congés à toute l'équipe | answers-us && on-file
supplement | Re: We have received your application | Attached is my second reference. I am on leave until Monday. | answers-us && on-file && document
supplement | Re: We have received your application | Here is my diploma, as promised. | answers-us && on-file && document
auto-reply | Re: We have received your application | Mein Postfach wird derzeit von Frau Adler betreut. | answers-us
auto-reply | Re: We have received your application | Je suis joignable uniquement le matin. | answers-us
auto-reply | Re: We have received your application | The person you are trying to reach does not exist at this organisation. | answers-us
bulk | Hello | Dear HR, our new assessment platform screens applicants in minutes. Reply for a free month.
bulk | Candidats | Bonjour, j'ai un excellent DSI en portefeuille. Puis-je vous l'adresser ?
bulk | Hotel | Planning interviews in Brussels? Hotel Linde offers corporate rates from 89 EUR.
bulk | Webshop | Bedrukte pennen en mokken met uw logo. Nu 20 % korting.
bulk | Partnership | Dear Sir, I am the export manager of a furniture factory. We are looking for distributors in your country. Are you interested in cooperation?
`;

/** A last look at mail of every kind. */
export const FOURTH = `
auto-reply | Re: We have received your application | Out on paternity leave, baby arrived! Ask Jo at the front desk for anything pressing. | answers-us
auto-reply | Re: We have received your application | I've moved to another department and no longer handle this inbox. | answers-us
auto-reply | Re: Accusé de réception | Absence pour raison médicale, date de reprise inconnue. | answers-us
auto-reply | AW: Eingang | Bin im Homeoffice und lese Mails erst abends. | answers-us
auto-reply | RE: recibido | Estoy en el extranjero sin conexión. | answers-us
auto-reply | Re: Application received | Your mail has been forwarded to our registry for handling. | answers-us
bulk | Quick one | Hi, do you use contractors? We have a bench of Java developers ready to start on Monday at 450 EUR per day.
bulk | Partenariat | Bonjour, nous souhaitons vous présenter notre solution de gestion des candidatures. Auriez-vous un créneau mardi ?
bulk | Executive MBA | Take your career further. Our Executive MBA starts in September. Scholarships available until 30 April. Download the brochure.
bulk | Visa services | We arrange work permits for your international recruits within three weeks. May we send you our price list?
bulk | Gadgets | Personalisierte Werbeartikel ab 0,99 €. Bestellen Sie bis Freitag versandkostenfrei.
enquiry | Re: We have received your application | My passport expires in June; will that be a problem for the security check? | answers-us && on-file
enquiry | HOI | does the organisation sponsor a visa for spouse
enquiry | Grade | I would be glad of a word on the grade and step.
enquiry | Candidature | Je n'arrive pas à ouvrir votre avis de vacance.
enquiry | Referees | You ask for referees, but mine is on holiday until May. May he answer later?
withdrawal | STCE | I regret to say that I am withdrawing from this competition.
withdrawal | Candidature | Merci de retirer mon nom de la liste des candidats.
other | Re: We have received your application | That is great news, cheers! | answers-us && on-file
application | Deputy Director | I present myself as a candidate for this post and enclose a link to my file. | linked
`;
