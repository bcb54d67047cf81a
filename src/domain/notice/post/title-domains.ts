// Lines that are the name of an organisation although a post stands in it, told by the domain of its addresses: "Greenbank Vets", greenbankvets.example.
import { fold } from '../../folding.ts';
import type { Notice } from '../notice.ts';

const MOST = 30;
const DOMAIN = /(?:@|https?:\/\/|www\.)((?:[\p{L}\p{N}-]{1,60}\.){1,4}\p{L}{2,10})/gu;

/** The parts of the domains in the notice's addresses and links, without the signs between their words. */
export function domainsOf({ text, links }: Pick<Notice, 'text' | 'links'>): string[] {
  const parts = new Set<string>();
  const all = `${text.slice(0, 60_000)} ${links.slice(0, 50).join(' ').slice(0, 6_000)}`;
  let seen = 0;
  for (const [, domain = ''] of all.matchAll(DOMAIN)) {
    if (++seen > MOST) break;
    for (const part of domain.split('.').slice(0, -1))
      if (part.length >= 8) parts.add(fold(part).toLowerCase().replaceAll('-', ''));
  }
  return [...parts];
}

const MOST_OF_IT = 0.6;

/** Whether one of these is put together of most of its words: "Vets for Alpine Goats", alpinegoatvets. */
export function isNamedInADomain(line: string, domains: string[]): boolean {
  const words = (
    fold(line)
      .toLowerCase()
      .match(/[a-z\d]{3,}/gu) ?? []
  ).slice(0, 12);
  const telling = words.filter((word) => word.length > 3).length;
  return domains.some((domain) => {
    const left = new Set(words);
    let rest = domain;
    for (let taken: string | undefined = ''; taken !== undefined && rest !== ''; ) {
      taken = [...left].find((word) => rest.startsWith(word.replace(/s$/u, '')));
      if (taken === undefined) break;
      left.delete(taken);
      rest = rest.slice(rest.startsWith(taken) ? taken.length : taken.length - 1);
    }
    const used = words.length - left.size;
    return rest === '' && used >= 2 && used >= telling * MOST_OF_IT;
  });
}
