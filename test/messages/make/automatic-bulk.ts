// What nobody here asked for: lists, advertising, offers of recruiters, digests, spam, warnings of mail systems, and our own mail coming home.
import { HOI } from '../../../seeds/make/envelope.ts';
import { sheet } from './papers.ts';
import type { Mail } from './raw.ts';

export async function bulkMails(): Promise<Mail[]> {
  return [...lists(), ...digests(), ...(await offers()), ...spam(), ...systems(), ...ourOwn()];
}

function lists(): Mail[] {
  return [
    {
      file: 'newsletter-with-list-headers',
      from: 'Network Weekly <editor@weekly.example.com>',
      returnPath: 'b-5512@bounce.weekly.example.com',
      subject: 'This week: seven switches compared',
      headers: [
        'List-Id: Network Weekly <weekly.example.com>',
        'List-Unsubscribe: <https://weekly.example.com/u/5512>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
        'Precedence: bulk',
      ],
      text: 'Seven switches, one rack, no mercy: our test of the month.\n',
    },
    {
      file: 'newsletter-with-list-unsubscribe-only',
      from: 'Example Webinars <hello@webinars.example.com>',
      subject: 'Your seat for Thursday',
      headers: ['List-Unsubscribe: <mailto:leave@webinars.example.com>'],
      text: 'Join 400 IT managers on Thursday and learn how to halve your cloud bill.\n',
    },
    {
      file: 'newsletter-without-any-header-english',
      from: 'Network Weekly <editor@weekly.example.com>',
      subject: 'Five trends for IT leaders in spring',
      html: '<html><body><p><a href="https://weekly.example.com/v/1">View this email in your browser</a></p><h1>Five trends for IT leaders</h1><p>Read our new report on hybrid work, and register for the webinar of the month.</p><p>You are receiving this email because you subscribed to Network Weekly. <a href="https://weekly.example.com/u/1">Unsubscribe</a> | <a href="https://weekly.example.com/p/1">Manage preferences</a></p></body></html>',
    },
    {
      file: 'newsletter-without-any-header-french',
      from: 'La Lettre des DSI <redaction@lettre.example.com>',
      subject: 'Les 5 tendances du printemps pour les DSI',
      text: "Si ce message ne s'affiche pas correctement, consultez la version en ligne.\n\nDécouvrez notre dossier du mois et inscrivez-vous à notre webinaire gratuit.\n\nVous recevez cet e-mail car vous êtes abonné à La Lettre des DSI. Pour vous désabonner, cliquez ici : https://lettre.example.com/d\n",
    },
    {
      file: 'list-discussion-with-list-post',
      from: 'Barnaby Quill <barnaby.quill@example.net>',
      returnPath: 'customs-it-bounces@lists.example.net',
      subject: 'Re: [customs-it] Moving the directory',
      headers: [
        'List-Id: <customs-it.lists.example.net>',
        'List-Post: <mailto:customs-it@lists.example.net>',
        'To: customs-it@lists.example.net',
      ],
      text: 'We did that last year; ask me for the scripts. Has anybody tried it with two forests?\n\nBarnaby\n',
    },
    {
      file: 'list-copy-of-the-vacancy-notice',
      from: 'Jobs in Customs <post@jobs-list.example.net>',
      subject: '[jobs] Head of Information Technology, Brussels, closes 22 March 2026',
      headers: ['List-Id: Jobs in Customs <jobs.jobs-list.example.net>', 'Precedence: list'],
      text: 'Head of Information Technology, Brussels.\n\nA CV and a motivation letter in English or French are to be sent to HOI.vacancy@wcoomd.org before the deadline. The subject should name the vacancy.\n',
    },
  ];
}

