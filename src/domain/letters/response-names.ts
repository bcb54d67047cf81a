// Names that strangers chose, made fit to stand in a letter of ours: one line, no commands to a mail reader, no advertising.

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ]*$/u;

/** A display name to greet somebody by; '' when it is not plainly a name, for a letter may be sent to another address than its writer's. */
export function printableName(name: string): string {
  const line = oneLine(name);
  return line.length <= 60 && line.split(' ').length <= 6 && NAME.test(line) && !/www|\.\p{L}{2,}$/iu.test(line)
    ? line
    : '';
}

/** A file name of at most 80 characters and 100 octets, its ending kept; web addresses in it cannot be followed. */
export function printableFile(filename: string): string {
  const line = oneLine(filename)
    .replace(/:\/\//g, ' ')
    .replace(/\bwww\./gi, 'www ');
  const letters = [...line];
  if (letters.length <= 80 && octets(line) <= 100) return line;
  const ending = letters.slice(-12).join('');
  let start = letters.slice(0, 66);
  while (start.length > 0 && octets(`${start.join('')}…${ending}`) > 100) start = start.slice(0, -1);
  return `${start.join('')}…${ending}`;
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}
