import type { Role } from '../../../access/index.ts';
import type { Language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { RoleWords } from './wording.ts';

/** What each role is called, and what it may see. */
export const ROLE_TEXTS: Readonly<Record<Language, RoleWords>> = { nb, nn, en };

const labels = (words: RoleWords) =>
  Object.fromEntries(Object.entries(words).map(([role, { label }]) => [role, label])) as Record<Role, string>;

/** The names of the roles alone. */
export const ROLE_LABELS: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  nb: labels(nb),
  nn: labels(nn),
  en: labels(en),
};
