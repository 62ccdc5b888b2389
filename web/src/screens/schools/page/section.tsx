import type { ReactNode } from 'react';
import type { SchoolAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { addressOf, readAsked } from '../../figures/asked.ts';
import type { AskedSchools } from '../asked-schools.ts';

/** What every part of a school's page is drawn from. */
export interface PartProps {
  readonly answer: SchoolAnswer;
  readonly asked: AskedSchools;
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The figure behind it; absent where there is none. */
  readonly metric?: string;
  readonly group?: string;
  readonly by?: string;
  readonly part: PartProps;
}

/** One part of the page under a ruled heading, with the way to the figure behind it. */
export function Section({ title, children, metric, group, by, part }: SectionProps) {
  const { schools } = useLaget().texts;
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
      {metric === undefined ? null : (
        <p className="small section-link no-print">
          <Link href={figureAddress(part, metric, group ?? part.asked.group, by)}>
            {`${schools.one.more} `}
            <span className="sr-only">{title}</span>
          </Link>
        </p>
      )}
    </section>
  );
}

/** Whole figures of this school for who sees them; else the table of all schools, in which it stands. */
function figureAddress({ answer, asked }: PartProps, metric: string, group: string, by = 'none'): string {
  const start = readAsked(new URLSearchParams());
  if (asked.audience === 'public') return addressOf({ ...start, metric, group, by: 'unit' });
  const where = [{ dimension: 'unit', code: answer.school.unit }];
  return addressOf({ ...start, metric, group, by, where, audience: 'internal' });
}
