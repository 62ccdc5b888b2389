import type { SchoolMove } from '../../../../../src/presentation/api/contract/index.ts';
import {
  fill,
  formatDayText,
  formatNumber,
  groupNoun,
  LABELS,
} from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { schoolAddress } from '../asked-schools.ts';
import { type PartProps, Section } from './section.tsx';

const OUTSIDE = 'outside';

/** Where people came from and where they went, in two lists. */
export function Moves(part: PartProps) {
  const { texts, language, owner } = useLaget();
  const text = texts.schools.one;
  const { moves } = part.answer;
  const [from = '', to = ''] = moves.period.split('/');
  const days = { from: formatDayText(from, language), to: formatDayText(to, language), owner: owner.name };
  return (
    <Section title={fill(text.moves, { many: groupNoun(part.asked.group, language) })} metric="flow-matrix" part={part}>
      <p className="quiet">{fill(text.movesText, days)}</p>
      <div className="halves lists">
        <MoveList
          part={part}
          head={text.movesFrom}
          moves={moves.from}
          outside={fill(text.outsideFrom, { owner: owner.name })}
          withheld={moves.withheldFrom}
          note={moves.knowsFrom ? null : text.movesNotKnown}
        />
        <MoveList
          part={part}
          head={text.movesTo}
          moves={moves.to}
          outside={fill(text.outsideTo, { owner: owner.name })}
          withheld={moves.withheldTo}
          note={null}
        />
      </div>
    </Section>
  );
}

interface ListProps {
  readonly part: PartProps;
  readonly head: string;
  readonly moves: readonly SchoolMove[];
  /** How new or gone persons are named. */
  readonly outside: string;
  readonly withheld: boolean;
  readonly note: string | null;
}

function MoveList({ part, head, moves, outside, withheld, note }: ListProps) {
  const { texts, language } = useLaget();
  const text = texts.schools.one;
  const states = LABELS[language].states;
  const empty = moves.length === 0 && note === null;
  return (
    <div>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="number">
              {texts.figures.persons}
            </th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <tr key={move.code}>
              <th scope="row">
                {move.code === OUTSIDE ? (
                  outside
                ) : move.code === 'unassigned' ? (
                  move.name
                ) : (
                  <Link href={schoolAddress(move.code, part.asked)}>{move.name}</Link>
                )}
              </th>
              <td className={move.persons === null ? 'number state' : 'number'}>
                {move.persons === null ? (
                  <span className="withheld">{states[move.state]}</span>
                ) : (
                  formatNumber(move.persons, language)
                )}
                {move.persons !== null && move.state === 'provisional' ? '*' : ''}
              </td>
            </tr>
          ))}
          {empty ? (
            <tr>
              <td colSpan={2}>{withheld ? text.movesWithheld : text.movesNone}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {withheld && moves.length > 0 ? <p className="after-table">{text.movesWithheld}</p> : null}
      {note === null ? null : <p className="after-table">{note}</p>}
    </div>
  );
}
