// The candidates for STCE Project Manager, and one who wrote to the wrong mailbox.
import type { Person } from '../person.ts';

export const ingrid: Person = {
  name: 'Ingrid Halvorsdal',
  email: 'ingrid.halvorsdal@example.org',
  phone: '+47 99 00 00 21',
  place: 'Bergen, Norway',
  language: 'en',
  cv: {
    headline: 'Project manager, export controls and Customs',
    profile:
      'Project manager with 11 years of experience in project management, eight of them in donor-funded capacity building for Customs administrations. Former Customs investigator.',
    jobs: [
      {
        years: '2020 – 2026',
        title: 'Project Manager, export control assistance',
        employer: 'Nordic Institute for Trade Security',
        points: [
          'Managed a budget of EUR 3.1 million with quarterly financial reporting to two donors; delivered on time and within budget.',
          'Organised 26 national workshops on strategic trade control and dual-use goods in 14 beneficiary countries.',
          'Kept the risk register and mitigation measures of the project; no activity was lost to travel bans.',
          'Led a team of five from several nationalities; coaching and staff development talks each quarter.',
        ],
      },
      {
        years: '2015 – 2020',
        title: 'Project Officer, non-proliferation',
        employer: 'Baltic Centre for Safe Trade',
        points: [
          'Ran procurement of training equipment: tenders, bid evaluation, contracts.',
          'Wrote the logical framework and work plans; drafted reports for an audience of ministries.',
          'Liaison with international organizations active in export controls.',
        ],
      },
      {
        years: '2011 – 2015',
        title: 'Customs investigator',
        employer: 'Fjordland Customs Service',
        points: [
          'Customs investigations of contraband in containers; 40 cases brought to court under tight deadlines.',
        ],
      },
    ],
    education: [
      ['2009 – 2011', 'Master of International Relations', 'University of Hardanger'],
      ['2006 – 2009', "Bachelor's degree in Law", 'University of Hardanger'],
    ],
    certificates: ['PRINCE2 Practitioner (2019)', 'PMP (2021)'],
    skills: [
      'Strategic planning',
      'Problem-solving',
      'Microsoft 365, MS Project, Excel',
      'ERP and donor accounting tools',
    ],
    languages: ['Norwegian: native', 'English: fluent (C2)', 'French: intermediate (B1)'],
    closing: 'Referees: available on request.',
  },
  letter: {
    dated: 'Bergen, 4 March 2026',
    to: ['Human Resources', 'World Customs Organization', 'Brussels'],
    subject: 'Motivation letter: STCE Project Manager',
    greeting: 'Dear Sir or Madam,',
    paragraphs: [
      'I am applying for the position of Project Manager of the Strategic Trade Control Enforcement project. I began on the quay, opening containers, and have since spent eight years teaching others what to look for.',
      'In my present project we brought strategic trade control training to fourteen countries. We learned that a workshop is the smallest part of it: officers remember what they practised on their own paperwork, so we asked each country for ten of its own declarations and worked on those. Twelve of the fourteen now run the course themselves.',
      'I manage money as carefully as people. Both donors of the project renewed their grant after two clean audits, and the risk register was read, because it was one page long. I work well in a small team and keep my sense of humour under pressure.',
      'The work on free trade zones in your new phase is what I would most like to help with. I would welcome an interview at any time.',
    ],
    close: 'Yours faithfully,',
  },
};

