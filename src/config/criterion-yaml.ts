// Changes the words of one criterion in the text of a vacancy file; every other letter of the file, remarks included, stays as it is.
import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { aspectsIn, type CriterionWords, type WordsOfAspect } from '../domain/criterion-words.ts';
import { type InEachLanguage, LANGUAGES, type Language } from '../domain/vacancy.ts';

/** The criterion is not in the file, or not written in a way that can be changed here. */
export class NotEditable extends Error {
  override readonly name = 'NotEditable';
}

/**
 * @param source text of a vacancy file that can be read
 * @param id of the criterion
 * @throws NotEditable
 */
export function withWords(source: string, id: string, words: CriterionWords): string {
  const document = parseDocument(source);
  const criterion = criterionIn(document, id);
  const wanted = wantedData(document.toJS(), id, words);
  const spliced = applied(source, editsFor(source, criterion, words));
  if (says(spliced, wanted)) return spliced;
  // Written in some way of its own: the words count more than its line ends.
  criterion.set('text', words.text);
  criterion.set('years', words.years);
  criterion.set('aspects', document.createNode(aspectsIn(words)));
  const rewritten = document.toString({ lineWidth: 0 });
  if (says(rewritten, wanted)) return rewritten;
  throw new NotEditable(`the criterion ${id} is written in a way that cannot be changed here`);
}

/** The lines of one criterion as they stand in a file, to put in by hand. */
export function criterionLines(source: string, id: string): string {
  const criterion = criterionIn(parseDocument(source), id);
  const start = source.lastIndexOf('\n', criterion.range?.[0] ?? 0) + 1;
  return source.slice(start, lineEnd(source, leafEnd(criterion)));
}

function criterionIn(document: Document, id: string): YAMLMap {
  const list = document.errors.length > 0 ? null : document.get('criteria');
  const found = isSeq(list) ? list.items.find((item) => isMap(item) && item.get('id') === id) : undefined;
  if (!isMap(found)) throw new NotEditable(`there is no criterion ${id} in the file`);
  return found as YAMLMap;
}

type Data = { criteria: Record<string, unknown>[] };

function wantedData(data: Data, id: string, words: CriterionWords): Data {
  const { text, years } = words;
  const criteria = data.criteria.map((criterion) =>
    criterion.id === id ? { ...criterion, text, years, aspects: aspectsIn(words) } : criterion,
  );
  return { ...data, criteria };
}

function says(source: string, wanted: Data): boolean {
  const document = parseDocument(source);
  return document.errors.length === 0 && isDeepStrictEqual(completed(document.toJS()), completed(wanted));
}

