import { sql } from 'kysely';
import { type Day, formatDay } from '../../terms/index.ts';
import type { OpenRecord } from '../administration/door.ts';
import { type Database, inUtc } from '../database/index.ts';
import { insideOf } from '../open-records.ts';
import { type RowReach, underReach } from '../reach/row-reach.ts';
import { dayOfColumn } from '../reading/day-column.ts';
import type { Evidence } from './plan.ts';

/** A check that somebody chose to keep: what it is of, who assessed it, and what was seen. */
export interface CaseDraft {
  readonly unit: string;
  readonly post: string;
  /** The owner's own number of the case or of the applicant; never a name. */
  readonly reference: string;
  readonly purpose: string;
  readonly assessedBy: string;
  readonly evidence: readonly Evidence[];
  readonly language: string;
  /** Facts as they were told. */
  readonly facts: object;
  /** The answer as it was given, with the day the law was checked. */
  readonly answer: object;
}

export interface KeptCase extends CaseDraft {
  /** Such as `case-000003`. */
  readonly id: string;
  readonly knownOn: Day;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
}

/** The door for checks that were kept. They are shown as they were, and never changed. */
export interface CaseDesk {
  readonly list: () => Promise<readonly KeptCase[]>;
  /** The id of the case. */
  readonly keep: (draft: CaseDraft, by: string) => Promise<string>;
}

/** The door as far as a reach goes: the database itself shows and takes no row outside it. */
export function caseDesk(open: OpenRecord, reach: RowReach): CaseDesk {
  const { db, place } = insideOf(open);
  return {
    list: () => underReach(db, reach, readCasesKept),
    keep: async ({ unit, post, reference, purpose, assessedBy, ...content }, by) => {
      const { rows } = await underReach(db, reach, (inner) =>
        sql<{ no: number }>`
        insert into requirement_case
          (unit, post, reference, purpose, assessed_by, content, known_on, recorded_at, recorded_by)
        values (${unit}, ${post}, ${reference}, ${purpose}, ${assessedBy}, ${JSON.stringify(content)}::json,
          ${formatDay(place.today())}::date, ${place.now()}::timestamptz, ${by})
        returning no
      `.execute(inner),
      );
      const [row] = rows;
      if (row === undefined) throw new Error('an inserted case has a number');
      return caseId(row.no);
    },
  };
}

interface CaseRow extends Omit<CaseDraft, 'assessedBy' | 'evidence' | 'language' | 'facts' | 'answer'> {
  readonly no: number;
  readonly assessed_by: string;
  readonly content: Pick<CaseDraft, 'evidence' | 'language' | 'facts' | 'answer'>;
  readonly known_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

async function readCasesKept(db: Database): Promise<readonly KeptCase[]> {
  const { rows } = await sql<CaseRow>`
    select no, unit, post, reference, purpose, assessed_by, content, known_on, ${inUtc('recorded_at')} as recorded_at,
      recorded_by
    from requirement_case
    order by no
  `.execute(db);
  return rows.map(({ no, assessed_by, content, known_on, recorded_at, recorded_by, ...row }) => ({
    ...row,
    ...content,
    id: caseId(no),
    assessedBy: assessed_by,
    knownOn: dayOfColumn(known_on),
    at: recorded_at,
    by: recorded_by,
  }));
}

function caseId(no: number): string {
  return `case-${String(no).padStart(6, '0')}`;
}