export const dele: Person = {
  name: 'Dele Okonjo-Marsh',
  email: 'dele.okonjomarsh@example.com',
  phone: '+234 900 000 0022',
  place: 'Abuja, Nigeria',
  language: 'en',
  cv: {
    headline: 'Programme manager, border security',
    profile:
      'Programme manager with 9 years of experience in project management for border agencies, and a background in risk analysis.',
    jobs: [
      {
        years: '2017 – 2026',
        title: 'Programme Manager, container control',
        employer: 'Gulf of Benin Ports Forum',
        points: [
          'Managed budgets of USD 1.8 million; donor reports every six months.',
          'Risk assessment and contingency planning for missions to nine partner countries.',
          'Train-the-trainer courses for 220 officers in Customs enforcement; public procurement of scanners and seals.',
        ],
      },
      {
        years: '2013 – 2017',
        title: 'Risk analyst',
        employer: 'Harmattan Customs Authority',
        points: [
          'Customs risk profiles and data analysis for three seaports.',
          'Member of the sanctions enforcement desk.',
        ],
      },
    ],
    education: [['2009 – 2013', 'BSc Economics', 'University of Zuma Rock']],
    certificates: ['Certified scrum master (2020)'],
    skills: ['Strategic thinking', 'Communication skills, oral and written', 'Office 365', 'Event management'],
    languages: ['English: native', 'French: basic', 'Yoruba: native'],
  },
  letter: {
    dated: 'Abuja, 9 March 2026',
    to: ['Human Resources', 'World Customs Organization'],
    subject: 'Motivation letter, STCE Project Manager',
    greeting: 'Dear hiring team,',
    paragraphs: [
      'Please accept my application for the post of STCE Project Manager. For nine years I have led projects that make it harder to hide things in containers, in ports where the power fails twice a day.',
      'My strongest result is a network: 220 officers in nine countries who call each other before they call me. It grew out of a training course that asked each group to teach the next one. I would like to do the same for accredited experts in the regions where you have too few.',
      'I plan in the open, spend little and report early, above all when something goes wrong. My donors have told me that they trust my reports because the bad news stands on the first page.',
      'I am motivated by your project because it joins enforcement and teaching, the two halves of my working life, and I would be happy to tell you more.',
    ],
    close: 'Yours sincerely,',
  },
};

export const quentin: Person = {
  name: 'Quentin Abernethy-Sloe',
  email: 'q.abernethy@example.net',
  phone: '+353 1 900 0023',
  place: 'Cork, Ireland',
  language: 'en',
  cv: {
    headline: 'IT manager',
    profile: 'IT manager with 13 years of experience in information technology in hospitals and shipping.',
    jobs: [
      {
        years: '2018 – 2026',
        title: 'IT Manager',
        employer: 'Lee Estuary Shipping',
        points: [
          'Led a team of six; annual budget of EUR 900,000.',
          'Moved the booking system to the cloud and wrote the incident response plan.',
          'Vendor management and SLAs with eleven suppliers.',
        ],
      },
      {
        years: '2013 – 2018',
        title: 'Systems administrator',
        employer: 'Saint Finbarr Infirmary',
        points: ['Servers, network and service desk for 400 users.', 'Disaster recovery tests twice a year.'],
      },
    ],
    education: [['2009 – 2013', 'BSc in Information Systems', 'Blackwater University']],
    certificates: ['ITIL 4 Foundation (2019)', 'CISM (2022)'],
    skills: ['Azure and Microsoft 365', 'Risk assessment', 'Firewall and identity management'],
    languages: ['English: native', 'Irish: good', 'French: basic'],
  },
  letter: {
    dated: 'Cork, 12 March 2026',
    to: ['Human Resources', 'World Customs Organization'],
    subject: 'Motivation letter',
    greeting: 'Dear Sir or Madam,',
    paragraphs: [
      'I wish to apply for the post of Head of Information Technology. I manage the systems of a shipping line, where a ship that waits for a computer costs more per hour than I earn in a month.',
      'In eight years my team of six cut the hours lost to faults by nine tenths. We did it with boring means: fewer systems, spare parts, rehearsed recoveries, and a service desk that calls people back. I would bring the same patience to your modernisation.',
      'I am used to explaining risks to people who have no time, and to leaving out what they need not know. My referees, a captain and an accountant, will confirm it.',
      'I look forward to hearing from you and would gladly come to Brussels for an interview.',
    ],
    close: 'Yours faithfully,',
  },
};
