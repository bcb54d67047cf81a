// The shape of a sample paper: what extraction hands over, and the role a person would give it. All people and places are invented.
import type { Role } from '../../../../src/domain/documents.ts';

export interface RoleSample {
  name: string;
  role: Role;
  pages: string[];
}

const sample =
  (role: Role) =>
  (name: string, ...pages: string[]): RoleSample => ({ name, role, pages });

export const cv = sample('cv');
export const letter = sample('motivation-letter');
export const both = sample('cv-and-letter');
export const other = sample('other');
