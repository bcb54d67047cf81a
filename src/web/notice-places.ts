// The places of a notice that something was read from: numbered in the order of the text, with the field each belongs to, and the text cut where they begin and end.
import type { NoticeDraft } from '../domain/notice/draft.ts';
import type { Notice, Passage, Said } from '../domain/notice/notice.ts';

/** What was read for a field of the form. */
export interface FieldSaid {
  /** Numbers of its places in the text. */
  places: number[];
  assumptions: string[];
  doubts: string[];
  /** The notice says nothing of it. */
  missing: boolean;
}

export interface Stretch {
  text: string;
  /** Numbers of the places that begin here, each with the field it leads to. */
  begins: { place: number; field: string }[];
  marked: boolean;
  heading: boolean;
}

export interface Places {
  /** By the name of the field; that of a criterion is `criteria.N`, N its place among those that were read. */
  fields: Map<string, FieldSaid>;
  /** Other things that the notice says and the vacancy file has no field for. */
  others: { what: string; words: string; places: number[] }[];
  /** The text, page by page. */
  pages: Stretch[][];
}

const NOTHING: FieldSaid = { places: [], assumptions: [], doubts: [], missing: false };

/** What was read for a field; nothing where the notice has no such field. */
export function saidFor(places: Places, field: string): FieldSaid {
  return places.fields.get(field) ?? NOTHING;
}

export function placesIn(draft: NoticeDraft, notice: Notice): Places {
  const said = saidIn(draft);
  const others = othersIn(draft);
  const all = [...said.map((each) => each.said), ...others.map((each) => each.said)].flatMap((each) => each.passages);
  const doubted = draft.doubts.flatMap((doubt) => doubt.passages);
  const spans = numbered([...all, ...doubted], notice.text.length);
  const numbersOf = (passages: Passage[]) => [
    ...new Set(passages.flatMap((passage) => spans.get(keyOf(passage)) ?? [])),
  ];
  const fields = new Map<string, FieldSaid>();
  const leadsTo = new Map<number, string>();
  const into = (field: string, passages: Passage[]) => {
    const known = fields.get(field) ?? { places: [], assumptions: [], doubts: [], missing: false };
    fields.set(field, known);
    for (const number of numbersOf(passages)) {
      if (!known.places.includes(number)) known.places.push(number);
      if (!leadsTo.has(number)) leadsTo.set(number, field);
    }
    return known;
  };
  for (const { field, said: each } of said) {
    const known = into(field, each.passages);
    if (each.assumption !== null && !known.assumptions.includes(each.assumption))
      known.assumptions.push(each.assumption);
  }
  for (const { field, words, passages } of draft.doubts) into(fieldOf(field, draft), passages).doubts.push(words);
  for (const field of draft.missing) into(fieldOf(field, draft), []).missing = true;
  const listed = others.map(({ what, words, said: each }) => {
    const places = numbersOf(each.passages);
    for (const number of places) if (!leadsTo.has(number)) leadsTo.set(number, 'others');
    return { what, words, places };
  });
  return { fields, others: listed, pages: cut(notice, [...spans], leadsTo) };
}

function saidIn(draft: NoticeDraft): { field: string; said: Said<unknown> }[] {
  const { title, deadline } = draft;
  const one = (field: string, said: Said<unknown> | null | undefined) => (said ? [{ field, said }] : []);
  const many = (field: string, all: Said<unknown>[]) => all.map((said) => ({ field, said }));
  return [
    ...one('code', draft.code),
    ...one('title.en', title.en),
    ...one('title.fr', title.fr),
    ...many('aliases', draft.aliases),
    ...one('reference', draft.reference),
    ...one('mailbox', draft.mailbox),
    ...one('deadline', deadline),
    ...many('documents', draft.documents),
    ...many('languages', draft.languages),
    ...many('subjectMustName', draft.subjectMustName),
    ...one('enquiries', draft.enquiries),
    ...one('contact', draft.contact),
    ...one('privacyContact', draft.privacyContact),
    ...draft.criteria.map(({ said }, n) => ({ field: `criteria.${n}`, said })),
  ];
}

const CONDITION: Record<NoticeDraft['conditions'][number]['value']['kind'], string> = {
  funding: 'Funding',
  contract: 'Contract',
  place: 'Place',
  nationality: 'Nationality',
  pay: 'Pay',
  age: 'Age',
  clearance: 'Clearance',
  start: 'Start',
  other: 'Condition',
};

function othersIn(draft: NoticeDraft): { what: string; words: string; said: Said<unknown> }[] {
  const one = (what: string, said: Said<string> | null) => (said ? [{ what, words: said.value, said }] : []);
  return [
    ...one('Organisation', draft.organisation),
    ...draft.otherDocuments.map((said) => ({ what: 'Other papers', words: said.value, said })),
    ...one('Relatives on the staff', draft.kinship),
    ...one('Referees', draft.referees),
    ...draft.conditions.map((said) => ({ what: CONDITION[said.value.kind], words: said.value.words, said })),
  ];
}

/** The form's field that a field of the draft belongs to. */
function fieldOf(field: string, draft: NoticeDraft): string {
  const [first = '', second] = field.split('.');
  if (first === 'title') return second === 'fr' ? 'title.fr' : second === 'en' ? 'title.en' : 'title.en';
  if (first !== 'criteria' || second === undefined) return first === 'deadline' && second === 'zone' ? field : first;
  const at = draft.criteria.findIndex(({ id }) => id === second);
  return at < 0 ? 'criteria' : `criteria.${at}`;
}

function keyOf({ start, end }: Passage): string {
  return `${start}-${end}`;
}

/** Each place once, numbered as the text goes. */
function numbered(passages: Passage[], length: number): Map<string, number> {
  const within = passages.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  const each = new Map(within.map((passage) => [keyOf(passage), passage]));
  const sorted = [...each.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return new Map(sorted.map((passage, n) => [keyOf(passage), n + 1]));
}

/** Places may overlap: the text is cut at every edge, so that no mark has to stand inside another. */
function cut(notice: Notice, spans: [string, number][], leadsTo: Map<number, string>): Stretch[][] {
  const { text, blocks, pageStarts } = notice;
  const marks = spans.map(([key, place]) => {
    const [start = 0, end = 0] = key.split('-').map(Number);
    return { start, end, place };
  });
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const edges = new Set([0, text.length, ...pageStarts, ...[...marks, ...headings].flatMap((e) => [e.start, e.end])]);
  const sorted = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  const opens = grouped(marks);
  const titles = new Map(headings.map((each) => [each.start, each.end]));
  const pages: Stretch[][] = [];
  let markedUntil = 0;
  let headingUntil = 0;
  for (const [n, start] of sorted.entries()) {
    if (pages.length === 0 || pageStarts.includes(start)) pages.push([]);
    const end = sorted[n + 1] ?? text.length;
    const begin = opens.get(start) ?? [];
    markedUntil = Math.max(markedUntil, ...begin.map((mark) => mark.end));
    headingUntil = Math.max(headingUntil, titles.get(start) ?? 0);
    if (start === end) continue;
    pages.at(-1)?.push({
      text: text.slice(start, end),
      begins: begin.map(({ place }) => ({ place, field: leadsTo.get(place) ?? '' })),
      marked: start < markedUntil,
      heading: start < headingUntil,
    });
  }
  return pages.filter((page) => page.length > 0);
}

function grouped(marks: { start: number; end: number; place: number }[]) {
  const opens = new Map<number, typeof marks>();
  for (const mark of marks) opens.set(mark.start, [...(opens.get(mark.start) ?? []), mark]);
  return opens;
}
