// Long mails that hand in an application or speak about one without being the letter: each a name and its text.

export const NOTES: [string, string][] = [
  [
    'a note that goes through its eight enclosures',
    `Dear Recruitment Team,

Further to the vacancy notice published on your website, I am pleased to submit my application for the position of Head of Information Technology.
You will find the following papers attached to this message, each as a PDF file, in the order in which the notice asks for them.

The first file is my curriculum vitae, which runs to four pages. The second is my letter of motivation. The third file holds copies of my two
degrees together with sworn translations into English, since the originals are in Finnish. The fourth is a copy of my passport. The fifth holds
the certificates of employment from my last three employers. The sixth is a list of three referees with their telephone numbers; please do not
contact the first of them before the end of the month, as he is on leave. The seventh and eighth files are certificates of language courses.

Should any of these files be damaged or should you need the originals, kindly let me know and I will send them by post. I would be grateful if
you could confirm that this message has reached you.

Yours sincerely,
Liisa Esimerkki`,
  ],
  [
    'a story of a failed upload',
    `Dear Sir or Madam,

I have been trying since yesterday evening to send you my application for the post, and I am afraid that something went wrong each time. My first
message came back with a notice that the attachments were too large. I then made the files smaller and sent them again, but received no
acknowledgement. I called the number on your website this morning and was told by a colleague to try once more by mail, and so I am doing that now.

Please find attached my CV and my motivation letter in one archive. If you have already received them in one of the earlier messages, please keep
this version, since I corrected my telephone number on the first page. I have also uploaded both files to a shared folder in case the archive is
blocked by your system; the link is below and stays valid for thirty days. I hope this solves the problem and that my application is counted
as sent in time, because I did all I could before the deadline.

I apologise for the inconvenience and thank you for your patience.

Best regards,
Omar Beispiel`,
  ],
  [
    'a plea for more time',
    `Dear Sir or Madam,

I am writing about the vacancy for Head of Information Technology, which closes this Sunday. I intend to apply, and my CV is attached, but I have
not been able to finish my letter. My father was taken to hospital last week and I had to travel home at short notice, without my computer and
with a poor connection. I only came back last night. I have also asked my university for a new copy of my diploma, because the old one was lost
when we moved house, and they told me that it would take about ten days before it can be sent.

Would it be possible to hand in the letter and the diploma by the end of next week? I understand that the rules are the same for everyone and I
would fully accept it if this cannot be done. If there is another way, for example to send a short version now and the full one later, I would be
happy to do so. Please let me know which you prefer. I can be reached at any hour on the telephone number below.

With many thanks for your understanding,
Ines Muster`,
  ],
  [
    'someone who asks after an application sent weeks ago',
    `Dear Human Resources,

Six weeks ago I applied for the position of Head of Information Technology, and I received a confirmation on the same day. The confirmation said
that candidates would hear from you within a month after the closing date. As I have heard nothing since, I wanted to ask politely whether the
process is still going on and whether my application is complete from your point of view. I also wrote on the third of this month, but perhaps
my message did not arrive.

I ask because I have been offered a contract by another employer and must give them an answer by the end of next week. I would of course rather
wait for your decision, as I remain very interested in the post, but I cannot keep them waiting for much longer. If you can tell me no more than
roughly when the interviews will be held, that would already help me a great deal.

I attach once more the confirmation that I received, with its number. Thank you very much for your time, and please excuse me for troubling you.

Kind regards,
Tom Vzorek`,
  ],
  [
    'une note qui énumère les pièces',
    `Madame, Monsieur,

Suite à votre avis de vacance, je vous prie de bien vouloir trouver ci-joint mon dossier de candidature au poste de Chef du service informatique.
Ce dossier comprend les pièces suivantes : mon curriculum vitae en français, une version du même document en anglais, ma lettre de motivation,
la copie de mes diplômes, les attestations de travail de mes trois derniers employeurs, un extrait d'acte de naissance et une copie de mon
passeport en cours de validité.

Les attestations ont été établies en arabe ; une traduction certifiée est jointe à chacune d'elles. La copie du diplôme de l'année 2009 est de
mauvaise qualité, car l'original se trouve au siège de mon administration ; je peux en fournir une nouvelle dans un délai d'une semaine si
vous le souhaitez. En raison de la taille des fichiers, j'ai réparti l'envoi en deux messages, dont celui-ci est le premier.

Je vous serais reconnaissant de bien vouloir accuser réception de ces deux messages et de me signaler toute pièce qui manquerait ou qui ne
pourrait pas être ouverte.

Veuillez agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
Karim Modèle`,
  ],
  [
    'un remplacement de pièces avec excuses',
    `Bonjour,

J'ai envoyé hier soir ma candidature au poste de Chef du service informatique, et je me suis aperçue ce matin que je m'étais trompée de fichier :
au lieu de ma lettre, j'avais joint celle que j'ai écrite l'an dernier pour un autre organisme. Je vous prie de m'en excuser. Vous trouverez
ci-joint la bonne lettre, ainsi qu'une version corrigée de mon CV, dans lequel une date était fausse à la deuxième page.

Pourriez-vous remplacer les deux documents reçus hier par ceux-ci et ne pas tenir compte des anciens ? S'il faut pour cela que je renvoie le
dossier entier, dites-le-moi et je le ferai aussitôt. Mon adresse électronique change à la fin du mois, car je quitte mon fournisseur ; je
vous donne donc aussi l'autre adresse, à laquelle vous pouvez m'écrire dès maintenant. Mon numéro de téléphone, lui, ne change pas, et je suis
joignable tous les jours après seize heures, heure de Bruxelles.

Merci d'avance pour votre aide et encore toutes mes excuses pour ce contretemps.

Bien cordialement,
Fatou Exemple-Traoré`,
  ],
  [
    'a resignation',
    `Dear Ms Muster,

Please accept this letter as notice of my resignation from my position as network engineer. In accordance with my contract, my last working day
will be the thirtieth of June. I have enjoyed working with the team and I am grateful for the support that I received during the past four years.

I want to make the handover as easy as I can. I have begun to write down the open work, the passwords that only I hold are in the safe, and I
am willing to train the person who will follow me. I still have eleven days of leave, which I would like to take in the last two weeks of June if
you agree. Please let me know what I have to return besides the laptop, the telephone and the keys, and whom I should ask about my pension papers
and the certificate of employment. I would also be glad if we could meet this week to talk about how we tell the others in the team.

I wish you and the department all the best for the future.

Yours sincerely,
Omar Beispiel`,
  ],
];
