// Mail of people that has something of a machine about it: still theirs, and answered.
import { expect, test } from 'vitest';
import { mailIn, rowsOf, verdictOn } from '../../support/mail-tables.ts';

// One mail a line: what it is, subject, text (¶ is a new line), and what else it carries.
const TABLE = `
person | Question | I shall be out of the office next week: could you tell me before Friday whether the post is part-time?
person | Application - Head of IT | Dear Sir or Madam, I would like to apply for the post. I am on leave until 4 April and can be reached by telephone.
person | Re: Invitation to interview | Thank you for the invitation. I will be on holiday on the 12th; could we meet on the 14th instead?
person | Candidature | Bonjour, je me permets de postuler. Je serai absent du 1er au 5 avril mais joignable par téléphone.
person | Automatic reply? | I only got an automatic reply. Has my application really been received?
person | Re: Automatic reply: Application | Thank you for the confirmation. Could you tell me when interviews will take place?
person | No confirmation | My first mail came back with the message "undeliverable". Is the address in the notice right?
person | Undeliverable | Hello, I tried to send my CV yesterday and it was returned to me as undeliverable. May I send it again in two parts?
person | Newsletter editor | I apply for the post of editor. For five years I have written a newsletter that readers rarely unsubscribe from.
person | Unsubscribe | Could you please take me off your mailing list for vacancies?
person | Question about the vacancy | Our agency closes in June, so I am looking for a new post. Is the vacancy open to external candidates?
person | Head of IT | I run software services for our clients. Would my experience count towards the ten years you ask for?
person | Demande | Notre cabinet vient de fermer. Le poste est-il ouvert aux ressortissants de pays tiers ?
person | Bewerbung | Ich bin bis Ende April in Elternzeit und möchte mich dennoch bewerben. Ist das möglich?
person | Pregunta | Estoy de vacaciones hasta el lunes; ¿puedo enviar la carta después?
person | Vraag | Ik ben tot maandag met vakantie; mag ik mijn brief daarna sturen?
person | Domanda | Sono in ferie fino a lunedì: posso inviare la lettera dopo?
person | Dúvida | Estou de férias até segunda-feira. Posso enviar a carta depois?
person | Ticket | Will you pay for the train ticket to the interview?
person | My application | Please confirm that you have received my application.
person | Confirmation | Could you please confirm your e-mail address? The one in the notice bounces.
person | Your message is being held | Hello, your reply landed in my junk folder. Could you send the list of documents again?
person | Read: the notice | I have read the notice and would like to know whether a diploma in law is accepted.
person | Accepted | I am glad to accept your invitation for interview on 3 April. Could you send directions?
person | Change of address | Please note my new e-mail address for the rest of the procedure: nadia@example.net.
person | New address | I have moved. Could you update my contact details in my application?
person | Head of IT | Please find my application attached. | Auto-Submitted: no
person | Head of IT | Could you tell me the grade of the post? | Auto-Submitted: No (typed by a person); x="auto-replied"
person | Head of IT | Could you tell me the grade of the post? | X-Mailer: Microsoft Outlook 16.0
person | Head of IT | Could you tell me the grade of the post? | Precedence: normal
person | Head of IT | Could you tell me the grade of the post? | X-Spam-Status: No, score=-1
person | Head of IT | Could you tell me the grade of the post? | X-Auto-Response-Suppress: DR, OOF
person | Head of IT | Could you tell me the grade of the post? | X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent && from Nadia <nadia@example.org>
person | Interview | I can be there at ten. Is there a car park? | parts multipart/mixed text/plain text/calendar
person | Delivery of documents | May the original diplomas be delivered by post?
person | Failure to open the form | The link in the notice fails to open. Could you send me the form?
person | Returned application | My application was returned to me because your mailbox is full. What shall I do?
person | Vacancy | Could you tell me whether your offer includes a discount on public transport?
person | Head of IT | I manage a team of 20 and our services cover 40 countries. Do you require French?
person | Application withdrawn | I hereby withdraw my application, since I have accepted a special offer from another employer.
person | Absence of a reply | I wrote two weeks ago and got no answer. What is the status of my application?
person | Absence de réponse | Je vous ai écrit il y a deux semaines sans réponse. Où en est ma candidature ?
person | Ausencia de respuesta | Escribí hace dos semanas. ¿Han recibido mi candidatura?
person | En congé, question | Actuellement en congé sabbatique, puis-je poser ma candidature ?
person | Postmaster post | Is the post of postmaster still open? | from Ann Master <ann.postmaster@example.org>
person | Question | Is the post open to people aged over 60? | from Kai Auto <auto.kai@example.org>
person | Head of IT | My current employer closes its office in May. I would like to know whether relocation costs are paid.
person | Availability | I will be travelling until 20 April; is a video interview possible?
person | Re: Your application | I am away from my desk this week, but yes, I can attend the test on Friday at 10:00. Where is it held?
person | Question sur le poste | Actuellement en congé parental jusqu’en juin, pourrais-je commencer en juillet ?
person | Frage | Ich bin derzeit im Urlaub und kann meine Zeugnisse erst am Montag schicken. Reicht das noch?
person | Consulta | Estaré de viaje hasta el 5 de abril. ¿Puedo hacer la entrevista por vídeo?
person | Domanda | Sarò fuori sede fino a venerdì: il test si può fare lunedì?
person | Vraag | Ik ben volgende week met vakantie. Kan het gesprek later?
person | Dúvida | Vou estar de férias até dia 5. A entrevista pode ser depois?
person | Application - Head of IT | I hereby apply for the post. I led the newsletter, job alert and ticket system of a large agency; our clients were 40 ministries.
person | Candidature | Je pose ma candidature. J’ai dirigé un cabinet de recrutement et proposé nos services à 30 entreprises.
person | Mailbox full | Your mailbox seems to be full: my message came back twice. Where else can I send my application?
person | Automatic acknowledgement | I did not get an automatic acknowledgement. Did my application arrive?
person | Ticket system | The portal gave me a ticket number (4471) but no confirmation. Is my application complete?
person | Re: Delivery Status Notification (Failure) | The attached report came back when I wrote to you. Which address should I use for the application?
person | Spam? | Is this vacancy genuine? I received it from a recruiter who asks for a fee.
person | Fee | Do candidates pay any fee to apply?
person | Bank reference | Do you need my bank details for the refund of travel costs to the interview?
person | Crypto | I worked on crypto regulation at a ministry. Does that count as experience for the post?
person | Click | When I click on the link in the notice, nothing happens. Could you send the notice as PDF?
person | Congratulations | Congratulations on the new building! Is the post located there?
person | Loan | Is a secondment on loan from a national administration possible for this post?
person | Our team | Our team at the ministry would like to know if two colleagues may both apply for the vacancy.
person | Recruitment agency | I was told by a recruitment agency that the post is filled. Is it true?
person | CV | CV attached. | X-MS-Exchange-Generated-Message-Source: Antispam
person | Head of IT | Is the post in grade A5? | X-Spam-Level: *
person | Head of IT | Is the post in grade A5? | Auto-Submitted: no (a (nested) comment)
person | Head of IT | Is the post in grade A5? | from <alertina@example.org>
person | Head of IT | Is the post in grade A5? | from <joan.mailer@example.org>
person | Head of IT | Is the post in grade A5? | from <systema.ltd@example.org>
person | Head of IT | I am a retired officer. May I still be considered for the post?
person | Head of IT | We are a couple of colleagues and both wish to be considered. Is that a problem?
person | Re: We have received your application | Thank you. I have since been promoted; shall I send a new CV?
person | Re: We have received your application | My successor at the ministry asks whether he may apply too. Is it possible?
person | Candidature | Je quitte la fonction publique en juin : puis-je postuler dès maintenant ?
person | Bewerbung | Ist der Einsatz auf Dienstreisen häufig?
person | Salary | Is the salary of 6500 EUR per month before or after tax?
`;

test.each(rowsOf(TABLE))('%s: "%s" %s', (_, subject, text, besides) => {
  const found = verdictOn(mailIn(subject, text, besides));
  expect(['bounce', 'auto-reply', 'bulk']).not.toContain(found.kind);
  expect(found.silence).toBeNull();
});
