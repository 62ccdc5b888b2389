import type { Confidence, SubjectOutcome } from '../codes/outcomes.ts';
import { type InForce, lawDay, NEW_LAW } from './sources.ts';
import { SUBJECTS_ASKED } from './subject-credits.ts';

/** Whom an exemption from the subject requirement is for. */
export type ExemptGroup = 'hireable-before-2014' | 'general-teacher';

/** An exemption from the subject requirement, and for which part of it. */
export interface Exemption extends InForce {
  readonly id: string;
  readonly basis: string;
  readonly group: ExemptGroup;
  /** For every subject; for the core subjects of grades 1 to 10 only; or for all others. */
  readonly part: 'all' | 'core' | 'other';
  readonly outcome: SubjectOutcome;
  readonly until: string | null;
  readonly confidence: Confidence;
}

const FROM_2015 = lawDay('2015-08-01');
const FROM_2017 = lawDay('2017-02-01');

/** Who need not have the credits, by OL § 17-4(2) and before it OL98 § 10-2 and OF06 §§ 14-2 to 14-4 (rules.md 2.2, 2.3). */
export const EXEMPTIONS: readonly Exemption[] = [
  {
    id: 'S-20',
    basis: 'OL § 17-4(2)',
    group: 'hireable-before-2014',
    part: 'all',
    outcome: 'EXEMPT_PERMANENT',
    until: null,
    confidence: 'text',
    from: NEW_LAW,
    to: null,
  },
  {
    id: 'S-21',
    basis: 'OL § 17-4(2)',
    group: 'general-teacher',
    part: 'all',
    outcome: 'EXEMPT_PERMANENT',
    until: null,
    confidence: 'text',
    from: NEW_LAW,
    to: null,
  },
  {
    id: 'S-20-2014',
    basis: 'OL98 § 10-2',
    group: 'hireable-before-2014',
    part: 'all',
    outcome: 'EXEMPT_PERMANENT',
    until: null,
    confidence: 'text',
    from: SUBJECTS_ASKED,
    to: FROM_2015,
  },
  {
    id: 'S-20-2015',
    basis: 'OF06 §§ 14-3(3), 14-4',
    group: 'hireable-before-2014',
    part: 'other',
    outcome: 'EXEMPT_PERMANENT',
    until: null,
    confidence: 'text',
    from: FROM_2015,
    to: NEW_LAW,
  },
  {
    id: 'S-20-2017',
    basis: 'OL98 § 10-2(3)',
    group: 'hireable-before-2014',
    part: 'core',
    outcome: 'EXEMPT_DISPENSATION',
    until: '2025-08-01',
    confidence: 'text',
    from: FROM_2017,
    to: NEW_LAW,
  },
];

/** The last day before which one had to be able to be hired. */
export const BEFORE_2014 = SUBJECTS_ASKED;
