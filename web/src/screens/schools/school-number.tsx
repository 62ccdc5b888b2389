import { Tooltip } from '@digdir/designsystemet-react';
import type { SchoolCell } from '../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { type CellPart, cellText, type MetricUnit } from '../figures/cells.ts';

interface NumberProps {
  readonly cell: SchoolCell;
  readonly unit: MetricUnit;
  readonly part?: CellPart;
  readonly later?: boolean;
  /** True for the one withheld cell of a row that can be focused for the reason. */
  readonly explains?: boolean;
}

/** A table cell in one of five states; what is withheld says so, and why on focus. */
export function SchoolNumber({ cell, unit, part = 'value', later = false, explains = false }: NumberProps) {
  const { language, texts } = useLaget();
  const said = cellText({ ...cell, dims: {}, period: '' }, part, unit, language);
  const seen = cell[part] !== null;
  const provisional = seen && cell.state === 'provisional';
  const kind = ['number', later ? 'later' : '', provisional ? 'provisional' : '', seen ? '' : 'state'];
  const withheld = cell.state === 'withheld';
  return (
    <td className={kind.filter((name) => name !== '').join(' ')}>
      {withheld && explains ? (
        <Tooltip content={cell.reason ?? texts.figures.withheldWhy}>
          <button type="button" className="withheld">
            {said}
          </button>
        </Tooltip>
      ) : (
        <span className={withheld ? 'withheld' : undefined}>{said}</span>
      )}
      {provisional ? <abbr title={texts.figures.notes.provisional}>*</abbr> : null}
    </td>
  );
}
