// Titles that stand apart from slogans, menus and the names of those who recruit.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

const TITLES: [string, string, 'en' | 'fr'][] = [
  [
    'Second Cook',
    'HARBOUR CREWING\n\nFor immediate embarkation, Danish principal, 2 x ferries 9,000 GT\n\nSECOND COOK - USD 1,900 all-in, 8 months\nTwo contracts at sea',
    'en',
  ],
  [
    'Chargé / chargée de projet vergers',
    'Informations\nSaint-Aubin-sur-Ruisseau\nCDD\nPlanter sans attendre : une idée qui fait son chemin.\nChargé / chargée de projet vergers\nMissions\n- Planter',
    'fr',
  ],
  [
    'Keeper of Evening Programs',
    'Employment and Volunteering\n\nThe Moth Museum tells of moths.\n\nCurrent openings | Volunteer\n\n### Keeper of Evening Programs\n\nThe Keeper of Evening Programs leads the walks.\n\n### Volunteer guides\n\nTraining starts in March.',
    'en',
  ],
  [
    'Senior Valuation Officer',
    'RURAL TEACHERS PENSIONS BOARD\nMoth House, Nairobi\n\nCAREER OPPORTUNITY\n\nThe Board seeks to recruit an individual for the following:\n\nS/No.\tDesignation\tGrade\n1.\tSenior Valuation Officer\tRTPB 4\n\nDuties',
    'en',
  ],
  [
    'Optical Technician (Night Service)',
    '#### TERN – Northern Telescope and Radio Site\n\n## Your mission\n\nTwelve mirrors and one fog: as Optical Technician (Night Service) in the Mirror Division you keep them clear.\n\n## Your profile\n\n- Diploma in optics',
    'en',
  ],
  [
    'Moth Data Curator',
    'Moth Data Curator Job Description\n\nHelp us to know moths. We are recruiting three data curators for a short campaign.\n\nWe are looking for data curators with the following skills.',
    'en',
  ],
  [
    'Insect Collections Manager',
    'POSITION ANNOUNCEMENT\n\nInsect Collections Manager, Department of Moths and Related Collections, TM\nMuseums, Tern University\n\nThe Department of Moths at Tern University seeks an Insect Collections Manager. It is a full-time position.\n\nThe Insect Collections Manager will be responsible for the drawers.',
    'en',
  ],
  [
    'Two trainee positions',
    'Tern Srl\n\nTwo trainee positions available in a course for graduates in technical disciplines under the programme "Moths and men", paid for by the ministry of the country and run by the firm together with its partners in other towns, where a part of the course takes place in the second of its years.',
    'en',
  ],
];

describe('titles among slogans, menus and organisations', () => {
  it.each(TITLES)('finds %s', (title, text, language) => {
    const read = readPost(noticeOf([text], { language, links: [] })).title;
    expect(read[language]?.value).toBe(title);
  });

  it('takes no list of funds for a post', () => {
    const text =
      'TERN UNIVERSITY\n\nThe offer includes space, and priority applications for PhD fellowships and other sources of local funding.';
    expect(readPost(noticeOf([text], { language: 'en', links: [] })).title.en?.value ?? '').not.toMatch(/funding/u);
  });
});
