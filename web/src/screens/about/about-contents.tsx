import { useId } from 'react';
import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { TextField } from '../../parts/text-field.tsx';

interface ContentsProps {
  readonly found: readonly LiveMetric[];
  readonly all: number;
  readonly text: string;
  readonly search: (text: string) => void;
  readonly open: (alias: string) => void;
}

/** Metrics whose name, id or words hold every word that is searched for. */
export function foundBy(text: string, live: readonly LiveMetric[]): readonly LiveMetric[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return live.filter((metric) => {
    const { id, alias, name, definition, population, pitfalls } = metric;
    const told = [id, alias, name, definition, population, ...pitfalls].join(' ').toLowerCase();
    return words.every((word) => told.includes(word));
  });
}

/** The search, and every metric that is found as a link to its entry. */
export function AboutContents({ found, all, text, search, open }: ContentsProps) {
  const { about } = useLaget().texts;
  const heading = useId();
  return (
    <nav className="about-contents" aria-labelledby={heading}>
      <h2 id={heading}>{about.contents}</h2>
      <TextField label={about.search} value={text} change={search} />
      <p className="small quiet" role="status">
        {found.length === 0 ? about.nothingFound : fill(about.found, { count: found.length, all })}
      </p>
      <ul className="contents-list">
        {found.map(({ alias, id, name }) => (
          <li key={alias}>
            <a href={`#${alias}`} onClick={() => open(alias)}>
              {name}
            </a>{' '}
            <span className="quiet small">{id}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
