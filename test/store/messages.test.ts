// What is kept of a reading is the whole of it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { extractionOf, readingOf } from '../../src/store/messages.ts';
import { extraction } from '../../src/store/schema.ts';
import { read } from '../support/cases.ts';
import { testDatabase } from '../support/database.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

test('a reading comes back as it was kept', async () => {
  const reading = read({
    filename: 'CV.pdf',
    container: 'all.zip/Application.msg',
    status: 'ocr',
    language: 'fr',
    pages: ['première page', ''],
    pageCount: 2,
    characters: 13,
    hiddenText: 'mots cachés',
    confidence: 71.5,
    omission: '1 page is damaged and could not be read.',
    links: [{ page: 2, address: 'mailto:ada@example.org' }],
    seconds: 1.5,
  });
  await database.db.insert(extraction).values(extractionOf(reading, new Date('2026-03-01T12:00:00Z')));
  const [row] = await database.db.select().from(extraction);
  expect(row && readingOf({ filename: reading.filename, container: reading.container }, row)).toEqual(reading);
});
