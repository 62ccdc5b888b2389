import { type Figures, oneByOne } from '../../../disclosure/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { formatDay } from '../../../terms/index.ts';

/** Public answers as they left, ready to be sent again. */
export interface KeptAnswers {
  /**
   * The answer of a key as JSON in UTF-8: as it was made, while nothing has changed that public answers rest on; else made once
   * for all who ask meanwhile. What `make` throws is thrown to each of them, and not kept. Only for what is told to anybody alike.
   */
  readonly find: (key: readonly (string | null)[], make: () => Promise<object>) => Promise<Uint8Array<ArrayBuffer>>;
}

/** All that is kept, in bytes: a page of every school of a large owner in three languages. */
const MOST_BYTES = 64_000_000;

interface Kept {
  readonly ground: string;
  readonly body: Promise<Uint8Array<ArrayBuffer>>;
  bytes: number;
}

/** What the answers rest on. */
interface Resting {
  readonly open: Pick<OpenRecord, 'administration' | 'today'>;
  readonly figures: Pick<Figures, 'turn'>;
}

/** What the answers of a server rest on is asked of the record for each question: by one look for all who wait for one. */
export function keptAnswers({ open, figures }: Resting, mostBytes = MOST_BYTES): KeptAnswers {
  const kept = new Map<string, Kept>();
  const changes = oneByOne(() => open.administration.changes());
  let bytes = 0;

  function drop(key: string): void {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  function begin(key: string, ground: string, make: () => Promise<object>): Kept {
    drop(key);
    const body = make().then(bytesOf);
    const one: Kept = { ground, body, bytes: 0 };
    kept.set(key, one);
    body.then(
      ({ length }) => {
        if (kept.get(key) !== one) return;
        one.bytes = length;
        bytes += length;
        for (const oldest of kept.keys()) if (bytes > mostBytes) drop(oldest);
      },
      () => {
        if (kept.get(key) === one) drop(key);
      },
    );
    return one;
  }

  return {
    find: async (parts, make) => {
      // The turn before the look: what is swapped in between is made anew the next time.
      const turn = figures.turn();
      const ground = `${turn} ${formatDay(open.today())} ${await changes()}`;
      const key = JSON.stringify(parts);
      const known = kept.get(key);
      if (known?.ground !== ground) return begin(key, ground, make).body;
      // Latest used last.
      kept.delete(key);
      kept.set(key, known);
      return known.body;
    },
  };
}

/** An answer as it leaves: JSON in UTF-8. */
export function bytesOf(answer: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(answer));
}
