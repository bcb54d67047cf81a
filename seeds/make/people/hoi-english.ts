// Candidates for Head of Information Technology who write in English: the smooth cases.
import type { Cv, Person } from '../person.ts';

export const leocadia: Person = {
  name: 'Leocadia Brandt-Osei',
  email: 'leocadia.brandt@example.org',
  phone: '+49 30 5550 0031',
  place: 'Berlin, Germany',
  language: 'en',
  cv: {
    headline: 'Head of IT services',
    profile:
      'IT leader with over 14 years of experience in information technology, from system administration to the management of a whole department in an intergovernmental organisation.',
    jobs: [
      {
        years: '2019 – 2026',
        title: 'Head of IT',
        employer: 'Intergovernmental River Commission, Koblenz',
        points: [
          'Led a team of eight engineers of five nationalities serving 240 international staff.',
          'Wrote the IT strategy and digital roadmap; presented to the board each spring.',
          'Managed the migration to the cloud (Azure, Microsoft 365) of 31 business applications in 18 months.',
          'Managed an annual budget of EUR 1.6 million; renegotiated SLAs with nine vendors, with cost savings of 17 %.',
        ],
      },
      {
        years: '2014 – 2019',
        title: 'IT Manager, infrastructure and security',
        employer: 'Ostsee Grain Exchange',
        points: [
          'Cybersecurity programme to ISO 27001: threat monitoring, penetration tests, incident response.',
          'Business continuity and disaster recovery for a data exchange platform with 99.95 % availability.',
        ],
      },
      {
        years: '2011 – 2014',
        title: 'Systems administrator',
        employer: 'Ostsee Grain Exchange',
        points: ['Servers, network, VMware, service desk.', 'Root cause analysis of recurrent incidents.'],
      },
    ],
    education: [
      ['2009 – 2011', 'MSc in Information Systems', 'Technical University of Havelstadt'],
      ['2006 – 2009', 'BSc in Computer Science', 'Technical University of Havelstadt'],
    ],
    certificates: ['ITIL 4 Managing Professional (2022)', 'CISSP (2018)', 'PRINCE2 Practitioner (2017)'],
    skills: [
      'Stakeholder management',
      'Procurement of IT services',
      'Drafting of policies',
      'Power BI, Terraform, Intune',
    ],
    languages: ['German: native', 'English: fluent (C2)', 'French: good (B2)'],
    closing: 'Referees: contact details on request.',
  },
  letter: {
    dated: 'Berlin, 5 March 2026',
    to: ['Human Resources', 'World Customs Organization', 'Brussels'],
    subject: 'Motivation letter: Head of Information Technology',
    greeting: 'Dear Sir or Madam,',
    paragraphs: [
      'I am applying for the post of Head of Information Technology. I lead the IT of a small intergovernmental organisation, in which eight people look after everything from the keyboards to the river gauges.',
      'When I arrived, our mail server stood in a former pantry. Three years later thirty-one applications had moved to the cloud, on a plan that the member states could follow because it fitted on one page. We lost no working day. I learned that modernisation is mostly listening: each unit knew what annoyed it, and nobody had asked.',
      'I like to build teams that do well without me. Two of my engineers now lead departments of their own. I keep budgets, write clearly, and rehearse disasters twice a year, with cake afterwards.',
      'Your notice describes a service that wants to go forward and a team that deserves good tools. I would be glad to contribute to that and to explain my ideas in an interview.',
    ],
    close: 'Yours faithfully,',
  },
};

/** Leocadia's CV as she sent it again, with a certificate that had just arrived. */
export const leocadiaNewer: Cv = {
  ...leocadia.cv,
  certificates: ['CISM (March 2026)', ...leocadia.cv.certificates],
  closing: 'Updated 11 March 2026. Referees: contact details on request.',
};

export const hanneke: Person = {
  name: 'Hanneke Vrolijkstra',
  email: 'hanneke.vrolijkstra@example.net',
  phone: '+31 20 555 0032',
  place: 'Utrecht, Netherlands',
  language: 'en',
  cv: {
    headline: 'IT director, public sector',
    profile: 'Manager with 16 years of experience across IT operations, software development and information security.',
    jobs: [
      {
        years: '2017 – 2026',
        title: 'IT Director',
        employer: 'Water Board of the Nine Polders',
        points: [
          'Line management of 12 staff; performance appraisals and a training plan for each.',
          'ERP implementation project delivered in 14 months; legacy systems retired.',
          'IT budget of EUR 2.2 million, procurement by European tender.',
        ],
      },
      {
        years: '2010 – 2017',
        title: 'Software engineer, later project lead',
        employer: 'Stadhouder Software',
        points: ['Business applications and API design for municipalities.', 'Certified scrum master of two teams.'],
      },
    ],
    education: [['2006 – 2010', 'Bachelor of Information Technology', 'Domstad College']],
    certificates: ['COBIT 2019', 'Professional scrum master'],
    skills: ['Analytical skills', 'Zero trust architecture', 'Public speaking', 'Vendor management'],
    languages: ['Dutch: native', 'English: fluent (C1)', 'French: basic'],
  },
  letter: {
    dated: 'Utrecht, 10 March 2026',
    to: ['Human Resources', 'World Customs Organization'],
    subject: 'Motivation letter: Head of IT',
    greeting: 'Dear colleagues,',
    paragraphs: [
      'With this letter I apply for the position of Head of IT. My CV stands on the page before it.',
      'A water board must work at night and in storms, and so must its computers. In nine years I have led my team through two floods and one ransomware attack, and we opened every lock on time. The reason is no secret: we had practised, and everybody knew whom to call.',
      'I am motivated by your wish to modernise. I replaced seven old systems by one, kept the colleagues who had built the old ones, and asked them to teach the new. I believe this is why it worked. I would be pleased to bring this experience to an organisation whose members depend on exchange of data every minute of the day.',
      'I would welcome the opportunity of an interview.',
    ],
    close: 'Kind regards,',
  },
};