function digests(): Mail[] {
  return [
    {
      file: 'job-board-digest-of-new-jobs',
      from: 'Jobs Example <alerts@jobs.example.net>',
      subject: '14 new jobs for "Head of IT" in Brussels',
      text: 'New jobs that match your alert:\n\n1. IT Manager - Example Freight - Antwerp\n2. Head of IT - Example Chemicals - Ghent\n\nSee all 14 jobs. You receive this e-mail because you created a job alert. Edit or delete this alert: https://jobs.example.net/a\n',
    },
    {
      file: 'job-board-digest-of-candidates',
      from: 'Jobs Example for Employers <employers@jobs.example.net>',
      subject: '5 new candidates match your vacancy Head of Information Technology',
      text: 'We found 5 candidates for your job posting.\n\nIT Director, 15 years of experience - Namur\nHead of Infrastructure, 11 years of experience - Lille\n\nView profiles: https://jobs.example.net/e/9\n\nUnsubscribe from candidate alerts.\n',
    },
    {
      file: 'social-network-notification',
      from: 'ProNet Example <messages-noreply@pronet.example.com>',
      subject: 'You appeared in 9 searches this week',
      headers: ['Feedback-ID: weekly_digest:pronet'],
      text: 'See who is looking at your profile. 3 people viewed your profile.\n\nUnsubscribe: https://pronet.example.com/u\n',
    },
    {
      file: 'social-network-invitation-without-headers',
      from: 'ProNet Example <invitations@pronet.example.com>',
      subject: 'Barnaby wants to connect',
      text: "Hi, I'd like to add you to my professional network on ProNet.\n\nAccept: https://pronet.example.com/i/3\nYou are receiving Invitation emails. Unsubscribe: https://pronet.example.com/u\n",
    },
  ];
}

async function offers(): Promise<Mail[]> {
  const brochure = await sheet('Bright Harbour Executive Search', [
    'We place IT leaders in international organisations. Our pool holds 4,000 executives in 30 countries.',
    'Our services: executive search, interim management, assessment of leadership teams, market maps.',
    'Fees: 22 % of the first annual salary, payable on appointment. Replacement guarantee of six months.',
  ]);
  const plaquette = await sheet('Horizon Talents : cabinet de recrutement', [
    'Horizon Talents accompagne les organisations internationales dans le recrutement de leurs cadres.',
    'Nos prestations : approche directe, management de transition, évaluation. Nos tarifs sur demande.',
  ]);
  return [
    {
      file: 'recruiter-has-candidates-for-your-vacancy',
      from: 'Priscilla Hargreave <priscilla@brightharbour.example.com>',
      subject: 'Candidates for your vacancy: Head of Information Technology',
      text: `Dear Hiring Manager,

I noticed that you are recruiting a Head of Information Technology. We are an executive search firm and currently represent three outstanding candidates who would be a perfect fit for your vacancy. Our fee is only payable on success.

Would you have fifteen minutes this week for a call so that I can present their profiles?

Kind regards,
Priscilla Hargreave
Senior Consultant, Bright Harbour Executive Search
`,
    },
    {
      file: 'recruiter-with-a-brochure',
      from: 'Priscilla Hargreave <priscilla@brightharbour.example.com>',
      subject: 'Bright Harbour: executive search for IT leaders',
      text: 'Dear Sir or Madam,\n\nPlease find attached our brochure. Our recruitment agency has a pool of pre-screened IT executives, and our clients fill their positions in four weeks on average. May I call you?\n\nPriscilla Hargreave\n',
      enclosed: [{ filename: 'Bright Harbour brochure.pdf', content: brochure }],
    },
    {
      file: 'recruiter-in-french-with-a-brochure',
      from: 'Fabrice Lanternier <fabrice@horizontalents.example.com>',
      subject: 'Des candidats pour votre poste de Responsable informatique',
      text: `Bonjour,

J'ai vu que vous recherchiez un Responsable informatique. Notre cabinet de recrutement dispose de plusieurs profils disponibles immédiatement et correspondant à votre besoin. Vous trouverez notre plaquette en pièce jointe.

Seriez-vous disponible pour un échange téléphonique cette semaine ?

Bien à vous,
Fabrice Lanternier
Consultant, Horizon Talents
`,
      enclosed: [{ filename: 'Plaquette Horizon Talents.pdf', content: plaquette }],
    },
    {
      file: 'recruiter-sends-anonymous-profiles-in-the-text',
      from: 'Gideon Marsh <gideon@staffline.example.com>',
      subject: 'Available now - IT Director / CIO profiles',
      text: 'Hi,\n\nHope you are well. I have the following consultants available immediately:\n\n- CIO, 18 years of experience, Brussels, 950 EUR/day\n- IT Director, 12 years, Luxembourg, 800 EUR/day\n\nLet me know which CVs you would like to receive. If you do not want to hear from us again, reply with STOP.\n\nGideon\n',
    },
    {
      file: 'vendor-offers-recruiting-software',
      from: 'Tamsin from HireQuick <tamsin@hirequick.example.com>',
      subject: 'Filling "Head of Information Technology" faster?',
      text: "Hi there,\n\nSaw that you're hiring a Head of Information Technology. Teams like yours use HireQuick to screen applicants three times faster. Would you be open to a 15-minute demo next Tuesday?\n\nBest,\nTamsin\n\nP.S. Not interested? Just let me know and I won't follow up.\n",
    },
    {
      file: 'vendor-in-french-offers-hardware',
      from: 'Commercial Bureautique Plus <commercial@bureauplus.example.com>',
      subject: 'Offre spéciale : -30 % sur nos imprimantes professionnelles',
      text: "Madame, Monsieur,\n\nNotre société vous propose jusqu'au 31 mars une remise exceptionnelle de 30 % sur toute la gamme. Demandez un devis gratuit et sans engagement.\n\nLe service commercial\n",
    },
    {
      file: 'vendor-offers-search-engine-ranking',
      from: 'Kelly <kelly.seo@rankfast.example.net>',
      subject: 'Quick question about your website',
      text: 'Hello,\n\nI was looking at your website and found several errors that keep it from the first page of search results. We offer SEO services at affordable prices. Can I send you a quote?\n\nKelly\nDigital Marketing Executive\n',
    },
    {
      file: 'conference-invites-to-buy-tickets',
      from: 'CIO Summit <events@ciosummit.example.com>',
      subject: 'Last chance: early bird tickets for the CIO Summit',
      text: 'Only 3 days left! Book your early bird ticket now and save 400 EUR. 60 speakers, two days, one stage.\n\nTo opt out of future mailings, click here: https://ciosummit.example.com/o\n',
    },
  ];
}

