import { describe, expect, test } from 'vitest';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { subjectCheck, withoutPrefixes } from '../../src/domain/subject.ts';
import { ddis, stcepm, vacancy } from '../support/cases.ts';
import { DDIS } from './subjects/ddis.ts';
import { HOI } from './subjects/hoi.ts';
import { LIBRA } from './subjects/libra.ts';
import * as second from './subjects/second.ts';
import { STCEPM } from './subjects/stcepm.ts';
import { rowsOf } from './subjects/table.ts';
import { LIBRA_AGAIN } from './subjects/third.ts';

const hoi = vacancy();
const all = [hoi, stcepm, ddis];

describe('a subject held against its own vacancy', () => {
  const clear: [string, typeof hoi][] = [
    ['Application for Head of Information Technology', hoi],
    ['Re: RE : TR: Fwd: Application for Head of IT', hoi],
    ['Haed of Infromation Technolgy', hoi],
    ['head of information technologies', hoi],
    ['Information Technology, Head of (application)', hoi],
    ['IT Head position', hoi],
    ['Head of the IT Department', hoi],
    ['CHEF DU SERVICE INFORMATIQUE', hoi],
    ['Candidature cheffe de service informatique', hoi],
    ['Candidature au poste de Responsable  informatique', hoi],
    ['HOI', hoi],
    ['hoi vacancy', hoi],
    ['Réf. HOI', hoi],
    ['CV: HOI - Okafor', hoi],
    ['STCE Project Manager', stcepm],
    ['Strategic trade control enforcment project manger', stcepm],
    ['Project Manager - Strategic Trade Controls', stcepm],
    ['Candidature Chef de projet STCE', stcepm],
    ['STCEPM', stcepm],
    ['Deputy Director, Implementation Support', ddis],
    ['Dep. Dir. Implementation Support', ddis],
    ['Directrice adjointe – Soutien à la mise en oeuvre', ddis],
  ];
  test.each(clear)('"%s" is clear', (subject, own) => {
    expect(subjectCheck(subject, own, all)).toEqual({ status: 'clear', vacancy: own.code });
  });

  const unclear: [string, typeof hoi][] = [
    ['Application', hoi],
    ['CV', hoi],
    ['Candidature', hoi],
    ['Motivation letter and CV - Nadia Okafor', hoi],
    ['Is it about the head?', hoi],
    ['Choir of hoisting engineers', hoi],
    ['Hoi allemaal, mijn brief', hoi],
    ['Information Technology', hoi],
    ['Project Manager', stcepm],
    ['STCE', stcepm],
    ['Deputy Director', ddis],
  ];
  test.each(unclear)('"%s" is unclear', (subject, own) => {
    expect(subjectCheck(subject, own, all)).toEqual({ status: 'unclear', vacancy: null });
  });

  test.each(['', '   ', 'Re:', 'Fwd: RE :', '(no subject)', '(sans objet)', '...'])('"%s" is missing', (subject) => {
    expect(subjectCheck(subject, hoi, all)).toEqual({ status: 'missing', vacancy: null });
  });

  test('one that names only another vacancy says which', () => {
    expect(subjectCheck('Application: STCE Project Manager', hoi, all)).toEqual({
      status: 'other-vacancy',
      vacancy: 'STCEPM',
    });
    expect(subjectCheck('Head of IT', stcepm, all)).toEqual({ status: 'other-vacancy', vacancy: 'HOI' });
  });

  test('one that names both is clear', () => {
    expect(subjectCheck('Head of IT and STCE Project Manager', hoi, all).status).toBe('clear');
  });
});

test('prefixes go, however many; the words stay', () => {
  expect(withoutPrefixes('[EXTERNAL] Re[2]: RE : Réf.: TR: Head of IT')).toBe('Head of IT');
  expect(withoutPrefixes('Reference data')).toBe('Reference data');
});

describe('the tables of subjects, against the vacancy files that come with the program', () => {
  const { vacancies } = readVacancies('seeds/vacancies');
  const tables = { HOI, STCEPM, DDIS, LIBRA };
  const more = { HOI: second.HOI, STCEPM: second.STCEPM, DDIS: second.DDIS, LIBRA: second.LIBRA };
  for (const code of ['HOI', 'STCEPM', 'DDIS', 'LIBRA'] as const) {
    const own = vacancies.find((other) => other.code === code) ?? null;
    const third = code === 'LIBRA' ? rowsOf(code, LIBRA_AGAIN) : [];
    const rows = [...rowsOf(code, tables[code]), ...rowsOf(code, more[code]), ...third];
    test.each(rows)(`${code}: %j is %s`, (subject, status, named) => {
      expect(own).not.toBeNull();
      expect(subjectCheck(subject, own, vacancies)).toEqual({ status, vacancy: named });
    });
  }
});
