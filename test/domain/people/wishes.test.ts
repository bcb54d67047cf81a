// What people want, in their own words and seven languages: to apply, to ask, to withdraw, to thank, to recommend.
import { expect, test } from 'vitest';
import { mailIn, rowsOf, verdictOn } from '../../support/mail-tables.ts';

// One mail a line: what it is, subject, text (¶ is a new line), and what else it carries.
const TABLE = `
withdrawal | Withdrawal | Dear all, please withdraw my application with immediate effect.
withdrawal | My application | I have accepted another position and therefore wish to withdraw.
withdrawal | Head of IT | After careful thought I have decided not to pursue my application any further.
withdrawal | Head of IT | Kindly remove my name from the list of candidates, as I have found other employment.
withdrawal | Re: interview | Thank you for the invitation, but I must decline: I have taken up another job and am no longer a candidate.
withdrawal | Re: interview | I regret to inform you that I will not be able to attend the interview and would like to be taken out of the process.
withdrawal | Re: offer | I am honoured by your offer but have decided to decline it.
withdrawal | STCE | Please disregard my application; my circumstances have changed.
withdrawal | STCE | Please consider my candidacy withdrawn.
withdrawal | STCE | I would like to cancel my application for the post of Project Manager.
withdrawal | Head of IT | I am writing to let you know that I am no longer interested in this position.
withdrawal | Head of IT | Unfortunately I am no longer available for this role.
withdrawal | Head of IT | I wish to step back from the selection process.
withdrawal | Head of IT | For family reasons I have to pull out of the recruitment.
withdrawal | Candidature | Par la présente, je vous informe que je retire ma candidature.
withdrawal | Candidature | Je souhaite retirer mon dossier du processus de sélection.
withdrawal | Désistement | Ayant accepté un autre poste, je me vois contraint de me désister.
withdrawal | Candidature | Veuillez annuler ma candidature au poste de chef du service informatique.
withdrawal | Candidature | Je vous prie de bien vouloir ne plus tenir compte de ma candidature.
withdrawal | Candidature | Je ne suis plus intéressée par ce poste.
withdrawal | Re : entretien | Je vous remercie de votre invitation mais je dois décliner, ayant trouvé un emploi.
withdrawal | Bewerbung | Hiermit ziehe ich meine Bewerbung zurück.
withdrawal | Bewerbung | Ich möchte meine Bewerbung zurückziehen, da ich eine andere Stelle angenommen habe.
withdrawal | Bewerbung | Bitte betrachten Sie meine Bewerbung als gegenstandslos.
withdrawal | Candidatura | Por la presente retiro mi candidatura.
withdrawal | Candidatura | Deseo retirar mi solicitud para el puesto.
withdrawal | Candidatura | Ya no estoy interesado en el puesto.
withdrawal | Sollicitatie | Hierbij trek ik mijn sollicitatie in.
withdrawal | Sollicitatie | Ik wil mijn kandidatuur intrekken.
withdrawal | Candidatura | Con la presente ritiro la mia candidatura.
withdrawal | Candidatura | Vorrei ritirare la mia candidatura.
withdrawal | Candidatura | Venho por este meio retirar a minha candidatura.
withdrawal | Candidatura | Desejo desistir do processo de seleção.
enquiry | Question | How can I withdraw my application if I change my mind?
enquiry | Question | Is it possible to withdraw an application after the deadline?
enquiry | Question | Could you explain how candidates may withdraw?
enquiry | Question | What happens if I withdraw my application?
enquiry | Question | Comment puis-je retirer ma candidature ?
enquiry | Question | Que se passe-t-il si je retire ma candidature ?
enquiry | Frage | Wie kann ich meine Bewerbung zurückziehen?
enquiry | Question | I do not want to withdraw my application; I only ask when interviews take place.
enquiry | Question | Je ne souhaite pas retirer ma candidature, mais savoir quand auront lieu les entretiens.
enquiry | Vacancy | Has the vacancy been cancelled or withdrawn?
enquiry | Vacancy | I read that the notice was withdrawn. Is the post still open?
enquiry | Interview | I cannot attend the interview on 3 April. Could another date be found?
application | Application: Head of IT | I apply for the post. In 2024 I led the withdrawal of legacy systems from the data centre.
application | Application STCE Project Manager | I wish to apply. I was responsible for the cancellation of export licences and the retraction of wrong permits.
enquiry | Head of IT | What is the salary?
enquiry | Head of IT | Is the deadline at midnight in Brussels?
enquiry | Head of IT | Do I have to send my letter in both languages?
enquiry | Head of IT | Are applications from retired officers accepted?
enquiry | Application | I sent my application on Monday. Has it arrived?
enquiry | Application | Did you get my CV?
enquiry | Application | Any news on my application?
enquiry | Application | When will shortlisted candidates be told?
enquiry | Head of IT | Bonjour, quel est le niveau de rémunération ?
enquiry | Head of IT | Le poste est-il ouvert au télétravail ?
enquiry | Candidature | Avez-vous bien reçu mon dossier ?
enquiry | Candidature | Où en est le traitement de ma candidature ?
enquiry | Frage | Ist die Stelle noch offen?
enquiry | Frage | Welche Unterlagen werden benötigt?
enquiry | Pregunta | ¿Sigue abierta la vacante?
enquiry | Pregunta | ¿Han recibido mi solicitud?
enquiry | Vraag | Is de functie nog beschikbaar?
enquiry | Domanda | La posizione è ancora aperta?
enquiry | Dúvida | A vaga ainda está aberta?
enquiry | Head of IT | I would be grateful if you could send me the full job description.
enquiry | Head of IT | Please let me know whether the post is open to non-nationals.
enquiry | Head of IT | I am writing to enquire about the contract length
enquiry | Application | Kindly confirm receipt of my application.
enquiry | Application | Please acknowledge receipt of the documents I sent yesterday.
enquiry | Application | I have not had any reply to my application and would like to know where it stands.
enquiry | Application | I look forward to hearing about the outcome of my application of 2 March.
enquiry | Interview | I would like to ask for another date for the interview
enquiry | Head of IT | More details on the benefits please.
enquiry | Head of IT | I wonder if the deadline can be extended by a day.
enquiry | Head of IT | I need an extension of the deadline because of an illness.
enquiry | Head of IT | The link to the notice does not work.
enquiry | Feedback | I would appreciate some feedback on why my application was not successful.
enquiry | Complaint | I wish to complain about the way my application was handled.
enquiry | Poste | Je souhaiterais obtenir des précisions sur le type de contrat.
enquiry | Poste | Merci de m’indiquer si le poste est ouvert aux candidats externes.
enquiry | Candidature | Merci de bien vouloir confirmer la bonne réception de mon dossier.
enquiry | Candidature | Je reste sans nouvelles de ma candidature.
enquiry | Poste | Je voudrais savoir si le délai peut être prolongé
enquiry | Stelle | Bitte teilen Sie mir mit, ob die Stelle noch frei ist.
enquiry | Stelle | Ich hätte gern nähere Informationen zum Gehalt.
enquiry | Vacante | Quisiera saber si el puesto admite teletrabajo.
enquiry | Vacante | Les agradecería que me confirmaran la recepción de mi candidatura.
enquiry | Vacature | Graag ontvang ik meer informatie over de functie.
enquiry | Vacature | Kunt u mij laten weten of mijn sollicitatie is ontvangen
enquiry | Posizione | Vorrei sapere se la posizione è ancora aperta.
enquiry | Vaga | Gostaria de saber se a vaga ainda está aberta.
enquiry | GDPR | Please erase all personal data that you hold about me.
enquiry | Data | Under Article 15 GDPR I request a copy of my personal data.
enquiry | Right to be forgotten | I ask you to delete my CV and all my data from your systems.
enquiry | RGPD | Je vous demande de supprimer mes données personnelles.
enquiry | RGPD | Je souhaite exercer mon droit d’accès aux données que vous détenez sur moi.
enquiry | DSGVO | Bitte löschen Sie alle meine personenbezogenen Daten.
enquiry | Datos | Solicito la supresión de mis datos personales.
enquiry | Gegevens | Ik verzoek u mijn persoonsgegevens te verwijderen.
other | Re: Your application | Thank you very much.
other | Re: Your application | Many thanks for the quick confirmation! ¶ ¶ Kind regards ¶ Nadia
other | Re: Your application | Dear team, ¶ ¶ Noted, thank you. ¶ ¶ Best wishes
other | Re: Your application | Received with thanks.
other | Re: Your application | Ok
other | Re: Your application | Great, I look forward to hearing from you.
other | Re: Your application | I acknowledge receipt of your mail and thank you for it.
other | Re: Your application | Dear Sir, ¶ ¶ I thank you for your message and remain at your disposal.
other | Re: Votre candidature | Bonjour, ¶ ¶ Merci pour votre retour. ¶ ¶ Cordialement
other | Re: Votre candidature | Bien reçu, merci.
other | Re: Votre candidature | Je vous remercie de votre accusé de réception. ¶ Bien à vous
other | Re: Votre candidature | Madame, Monsieur, ¶ ¶ C’est noté, je vous remercie.
other | AW: Eingang | Vielen Dank für die Bestätigung. ¶ ¶ Mit freundlichen Grüßen
other | AW: Eingang | Danke!
other | RE: recibido | Muchas gracias por su respuesta.
other | RE: ontvangst | Hartelijk dank voor uw bevestiging.
other | R: ricevuta | Grazie mille.
other | RE: recebido | Muito obrigada pela confirmação.
application | Application | I hereby apply for the above post. My CV and letter follow.
application | Head of IT | Please accept this as my application for the position of Head of IT.
application | Head of IT | I am interested in the position and would like to be considered.
application | Head of IT | I wish to put myself forward for the role.
application | Head of IT | Please find attached my CV. Could you confirm receipt?
application | Head of IT | Enclosed you will find my resume and cover letter.
application | CV | See attached.
application | Application for Head of IT | 
application | Candidature au poste de chef du service informatique | Madame, Monsieur, ¶ ¶ Je vous prie d’agréer mes salutations.
application | Candidature | Vous trouverez ci-joint mon CV et ma lettre de motivation. Je reste à votre disposition pour tout renseignement complémentaire.
application | Poste | Je vous adresse ma candidature. Pouvez-vous en accuser réception ?
application | Poste | Vivement intéressé par votre annonce, je souhaite postuler.
application | Bewerbung als IT-Leiter | Sehr geehrte Damen und Herren, anbei sende ich Ihnen meine Bewerbungsunterlagen.
application | Bewerbung | Hiermit bewerbe ich mich um die ausgeschriebene Stelle.
application | Stelle | Im Anhang finden Sie meinen Lebenslauf.
application | Candidatura | Adjunto mi currículum y carta de motivación.
application | Vacante | Me dirijo a ustedes para presentar mi candidatura al puesto.
application | Sollicitatie | Hierbij solliciteer ik naar de functie van hoofd IT.
application | Vacature | In de bijlage vindt u mijn cv en motivatiebrief.
application | Candidatura | In allegato trova il mio curriculum vitae.
application | Posizione | Desidero candidarmi per la posizione.
application | Candidatura | Envio em anexo o meu currículo e carta de motivação.
application | Vaga | Venho candidatar-me à vaga de chefe de informática.
application | Expression of interest | I would like to express my interest in the position of Head of IT.
application | Head of IT | Dear Sir or Madam, here is my CV. I am available for interview at any time. Do not hesitate to contact me should you have any questions.
application | Head of IT | Attached are my documents. Please let me know if you need more information.
other | Recommendation | It is my pleasure to recommend Nadia Okafor for the post. I was her supervisor for five years.
other | Reference for Nadia Okafor | I am writing in support of the application of Ms Okafor, who worked in my team.
other | Recommandation | J’ai le plaisir de vous recommander Mme Okafor, qui a travaillé sous ma direction.
other | Lunch | The menu for this week has pasta on Tuesday.
other | Re: x | 
withdrawal | Head of IT application | Good morning, I am writing to formally withdraw from the recruitment for Head of IT. Thank you for your time.
withdrawal | Re: Invitation to test | Many thanks for inviting me. Unfortunately I have to withdraw as I am relocating to Canada.
withdrawal | Application | Would you be so kind as to cancel my application?
withdrawal | Application | Please take my name off the list of applicants.
withdrawal | Application | I shall not be continuing with the selection process.
withdrawal | Application | Due to a change in my plans, I no longer wish to be considered for the position.
withdrawal | Re: interview | I am afraid I will not be taking part in the interview as I have signed with another employer.
withdrawal | Re: offer | After reflection I am unable to accept the position.
withdrawal | Application | Kindly treat my application as withdrawn.
withdrawal | STCEPM | I retract my candidature for the STCE post.
withdrawal | Application | I have decided to stay with my present employer, so please close my application.
withdrawal | Retrait de candidature | Bonjour, merci de bien vouloir noter que je retire ma candidature.
withdrawal | Candidature | Je vous informe de ma décision de ne pas poursuivre le processus de recrutement.
withdrawal | Candidature | J’ai le regret de vous annoncer que je renonce au poste.
withdrawal | Re : entretien | Je ne pourrai pas me présenter à l’entretien et je me retire de la procédure.
withdrawal | Candidature | Pourriez-vous retirer ma candidature, s’il vous plaît ?
withdrawal | Candidature | Je ne donnerai pas suite à ma candidature.
withdrawal | Absage | Leider muss ich meine Bewerbung zurückziehen.
withdrawal | Bewerbung | Ich stehe für die Stelle leider nicht mehr zur Verfügung.
withdrawal | Candidatura | Les comunico que desisto de mi candidatura.
withdrawal | Candidatura | Quisiera cancelar mi solicitud, pues he aceptado otro empleo.
withdrawal | Sollicitatie | Helaas moet ik mijn sollicitatie intrekken.
withdrawal | Sollicitatie | Ik ben niet langer geïnteresseerd in de functie.
withdrawal | Candidatura | Comunico che rinuncio alla selezione.
withdrawal | Candidatura | Já não estou interessada na vaga.
enquiry | Question | May candidates withdraw from one post and remain in another?
enquiry | Question | If I withdraw now, can I apply again next year?
enquiry | Question | Peut-on retirer sa candidature en ligne ?
enquiry | Re: withdrawal | I withdrew my application yesterday by mistake. Please reinstate it.
enquiry | Erreur | J’ai retiré ma candidature par erreur ; merci de la rétablir.
enquiry | Interview | I am not available on 3 April. Would the 6th suit you?
enquiry | Head of IT | What level of French is needed
enquiry | Head of IT | Hello, can you tell me if remote work is allowed
enquiry | Head of IT | I should like to know how many posts are to be filled.
enquiry | Head of IT | Grateful for any details about the pension scheme.
enquiry | Head of IT | Before applying I have two questions: the grade and the starting date.
enquiry | Head of IT | I am considering applying but am unsure whether my diploma is recognised.
enquiry | Head of IT | Would like more info about this job thanks
enquiry | Head of IT | Can I send my diploma later?
enquiry | Head of IT | I would like to apply. Is there an age limit?
enquiry | Application | I applied three weeks ago and have heard nothing since.
enquiry | Application | Could someone update me on the selection?
enquiry | Application | Just checking that my application of Monday has reached you.
enquiry | Application | I would be obliged for a confirmation that my papers arrived.
enquiry | Application | My telephone number has changed. Please update my file.
enquiry | Application | There is a typing error in my date of birth in the form. How can it be corrected?
enquiry | Decision | I disagree with the decision and ask for a review.
enquiry | Poste | Bonjour, est-ce que le poste est toujours vacant
enquiry | Poste | Je vous serais reconnaissant de m’indiquer la date des entretiens.
enquiry | Poste | Serait-il possible d’obtenir la fiche de poste ?
enquiry | Candidature | N’ayant pas reçu d’accusé de réception, je souhaite savoir si mon dossier vous est parvenu.
enquiry | Candidature | J’ai postulé le 2 mars et n’ai pas eu de retour.
enquiry | Stelle | Gibt es eine Altersgrenze?
enquiry | Stelle | Könnten Sie mir den Stand des Verfahrens mitteilen
enquiry | Puesto | ¿Cuál es el salario?
enquiry | Puesto | Me gustaría recibir más información sobre el puesto.
enquiry | Functie | Wat is het salaris?
enquiry | Functie | Ik zou graag weten of thuiswerken mogelijk is.
enquiry | Posto | Qual è lo stipendio?
enquiry | Posto | Potreste indicarmi la data del colloquio
enquiry | Vaga | Qual é o salário?
enquiry | Vaga | Agradecia que me informassem sobre o andamento da candidatura.
enquiry | My data | Which information about me do you store?
enquiry | Data protection | I hereby exercise my right of access and ask for all data held about me.
enquiry | Erasure | Kindly delete my personal information from your database.
enquiry | Données | Merci d’effacer toutes mes données.
enquiry | Auskunft | Ich bitte um Auskunft über meine gespeicherten Daten.
enquiry | Dati | Chiedo la cancellazione dei miei dati personali.
enquiry | Dados | Solicito a eliminação dos meus dados pessoais.
other | Re: Your application | Thanks a lot, have a nice weekend!
other | Re: Your application | Well noted, thanks.
other | Re: Your application | Dear HR team, this is to thank you for your kind message. Best regards, Nadia
other | Re: Your application | Perfect, thank you for letting me know.
other | Re: Your application | Thank you for the acknowledgement. Please do not hesitate to contact me if you need anything else.
other | Re: Votre candidature | Un grand merci pour votre confirmation.
other | Re: Votre candidature | Madame, je vous remercie de votre réponse et vous souhaite une bonne journée.
other | AW: Bewerbung | Besten Dank für die schnelle Rückmeldung.
other | Re: candidatura | Gracias por confirmar.
other | Re: sollicitatie | Bedankt voor de bevestiging!
other | Re: candidatura | La ringrazio per la conferma.
other | Re: candidatura | Agradeço a confirmação.
other | Re: Your application | Understood.
application | Head of IT | With this mail I submit my candidacy for Head of IT.
application | Head of IT | Please consider me for the position advertised.
application | Head of IT | I would love to join your organisation as Head of IT and attach my resume for your consideration.
application | Head of IT | Kindly find enclosed my application documents for the above vacancy. Looking forward to your reply.
application | Head of IT | PFA my CV and cover letter
application | Job application | Hello, I saw your advert and I want the job. I have ten years in IT.
application | Candidature | Madame, Monsieur, par la présente, je postule au poste de chef du service informatique.
application | Candidature | Ci-joints mon curriculum vitae et ma lettre.
application | Candidature | Je suis candidate au poste mentionné en objet. Mon CV est en pièce jointe. Dans l’attente de votre réponse.
application | Bewerbung | In der Anlage finden Sie meine Unterlagen. Über eine Einladung würde ich mich freuen.
application | Bewerbung | Mit großem Interesse habe ich Ihre Ausschreibung gelesen und bewerbe mich hiermit.
application | Candidatura | Estimados señores: les envío mi currículum para el puesto.
application | Solicitud | Quisiera postularme al puesto de jefe de informática.
application | Sollicitatie | Bijgevoegd vindt u mijn cv.
application | Sollicitatie | Met veel interesse solliciteer ik op de functie.
application | Candidatura | Con la presente intendo candidarmi al posto.
application | Candidatura | Allego il mio curriculum e la lettera di presentazione.
application | Candidatura | Segue em anexo o meu CV.
application | Candidatura | Gostaria de me candidatar à vaga.
other | Reference | To whom it may concern: Mr Lund worked for me for six years and I recommend him without reservation.
other | Lettre de recommandation | Je soussigné recommande vivement M. Lund pour ce poste.
other | Hello | Good to see you at the conference last week. Best wishes.
enquiry | Head of IT | I cannot find the list of required documents on your website.
enquiry | Head of IT | Please could somebody tell me who will sit on the panel.
enquiry | Application | It is two months since I applied and I still do not know anything.
withdrawal | Application | Please note that I am not interested in the job any more.
withdrawal | Application | I would prefer to end my participation in this selection.
withdrawal | Candidature | Merci de clore mon dossier, j’ai trouvé un emploi ailleurs.
application | Head of IT | Good day. I want to work for you. My papers are with this mail.
application | Candidature | Intéressé par votre annonce, je vous joins mes documents.
application | Bewerbung | Ich interessiere mich für die Stelle und füge meinen Lebenslauf bei.
other | Re: Your application | Super, merci beaucoup et bonne journée !
other | Re: Your application | Noted with thanks, I will send the rest tomorrow.
`;

test.each(rowsOf(TABLE))('%s: "%s" %s', (kind, subject, text) => {
  expect(verdictOn(mailIn(subject, text)).kind).toBe(kind);
});