function spam(): Mail[] {
  return [
    {
      file: 'spam-with-flag-header',
      from: 'Mrs. Comfort Adelaide <comfort@bank.example.net>',
      subject: 'Re: Your consignment',
      headers: ['X-Spam-Flag: YES', 'X-Spam-Status: Yes, score=18.4 required=5.0 tests=ADVANCE_FEE'],
      text: 'Dear friend, I have a consignment of 14.5 million dollars for you.\n',
    },
    {
      file: 'spam-with-status-header-only',
      from: 'Pills Online <shop@pills.example.net>',
      subject: '***SPAM*** 80% off today',
      headers: ['X-Spam-Status: Yes, score=22.0 required=5.0'],
      text: 'Best prices, no prescription needed. Order now: http://pills.example.net\n',
    },
    {
      file: 'spam-inheritance-without-headers',
      from: 'Barrister Clement Okafor-Hale <clement.hale@chambers.example.net>',
      subject: 'URGENT BUSINESS PROPOSAL',
      text: 'Dear Beneficiary,\n\nI am the attorney of a late client who left the sum of USD 9,700,000.00 without next of kin. I want you to receive this fund and we share 40% / 60%. This transaction is risk free. Send your full name, address and bank details.\n\nBarrister Clement Hale\n',
    },
    {
      file: 'spam-loan-in-french-without-headers',
      from: 'Service Crédit <credit.rapide@pret.example.net>',
      subject: 'OFFRE DE PRÊT ENTRE PARTICULIERS',
      text: "Bonjour,\n\nVous avez besoin d'un prêt ? Nous accordons des prêts de 5 000 € à 500 000 € au taux de 2 % à toute personne sérieuse. Contactez-nous par WhatsApp.\n",
    },
    {
      file: 'spam-coins-without-headers',
      from: 'Crypto Signals <vip@coins.example.net>',
      subject: 'Turn 250 EUR into 10,000 EUR',
      text: 'Congratulations! You have been selected for our exclusive bitcoin trading platform. Guaranteed returns every day. Click here to claim your bonus: http://coins.example.net/x\n',
    },
    {
      file: 'phishing-mailbox-will-be-closed',
      from: 'IT Helpdesk <helpdesk@mail-quota.example.net>',
      subject: 'Action required: your mailbox will be deactivated',
      text: 'Dear user,\n\nYour mailbox HOI.vacancy@wcoomd.org has exceeded its storage limit and will be deactivated within 24 hours. Verify your account here to keep your messages: http://mail-quota.example.net/login\n\nMail Administrator\n',
    },
    {
      file: 'phishing-in-french-parcel',
      from: 'Livraison Express <colis@suivi.example.net>',
      subject: 'Votre colis est en attente de livraison',
      text: 'Cher client,\n\nVotre colis est en attente. Veuillez régler les frais de douane de 1,99 € en cliquant ici : http://suivi.example.net/p\n',
    },
    {
      file: 'phishing-invoice',
      from: 'Accounts <billing@invoice.example.net>',
      subject: 'Invoice 88213 overdue',
      text: 'Dear customer,\n\nPlease find below the link to your overdue invoice no. 88213. To avoid further fees, make the payment today: http://invoice.example.net/88213\n',
    },
  ];
}

