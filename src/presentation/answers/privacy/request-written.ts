import type { PrivacyRequest } from '../../../casework/index.ts';
import { type Day, formatDay } from '../../../terms/index.ts';

/** A request with its days as `YYYY-MM-DD`. */
export function requestWritten({ receivedOn, dueOn, answers, ...request }: PrivacyRequest): object {
  return {
    ...request,
    receivedOn: formatDay(receivedOn),
    dueOn: formatDay(dueOn),
    answers: answers.map(({ answeredOn, dueOn: until, ...answer }) => ({
      ...answer,
      answeredOn: formatDay(answeredOn),
      dueOn: dayText(until),
    })),
  };
}

function dayText(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
