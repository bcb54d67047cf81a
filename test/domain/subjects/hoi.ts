// Subjects as they reach the mailbox of HOI, labelled by the rules before any of them was run.
import type { SubjectTable } from './table.ts';

export const HOI: SubjectTable = {
  clear: `
    Application for Head of Information Technology
    Application for the position of Head of Information Technology (HOI)
    application for the post of head of information technology
    APPLICATION FOR HEAD OF INFORMATION TECHNOLOGY - OKAFOR NADIA
    Head of IT
    head of it
    HEAD OF IT
    Head of I.T.
    Head of I.T
    Head, IT
    Head of Info Tech
    Head of Information Tech.
    Head of Inf. Technology
    Head of Information Technologies position
    IT Head - application
    Head IT application - Tom Vzorek
    Head Information Technology
    Information Technology Head
    Information Technology (Head of)
    Information Technology, Head
    Position: Head of Information Technology
    Vacancy - Head of Information Technology, Brussels
    Vacancy: Head of IT (Brussels)
    Job application: Head of IT
    Re: Head of Information Technology
    RE: RE: Head of Information Technology
    Fwd: Application for Head of IT
    FW: Head of IT vacancy
    TR: Candidature Chef du service informatique
    Tr : Chef du service informatique
    RE : Candidature au poste de Chef du service informatique
    Réf.: Chef du service informatique
    Ref: HOI
    Réf. : HOI - candidature
    CV: Head of IT
    CV : Responsable informatique
    [EXTERNAL] Application - Head of Information Technology
    [EXT] Re: Head of IT
    [External Sender] Head of IT application
    *** SPAM *** Head of Information Technology
    WG: Bewerbung Head of IT
    AW: Head of Information Technology
    SV: Application Head of IT
    Rif: Head of IT
    HOI
    HOI vacancy
    HOI.vacancy
    HOI.vacancy@wcoomd.org
    Application to HOI.vacancy@wcoomd.org
    HOI - Nadia Okafor
    Nadia Okafor HOI
    [HOI] CV and motivation letter
    (HOI) documents
    HOI/2026/Korhonen
    HOI_Korhonen_CV
    hoi
    hoi application
    hoi - candidature
    Application hoi
    Vacancy hoi, Amina Korhonen
    vacancy notice HOI, 3 documents
    Hoi vacancy
    Post HOI Grade A5
    Poste HOI
    Candidature HOI
    URGENT - HOI application
    🚀 Application: Head of IT 🚀
    ✅ HOI – application complete
    Aplication for Head of Information Technology
    Aplication for Haed of Information Tecnology
    Head of Infomation Technology
    Head of Informaton Technolgy
    Head of Information Technolgy
    Hed of Information Technology
    Head of Information Technoloy
    Head off Information Technology
    Heads of Information Technology
    Head of Information Technnology
    Head of Infromation Tecnhology
    Head ofInformation Technology HOI
    Head of Information  Technology
    Head-of-Information-Technology
    Head_of_Information_Technology_Application
    HeadofIT HOI
    Head of the Information Technology Department
    Head of the Information Technology Division – application by A. Korhonen
    Head of Information & Technology
    Head of IT Department
    Head of the IT Service
    Head of the IT unit
    Head of Dept. of Information Technology
    Application for Head of IT Services
    Candidature: Head of IT
    Candidature Head of Information Technology – CV et lettre de motivation
    Candidature au poste Head of IT
    Candidature au poste de "Head of Information Technology"
    Candidature pour le poste de Chef du service informatique
    candidature chef du service informatique
    CANDIDATURE AU POSTE DE CHEF DU SERVICE INFORMATIQUE
    Candidature - Cheffe du service informatique
    Cheffe de service informatique
    Chef de service informatique
    chef service informatique
    Chef(fe) du service informatique
    Chef du service  informatique (H/F)
    Chef du Service Informatique - Bruxelles
    Chef du service infomatique
    Chef du service informatiqe
    Chef du servise informatique
    Cheff du service informatique
    Chef du service informatique, réf. 2026/03
    Service informatique : chef
    Service informatique - poste de chef
    Poste de chef du service informatique de l'OMD
    Ma candidature (chef du service informatique)
    Responsable informatique
    responsable informatique - candidature
    Candidature spontanée responsable informatique
    Responsable du service informatique
    Responable informatique
    Responsable Informatique / Head of IT
    Responsable de l'informatique
    Responsables informatique
    Candidature de Mme Traoré-Exemple au poste de responsable informatique
    Envoi de ma candidature pour le poste de responsable informatique
    Suite : candidature chef du service informatique
    John Doe has applied for Head of Information Technology
    John Doe has applied for Head of IT (Brussels)
    Application from Jane Doe - Head of IT (Brussels)
    New application: Head of Information Technology from Jane Doe
    New candidate for Head of IT: Jane Doe
    Nouvelle candidature : Chef du service informatique - Jeanne Exemple
    Jeanne Exemple a postulé à l'offre Responsable informatique
    Your job "Head of Information Technology" has a new applicant
    Application: Head of Information Technology, Grade A5, closing 22 March 2026
    22.03.2026 Head of Information Technology
    2026-03-20_Okafor_Head_of_IT
    My CV for the Head of IT job
    My application for the vacancy "Head of IT" at the WCO
    Motivation letter Head of IT
    Cover letter + CV: Head of Information Technology
    Lettre de motivation et CV – chef du service informatique
    Documents for Head of Information Technology application
    Additional document for my application (Head of IT)
    Question about the vacancy Head of Information Technology
    Question sur le poste de chef du service informatique
    Withdrawal of my application for Head of IT
    Missing letter - Head of Information Technology
    Correction: application Head of IT
    Head of IT and STCE Project Manager
    HOI and DDIS applications
    Application for Head of Information Technolgy/ Chef du service informatique
    Candidature=20Head of IT
    Candidature_Chef_du_service_informatique
    =?utf-8?Q?Candidature_Chef_du_service_informatique?=
    Tomáš Vzorek – Head of Information Technology – Application
    Mr. Vzorek, application for HOI, deadline 22/3
    I am applying for Head of IT
    To whom it may concern: Head of Information Technology
    Attn HR - Head of IT
    WCO Head of IT
    World Customs Organization - Head of Information Technology
    Chef du service IT
    Responsable IT
    ＨＯＩ application
    Head of Information Technology​
    Application for the post of Head  of  Information   Technology
  `,
  unclear: `
    Application
    application
    APPLICATION
    Candidature
    candidature
    CV
    My CV
    Curriculum vitae
    Mon CV et ma lettre
    Motivation letter
    Lettre de motivation
    CV et lettre de motivation
    Job application
    Application for the vacancy
    Application for a job
    Application for the post in Brussels
    Candidature au poste
    Candidature spontanée
    Vacancy
    Vacancy notice
    Votre offre d'emploi
    Hello
    Bonjour
    Dear Sir or Madam
    Nadia Okafor
    Okafor Nadia CV 2026
    Documents
    Please find attached
    Application WCO
    Application to the World Customs Organization
    Candidature à l'OMD
    Head of Department
    Head of Unit
    Head of Finance
    Head of Human Resources
    Head of Communication
    Head of Technology
    Head of Information
    Head
    Chef de service
    Chef du service
    Chef du service juridique
    Responsable
    Responsable financier
    Responsable des ressources humaines
    Responsable communication
    Informatique
    Service informatique
    Technicien informatique
    Information Technology
    Information technology specialist
    IT
    IT application
    IT Manager
    IT specialist with 15 years of experience
    IT Project Manager
    Project Manager
    Chief Information Officer
    CIO position
    Director of Information Technology
    Directeur informatique
    Software engineer
    Network administrator
    Is it too late to apply?
    I read it ahead of time
    Head over to it
    Ahead of it all
    The head of my department recommended it
    Choir leader
    Choice of date
    hoist operator
    HOIsting equipment offer
    CHOICE
    Hoist and crane
    Hoi, ik heb een vraag
    Hoi!
    hoi allemaal
    hoi mensen, hierbij mijn cv
    Urgent!!!
    URGENT: application
    🚀🚀 my application
    New message
    John Doe has applied for your job
    New application received
    Application from Jane Doe
    Interview
    Thank you
    Question
    Question about my application
    Information request
    Request for information about technology
    Scan_0001.pdf
    IMG_20260320
    Message from KM_C258
    application for head position
    Application from Thailand: head office manager
    Your application for membership
    Re: Acknowledgement
    Candidature n° 2026-114
    Ref. 12345
    Réf. 2026/HR/04
    Deadline 22 March
  `,
  missing: [
    '',
    ' ',
    'Re:',
    'RE :',
    'Fwd:',
    'FW: ',
    'TR:',
    'Re: Fwd: TR :',
    '(no subject)',
    'No subject',
    '<no subject>',
    '[No Subject]',
    'Re: (no subject)',
    'Fwd: (no subject)',
    '(sans objet)',
    'Sans objet',
    'RE : (sans objet)',
    '(aucun objet)',
    'Aucun objet',
    '(pas d’objet)',
    '(sans sujet)',
    '(kein Betreff)',
    '(geen onderwerp)',
    '(sin asunto)',
    '(nessun oggetto)',
    '(sem assunto)',
    '...',
    '---',
    '-',
    '?',
    '[EXTERNAL]',
    '[EXT] Re:',
    '\u200b',
    '📎',
    '=?utf-8?Q??=',
    '(none)',
  ],
  other: {
    STCEPM: `
      Application: STCE Project Manager
      STCEPM
      Candidature STCEPM - Okafor
      Application for Strategic Trade Control Enforcement Project Manager
      Chef de projet STCE
      STCEPM.vacancy@wcoomd.org
      RE: project manager strategic trade control enforcement
    `,
    DDIS: `
      Deputy Director, Implementation Support
      DDIS application
      Directeur adjoint, Soutien à la mise en œuvre
      Application - Deputy Director Implementation Support (not HR)
      Candidature directrice adjointe soutien à la mise en oeuvre
    `,
    LIBRA: `
      Librarian of the Map Collection
      Candidature Bibliothécaire de la cartothèque
      HALL-2035-07
    `,
  },
};
