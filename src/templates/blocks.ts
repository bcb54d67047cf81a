// The plain notation of the templates, read into blocks and written as text. A line's first sign says what it is:
// `# ` title, `## ` heading, `| label | value`, `- ` item, `! ` notice, `= n | label` counter, `* title | aside` card with `+ ` lines and `> ` link,
// `& ` line of a signature, `~ ` small print, `---` rule; all others are paragraphs. Values cannot begin a line of their own: see `harmless`.

export interface Card {
  title: string;
  /** Behind the title, less loud; '' for none. */
  aside: string;
  lines: string[];
  link: string | null;
}
export type Block =
  | { kind: 'title' | 'heading' | 'paragraph' | 'notice' | 'small'; text: string }
  | { kind: 'rule' }
  | { kind: 'facts'; rows: [string, string][] }
  | { kind: 'counters'; counters: [string, string][] }
  | { kind: 'list'; items: string[] }
  | { kind: 'signed'; lines: string[] }
  | { kind: 'cards'; cards: Card[] };

/** Blocks of a rendered template. Empty lines part paragraphs and are otherwise ignored. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  for (const line of source.split('\n').map((each) => each.trim())) {
    if (line !== '') addLine(blocks, line);
  }
  return blocks;
}

/**
 * A value made fit for the notation: one line without controls and without the sign that parts cells.
 * Every output of every template goes through it.
 */
export function harmless(value: unknown): string {
  return String(value ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\|/g, '¦')
    .trim();
}

/** Blocks as the text part of a mail. `colon` is how the language sets it behind a label. */
export function textOf(blocks: Block[], colon = ':'): string {
  const texts = blocks.map((block, i) => {
    // The small print is a signature: one line under the other.
    const together = block.kind === 'small' && i > 0;
    return `${i === 0 ? '' : together ? '\n' : '\n\n'}${blockText(block, colon)}`;
  });
  return `${texts.join('')}\n`;
}

function addLine(blocks: Block[], line: string): void {
  const [sign, rest] = /^(?:#|##|[|\-!=*+>~&]) /.test(line)
    ? [line.slice(0, line.indexOf(' ')), after(line)]
    : ['', line];
  const last = blocks.at(-1);
  const card = last?.kind === 'cards' ? last.cards.at(-1) : undefined;
  if (line === '---') blocks.push({ kind: 'rule' });
  else if (sign === '#') blocks.push({ kind: 'title', text: rest });
  else if (sign === '##') blocks.push({ kind: 'heading', text: rest });
  else if (sign === '!') blocks.push({ kind: 'notice', text: rest });
  else if (sign === '~') blocks.push({ kind: 'small', text: rest });
  else if (sign === '|') into(blocks, 'facts', { kind: 'facts', rows: [] }).rows.push(pair(rest));
  else if (sign === '=') into(blocks, 'counters', { kind: 'counters', counters: [] }).counters.push(pair(rest));
  else if (sign === '-') into(blocks, 'list', { kind: 'list', items: [] }).items.push(rest);
  else if (sign === '&') into(blocks, 'signed', { kind: 'signed', lines: [] }).lines.push(rest);
  else if (sign === '*') {
    into(blocks, 'cards', { kind: 'cards', cards: [] }).cards.push({
      title: pair(rest)[0],
      aside: pair(rest)[1],
      lines: [],
      link: null,
    });
  } else if (sign === '+' && card !== undefined) card.lines.push(rest);
  else if (sign === '>' && card !== undefined) card.link = /^https?:\/\//.test(rest) ? rest : null;
  else blocks.push({ kind: 'paragraph', text: line });
}

function after(line: string): string {
  return line.slice(line.indexOf(' ') + 1).trim();
}

/** The last block when it is of that kind, else `fresh`, added. */
function into<K extends Block['kind']>(blocks: Block[], kind: K, fresh: Extract<Block, { kind: K }>) {
  const last = blocks.at(-1);
  if (last?.kind === kind) return last as Extract<Block, { kind: K }>;
  blocks.push(fresh);
  return fresh;
}

function pair(text: string): [string, string] {
  const [label = '', ...value] = text.split('|');
  return [label.trim(), value.join('|').trim()];
}

function blockText(block: Block, colon: string): string {
  switch (block.kind) {
    case 'title':
      return `${block.text}\n${'='.repeat(Math.min(70, block.text.length))}`;
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(70, block.text.length))}`;
    case 'paragraph':
    case 'small':
    case 'notice':
      return block.text;
    case 'rule':
      // RFC 3676 section 4.3: what follows is the signature.
      return '-- ';
    case 'facts':
      return pairsText(block.rows, colon);
    case 'counters':
      return block.counters.map(([count, label]) => `${count.padStart(4)} ${label}`).join('\n');
    case 'signed':
      return block.lines.join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'cards':
      return block.cards.map(cardText).join('\n\n');
  }
}

function pairsText(rows: [string, string][], colon: string): string {
  const width = Math.max(...rows.map(([label]) => label.length)) + colon.length + 1;
  return rows.map(([label, value]) => `${label}${colon}`.padEnd(width) + value).join('\n');
}

function cardText(card: Card): string {
  return [
    card.aside === '' ? card.title : `${card.title} <${card.aside}>`,
    ...card.lines,
    ...(card.link === null ? [] : [card.link]),
  ]
    .map((line, i) => (i === 0 ? line : `  ${line}`))
    .join('\n');
}
