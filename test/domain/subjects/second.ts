// A second batch for each mailbox, written when the rules had been mended by the first and labelled before it was run.
import type { SubjectTable } from './table.ts';

export const HOI: SubjectTable = {
  clear: `
    Bewerbung als Head of IT
    Sollicitatie Head of Information Technology
    Solicitud para Head of IT
    Canditature pour le poste de Responsable Informatique
    Candidature Responsable Informatique - M. Exemple, 18 ans d'expérience
    Expression of interest - Head, Information Technology
    EOI: Head of IT
    Application for the role: Head of Information Technology (m/f/d)
    Head of Information Technology (f/m/x)
    Fw: Re: [EXT] Head of Information Techonology
    Candidature: chef-du-service-informatique
    CHEF SERVICE INFORMATIQUE candidature OKAFOR
    HEAD OF IT // CV // LETTER
    my application (HOI), part 1 of 2
    2/2 - HOI - diplomas
    HOI: certificates, second mail
    Head of IT - updated CV, please disregard the previous mail
    Application Head of Information and Technology
    head of infomation tecnology aplication
    Head oh Information Technology
    HeadIT / HOI
    Kandidatur Head of IT, WCO
    Application for the job of "head of i.t."
    Hoi - Application for the post
    Poste de « Chef du service informatique »
    Candidature à la fonction de chef de service informatique
    Indeed: Nadia O. applied to Head of Information Technology
    LinkedIn - Tom V. applied for your Head of IT role
  `,
  unclear: `
    Application for the Head post
    Head of Legal
    Application for IT assistant
    Help desk technician
    Hoi! Open sollicitatie
    Candidature pour un stage informatique
    Cheffe de projet informatique
    Technology leader with information skills
    I would like to head to Brussels, is it possible
    Service client
    your job advert
    Information on technology transfer
    Curriculum
    Anstoß
    Phoi soup recipe
    Application for head nurse
  `,
  missing: ['Re: RE: Re:', '[Ext]', 'Fwd: Fwd:', '(kein Betreff)', 'Re : sans objet', '👍'],
  other: {
    STCEPM: `
      STCE Project Manger application
      Candidature cheffe de projet STCE
      stcepm
    `,
    DDIS: `
      Deputy Director Implementation Support
      Post DDIS
    `,
  },
};

export const STCEPM: SubjectTable = {
  clear: `
    Bewerbung: STCE Project Manager
    Sollicitatie als Project Manager STCE
    Application - Project Manager - Strategic Trade Control Enforcement Programme
    Project Manager – Strategic Trade & Control Enforcement
    Project manager (strategic trade control enforcment)
    Application for the "STCE" Project Manager post
    Project Manager STCE programme
    Expression of interest: Project Manager, Strategic Trade Controls Enforcement
    STCE Project manager (m/w/d)
    Fwd: [EXT] stce projet manager
    STCE - Projectmanager STCEPM
    Vacancy Project Manager STCE, CV 1/2
    project-manager-stce-application
    Candidature spontanée chef de projet stce
    Chef de projet « STCE »
    Chef de projet – Application de contrôle du commerce stratégique
    Candidature au poste de Project Manager STCE
    Candidature poste STCE Project Manager (urgent)
    STCEPM - second mail with letter
    stcepm: motivation letter
    Re: stcepm
    STCE PM – Updated CV
    Indeed: Tom V. applied to STCE Project Manager
    Strategic Trade Control Enforcment Proj. Manager
    STCE/Project Manager/A. Korhonen/2026
    Strategic trade control enforcement (STCE) - project manager - my documents
  `,
  unclear: `
    Project manager position, strategic projects
    Manager of trade
    Control and enforcement officer
    STCE national contact point
    STCE newsletter
    Trade control compliance manager
    Application: project manager (ref. 03/2026)
    Candidature chef de projet junior
    pm
    3 PM call
    Stage chef de projet
    Strategic management
    Export control manager
    Poste de chef
  `,
  missing: ['Re: Fwd:', '(Sans objet)', '[SPAM]', 'RE: -', '(geen onderwerp)'],
  other: {
    HOI: `
      Bewerbung Head of IT
      HOI vacancy CV
      Responsable Informatique
    `,
    DDIS: `
      Deputy Director, Implementation Support - application
      ddis vacancy
    `,
  },
};

