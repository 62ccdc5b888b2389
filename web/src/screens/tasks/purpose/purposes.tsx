import { FULFILMENT_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { focusHeading } from '../../../parts/focus-heading.ts';

interface PurposesProps {
  readonly choose: (purpose: string) => void;
  /** The one that holds, which is not offered; left out where none does. */
  readonly but?: string;
}

/** What a look-up may be for, to choose from. They go when one is chosen, so that the focus moves to the heading. */
export function Purposes({ choose, but }: PurposesProps) {
  const { purposes } = FULFILMENT_TEXTS[useLaget().language];
  const chosen = (code: string) => {
    focusHeading(document);
    choose(code);
  };
  return (
    <ul className="tasks-purposes no-print">
      {Object.entries(purposes)
        .filter(([code]) => code !== but)
        .map(([code, label]) => (
          <li key={code}>
            <button type="button" className="as-link" onClick={() => chosen(code)}>
              {label}
            </button>
          </li>
        ))}
    </ul>
  );
}
