/**
 * The same work for all who ask while it waits for its turn: one at a time, and whoever asks while it runs gets another turn,
 * since the one on its way may have begun before what they know of.
 */
export function oneByOne<Done = void>(work: () => Promise<Done>): () => Promise<Done> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Done> | null = null;
  return () => {
    if (waiting !== null) return waiting;
    const turn = running.then(() => {
      waiting = null;
      return work();
    });
    waiting = turn;
    running = turn.catch(() => undefined);
    return turn;
  };
}
