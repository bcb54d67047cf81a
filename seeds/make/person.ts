// An invented candidate: who they are, and what stands in their papers. Shapes only.

export interface Person {
  name: string;
  email: string;
  phone: string;
  place: string;
  /** The language of the papers; decides their headings. */
  language: 'en' | 'fr';
  cv: Cv;
  letter: Letter;
}

export interface Cv {
  headline: string;
  profile: string;
  jobs: Job[];
  /** Years, degree, school. */
  education: [string, string, string][];
  certificates: string[];
  skills: string[];
  languages: string[];
  /** A last line, such as referees. */
  closing?: string;
}

export interface Job {
  years: string;
  title: string;
  employer: string;
  points: string[];
}

export interface Letter {
  /** Place and date, as the letter's head has them. */
  dated: string;
  to: string[];
  subject: string;
  greeting: string;
  paragraphs: string[];
  close: string;
}
