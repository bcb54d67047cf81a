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

/** A file name of at most 80 characters, its ending kept; web addresses in it cannot be followed. */
export function printableFile(filename: string): string {
  const line = oneLine(filename)
    .replace(/:\/\//g, ' ')
    .replace(/\bwww\./gi, 'www ');
  const letters = [...line];
  return letters.length <= 80 ? line : `${letters.slice(0, 66).join('')}…${letters.slice(-12).join('')}`;
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}
