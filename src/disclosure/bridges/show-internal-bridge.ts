import type { Asker } from '../../access/index.ts';
import { type RawBridge, type RawTurnovers, standsWithValue } from '../../analysis/index.ts';
import { formatDay } from '../../terms/index.ts';
import { figureSeen } from './publish-bridge.ts';
import type { InternalBridge, InternalTurnovers } from './seen-bridge.ts';
import { seenParts, turnoverHead } from './seen-lines.ts';

/** The one maker of a bridge of whole figures, for an asker who lawfully knows the persons behind them. */
export function showInternalBridge(raw: RawBridge, { who, role, unit }: Asker): InternalBridge {
  return {
    ...turnoverHead(raw),
    ...seenParts(raw, standsWithValue(raw), null),
    audience: 'internal',
    asker: { who, role, unit },
  } as unknown as InternalBridge;
}

/** All definitions side by side in whole figures. */
export function showInternalTurnovers(raw: RawTurnovers, { who, role, unit }: Asker): InternalTurnovers {
  return {
    ...turnoverHead(raw),
    asked: `${formatDay(raw.days.from)}/${formatDay(raw.days.to)}`,
    figures: raw.figures.map((figure) => figureSeen(raw, figure, () => true)),
    audience: 'internal',
    asker: { who, role, unit },
  } as unknown as InternalTurnovers;
}
