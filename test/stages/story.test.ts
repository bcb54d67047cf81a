// The sample story, decided on the past in a ledger, comes out as the samples say: as it does on the store in test/service/line.test.ts.
import { afterAll, expect, test } from 'vitest';
import { differences, type Outcome, sampleMail, samples } from '../../demo/story.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { openReader } from '../../src/documents/reader.ts';
import type { Decision } from '../../src/domain/application.ts';
import { newLedger } from '../../src/domain/ledger.ts';
import { parseMail, sha256 } from '../../src/mail/parse.ts';
import { type JudgeWorld, judge, prepare } from '../../src/stages/judge.ts';

const reader = openReader({ processes: 2, log: { warn: () => undefined } });
afterAll(() => reader.close());

test('each sample mail is decided on the ledger as on the store', async () => {
  const { vacancies } = readVacancies('seeds/vacancies');
  const world: JudgeWorld = { reader, parse: parseMail, sha256, vacancies, otherwise: new Date(0) };
  const ledger = newLedger();
  const story = samples().sort((a, b) => a.internalDate.getTime() - b.internalDate.getTime());
  const got: Outcome[] = [];
  for (const [id, sample] of story.entries()) {
    const { internalDate, mailbox } = sample;
    const prepared = await prepare(world, sampleMail(sample), { internalDate, mailbox });
    got.push({ ...outcomeOf(judge(world, ledger, prepared)), id, mailbox, internalDate });
  }
  expect(got).toHaveLength(story.length);
  expect(differences(story, got)).toEqual([]);
}, 120_000);

function outcomeOf(decision: Decision): Omit<Outcome, 'id' | 'mailbox' | 'internalDate'> {
  const { answer, candidate, timing } = decision;
  return {
    sender: candidate?.name ?? '',
    kind: decision.kind,
    vacancy: decision.vacancy,
    candidate: candidate?.name ?? null,
    deadline: timing.status,
    marginSeconds: timing.marginSeconds,
    subject: decision.subjectCheck.status,
    documents: decision.documents.map((d) => d.role).sort(),
    completeness: decision.completeness,
    disposition: decision.disposition,
    answer: answer?.template ?? null,
    language: answer?.language ?? null,
    replyState: answer ? 'SENT' : null,
    suppressed: decision.suppressed,
    flags: [...decision.flags].sort(),
  };
}
