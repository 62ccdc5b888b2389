import type { MessageBatch } from '../../sources/index.ts';
import { keepEmployments, keepLeaves } from './keep-employments.ts';
import { keepActivities } from './keep-messages.ts';
import { keepPersons } from './keep-persons.ts';
import type { Keeping } from './keeping.ts';
import { positionNumbers, workplaceNumbers } from './names.ts';

/** Keeps the rows of one message run by run, so that a message of any size is never held whole. */
export class MessageRowKeeper {
  readonly #keeping: Keeping;
  readonly #persons = new Set<number>();
  #employments = 0;
  #leaves = 0;
  #activities = 0;
  /** The run that is being kept while the next one is read. */
  #running: Promise<void> = Promise.resolve();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Begins to keep a run when the one before it is kept; ends as soon as this one has begun. */
  async add(batch: MessageBatch): Promise<void> {
    await this.#running;
    this.#running = this.#keep(batch);
    // A fault is thrown by the next `add` or by `end`; until then it is nobody's.
    this.#running.catch(() => undefined);
  }

  /** Ends when every run is kept. */
  end(): Promise<void> {
    return this.#running;
  }

  /** Ends when nothing is being kept any more, well or not. */
  settled(): Promise<void> {
    return this.#running.catch(() => undefined);
  }

  async #keep({ persons, employments, leaves, activities }: MessageBatch): Promise<void> {
    const keeping = this.#keeping;
    const workplaces = [...employments, ...leaves].map((row) => row.workplace);
    const names = {
      persons: await keepPersons(keeping, persons, this.#persons),
      workplaces: await workplaceNumbers(keeping, workplaces),
      positions: await positionNumbers(keeping, employments),
    };
    await keepEmployments(keeping, employments, names, this.#employments);
    await keepLeaves(keeping, leaves, names, this.#leaves);
    await keepActivities(keeping, activities, names, this.#activities);
    this.#employments += employments.length;
    this.#leaves += leaves.length;
    this.#activities += activities.length;
  }
}
