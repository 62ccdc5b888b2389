/** Answers a request. */
type Answer<Request extends readonly unknown[]> = (...request: Request) => Response | Promise<Response>;

export interface UnderWay<Request extends readonly unknown[]> {
  readonly fetch: Answer<Request>;
  /** Ends when no answer is being made, also of those whose asker has gone. */
  readonly made: () => Promise<void>;
}

/**
 * The same answers, and a way to wait for those that are being made: a connection that is closed ends nothing of what its answer
 * asks of the record, which must not be closed before.
 */
export function answersUnderWay<Request extends readonly unknown[]>(answer: Answer<Request>): UnderWay<Request> {
  const underWay = new Set<Promise<unknown>>();
  const follow = (made: Promise<Response>): void => {
    const ended: Promise<unknown> = made.then(
      () => underWay.delete(ended),
      () => underWay.delete(ended),
    );
    underWay.add(ended);
  };
  return {
    fetch: (...request) => {
      const made = answer(...request);
      if (made instanceof Promise) follow(made);
      return made;
    },
    made: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
