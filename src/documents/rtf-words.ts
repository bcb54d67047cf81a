// What the words of Rich Text mean for its text: where what follows belongs, and which signs they stand for (Rich Text Format 1.9.1).

export const PLACES = ['headers', 'flow', 'footers', 'notes'] as const;
export type Place = (typeof PLACES)[number] | 'instruction' | 'fonts' | 'colours' | 'nowhere';

export const DESTINATIONS: Record<string, Place | undefined> = {
  __proto__: null as never,
  fonttbl: 'fonts',
  colortbl: 'colours',
  fldinst: 'instruction',
  ...Object.fromEntries(['header', 'headerl', 'headerr', 'headerf'].map((word) => [word, 'headers'])),
  ...Object.fromEntries(['footer', 'footerl', 'footerr', 'footerf'].map((word) => [word, 'footers'])),
  footnote: 'notes',
  // `shprslt` and `nonshppict` repeat for old readers what stands before them; `sp` holds a shape's settings. Of an object only
  // its data are left out: what it shows stands in its `result`.
  ...Object.fromEntries(
    (
      'filetbl stylesheet listtable listoverridetable revtbl rsidtbl info pict objdata objclass objname sp shprslt ' +
      'nonshppict listtext pntext ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation xe tc template themedata datastore'
    )
      .split(' ')
      .map((word) => [word, 'nowhere']),
  ),
};

/** Groups that old readers may pass over, though words stand in them: those of text boxes, and those that begin with a format. */
export const TRANSPARENT = new Set(['shpinst', 'shptxt', 'shpgrp', 'shppict', 'cs', 'ds', 'ts']);

export const SIGNS: Record<string, string | undefined> = {
  __proto__: null as never,
  ...Object.fromEntries('line page nestrow column softline'.split(' ').map((word) => [word, '\n'])),
  ...Object.fromEntries(['tab', 'nestcell'].map((word) => [word, '\t'])),
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00A0',
  '-': '\u00AD',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