/** As the file is read: what may be left out is filled in, and spaces around words do not count. */
function completed({ criteria, ...rest }: Data): Data {
  const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
  const list = (value: unknown) => (Array.isArray(value) ? value.map(trimmed) : []);
  return {
    ...rest,
    criteria: criteria.map((criterion) => ({
      ...criterion,
      text: Object.fromEntries(Object.entries(criterion.text ?? {}).map(([key, value]) => [key, trimmed(value)])),
      years: criterion.years ?? null,
      aspects: (Array.isArray(criterion.aspects) ? criterion.aspects : []).map((aspect) => {
        return { en: list(aspect?.en), fr: list(aspect?.fr), quoted: aspect?.quoted ?? true };
      }),
    })),
  };
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

function applied(source: string, edits: Edit[]): string {
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  // From the end, so that places stay true; of two lines put in at one place the first stays the first.
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .reverse()
    .reduce((text, { start, end, text: put }) => {
      return text.slice(0, start) + put.replaceAll('\n', newline) + text.slice(end);
    }, source);
}

function editsFor(source: string, criterion: YAMLMap, words: CriterionWords): Edit[] {
  if (criterion.flow) return [];
  return [
    ...textEdits(source, criterion, words.text),
    ...yearsEdits(source, criterion, words.years),
    ...aspectsEdits(source, criterion, words.aspects),
  ];
}

function textEdits(source: string, criterion: YAMLMap, texts: InEachLanguage<string>): Edit[] {
  const value = criterion.get('text', true);
  if (!isMap(value)) return [];
  const known = (language: Language) => value.get(language) as string | undefined;
  if (LANGUAGES.every((language) => (known(language)?.trim() || undefined) === texts[language])) return [];
  const given = LANGUAGES.flatMap((language) => (texts[language] === undefined ? [] : [[language, texts[language]]]));
  if (value.flow) {
    const put = given.map(([language, text]) => `${language}: ${scalar(text ?? '')}`).join(', ');
    return [replaced(source, value as Node, `{ ${put} }`)];
  }
  return LANGUAGES.flatMap((language) => {
    const pair = pairOf(value, language);
    const text = texts[language];
    if (!pair) return text === undefined ? [] : [lineAfter(source, value, `${language}: ${scalar(text)}`)];
    if (text === undefined) return [withoutLines(source, pair)];
    return text === known(language)?.trim() ? [] : [replaced(source, pair.value, scalar(text))];
  });
}

function yearsEdits(source: string, criterion: YAMLMap, years: number | null): Edit[] {
  const pair = pairOf(criterion, 'years');
  if ((criterion.get('years') ?? null) === years) return [];
  if (!pair) return [lineAfter(source, criterion, `years: ${years}`)];
  const [start = 0, end = 0] = pair.value?.range ?? [];
  if (start === end) {
    const behind = source.indexOf(':', pair.key.range?.[1]) + 1;
    return [{ start: behind, end: behind, text: ` ${years}` }];
  }
  return [replaced(source, pair.value, String(years))];
}

function aspectsEdits(source: string, criterion: YAMLMap, aspects: WordsOfAspect[]): Edit[] {
  const pair = pairOf(criterion, 'aspects');
  const list = pair?.value;
  const column = columnOf(source, criterion);
  const staying = new Map(aspects.flatMap((aspect) => (aspect.from === null ? [] : [[aspect.from, aspect]])));
  if (!isSeq(list) || list.flow || list.items.length === 0 || staying.size === 0) {
    const lines = aspects.map((aspect) => `\n${aspectLines(aspect, column + 2)}`).join('') || ' []';
    if (!pair) return aspects.length === 0 ? [] : [lineAfter(source, criterion, `aspects:${lines}`)];
    if (isSeq(list) && list.items.length === 0 && aspects.length === 0) return [];
    const colon = source.indexOf(':', pair.key.range?.[1]) + 1;
    return [{ start: colon, end: list ? leafEnd(list) : colon, text: lines }];
  }
  const dash = columnOf(source, list as Node);
  const edits = list.items.flatMap((item, place) => {
    const aspect = staying.get(place);
    if (!aspect) return [withoutItem(source, item as Node)];
    if (!isMap(item)) return [];
    const lists = LANGUAGES.flatMap((language) => listEdits(source, item, language, aspect[language]));
    return [...lists, ...quotedEdits(source, item, aspect.quoted ?? true)];
  });
  const added = aspects.filter(({ from }) => from === null).map((aspect) => `\n${aspectLines(aspect, dash)}`);
  const end = lineEnd(source, leafEnd(list));
  return added.length === 0 ? edits : [...edits, { start: end, end, text: added.join('') }];
}

function aspectLines({ en, fr, quoted }: WordsOfAspect, column: number): string {
  const indent = ' '.repeat(column);
  const lists = `${indent}- en: ${packed(en.map(scalar), column + 6)}\n${indent}  fr: ${packed(fr.map(scalar), column + 6)}`;
  return quoted === false ? `${lists}\n${indent}  quoted: false` : lists;
}

function quotedEdits(source: string, aspect: YAMLMap, quoted: boolean): Edit[] {
  const pair = pairOf(aspect, 'quoted');
  if ((aspect.get('quoted') ?? true) === quoted) return [];
  if (!pair) return [lineAfter(source, aspect, `quoted: ${quoted}`)];
  // The first of a thing stands behind its dash.
  return quoted && pair !== aspect.items[0]
    ? [withoutLines(source, pair)]
    : [replaced(source, pair.value, String(quoted))];
}

function listEdits(source: string, aspect: YAMLMap, language: Language, words: string[]): Edit[] {
  const pair = pairOf(aspect, language);
  if (!pair) {
    const put = `${language}: ${packed(words.map(scalar), columnOf(source, aspect) + 4)}`;
    return words.length === 0 ? [] : [lineAfter(source, aspect, put)];
  }
  const list = pair.value;
  const before = isSeq(list) ? list.items.map((item) => (isScalar(item) ? String(item.value).trim() : '')) : [];
  if (isDeepStrictEqual(before, words)) return [];
  const column = columnOf(source, pair.key);
  if (!isSeq(list)) return [replaced(source, list, packed(words.map(scalar), column + 4))];
  const items = list.items as Node[];
  const remarks = (word: string) => items[before.indexOf(word)];
  if (!list.flow) {
    const dash = ' '.repeat(columnOf(source, list as Node));
    const put = words.map(
      (word) => `${remarkBefore(remarks(word), dash)}- ${scalar(word)}${remarkBehind(remarks(word))}`,
    );
    return [{ ...replaced(source, list as Node, put.join(`\n${dash}`) || '[]'), end: remarkEnd(source, list as Node) }];
  }
  if (!items.some((item) => item.comment || item.commentBefore)) {
    const at = list.range?.[0] ?? 0;
    return [replaced(source, list as Node, packed(words.map(scalar), at - source.lastIndexOf('\n', at) - 1))];
  }
  const indent = ' '.repeat(column + 2);
  const put = words.map((word) => {
    return `${indent}${remarkBefore(remarks(word), indent)}${scalar(word)},${remarkBehind(remarks(word))}`;
  });
  return [replaced(source, list as Node, `[\n${put.join('\n')}\n${' '.repeat(column + 1)}]`)];
}

function remarkBefore(node: Node | undefined, indent: string): string {
  const lines = node?.commentBefore?.split('\n') ?? [];
  return lines.map((line) => `#${line}\n${indent}`).join('');
}

function remarkBehind(node: Node | undefined): string {
  return node?.comment ? ` #${node.comment.replaceAll('\n', ' ')}` : '';
}

/** Words side by side as far as the line reaches; the next line begins under the first word. */
function packed(words: string[], column: number): string {
  const lines: string[] = [];
  let line = '';
  for (const [at, word] of words.entries()) {
    const piece = at === words.length - 1 ? word : `${word},`;
    if (line !== '' && column + line.length + piece.length + 3 > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? piece : `${line} ${piece}`;
  }
  return `[${[...lines, line].join(`\n${' '.repeat(column + 1)}`)}]`;
}
const WIDTH = 120;

/** A word as it may stand in any place of a file: in quotes where it could be read as something else. */
function scalar(word: string): string {
  const document = new Document([word]);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true }).trim().slice(1, -1);
}

