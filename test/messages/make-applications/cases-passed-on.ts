// Mail that somebody else passes on, a robot relays, or our own server does not vouch for.
import { accepted, type Case, file, lacking, type Someone, someone } from './case.ts';
import * as en from './papers-english.ts';
import { pdf } from './sheet.ts';
import { further, NO_PAPERS, QUIET, told } from './story.ts';
import { BOTH_ATTACHED, CV_ATTACHED, sign } from './words.ts';

const { HOI } = en.POSTS;
export async function passedOnCases(): Promise<Case[]> {
  return [...(await passedOn()), ...(await doubtful()), ...(await unverifiedFirst()), ...(await relayed())];
}

async function passedOn(): Promise<Case[]> {
  const colleague: Someone = { name: 'Aubrey Stannard', address: 'aubrey.stannard@wcoomd.org' };
  const candidate = someone('Lorcan Merrifield');
  const fresh = someone('Mehitabel Storr', 'example.net');
  const attached = someone('Naïma Corvin', 'example.com');
  const forwarded = (who: Someone, text: string, subject: string) =>
    `Dear colleagues, for you.\n\nAubrey\n\n-----Original Message-----\nFrom: ${who.name} <${who.address}>\nSent: Wednesday, 11 March 2026 09:12\nTo: Aubrey Stannard <aubrey.stannard@wcoomd.org>\nSubject: ${subject}\n\n${text}`;
  return [
    ...(await told({
      group: 'supplement-by-a-colleague',
      to: 'HOI',
      who: candidate,
      turns: [
        {
          name: 'colleague-1-cv',
          because: 'The letter is missing.',
          at: '2026-03-10T08:00:00Z',
          text: sign(CV_ATTACHED, candidate),
          papers: ['cv'],
          label: lacking(candidate, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'colleague-2-passes-the-letter-on',
          because:
            'The letter reached a colleague, who passes it on: it is the candidate’s, completes the application, and the candidate is answered.',
          at: '2026-03-11T10:00:00Z',
          from: colleague,
          subject: `FW: ${HOI}: my letter`,
          text: forwarded(
            candidate,
            sign('Please find attached my motivation letter.', candidate),
            `${HOI}: my letter`,
          ),
          papers: ['letter'],
          label: further(candidate, 'HOI', {
            documents: ['motivation-letter'],
            flags: ['forwarded'],
            to: candidate.address,
          }),
        },
      ],
    })),
    ...(await told({
      group: 'application-by-a-colleague',
      to: 'HOI',
      who: fresh,
      turns: [
        {
          name: 'application-passed-on-inline',
          because: 'Passed on inline below "Original Message": the application is the candidate’s.',
          at: '2026-03-11T11:00:00Z',
          from: colleague,
          subject: `Fwd: ${HOI}`,
          text: forwarded(fresh, sign(BOTH_ATTACHED, fresh), HOI),
          papers: ['cv', 'letter'],
          label: accepted(fresh, 'HOI', 'en', { flags: ['forwarded'], to: fresh.address }),
        },
      ],
    })),
    {
      name: 'application-passed-on-as-an-attachment',
      because: 'Passed on as an attached mail: its papers are opened and it is the candidate’s.',
      open: 'language: the covering line is English, the candidate’s mail French.',
      mail: {
        to: 'HOI',
        at: '2026-03-11T12:00:00Z',
        from: colleague,
        subject: 'Candidature HOI',
        text: 'Dear colleagues,\n\nThis came to me by mistake.\n\nAubrey\n',
        attachments: [
          {
            filename: 'Candidature.eml',
            contentType: 'message/rfc822',
            contentTransferEncoding: '8bit',
            content: Buffer.from(
              `From: =?utf-8?Q?Na=C3=AFma_Corvin?= <${attached.address}>\r\nTo: aubrey.stannard@wcoomd.org\r\nSubject: Candidature\r\nDate: Wed, 11 Mar 2026 10:00:00 +0100\r\nMessage-ID: <corvin.1@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nMadame, Monsieur,\r\n\r\nVeuillez trouver ci-joint mon CV et ma lettre.\r\n\r\nNaima Corvin\r\n${await part('CV.pdf', pdf(en.cvPlain(attached)))}${await part('Lettre.pdf', pdf(en.letterPlain(attached, HOI)))}--b1--\r\n`,
            ),
          },
        ],
      },
      label: (() => {
        const { language: _, ...label } = accepted(attached, 'HOI', 'fr', {
          flags: ['forwarded'],
          to: attached.address,
        });
        return label;
      })(),
    },
  ];
}

async function part(name: string, content: Promise<Buffer>): Promise<string> {
  return `--b1\r\nContent-Type: application/pdf; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${(await content).toString('base64').replace(/(.{76})/g, '$1\r\n')}\r\n`;
}

async function doubtful(): Promise<Case[]> {
  const victim = someone('Orsino Blakeway');
  const leaver = someone('Philomena Cray');
  const failed = (source: string) =>
    source.replace('spf=pass', 'spf=fail').replace('dkim=pass', 'dkim=none').replace('dmarc=pass', 'dmarc=fail');
  const notAnswered = {
    answer: null,
    language: null,
    suppressed: 'sender-unverified',
    disposition: 'needs-review',
    flags: ['sender-unverified'],
  };
  return [
    ...(await told({
      group: 'unverified-supplement',
      to: 'HOI',
      who: victim,
      turns: [
        {
          name: 'unverified-1-cv',
          because: 'The letter is missing.',
          at: '2026-03-12T08:00:00Z',
          text: sign(CV_ATTACHED, victim),
          papers: ['cv'],
          label: lacking(victim, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'unverified-2-letter',
          because:
            'A letter under the candidate’s address that our own server does not vouch for: kept for HR, never answered.',
          open: 'kind and completeness: whether it joins before a person has looked.',
          at: '2026-03-13T08:00:00Z',
          text: sign('My letter.', victim),
          papers: ['letter'],
          label: {
            vacancy: 'HOI',
            deadline: 'on-time',
            subject: 'clear',
            documents: ['motivation-letter'],
            ...notAnswered,
          },
          more: { rewrite: failed },
        },
        {
          name: 'unverified-3-the-true-letter',
          because: 'The candidate’s own letter completes the application and is acknowledged, whatever came before.',
          at: '2026-03-14T08:00:00Z',
          text: sign('Please find my letter.', victim),
          papers: ['newer-letter'],
          answers: 'unverified-1-cv',
          label: further(victim, 'HOI', { documents: ['motivation-letter'] }),
        },
      ],
    })),
    ...(await told({
      group: 'unverified-withdrawal',
      to: 'LIBRA',
      who: leaver,
      turns: [
        {
          name: 'unverified-leave-1-application',
          because: 'Complete.',
          at: '2026-04-12T08:00:00Z',
          text: sign(BOTH_ATTACHED, leaver),
          papers: ['cv', 'letter'],
          label: accepted(leaver, 'LIBRA', 'en'),
        },
        {
          name: 'unverified-leave-2-withdrawal',
          because: 'Nobody is withdrawn by a mail that our server does not vouch for.',
          at: '2026-04-13T08:00:00Z',
          text: sign('I withdraw my application for the post of Librarian of the Map Collection.', leaver),
          label: { ...accepted(leaver, 'LIBRA', 'en', NO_PAPERS), kind: 'withdrawal', ...notAnswered },
          more: { rewrite: failed },
        },
        {
          name: 'unverified-leave-3-newer-cv',
          because: 'The application still stands, so a newer CV is an ordinary supplement.',
          at: '2026-04-14T08:00:00Z',
          text: sign('My updated CV.', leaver),
          papers: ['newer-cv'],
          label: {
            ...further(leaver, 'LIBRA', {
              documents: ['cv'],
              flags: ['replaces-earlier'],
              without: ['returned-after-withdrawal'],
            }),
            ...QUIET,
          },
        },
      ],
    })),
  ];
}

async function unverifiedFirst(): Promise<Case[]> {
  const a = someone('Fenella Crabtree');
  const failed = (source: string) =>
    source.replace('spf=pass', 'spf=fail').replace('dkim=pass', 'dkim=none').replace('dmarc=pass', 'dmarc=fail');
  return told({
    group: 'vouched-for-the-second-time',
    to: 'HOI',
    who: a,
    turns: [
      {
        name: 'vouched-1-not',
        because: 'Our server does not vouch for it: kept for HR, not answered.',
        at: '2026-03-13T10:00:00Z',
        text: sign(BOTH_ATTACHED, a),
        papers: ['cv', 'letter'],
        label: {
          ...accepted(a, 'HOI', 'en'),
          answer: null,
          language: null,
          suppressed: 'sender-unverified',
          disposition: 'needs-review',
          flags: ['sender-unverified'],
        },
        more: { rewrite: failed },
      },
      {
        name: 'vouched-2-sent-again-properly',
        because:
          'Twenty minutes later from a proper server: nobody has been answered yet, so this one is, and it counts.',
        open: 'kind and flags.',
        at: '2026-03-13T10:20:00Z',
        text: sign(`I have sent it again by way of our own server. ${BOTH_ATTACHED}`, a),
        papers: ['cv', 'letter'],
        label: {
          vacancy: 'HOI',
          candidate: a.name,
          deadline: 'on-time',
          subject: 'clear',
          documents: ['cv', 'motivation-letter'],
          completeness: 'complete',
          disposition: 'accepted',
          answer: 'acknowledgement',
          language: 'en',
          suppressed: null,
        },
      },
    ],
  });
}

async function relayed(): Promise<Case[]> {
  const a = someone('Griselda Thwaite');
  const b = someone('Hilary Umfreville');
  const board: Someone = { name: 'Harbour Jobs', address: 'noreply@jobs.example.net' };
  const mail = async (who: Someone, at: string) => ({
    to: 'HOI' as const,
    at,
    from: board,
    subject: `Application for ${HOI}`,
    text: `Dear Sir or Madam,\n\n${who.name} has applied for your vacancy by way of Harbour Jobs. The documents are attached.\n`,
    headers: { 'Reply-To': `${who.name} <${who.address}>` },
    attachments: [
      file('CV.pdf', await pdf(who === a ? en.cvPlain(who) : en.cvEuropass(who))),
      file('Letter.pdf', await pdf(en.letterPlain(who, HOI))),
    ],
  });
  return [
    {
      name: 'relay-1-griselda',
      group: 'two-by-way-of-a-job-board',
      because: 'A job board’s robot writes, Reply-To names the candidate: hers it is, and she is answered.',
      mail: await mail(a, '2026-03-13T11:00:00Z'),
      label: accepted(a, 'HOI', 'en', { to: a.address }),
    },
    {
      name: 'relay-2-hilary',
      group: 'two-by-way-of-a-job-board',
      because: 'The same robot for another candidate: an application of its own.',
      mail: await mail(b, '2026-03-13T11:05:00Z'),
      label: accepted(b, 'HOI', 'en', { to: b.address, without: ['replaces-earlier', 'duplicate'] }),
    },
  ];
}