export const cormac: Person = {
  name: 'Cormac Whitlock-Dias',
  email: 'cormac.whitlock@example.com',
  phone: '+351 21 555 0033',
  place: 'Lisbon, Portugal',
  language: 'en',
  cv: {
    headline: 'Infrastructure and security lead',
    profile: 'Engineer and team leader with 12 years of experience in IT infrastructure and information security.',
    jobs: [
      {
        years: '2020 – 2026',
        title: 'Head of Infrastructure',
        employer: 'Tejo Observatory Network',
        points: [
          'Managed a team of nine in three countries; multilingual environment.',
          'Kubernetes platform and infrastructure as code for 60 services.',
          'Incident response lead; yearly penetration testing.',
        ],
      },
      {
        years: '2014 – 2020',
        title: 'Network engineer',
        employer: 'Alfama Telecom Works',
        points: [
          'Network renewal in 40 offices; firewall and identity management.',
          'Managed the rollout of Office 365.',
        ],
      },
    ],
    education: [['2009 – 2014', 'Master in Information Systems', 'Instituto das Sete Colinas']],
    certificates: ['CCNP (2017)', 'CISM (2021)', 'PMP (2023)'],
    skills: ['Problem-solving', 'IT procurement and contract management', 'Automation'],
    languages: ['English: native', 'Portuguese: fluent', 'French: good (B2)'],
  },
  letter: {
    dated: 'Lisbon, 12 March 2026',
    to: [],
    subject: '',
    greeting: 'Dear Sir or Madam,',
    paragraphs: [
      'I would like to apply for the position of Head of Information Technology, and I hope you will not mind that my letter is this very mail. My CV is attached.',
      'For six years I have been responsible for the infrastructure of a network of observatories. Astronomers are patient people as long as the sky is clouded; on a clear night they want everything at once. My team of nine, spread over three countries and four mother tongues, has learned to give it to them. We moved sixty services to a platform that we can rebuild from its description in an afternoon, and we have proved it, because a lightning strike once asked us to.',
      'What motivates me about your post is the size of the team and the breadth of the task. Seven people who serve two hundred must choose well what they do themselves and what they buy. I enjoy such choices. I have led tenders, argued with suppliers in a friendly way, and ended two contracts that nobody had dared to read. I have also kept a budget flat for five years while the number of users grew by half.',
      'Security is the part of the work that is never finished. I introduced yearly penetration tests, a plain procedure for incidents, and a monthly quarter of an hour in which anyone may report a mistake without fear. Reports went up; damage went down.',
      'I speak English and Portuguese, and my French is good enough for meetings and jokes. I would be very happy to meet you, and could start within three months.',
    ],
    close: 'Yours faithfully,',
  },
};

export const emeka: Person = {
  name: 'Emeka Sundelius',
  email: 'emeka.sundelius@example.org',
  phone: '+46 8 555 00 34',
  place: 'Uppsala, Sweden',
  language: 'en',
  cv: {
    headline: 'IT service manager',
    profile: 'IT service manager, 11 years of experience in information technology in universities and agencies.',
    jobs: [
      {
        years: '2018 – 2026',
        title: 'IT Service Manager',
        employer: 'Mälaren Institute of Forestry',
        points: [
          'Supervised a team of seven; service level agreements with all departments.',
          'Digital transformation of the field surveys: tablets, cloud storage, data platform.',
          'Risk assessment and IT budget planning with the director of finance.',
        ],
      },
      {
        years: '2015 – 2018',
        title: 'Database and application developer',
        employer: 'Mälaren Institute of Forestry',
        points: [
          'Software development and database administration (PostgreSQL).',
          'Requirements analysis with researchers of many nationalities.',
        ],
      },
    ],
    education: [['2010 – 2015', 'MSc in Information Technology', 'University of Fyris']],
    certificates: ['ITIL 4 Specialist (2021)', 'AgilePM Practitioner (2020)'],
    skills: ['IT project planning', 'Service desk', 'Report writing'],
    languages: ['Swedish: native', 'English: fluent (C2)', 'French: elementary (A2)'],
  },
  letter: {
    dated: 'Uppsala, 13 March 2026',
    to: ['Human Resources', 'World Customs Organization'],
    subject: 'Motivation letter, Head of Information Technology',
    greeting: 'Dear Sir or Madam,',
    paragraphs: [
      'I apply for the post of Head of Information Technology. I look after the computers of people who count trees, and I have learned from them to measure twice.',
      'In my present position I have turned paper surveys into digital ones without losing a season. The secret was to go along into the forest. Since then I ask every engineer of my team to spend two days a year with those who use what we build, and the number of complaints has halved.',
      'I am convinced that a modern IT service is a kind one: it answers, it explains, and it prevents. I would like to contribute to such a service in your organisation, with a team whose strengths differ and who know it.',
      'I should be delighted to tell you more in an interview.',
    ],
    close: 'Yours faithfully,',
  },
};
