// The clocks that saw a mail arrive, one beside the other.
import type { Receipt } from '../../domain/application.ts';
import { Moment } from '../parts.tsx';
import { CLOCK } from '../words.ts';

export function Clocks({ receipt, zone }: { receipt: Receipt; zone: string }) {
  const known: [string, Date | null, Receipt['by']][] = [
    ['INTERNALDATE', receipt.clocks.internalDate, 'internaldate'],
    ['Received', receipt.clocks.received, 'received-header'],
    ['Date', receipt.clocks.date, 'date-header'],
  ];
  return (
    <>
      <table class="clocks">
        <caption class="unseen">The clocks</caption>
        <tbody>
          {known.map(([name, at, by]) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{at === null ? <span class="none">not known</span> : <Moment at={at} zone={zone} form="exact" />}</td>
              <td>{by === receipt.by ? <strong>this one decides</strong> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">
        What counts is {CLOCK[receipt.by]}.{receipt.differ && ' Two clocks differ by two hours or more.'}
      </p>
    </>
  );
}
