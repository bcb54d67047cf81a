// Candidates for Head of Information Technology who write in English: the cases with a twist.
import type { Person } from '../person.ts';

/** A cook: the papers are complete, so the application counts; people judge the rest. */
export const rosalind: Person = {
  name: 'Rosalind Kettlewood',
  email: 'rosalind.kettlewood@example.com',
  phone: '+44 117 555 0041',
  place: 'Bristol, United Kingdom',
  language: 'en',
  cv: {
    headline: 'Head chef',
    profile:
      'Head chef with 15 years of experience in hotels and on river boats. Seasonal cooking, calm kitchens, clean plates.',
    jobs: [
      {
        years: '2018 – 2026',
        title: 'Head Chef',
        employer: 'The Otter and Kettle, Bristol',
        points: [
          'Led a team of nine cooks and two apprentices.',
          'Wrote menus for 120 covers a day; food costs down by 8 %.',
          'Ordered fish, vegetables and bread from local suppliers.',
        ],
      },
      {
        years: '2011 – 2018',
        title: 'Sous-chef',
        employer: 'Severn Queen river boat',
        points: ['Soups, sauces and Sunday roasts for 80 guests.', 'Hygiene records and allergen lists.'],
      },
    ],
    education: [['2009 – 2011', 'Diploma in Professional Cookery', 'Avonside Catering College']],
    certificates: ['Food safety, level 3 (2022)', 'First aid at work (2024)'],
    skills: ['Pastry and bread', 'Menu planning', 'Kitchen hygiene', 'Training of apprentices'],
    languages: ['English: native', 'Italian: kitchen level'],
  },
  letter: {
    dated: 'Bristol, 14 March 2026',
    to: ['To whom it may concern'],
    subject: 'Motivation letter',
    greeting: 'Dear Sir or Madam,',
    paragraphs: [
      'I am writing to apply for the position you have advertised. I have run kitchens for fifteen years and am looking for something new, in another town and with shorter evenings.',
      'My strengths are order and good temper. At the Otter and Kettle we serve a hundred and twenty people a day, and I have not raised my voice since 2019. I plan the week on one sheet of paper, and everybody can read it.',
      'I am not an expert in every part of the work that you describe, but I learn quickly, I am never late, and I believe that a good head of anything feeds the people first. I would be happy to introduce myself in an interview.',
      'Thank you for taking the time to read this.',
    ],
    close: 'Yours faithfully,',
  },
};

/** Protected the CV with a password that nobody was told. */
export const katarzyna: Person = {
  name: 'Katarzyna Wolnicka-Reed',
  email: 'k.wolnicka@example.net',
  phone: '+48 22 555 00 42',
  place: 'Warsaw, Poland',
  language: 'en',
  cv: {
    headline: 'Chief information officer',
    profile: 'CIO with 18 years of experience in information technology in logistics and public administration.',
    jobs: [
      {
        years: '2016 – 2026',
        title: 'Chief Information Officer',
        employer: 'Vistula Freight Cooperative',
        points: [
          'Managed a team of 15; annual budget of EUR 2.9 million.',
          'Digital transformation: customs declarations by API, SAP migration project, Power Platform.',
          'Zero trust programme and SIEM; cyber exercises twice a year.',
        ],
      },
      {
        years: '2008 – 2016',
        title: 'Software engineer and database administrator',
        employer: 'Mazovia Registry Office',
        points: [
          'Software development in Java; database administration.',
          'Analytical skills trained on 40 million records.',
        ],
      },
    ],
    education: [['2003 – 2008', 'MSc in Computer Science', 'Mazovia Polytechnic']],
    certificates: ['CISSP (2015)', 'TOGAF (2018)', 'PRINCE2 Practitioner (2012)'],
    skills: ['Stakeholder engagement', 'Vendor management', 'Artificial intelligence in operations'],
    languages: ['Polish: native', 'English: fluent (C1)', 'French: good (B2)'],
  },
  letter: {
    dated: 'Warsaw, 20 March 2026',
    to: ['Human Resources', 'World Customs Organization'],
    subject: 'Motivation letter: Head of Information Technology',
    greeting: 'Dear Sir or Madam,',
    paragraphs: [
      'I wish to apply for the post of Head of Information Technology. I come from freight, where a wrong comma in a declaration stops a train.',
      'In ten years as chief information officer I have connected forty haulage firms to one platform and kept it running through two changes of law. We could do so because the engineers and the clerks sat in the same room, an arrangement that I defended against every architect.',
      'I am careful with data, perhaps too careful: my papers are as well protected as our servers. I would be motivated by the chance to serve an organisation whose members live by trust in data, and by a team small enough to know by name.',
      'I would be glad to meet you in person for an interview.',
    ],
    close: 'Yours faithfully,',
  },
};