export const DDIS: SubjectTable = {
  clear: `
    Bewerbung: Deputy Director, Implementation Support
    Sollicitatie Deputy Director Implementation Support
    Expression of interest - Deputy Director (Implementation Support)
    Deputy director - implementation and support
    Deputy Director , Implementation Supports
    Deputy Director, Implementing Support DDIS
    Deputy Directors Implementation Support
    Deputy Director Implementation Support (m/f)
    The Deputy Director, Implementation Support post
    DEPUTY DIRECTOR IMPLEMENTATION SUPPORT // CV + ML
    Fwd: [EXT] deputy director implementation suport
    Candidature poste directeur adjoint soutien à la mise en oeuvre (D1)
    Directeur adjoint : soutien à la mise en œuvre
    directeur adjoint,soutien à la mise en oeuvre
    Directeur Adjoint Soutien Mise En Oeuvre
    Candidature Directrice-adjointe Soutien à la mise-en-œuvre
    Directeur adjoint, soutiens à la mise en œuvre
    Candidature Directeur adjoint IS - Implementation Support
    Deputy Director IS
    DDIS 1/2
    DDIS – certificates
    Amina Korhonen (ddis)
    ddis: updated cv
    Indeed: Amina K. applied to Deputy Director, Implementation Support
    Dy. Director, Implementation Support
    Deputy Director-Implementation Support-Korhonen-Amina
    deputy director, implimentation support
    Deputy Dircetor, Implementation Sport
  `,
  unclear: `
    Deputy Head of Mission
    Deputy Director Finance and Support
    deputy directors meeting
    Directeur adjoint des douanes
    Support letter for implementation
    Implementing partner
    Directeur de la mise en oeuvre
    directrice
    Soutien administratif
    Application for director post
    Candidature à un poste de direction
    Capacity building
    ddos attack
  `,
  missing: ['Re:Re:', '(no title)', 'Fwd: (aucun objet)', 'Tr: Tr:', '…'],
  other: {
    HOI: `
      Chef du Service informatique - candidature
      Head of I.T.
    `,
    STCEPM: `
      Project Manager (STCE)
      Candidature STCEPM
    `,
  },
};

export const LIBRA: SubjectTable = {
  clear: `
    Bewerbung: Map Librarian
    Librarian (Map Collection)
    Librarian for the Map Collection - HALL-2035-07
    Your reference HALL-2035-07
    hall 2035-07, my CV
    Réf: HALL-2035-07 / bibliothécaire
    Bibliothecaire de la cartoteque
    Candidature au poste de bibliothécaire à la cartothèque
    Bibliothécaire-cartothécaire
    Cartothécaire bibliothécaire - Ines Muster
    Map  Librarian (f/m)
    maps librarian
    Librarian of Map Collections
    Application for the Librarian of the Map Collection post
    Librarian of the Mpa Collection
    LIBRA - CV Muster
    libra - ines muster
    Application (LIBRA)
    BIBLIOTHECAIRE DE LA CARTOTHEQUE
    Map Libarian application
  `,
  unclear: `
    Bibliothécaire de nuit
    Librarian of the music collection
    Law Librarian
    Collection of maps for sale
    ML and CV
    Libra horoscope
    Liberation
    HALL-2035-08
    Archivist
    Head librarian
    Cartographer
    My application
    Cartothèque : question
    Curriculum vitae, Ines Muster
  `,
  missing: ['(no subject)', 'RE:', 'Fwd:   '],
  other: {
    HOI: `
      Head of IT - CV
      Candidature Responsable informatique
    `,
    DDIS: 'DDIS - Korhonen',
  },
};