function systems(): Mail[] {
  return [
    {
      file: 'postmaster-warns-of-a-full-mailbox',
      from: 'postmaster@wcoomd.org',
      subject: 'Your mailbox is almost full',
      text: 'Your mailbox is using 95 % of its 50 GB. Please reduce its size.\n',
    },
    {
      file: 'postmaster-reports-a-virus',
      from: 'postmaster@gateway.example.net',
      returnPath: '',
      subject: 'VIRUS FOUND in message you sent',
      text: 'The mail system at gateway.example.net found a virus in the message you sent and did not deliver it.\n',
    },
    {
      file: 'dmarc-report',
      from: 'noreply-dmarc@receiver.example.net',
      subject: 'Report Domain: wcoomd.org Submitter: receiver.example.net Report-ID: 7712',
      text: 'This is an aggregate report.\n',
    },
    {
      file: 'robot-says-your-parcel-arrives',
      from: 'donotreply@parcels.example.net',
      subject: 'Your parcel arrives tomorrow',
      text: 'Your parcel 4471 will be delivered tomorrow between 10:00 and 12:00.\n',
    },
    {
      file: 'robot-warns-of-a-new-sign-in',
      from: 'Account Security <account-security-noreply@accounts.example.net>',
      subject: 'New sign-in to your account',
      text: 'We noticed a new sign-in to your account HOI.vacancy@wcoomd.org. If this was you, you do not need to do anything.\n',
    },
  ];
}

function ourOwn(): Mail[] {
  const ours = 'World Customs Organization <HOI.vacancy@wcoomd.org>';
  const words =
    'Dear Ruth Amberley,\n\nWe have received your application for the post of Head of Information Technology.\n';
  return [
    {
      file: 'own-mailbox-writes-to-itself',
      from: ours,
      subject: 'Test',
      text: 'Does this arrive?\n',
    },
    {
      file: 'own-acknowledgement-comes-home',
      from: ours,
      subject: 'Head of Information Technology: we have received your application',
      headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
      text: words,
    },
    {
      file: 'own-acknowledgement-comes-home-stripped-of-its-marks',
      from: ours,
      subject: 'Head of Information Technology: we have received your application',
      text: words,
    },
    {
      file: 'other-mailbox-of-ours-writes',
      to: HOI,
      from: 'STCEPM.vacancy@wcoomd.org',
      subject: 'Fwd: Strategic Trade Control',
      text: 'Passed on from the other mailbox.\n',
    },
  ];
}
