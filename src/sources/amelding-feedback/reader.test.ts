import { expect, test } from 'vitest';
import { CONTEXT, day, found, textFile } from '../../../test/sources/synthetic.ts';
import { readDelivery, recogniseFile } from '../index.ts';

function received(id: string, state: string, more = ''): string {
  return `<mottattLeveranse><meldingsId>${id}</meldingsId><mottakstatus>${state}</mottakstatus>${more}</mottattLeveranse>`;
}

function feedback(inner: string) {
  return textFile(
    'tilbakemelding.xml',
    `<tilbakemelding xmlns="urn:ukjent"><Mottak>${inner}</Mottak></tilbakemelding>`,
  );
}

test('every message and its state is read, whatever the root is called', async () => {
  const time = '<tidsstempelFraAltinn>2026-02-05T10:00:00Z</tidsstempelFraAltinn>';
  const file = feedback(
    received('a', 'erstattet') +
      received('b', 'mottatt', `<antallInntektsmottakere>12</antallInntektsmottakere>${time}`) +
      received('c', 'avvist'),
  );
  expect(await recogniseFile(file)).toEqual({ kind: 'amelding-feedback', madeOn: day('2026-02-05') });
  const result = await readDelivery(file, CONTEXT);
  expect(result.content).toMatchObject({
    states: [
      { messageId: 'a', state: 'replaced', recipients: null },
      { messageId: 'b', state: 'received', recipients: 12 },
      { messageId: 'c', state: 'rejected' },
    ],
  });
  expect(found(result)).toEqual(['amelding-feedback/rejected-messages']);
});

test('a state nobody knows is left out, and nothing left stops the delivery', async () => {
  const result = await readDelivery(feedback(received('a', 'forsinket')), CONTEXT);
  expect(found(result)).toEqual(['amelding-feedback/unknown-state@1', 'amelding-feedback/nothing-told']);
  expect(result.content).toBeNull();
});
