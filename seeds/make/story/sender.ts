// The person a mail comes from, as its From field names them.
import type { Sample } from '../envelope.ts';
import type { Person } from '../person.ts';

export function sender(person: Person): Sample['from'] {
  return { name: person.name, address: person.email };
}