/** Her application reaches the mailbox by way of somebody else. */
export const ilse: Person = {
  name: 'Ilse Thornquist',
  email: 'ilse.thornquist@example.com',
  phone: '+43 1 555 00 43',
  place: 'Graz, Austria',
  language: 'en',
  cv: {
    headline: 'IT manager, museums',
    profile: 'IT manager with 12 years of experience in information systems for museums and concert halls.',
    jobs: [
      {
        years: '2017 – 2026',
        title: 'IT Manager',
        employer: 'Museum of Clocks and Bells, Graz',
        points: [
          'Managed a team of five; IT budget and vendor management.',
          'Cloud migration of the ticket shop; API management for partners.',
          'Business continuity plan, tested each winter.',
        ],
      },
      {
        years: '2013 – 2017',
        title: 'Developer',
        employer: 'Mur Concert Hall',
        points: ['Software development for seat booking.', 'Troubleshooting behind the stage.'],
      },
    ],
    education: [['2008 – 2013', 'Master in Information Technology', 'Styrian College of Technology']],
    certificates: ['ITIL Foundation (2016)', 'Certified scrum master (2019)'],
    skills: ['Analytical thinking', 'Intercultural teamwork', 'Presentations to sponsors'],
    languages: ['German: native', 'English: fluent (C1)', 'French: basic'],
  },
  letter: {
    dated: 'Graz, 17 March 2026',
    to: ['Human Resources', 'World Customs Organization'],
    subject: 'Motivation letter: Head of Information Technology',
    greeting: 'Dear Sir or Madam,',
    paragraphs: [
      'I hereby apply for the post of Head of Information Technology. In a museum of clocks one learns that a system is only as good as its smallest wheel.',
      'I have led the IT of the museum for nine years. We sell a quarter of a million tickets a year through a shop that my team rebuilt in the cloud, and on long nights the queue moves faster than the one for coffee. I am also the person who explains to the director why a cheap solution would be dear.',
      'I am drawn to your organisation by its many languages and by the wish, plain in your notice, to modernise step by step. I know how to do that with few people and a fixed budget, and I would enjoy doing it with yours.',
      'I would be pleased to present myself in an interview.',
    ],
    close: 'Yours faithfully,',
  },
};

/** One second to go. */
export const anselm: Person = {
  name: 'Anselm Okoro-Lindt',
  email: 'anselm.okorolindt@example.net',
  phone: '+41 44 555 00 44',
  place: 'Zug, Switzerland',
  language: 'en',
  cv: {
    headline: 'Head of digital services',
    profile:
      'Engineer turned manager, 13 years of experience in IT operations and digital services; famous for being punctual at the last moment.',
    jobs: [
      {
        years: '2019 – 2026',
        title: 'Head of Digital Services',
        employer: 'Alpine Rail Timetable Office',
        points: [
          'Led a team of ten; multicultural team in a multilingual environment.',
          'IT strategy, cloud services, DevOps; 4 million queries a day.',
          'Drafted policies for information security and presented to the management.',
        ],
      },
      {
        years: '2013 – 2019',
        title: 'Systems engineer',
        employer: 'Alpine Rail Timetable Office',
        points: [
          'Data centre operations, VMware, storage systems.',
          'Project manager of the migration project to a second site.',
        ],
      },
    ],
    education: [['2008 – 2013', 'MSc in Computer Science', 'Lakeside Institute of Technology']],
    certificates: ['ITIL 4 Strategic Leader (2023)', 'PMP (2020)'],
    skills: ['Root cause analysis', 'Procurement', 'Automation'],
    languages: ['German: native', 'English: fluent (C2)', 'French: fluent (C1)'],
  },
  letter: {
    dated: 'Zug, 22 March 2026',
    to: ['Human Resources', 'World Customs Organization'],
    subject: 'Motivation letter: Head of Information Technology',
    greeting: 'Dear Sir or Madam,',
    paragraphs: [
      'I apply for the post of Head of Information Technology. I publish timetables, so I know what a deadline is; I hope that this letter reaches you before yours.',
      'My team of ten answers four million questions a day, nearly all of them the same one: when does it leave? We moved the answer to the cloud, halved its cost and made it available when a tunnel is closed. I am proud of the technology and prouder of the people, of whom none has left in three years.',
      'I would be motivated by the variety of your post: strategy in the morning, a broken printer at noon, a supplier in the afternoon. I write briefly, I listen well, and I plan for the day on which everything fails at once.',
      'I look forward to an interview, and will be early.',
    ],
    close: 'Yours faithfully,',
  },
};
