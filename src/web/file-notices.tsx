// Says which vacancy files say something else than what the service goes by, and what to do.
import type { DifferingFile } from './options.ts';
import { differingInWords } from './vacancy-words.ts';

export function FileNotices({ differing }: { differing: DifferingFile[] }) {
  if (differing.length === 0) return null;
  return (
    <section class="alerts" aria-label="Vacancy files">
      {differing.map((each) => {
        const { title, words } = differingInWords(each);
        return (
          <div class={`alert ${each.why === 'fault' ? 'bad' : 'wait'}`}>
            <p>
              <strong>{title}</strong> {words}
            </p>
          </div>
        );
      })}
    </section>
  );
}
