import { Tooltip } from '@digdir/designsystemet-react';
import type { FigureRow } from '../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { cellText } from './cells.ts';
import type { Column } from './columns.ts';

interface FigureCellProps {
  readonly column: Column;
  readonly row: FigureRow | undefined;
  /** True for the one withheld cell of a row that can be focused for the reason. */
  readonly explains: boolean;
}

/** One cell in one of five states. */
export function FigureCell({ column, row, explains }: FigureCellProps) {
  const { language, texts } = useLaget();
  const said = cellText(row, column.part, column.unit, language);
  const seen = row !== undefined && row[column.part] !== null;
  const provisional = seen && row.state === 'provisional';
  const kind = ['number', column.later ? 'later' : '', provisional ? 'provisional' : '', seen ? '' : 'state'];
  return (
    <td className={kind.filter((name) => name !== '').join(' ')}>
      {row?.state === 'withheld' ? (
        explains ? (
          <Tooltip content={row.reason ?? texts.figures.withheldWhy}>
            <button type="button" className="withheld">
              {said}
            </button>
          </Tooltip>
        ) : (
          <span className="withheld">{said}</span>
        )
      ) : (
        said
      )}
      {provisional ? <abbr title={texts.figures.notes.provisional}>*</abbr> : null}
    </td>
  );
}
