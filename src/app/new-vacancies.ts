// What the pages for a new vacancy are given: notices read in a process of their own, and files drafted, checked and kept.
import { fieldsOf } from '../config/vacancy-draft.ts';
import { readVacancies } from '../config/vacancy-file.ts';
import { checkedFields, confirmedYaml, keepVacancy } from '../config/vacancy-new.ts';
import { openReader, type Reader, type ReaderOptions } from '../documents/reader.ts';
import { isReadable } from '../domain/documents.ts';
import { sha256 } from '../mail/parse.ts';
import type { NewVacancies, NoticeRead } from '../web/new-vacancy-options.ts';

/** A person waits for the page: what is read by then has to do. */
const LIMITS = { fileSize: 10, secondsInAll: 50, looks: 10, waiting: 4 };

/**
 * @param folder of the vacancy files
 * @returns `close` ends a reading that is under way
 */
export function newVacancies(
  folder: string,
  reading: Pick<ReaderOptions, 'log' | 'scan' | 'limits'>,
): NewVacancies & { close(): Promise<void> } {
  const readers = readersFor(reading);
  return {
    async readNotice(content, filename): Promise<NoticeRead> {
      const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
      const file = { content: bytes, filename, container: null, sha256: sha256(bytes) };
      const document = await readers.use((reader) => reader.read(file, { marked: true }));
      if (!isReadable(document)) return { read: false, reason: document.reason ?? document.status };
      const { pages, links, omission } = document;
      const language = document.language === 'fr' ? 'fr' : 'en';
      return { read: true, pages, links: links.map(({ address }) => address), language, omission };
    },
    fieldsOf,
    checked: (fields) => checkedFields(folder, fields),
    yamlOf: confirmedYaml,
    keep: (code, yaml) => keepVacancy(folder, code, yaml),
    inFolder: (code) => readVacancies(folder).vacancies.find((each) => each.code === code) ?? null,
    close: readers.close,
  };
}

/** A reading process is seldom wanted: it is started for the first notice, and ended some time after the last. */
const IDLE_MS = 5 * 60_000;

function readersFor({ limits, ...options }: Pick<ReaderOptions, 'log' | 'scan' | 'limits'>) {
  let reader: Reader | null = null;
  let users = 0;
  let idle: NodeJS.Timeout | undefined;
  const close = async () => {
    clearTimeout(idle);
    const ended = reader;
    reader = null;
    await ended?.close();
  };
  return {
    async use<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result> {
      clearTimeout(idle);
      reader ??= openReader({ ...options, processes: 1, limits: { ...LIMITS, ...limits } });
      users += 1;
      try {
        return await work(reader);
      } finally {
        users -= 1;
        if (users === 0) idle = setTimeout(() => void close(), IDLE_MS).unref();
      }
    },
    close,
  };
}