type Written = Pair<Node, Node | null>;

function pairOf(map: YAMLMap, key: string): Written | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) as Written | undefined;
}

function replaced(source: string, node: Node | null, text: string): Edit {
  const [start = 0] = node?.range ?? [];
  const end = node ? leafEnd(node) : start;
  return { start, end, text: source[end - 1] === '\n' ? `${text}\n` : text };
}

/** A line behind the last one of a map, at its column. */
function lineAfter(source: string, map: YAMLMap, text: string): Edit {
  const at = lineEnd(source, leafEnd(map as Node));
  return { start: at, end: at, text: `\n${' '.repeat(columnOf(source, map as Node))}${text}` };
}

function withoutLines(source: string, pair: Written): Edit {
  const start = source.lastIndexOf('\n', pair.key.range?.[0] ?? 0) + 1;
  const end = lineEnd(source, pair.value ? leafEnd(pair.value) : (pair.key.range?.[1] ?? start));
  return { start, end: nextLine(source, end), text: '' };
}

function withoutItem(source: string, item: Node): Edit {
  const start = source.lastIndexOf('\n', item.range?.[0] ?? 0) + 1;
  return { start, end: nextLine(source, leafEnd(item)), text: '' };
}

function columnOf(source: string, node: Node): number {
  const at = node.range?.[0] ?? 0;
  return at - source.lastIndexOf('\n', at - 1) - 1;
}

/** Where the last word of a node ends: behind it may stand a remark that is not the node's. */
function leafEnd(node: Node): number {
  const end = node.range?.[1] ?? 0;
  if (!isCollection(node) || node.flow || node.items.length === 0) return end;
  const last = node.items.at(-1) as Node | Written;
  if ('key' in last)
    return last.value?.range && last.value.range[1] > last.value.range[0] ? leafEnd(last.value) : keyEnd(last);
  return leafEnd(last as Node);
}

function keyEnd(pair: Written): number {
  return (pair.key.range?.[1] ?? 0) + 1;
}

/** The end of a list with the remark behind its last word. */
function remarkEnd(source: string, node: Node): number {
  return lineEnd(source, leafEnd(node));
}

/** Where the line behind that of a place begins. */
function nextLine(source: string, from: number): number {
  const end = source.indexOf('\n', lineEnd(source, from));
  return end < 0 ? source.length : end + 1;
}

function lineEnd(source: string, from: number): number {
  if (source[from - 1] === '\n') return from - 1;
  const end = source.indexOf('\n', from);
  const at = end < 0 ? source.length : end;
  return source[at - 1] === '\r' ? at - 1 : at;
}
