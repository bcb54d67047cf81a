// Subjects as they reach the mailbox of DDIS, a title of many common words; labelled by the rules before any of them was run.
import type { SubjectTable } from './table.ts';

export const DDIS: SubjectTable = {
  clear: `
    Deputy Director, Implementation Support
    Deputy Director Implementation Support
    deputy director implementation support
    DEPUTY DIRECTOR, IMPLEMENTATION SUPPORT
    Deputy Director (Implementation Support)
    Deputy Director - Implementation Support
    Deputy Director – Implementation Support – Application
    Deputy Director for Implementation Support
    Deputy Director of Implementation Support
    Deputy Director / Implementation Support
    Deputy-Director Implementation-Support
    Deputy Director, Implementation & Support
    Deputy Director, Support for Implementation
    Implementation Support, Deputy Director
    Implementation Support - Deputy Director
    Implementation Support Deputy Director position
    Application for Deputy Director, Implementation Support
    Application for the post of Deputy Director, Implementation Support
    Application for the position of Deputy Director (Implementation Support), Capacity Building
    Application: Deputy Director Implementation Support
    APPLICATION - DEPUTY DIRECTOR IMPLEMENTATION SUPPORT - KORHONEN
    Application to the vacancy of Deputy Director Implementation Support - A. Korhonen
    Application Deputy Director, Implementation Support (26.10.2025)
    Vacancy: Deputy Director, Implementation Support
    Vacancy Deputy Director Implementation Support WCO
    Job: Deputy Director, Implementation Support (Brussels)
    Re: Deputy Director, Implementation Support
    RE: Re: RE: Deputy Director, Implementation Support
    RE : Deputy Director Implementation Support
    Fwd: Deputy Director, Implementation Support
    FW: FW: Deputy Director Implementation Support
    TR : Candidature Directeur adjoint, Soutien à la mise en œuvre
    Réf. : Deputy Director, Implementation Support
    CV: Deputy Director Implementation Support
    [EXTERNAL] Deputy Director, Implementation Support
    [EXT]: Deputy Director, Implementation Support
    WG: Deputy Director, Implementation Support
    URGENT: Deputy Director Implementation Support
    📄 Deputy Director, Implementation Support
    Deputy Director, Implementation Suport
    Deputy Director, Implementaton Support
    Deputy Director, Implemetation Support
    Deputy Director, Implementaion Support
    Depty Director, Implementation Support
    Deputy Directer, Implementation Support
    Deputy Direktor Implementation Support
    Duputy Director Implementation Support
    Deputy Dirctor, Implmentation Support
    Deputy Director, Implementation Supprot
    Deputy Diretcor Implementation Support
    Deputy Director, Implementation of Support
    Dep. Director Implementation Support
    Dep Director, Implementation Support
    Dpty Director Implementation Support
    Dep. Dir. Implementation Support
    Deputy Dir. Impl. Support
    Deputy Director, Impl. Support
    Deputy Director Implement. Support
    DD Implementation Support
    D.D. Implementation Support
    DD, Implementation Support - application
    Deputy Director Implementation
    Deputy Director, Implementation - Application of A. Korhonen
    Director, Implementation Support (Deputy)
    DDIS
    ddis
    Ddis
    DDIS vacancy
    DDIS.vacancy
    DDIS.vacancy@wcoomd.org
    ddis application
    DDIS application - Korhonen
    Amina Korhonen - DDIS
    ddis - amina korhonen
    CV (ddis)
    DDIS: CV and motivation letter
    [DDIS] Application
    Candidature DDIS
    Candidature ddis
    Poste DDIS
    Réf. DDIS
    Ref DDIS/2025
    DDIS_Application_Korhonen
    WCO - DDIS - documents
    Post DDIS, grade D1
    Directeur adjoint, Soutien à la mise en œuvre
    Directeur adjoint, Soutien a la mise en oeuvre
    directeur adjoint soutien à la mise en oeuvre
    DIRECTEUR ADJOINT, SOUTIEN À LA MISE EN ŒUVRE
    Directeur adjoint (Soutien à la mise en oeuvre)
    Directeur adjoint - soutien mise en oeuvre
    Directeur adjoint du soutien à la mise en œuvre
    Directeur adjoint chargé du soutien à la mise en œuvre
    Directeur-adjoint soutien à la mise en œuvre
    Directeur Adjoint/Soutien à la Mise en Oeuvre
    Directrice adjointe, Soutien à la mise en œuvre
    Directrice adjointe soutien a la mise en oeuvre
    Directeur(trice) adjoint(e), Soutien à la mise en œuvre
    Directeur.rice adjoint.e Soutien à la mise en œuvre
    Directeur/Directrice adjoint(e) - soutien à la mise en œuvre
    Dir. adjoint, Soutien à la mise en œuvre
    Dir. adj. Soutien à la mise en oeuvre
    Directeur adj. Soutien à la mise en oeuvre
    Soutien à la mise en œuvre - directeur adjoint
    Soutien à la mise en œuvre, poste de directrice adjointe
    Candidature au poste de Directeur adjoint, Soutien à la mise en œuvre
    Candidature : Directeur adjoint Soutien à la mise en œuvre
    Candidature au poste de directrice adjointe (soutien à la mise en oeuvre) - Traoré-Exemple
    Candidature pour Directeur adjoint soutien à la mise en oeuvre OMD
    Candidature Deputy Director Implementation Support
    Candidature au poste de Deputy Director, Implementation Support
    Poste de directeur adjoint / Soutien à la mise en oeuvre
    Lettre de motivation - Directeur adjoint, Soutien à la mise en œuvre
    CV et lettre, directeur adjoint soutien mise en œuvre
    Directeur adjoint, Soutien à la mise ne oeuvre
    Directeur adjont, Soutien à la mise en oeuvre
    Directeur adjoint, Soutient à la mise en œuvre
    Directuer adjoint, Soutien à la mise en oeuvre
    Directeur adjoint, Soutein à la mise en oeuvre
    Directeur adjoint, Soutien à la mise en ouvre
    Directeur adjoint, Soutien à la mise en euvre
    Directeur adjoint, Soutien à la mise oeuvre
    Directeur adjoint, Soutien Ã  la mise en Å“uvre
    Directeur adjoint, Soutien ? la mise en ?uvre
    Directeur adjoint - appui Implementation Support
    John Doe has applied for Deputy Director, Implementation Support
    John Doe has applied for Deputy Director, Implementation Support (Brussels, Belgium)
    Application from Jane Doe - Deputy Director, Implementation Support
    New application for "Deputy Director, Implementation Support"
    Jane Doe applied to Deputy Director Implementation Support
    Jeanne Exemple a postulé à Directeur adjoint, Soutien à la mise en œuvre
    Nouvelle candidature: Directeur adjoint, Soutien à la mise en oeuvre
    Motivation letter, Deputy Director, Implementation Support
    CV + letter for Deputy Director Implementation Support
    Additional document - Deputy Director, Implementation Support
    Withdrawal of application: Deputy Director, Implementation Support
    Question on Deputy Director, Implementation Support
    Retrait de candidature - Directeur adjoint, Soutien à la mise en œuvre
    Question concernant le poste Directeur adjoint, Soutien à la mise en œuvre
    My application as Deputy Director in Implementation Support
    I apply for deputy director implementation support
    Deputy Director, Implementation Support and Head of IT
    WCO: Deputy Director, Implementation Support, Capacity Building Directorate
    World Customs Organization - Deputy Director, Implementation Support
    Deputy Director Implementation Support / Directeur adjoint Soutien à la mise en œuvre
    Deputy Director, Implementation Support - Ref. 2025/11 - Grade D1
    2025-10-24 Deputy Director, Implementation Support
    Deputy_Director_Implementation_Support_Korhonen
    Deputy Director,Implementation Support
    Deputy Director  ,  Implementation  Support
    =?utf-8?Q?Directeur_adjoint,_Soutien_=C3=A0_la_mise_en_=C5=93uvre?=
    Deputy=20Director Implementation Support
    To HR: Deputy Director, Implementation Support
  `,
  unclear: `
    Application
    Candidature
    CV
    Curriculum Vitae
    Motivation letter
    Deputy Director
    deputy director
    Application for Deputy Director
    Application for the post of Deputy Director
    Deputy Director - WCO
    Deputy Director, Capacity Building
    Deputy Director, Procedures and Facilitation
    Deputy Director for Finance
    Deputy Director General
    Deputy
    Director
    Director of Capacity Building
    Director position
    Application for Director
    Directeur
    Directeur adjoint
    Directrice adjointe
    Candidature au poste de directeur adjoint
    Directeur adjoint de la facilitation
    Directeur général adjoint
    Candidature au poste de Directeur
    Adjoint
    Implementation Support
    Implementation Support Officer
    Implementation
    Implementation officer
    Application: Implementation Support
    Soutien à la mise en œuvre
    Soutien
    Mise en œuvre
    Soutien à la candidature
    Support
    Customer support
    Support request
    IT support
    Support director
    Technical support
    Letter of support
    Lettre de soutien
    DD
    dd
    D.D.
    DDI
    DIS
    DDISPLAY driver
    ddisk failure
    Buddhism and daddish jokes
    MDDIST conference
    Vacancy
    Vacancy notice
    Post in Brussels
    Grade D1
    Application for vacancy at the WCO
    Candidature OMD
    Bonjour
    Hello
    Amina Korhonen
    Korhonen CV
    Documents attached
    URGENT
    URGENT!!! Candidature
    📎 CV
    New application received
    John Doe has applied
    John Doe has applied for Deputy Director (Brussels)
    Application from Jane Doe
    Candidature de Jeanne Exemple
    Réf. 2025/11
    Ref: D1-2025
    26.10.2025
    Director's cut
    Project implementation report
    Re: your mail
    Question
    Request for information on the deputy post
    Scan
    Interview
    Assistant Director
    Managing Director
    Head of Implementation
    Please find my application enclosed
    Application of a candidate from Kenya
  `,
  missing: [
    '',
    ' ',
    'Re:',
    'Re: Re:',
    'FWD:',
    'TR :',
    'Réf.:',
    '(no subject)',
    '(sans objet)',
    'Sans Objet',
    'No Subject',
    'RE: (no subject)',
    'Tr: (aucun objet)',
    '[EXTERNAL]',
    '.',
    '--',
    '_',
    '✉️',
    '\u00a0',
    '[EXTERNAL] RE:',
  ],
  other: {
    HOI: `
      Head of Information Technology
      HOI
      Application HOI - Korhonen
      Chef du service informatique
      Head of IT application
      Responsable informatique
    `,
    STCEPM: `
      STCE Project Manager
      STCEPM
      Chef de projet STCE
      Application for Strategic Trade Control Enforcement (STCE) Project Manager
      PM STCE
    `,
    LIBRA: `
      Librarian of the Map Collection
      Bibliothécaire cartothécaire
      HALL-2035-07 application
    `,
  },
};
