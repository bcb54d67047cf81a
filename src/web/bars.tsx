// How many applications show a criterion, drawn and in words.
import type { CriterionStatus } from '../domain/application.ts';
import type { StatusCounts } from '../domain/findings.ts';
import { Status } from './parts.tsx';
import { CRITERION_STATUS } from './words.ts';

const ORDER: CriterionStatus[] = ['evidenced', 'partial', 'not-found'];

/** The share of each status as a bar, and the same in words below it. `before`: the counts it is compared with. */
export function FindingsBar({ counts, before }: { counts: StatusCounts; before?: StatusCounts }) {
  const total = ORDER.reduce((sum, each) => sum + counts[each], 0);
  if (total === 0) return <p class="none">No application has been looked through yet.</p>;
  let from = 0;
  return (
    <div class="share">
      <svg class="bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
        {ORDER.filter((each) => counts[each] > 0).map((each) => {
          const [x, width] = [from, (counts[each] / total) * 100];
          from += width;
          return <rect class={CRITERION_STATUS[each].tone} x={x} y="0" width={width} height="5" />;
        })}
      </svg>
      <ul class="legend">
        {ORDER.map((each) => (
          <li>
            <strong>{counts[each]}</strong>{' '}
            <Status said={{ ...CRITERION_STATUS[each], word: CRITERION_STATUS[each].word.toLowerCase() }} />
            {before && counts[each] !== before[each] && <Difference by={counts[each] - before[each]} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Difference({ by }: { by: number }) {
  return <small> {by > 0 ? `${by} more` : `${-by} fewer`}</small>;
}
