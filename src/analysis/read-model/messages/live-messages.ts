/** An a-melding's head, as far as it decides which messages count. */
export interface MessageHead {
  /** Place in the record's deliveries. */
  readonly delivery: number;
  readonly messageId: string;
  readonly replaces: string | null;
  readonly employer: string;
  /** First day of the month it speaks of. */
  readonly month: number;
  /** Milliseconds since 1970, UTC. */
  readonly deliveredAt: number;
}

function nameOf(employer: string, messageId: string): string {
  return `${employer}|${messageId}`;
}

/**
 * The messages that count among those known (data-sources 1.6): rejected ones are as never sent; one that another has
 * replaced is gone, through chains, whether or not its replacement was replaced in turn; the rest stands side by side,
 * earliest delivered first. A message replaces only what was delivered before it, so that no ring of messages can
 * make all of them disappear.
 */
export function liveMessages<Head extends MessageHead>(
  known: readonly Head[],
  rejected: ReadonlySet<string>,
): readonly Head[] {
  const sent = known.filter((message) => !rejected.has(message.messageId));
  const replacedAt = new Map<string, number>();
  for (const { employer, replaces, messageId, deliveredAt } of sent) {
    if (replaces === null || replaces === messageId) continue;
    const name = nameOf(employer, replaces);
    replacedAt.set(name, Math.max(replacedAt.get(name) ?? deliveredAt, deliveredAt));
  }
  const live = sent.filter(({ employer, messageId, deliveredAt }) => {
    const at = replacedAt.get(nameOf(employer, messageId));
    return at === undefined || at < deliveredAt;
  });
  return live.sort((a, b) => a.deliveredAt - b.deliveredAt || (a.messageId < b.messageId ? -1 : 1));
}
