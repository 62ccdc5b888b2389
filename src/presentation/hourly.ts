const HOUR = 3_600_000;

/** Looks at once, every hour and when told to, one look after another, and tells what became of it; the way to stop waits for the one on its way. */
export function hourly<Outcome extends object>(
  look: () => Promise<Outcome | null>,
  told: (outcome: Outcome) => void,
  logFault: (problem: unknown) => void,
): { readonly now: () => void; readonly stop: () => Promise<void> } {
  let onItsWay = Promise.resolve();
  const now = () => {
    onItsWay = onItsWay
      .then(look)
      .then((outcome) => (outcome === null ? undefined : told(outcome)))
      .catch(logFault);
  };
  now();
  const timer = setInterval(now, HOUR);
  timer.unref();
  return {
    now,
    stop: () => {
      clearInterval(timer);
      return onItsWay;
    },
  };
}
