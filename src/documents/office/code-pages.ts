// Encodings that the platform does not decode, or not rightly: the upper 128 characters of each, in their order.

/** The text of bytes in an encoding, by its WHATWG label or as `ibm437`, `ibm850`; unknown ones are windows-1252. */
export function inEncoding(content: Buffer, encoding: string): string {
  const upper = TABLES[encoding];
  if (upper !== undefined)
    return content.toString('latin1').replace(UPPER, (sign) => upper.charAt(sign.charCodeAt(0) - 0x80));
  return new TextDecoder(encoding).decode(content);
}

const UPPER = /[\u0080-\u00FF]/g;

const LATIN = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('');

const TABLES: Record<string, string | undefined> = {
  __proto__: null as never,
  // TextDecoder of Node 20 takes windows-1252 for Latin-1 and loses these: apostrophes, dashes, œ, €.
  'windows-1252': `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ${LATIN}`,
  // The pages of DOS; 850 with the euro sign, as later systems have it.
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
  ibm437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
};
