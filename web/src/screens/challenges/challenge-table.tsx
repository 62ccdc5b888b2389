import type {
  ChallengeClass,
  ChallengeRow,
  ChallengesAnswer,
} from '../../../../src/presentation/api/contract/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { mayMeet } from '../plan/may-keep.ts';
import { FigureLink } from '../status/sentence-block.tsx';
import { UsualBand } from '../status/usual-band.tsx';

interface TableProps {
  readonly answer: ChallengesAnswer;
  readonly certainties: readonly ChallengeClass[];
}

/** Deviations by certainty: what stands out, how far from what is usual, and the actions that address it. */
export function ChallengeTable({ answer, certainties }: TableProps) {
  const { words, title } = answer;
  const ends = certainties.flatMap(({ rows }) => rows.flatMap(({ distance }) => [distance.low, distance.high]));
  const reach = Math.min(6, Math.max(2, ...ends.map(Math.abs)));
  return (
    <table className="changes challenge-table">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.deviation}</th>
          <th scope="col">
            <span className="band-head">
              <span>← {words.lower}</span>
              <span>{words.usual}</span>
              <span>{words.higher} →</span>
            </span>
          </th>
          <th scope="col">{words.actions}</th>
        </tr>
      </thead>
      {certainties.map(({ certainty, title: name, note, rows }) => (
        <tbody key={certainty} className={`certainty-${certainty}`}>
          <tr className="of-certainty">
            <th scope="rowgroup" colSpan={3}>
              <strong>{name}</strong> <span className="quiet">{note}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <Row
              key={`${row.metric} ${row.dimension} ${row.place.code} ${row.group.code}`}
              row={row}
              answer={answer}
              reach={reach}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  readonly row: ChallengeRow;
  readonly answer: ChallengesAnswer;
  readonly reach: number;
}

function Row({ row, answer, reach }: RowProps) {
  const { status } = useLaget().texts;
  const { subject, name, value, rest, group, distance, figure } = row;
  return (
    <tr>
      <th scope="row">
        <span className={`subject group-${group.code}`}>{subject}</span>
        <span className="change-text">
          {name}: <strong>{value}</strong>. {rest}{' '}
          <FigureLink figure={figure} name={`${name}: ${subject}`} audience={answer.audience}>
            {{ figure: status.openFigure, definition: status.definition }}
          </FigureLink>
        </span>
      </th>
      <td>
        <UsualBand
          size={distance.value}
          low={distance.low}
          high={distance.high}
          reach={reach}
          colour={`group-${group.code}`}
          description={distance.text}
        />
      </td>
      <td>
        <Actions row={row} answer={answer} />
      </td>
    </tr>
  );
}

/** The actions that address it; where there are none, that is said, with the way to propose one. */
function Actions({ row, answer }: Omit<RowProps, 'reach'>) {
  const { words } = answer;
  const { session } = useLaget();
  const { actions, propose } = row;
  if (propose !== null) {
    return (
      <>
        <strong>{words.noAction}</strong>{' '}
        {mayMeet(session, propose.href) ? (
          <Link className="no-print" href={propose.href} aria-label={propose.label}>
            {words.propose}
          </Link>
        ) : null}
      </>
    );
  }
  return (
    <ul className="challenge-actions">
      {actions.map(({ code, title, status }) => (
        <li key={code}>
          <Link href={`/plan/${encodeURIComponent(code)}`}>
            {code} {title}
          </Link>{' '}
          <span className="quiet">{status.label}</span>
        </li>
      ))}
    </ul>
  );
}
