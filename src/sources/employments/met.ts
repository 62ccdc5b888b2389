import type { ReadResult } from '../delivery.ts';
import { positionKey } from './position-key.ts';

interface Position {
  readonly title: string | null;
  rows: number;
}

/** Position codes and workplaces met in a delivery, with how many rows have them. */
export class Met {
  readonly positions = new Map<string, Position>();
  readonly workplaces = new Map<string, { rows: number }>();

  add(workplace: string, code: string | null, title: string | null): void {
    const place = this.workplaces.get(workplace);
    if (place === undefined) this.workplaces.set(workplace, { rows: 1 });
    else place.rows++;
    const key = positionKey(code, title);
    if (key === null) return;
    const position = this.positions.get(key);
    if (position === undefined) this.positions.set(key, { title, rows: 1 });
    else position.rows++;
  }

  get result(): ReadResult['met'] {
    return this;
  }
}
