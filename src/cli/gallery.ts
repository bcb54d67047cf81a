// The page of all answers: an index, and each answer as HTML in a frame that can do nothing, beside its text. It needs no script and fetches nothing.
import type { RenderedAnswer } from './rendered-answers.ts';

/**
 * @param titles of the vacancies, by code
 * @param faults of texts that could not be used, a line each
 * @param order of the answers
 */
export function galleryPage(
  answers: RenderedAnswer[],
  titles: Record<string, string>,
  faults: string[],
  order: RenderedAnswer['template'][],
): string {
  const codes = Object.keys(titles);
  const of = (code: string, template: RenderedAnswer['template']) =>
    answers.filter((answer) => answer.vacancy === code && answer.template === template);
  const index = codes.map(
    (code) =>
      `<li><a href="#${code}"><b>${text(code)}</b></a><ul>${order
        .filter((template) => of(code, template).length > 0)
        .map((template) => `<li><a href="#${code}-${template}">${NAMES[template]}</a>${marks(of(code, template))}</li>`)
        .join('')}</ul></li>`,
  );
  const sections = codes.map(
    (code) =>
      `<section id="${code}"><h2>${text(code)} <span>${text(titles[code] ?? '')}</span></h2>${order
        .map((template) => groupOf(code, template, of(code, template)))
        .join('')}</section>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>Answers of Intray</title>
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="Answers">
<h1>Answers</h1>
<fieldset><legend>Shown as</legend>
<label><input type="radio" name="width" checked> letter</label>
<label><input type="radio" name="width" id="phone"> on a telephone</label></fieldset>
<fieldset><legend>Language</legend>
<label><input type="radio" name="language" checked> all</label>
<label><input type="radio" name="language" id="only-en"> English</label>
<label><input type="radio" name="language" id="only-fr"> French</label>
<label><input type="radio" name="language" id="only-both"> both in one</label></fieldset>
<ul>${index.join('')}</ul>
</nav>
<main>
${faults.length > 0 ? `<div class="faults" role="alert"><h2>Texts that cannot be used</h2><p>The service would not start. Below are the texts that come with Intray.</p><ul>${faults.map((fault) => `<li>${text(fault)}</li>`).join('')}</ul></div>` : ''}
${sections.join('\n')}
</main>
</body>
</html>
`;
}

const NAMES: Record<RenderedAnswer['template'], string> = {
  acknowledgement: 'Acknowledgement',
  late: 'Late',
  'late-supplement': 'Paper after the deadline',
  incomplete: 'Incomplete',
  unreadable: 'Unreadable',
  enquiry: 'Enquiry',
  withdrawal: 'Withdrawal',
  digest: 'Digest for HR',
};
const LANGUAGE = { en: 'English', fr: 'French', both: 'both in one' } as const;

function groupOf(code: string, template: RenderedAnswer['template'], answers: RenderedAnswer[]): string {
  if (answers.length === 0) return '';
  const variants = [...new Set(answers.map(({ variant }) => variant))];
  const parts = variants.map(
    (variant) =>
      `<h4>${text(variant)}</h4>${answers
        .filter((answer) => answer.variant === variant)
        .map(answerOf)
        .join('')}`,
  );
  // Going to something inside opens it; going to the group itself would not.
  return `<details${template === 'acknowledgement' ? ' open' : ''}><summary><h3>${NAMES[template]}</h3>${marks(answers)}</summary><div class="group" id="${code}-${template}">${parts.join('')}</div></details>`;
}

function answerOf({
  language,
  subject,
  bytes,
  html,
  text: plain,
  problems,
  replaced,
  template,
}: RenderedAnswer): string {
  const size = template === 'digest' ? '' : ` · ${(bytes / 1024).toFixed(1)} KB`;
  return `<article class="${language}">
<p class="about"><b>${LANGUAGE[language]}</b>${size}${replaced.map((file) => ` <mark>${text(file)}</mark>`).join('')}</p>
${problems.map((problem) => `<p class="problem">${text(problem)}</p>`).join('')}
<p class="subject">${text(subject)}</p>
<div class="pair"><iframe sandbox="" loading="lazy" title="${text(`${NAMES[template]}, ${LANGUAGE[language]}: ${subject}`)}" srcdoc="${text(html)}"></iframe><pre>${text(plain)}</pre></div>
</article>`;
}

function marks(answers: RenderedAnswer[]): string {
  const problems = answers.some((answer) => answer.problems.length > 0);
  const replaced = answers.some((answer) => answer.replaced.length > 0);
  return `${replaced ? ' <mark>replaced</mark>' : ''}${problems ? ' <mark class="problem">to see to</mark>' : ''}`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const STYLE = `
:root{--ink:#1c2430;--quiet:#576275;--page:#eef1f5;--card:#fff;--line:#d5dce5;--accent:#1d4f91;--mark:#fff0c2;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--quiet:#a8b3c2;--page:#11151b;--card:#1b222c;--line:#364150;--accent:#8fbcff;--mark:#4a3d17;--bad:#ff8a80}}
*{box-sizing:border-box}
body{margin:0;display:grid;grid-template-columns:250px minmax(0,1fr);background:var(--page);color:var(--ink);font:15px/1.5 'Segoe UI',Roboto,Helvetica,Arial,sans-serif}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:22px;background:var(--card);border-right:1px solid var(--line)}
nav ul{list-style:none;margin:0 0 12px;padding:0}
nav ul ul{padding-left:12px}
nav fieldset{margin:0 0 12px;padding:4px 10px 8px;border:1px solid var(--line);border-radius:6px}
nav legend{color:var(--quiet);font-size:13px}
nav label{display:block}
a{color:var(--accent);text-decoration:none}
a:hover{text-decoration:underline}
h1{margin:0 0 14px;font-size:22px}
h2{margin:34px 0 12px;font-size:21px}
h2 span{font-weight:400;color:var(--quiet)}
h3{display:inline;font-size:18px}
h4{margin:26px 0 8px;font-size:15px;font-weight:600;color:var(--quiet)}
main{padding:0 28px 60px;min-width:0}
details{margin:0 0 12px;padding:12px 18px;background:var(--card);border:1px solid var(--line);border-radius:8px}
summary{cursor:pointer}
.group{scroll-margin-top:64px}
article{margin:0 0 26px;content-visibility:auto;contain-intrinsic-size:auto 760px}
.about{margin:0;color:var(--quiet);font-size:13px;overflow-wrap:anywhere}
.subject{margin:2px 0 8px;font-weight:600;overflow-wrap:anywhere}
.pair{display:grid;grid-template-columns:minmax(0,1.25fr) minmax(0,1fr);gap:16px}
iframe{width:100%;height:640px;border:1px solid var(--line);border-radius:6px;background:#fff;resize:both}
pre{margin:0;height:640px;overflow:auto;padding:14px 16px;border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.5 ui-monospace,Consolas,monospace}
mark{padding:1px 7px;border-radius:9px;background:var(--mark);color:inherit;font-size:12px}
.problem{margin:2px 0;color:var(--bad);font-weight:600}
.faults{margin:24px 0;padding:6px 18px;border:2px solid var(--bad);border-radius:8px;background:var(--card);overflow-wrap:anywhere}
body:has(#phone:checked) .pair{grid-template-columns:392px minmax(0,1fr)}
body:has(#only-en:checked) article:not(.en),body:has(#only-fr:checked) article:not(.fr),body:has(#only-both:checked) article:not(.both){display:none}
@media (max-width:900px){body{display:block}nav{position:static;height:auto;border:0}main{padding:0 12px 40px}.pair,body:has(#phone:checked) .pair{grid-template-columns:minmax(0,1fr)}pre{height:auto;max-height:640px}}
`;
