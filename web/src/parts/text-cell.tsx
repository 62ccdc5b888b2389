import type { StatusGroupCell } from '../../../src/presentation/api/contract/index.ts';
import { LABELS } from '../../../src/presentation/language/index.ts';
import { useLaget } from '../app/laget.tsx';

interface TextCellProps {
  readonly cell: Pick<StatusGroupCell, 'text' | 'state'>;
  /** What the column is called, which stands in the cell on a phone, where the columns are no columns. */
  readonly label: string;
}

/** A figure that the server has worded, in a table: why there is none, or whether it may still change. */
export function TextCell({ cell: { text, state }, label }: TextCellProps) {
  const { texts, language } = useLaget();
  if (text === null) {
    return (
      <td className="number state" data-label={label}>
        {LABELS[language].states[state]}
      </td>
    );
  }
  const isProvisional = state === 'provisional';
  return (
    <td className={isProvisional ? 'number quiet' : 'number'} data-label={label}>
      {text}
      {isProvisional ? <span className="small block"> {texts.status.provisionalShort}</span> : null}
    </td>
  );
}
