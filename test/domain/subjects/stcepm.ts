// Subjects as they reach the mailbox of STCEPM, which wants the project and the post named; labelled by the rules before any of them was run.
import type { SubjectTable } from './table.ts';

export const STCEPM: SubjectTable = {
  clear: `
    Application for Strategic Trade Control Enforcement (STCE) Project Manager
    Application for Strategic Trade Control Enforcement Project Manager
    Strategic Trade Control Enforcement Project Manager
    STRATEGIC TRADE CONTROL ENFORCEMENT PROJECT MANAGER
    strategic trade control enforcement project manager
    STCE Project Manager
    stce project manager
    Stce Project Manager - Brussels
    STCE Project-Manager
    STCE project manager application
    Project Manager STCE
    Project Manager, STCE
    Project Manager (STCE)
    Project Manager for STCE
    Project Manager of the STCE Project
    Project manager - Strategic Trade Control Enforcement Project
    Manager of the STCE project
    Manager, STCE Project
    Position of Project Manager at the STCE
    STCE - Project Manager - Application - T. Vzorek
    STCE / Project Manager
    STCE_Project_Manager_Vzorek
    STCE Project Mgr
    STCE Proj. Manager
    STCE Proj Manager
    STCE PM
    STCE PM application
    STCE-PM
    STCE/PM - Vzorek
    PM STCE
    PM, STCE
    PM (STCE) application
    PM - Strategic Trade Control Enforcement
    S.T.C.E. Project Manager
    Strategic Trade Control Project Manager
    Strategic Trade Controls Project Manager
    Strategic Trade Controls Enforcement Project Manager
    Strategic Trade Control Enforcement - PM
    Project Manager Strategic Trade Control
    Project Manager – Strategic Trade Control Enforcement (STCE)
    Project Manager in Strategic Trade Control Enforcement
    Project manager, strategic trade controls, WCO
    Application to the post of Project Manager (Strategic Trade Control Enforcement)
    Application for the position of STCE Project Manager, Brussels
    Application for the vacancy STCE Project Manager
    Application: STCE Project Manager - Grade A3
    Application STCE Project Manager 16/03/2026
    Application - STCE Project Manager - Ref 2026/07
    Vacancy: STCE Project Manager
    Vacancy notice: Strategic Trade Control Enforcement (STCE) Project Manager
    Job application STCE Project Manager
    Re: STCE Project Manager
    RE: RE: Strategic Trade Control Enforcement Project Manager
    RE : STCE Project Manager
    Fwd: STCE Project Manager
    FW: Application STCE PM
    TR: Candidature Chef de projet STCE
    Réf. STCE Project Manager
    Ref.: STCEPM
    CV: STCE Project Manager
    [EXTERNAL] STCE Project Manager application
    [EXT] FW: STCE Project Manager
    WG: Bewerbung STCE Project Manager
    URGENT STCE Project Manager
    ⭐ STCE Project Manager ⭐
    Stratgic Trade Control Enforcement Project Manager
    Strategic Trade Contol Enforcement Project Manager
    Strategic Trade Control Enforcment Project Manager
    Strategic Trade Control Enforcement Project Manger
    Strategic Trade Control Enforcement Porject Manager
    Strategic Trade Control Enforecment Projet Manager
    Stategic Trade Control Enforcement Project Manager
    Strategic Trad Control Enforcement Project Manager
    STCE Project Mananger
    STCE Projetc Manager
    STCE Projct Manager
    STCE Project Manger
    STCE Project manageer
    SCTE Project Manager
    STEC Project Manager
    STCEPM
    stcepm
    Stcepm
    STCEPM vacancy
    STCEPM.vacancy
    stcepm.vacancy@wcoomd.org
    STCEPM application
    application stcepm
    my application stcepm
    stcepm - tom vzorek
    Tom Vzorek stcepm cv
    Documents STCEPM
    STCEPM 2026
    STCEPM_CV_Vzorek
    (STCEPM) Tom Vzorek
    [STCEPM] Application
    Poste STCEPM
    Candidature STCEPM
    Candidature au poste STCEPM – Exemple
    Chef de projet STCE
    chef de projet stce
    CHEF DE PROJET STCE
    Cheffe de projet STCE
    Chef(fe) de projet STCE
    Chef du projet STCE
    Chef de projets STCE
    Candidature au poste de Chef de projet STCE
    Candidature au poste de chef de projet (STCE)
    Candidature - Cheffe de projet STCE - Fatou Traoré-Exemple
    Candidature STCE chef de projet
    STCE : candidature au poste de chef de projet
    Candidature Project Manager STCE
    Candidature pour STCE Project Manager
    Lettre de motivation chef de projet STCE
    Chef de projet, contrôle du commerce stratégique
    Chef de projet contrôle du commerce stratégique
    Candidature cheffe de projet contrôle du commerce stratégique
    Chef de projet controle du commerce strategique
    Contrôle du commerce stratégique – chef de projet
    Chef de projet Strategic Trade Control Enforcement
    Chef de projt STCE
    Chef de proejt STCE
    CV et lettre : chef de projet STCE
    Question : poste de chef de projet STCE
    John Doe has applied for STCE Project Manager
    John Doe has applied for Strategic Trade Control Enforcement (STCE) Project Manager
    Application from Jane Doe - STCE Project Manager (Brussels)
    New application for STCE Project Manager: Jane Doe
    Your job posting "STCE Project Manager" received an application
    Jeanne Exemple a postulé au poste Chef de projet STCE
    Motivation letter for STCE Project Manager
    My CV - Project Manager (STCE project)
    CV & cover letter, Project Manager, STCE
    Additional papers: STCE Project Manager
    Withdrawal: STCE Project Manager
    Supplement to my application as STCE Project Manager
    Question about STCE Project Manager vacancy
    STCE Project Manager and Head of IT
    I wish to apply as STCE project manager
    WCO STCE Project Manager
    World Customs Organization - STCE Project Manager
    STCE Programme: Project Manager
    Post of Project Manager, STCE Programme, WCO
    16 March 2026 - STCE Project Manager
    Application=20STCE Project Manager
    =?iso-8859-1?Q?STCE_Project_Manager?=
    Vzorek, Tomáš: STCE Project Manager (Project funded post)
    Attn: HR, application STCE Project Manager post
    STC Enforcement Project Manager
    STCEPM/Strategic trade control enforcement
  `,
  unclear: `
    Application
    Candidature
    CV
    Motivation letter
    Lettre de motivation et CV
    Vacancy
    Project Manager
    project manager
    PROJECT MANAGER
    Application for Project Manager
    Application for the position of Project Manager, WCO
    Project Manager - Brussels
    Project Manager application - Tom Vzorek
    PM
    PM application
    PM position
    Chef de projet
    Cheffe de projet
    Candidature au poste de chef de projet
    Candidature chef de projet OMD
    Chef de projet informatique
    IT Project Manager
    Senior Project Manager
    Customs Project Manager
    Project Manager (Enforcement)
    Project Manager, Trade
    Project Manager, Control Systems
    Project Manager with 12 years of experience
    Project Officer
    Project Manager PMP certified
    STCE
    stce
    STCE application
    STCE vacancy
    STCE Project
    STCE project - application
    STCE programme
    Application for the STCE project
    Candidature STCE
    Projet STCE
    Strategic Trade Control Enforcement
    Strategic Trade Control Enforcement project
    Strategic trade control expert
    Application: Strategic Trade Control
    Contrôle du commerce stratégique
    Enforcement
    Strategic Project Manager
    Trade Manager
    Strategic Planner
    Manager
    Strategy and trade manager
    Re: your vacancy
    Hello, I want to apply
    Bonjour
    Tom Vzorek
    Documents
    Job in Brussels
    Application to WCO
    URGENT
    Please see attached files
    Distceproject manager
    PMSTCEX
    New application received
    John Doe has applied for Project Manager (Brussels)
    Application from Jane Doe - Project Manager
    CV_Project_Manager_2026.pdf
    Meeting at 3 PM
    Meeting at 3 pm about trade
    Interview Monday 4 PM
    Candidature n° 7
    Réf. 2026/14
    Programme Manager
    STCE Officer
    STCE Expert
    STCE Instructor application
    Chef de division STCE
    STCE trainer
    Construction project manager
    Request for information
    Is the STCE post still open?
    Thank you
  `,
  missing: [
    '',
    '  ',
    'Re:',
    'RE:',
    'Fwd: ',
    'Tr :',
    'RE : TR :',
    '(no subject)',
    'no subject',
    '(sans objet)',
    'Sans sujet',
    'Re: No Subject',
    '<none>',
    '[EXTERNAL] ',
    '[EXT] (no subject)',
    '...',
    '!!!',
    '–',
    '😀',
    '\t',
  ],
  other: {
    HOI: `
      Head of IT
      Application for Head of Information Technology
      Chef du service informatique
      HOI
      HOI application
      Candidature Responsable informatique
      HOI.vacancy@wcoomd.org
    `,
    DDIS: `
      DDIS
      Deputy Director Implementation Support
      Deputy Director (Implementation Support) application
      Directeur adjoint - soutien à la mise en oeuvre
    `,
    LIBRA: `
      Map Librarian
      LIBRA vacancy
      Librarian of the Map Collection - CV
    `,
  },
};
