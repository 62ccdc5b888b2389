import { expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { takeIn, textFile } from '../../../test/deliveries.ts';
import { dayOf } from '../../terms/index.ts';
import { openRecord } from '../administration/index.ts';

const HEAD =
  'tiltaksnummer;tiltak;verbstyrke;innsatsområde;tiltakseier;status;status fra;belegg;slags belegg;sett av;antall nådd;nøkkeltall;retning;utgangspunkt;utgangspunkt dato;mål;mål for innsatsområdet';
const DECIDED = '1.1;Veileder;skal;Lærere;HR-sjef;vedtatt;2024-03-12;Vedtak;;HR-sjef;;B2;ned;0,118;2023-10-01;0,1;';
const STARTED = '1.1;;;;;startet;2024-08-01;To ansatt;;HR-sjef;;;;;;;';
const RUNNING = '1.1;;;;;i drift;2024-10-01;Liste;nådd;HR-sjef;41;;;;;;';
const SECOND =
  '2.1;Utred permisjon;finne ut;Ledelse;HR-sjef;foreslått;2024-05-01;Notat;;HR-sjef;;;;;;;Ledere blir lenger';
const file = (...rows: readonly string[]) => textFile('tiltak.csv', `${[HEAD, ...rows].join('\n')}\n`);

// PostgreSQL is asked nothing more here than the tellings that people make ask of it.
const [embedded] = databases();

test('delivered actions are told from the first day of their course, anew where they say something else, and gone when taken back', async () => {
  const place = await (embedded as NonNullable<typeof embedded>).place();
  const { administration, close } = await openRecord(place);
  const { plan } = administration;
  const actions = async () => {
    const items = await plan.list();
    return items
      .filter(({ part }) => part === 'action')
      .map(({ code, told }) => [code, told.map(({ says, from }) => [says.title, from])]);
  };
  await takeIn(administration, [file(DECIDED, STARTED, SECOND)]);
  const first = await plan.list();
  const [again] = await takeIn(administration, [file(DECIDED, STARTED, RUNNING, SECOND)]);
  const later = await actions();
  await administration.withdraw(again?.id ?? '', 'kari');
  const back = await actions();
  await close();
  const begun = dayOf(2024, 3, 12);
  expect(first.map(({ part, code }) => `${part} ${code}`).sort()).toEqual([
    'action 1.1',
    'action 2.1',
    'focus-area Ledelse',
    'focus-area Lærere',
  ]);
  const goals = first.flatMap(({ code, told }) =>
    told.flatMap(({ part, says }) => (part === 'focus-area' ? [[code, says]] : [])),
  );
  expect(goals).toEqual([
    ['Lærere', { title: 'Lærere', text: '' }],
    ['Ledelse', { title: 'Ledelse', text: 'Ledere blir lenger' }],
  ]);
  expect(first[0]?.told[0]).toMatchObject({
    delivered: true,
    from: begun,
    says: {
      owner: 'HR-sjef',
      indicators: [
        { metric: 'B2', baseline: { value: 0.118, day: dayOf(2023, 10, 1) }, target: 0.1, direction: 'down' },
      ],
      course: [{ status: 'decided' }, { status: 'started', evidence: [{ kind: 'resources', what: 'To ansatt' }] }],
    },
  });
  expect(later).toEqual([
    [
      '1.1',
      [
        ['Veileder', begun],
        ['Veileder', place.today()],
      ],
    ],
    ['2.1', [['Utred permisjon', dayOf(2024, 5, 1)]]],
  ]);
  expect(back).toEqual([
    ['1.1', [['Veileder', begun]]],
    ['2.1', [['Utred permisjon', dayOf(2024, 5, 1)]]],
  ]);
});

test('a focus area that has got another name keeps it when the file brings a goal, and is told no more often than it changes', async () => {
  const place = await (embedded as NonNullable<typeof embedded>).place();
  const { administration, close } = await openRecord(place);
  const { plan } = administration;
  const told = async () =>
    (await plan.list()).flatMap((one) => (one.part === 'focus-area' ? one.told.map(({ says }) => says) : []));
  await takeIn(administration, [file(SECOND)]);
  const named = { part: 'focus-area', says: { title: 'God ledelse', text: 'Ledere blir lenger' } } as const;
  const seen = (await plan.list()).find(({ part }) => part === 'focus-area')?.told[0]?.no ?? 0;
  const change = { reason: 'Nytt navn', figure: null };
  await plan.tell(
    { part: 'focus-area', code: 'Ledelse' },
    { content: named, from: place.today(), change, seen },
    'kari',
  );
  await takeIn(administration, [
    file(SECOND, '2.2;Nytt;skal;Ledelse;HR-sjef;foreslått;2024-05-02;Notat;;HR-sjef;;;;;;;'),
  ]);
  const same = await told();
  await takeIn(administration, [file(SECOND.replace('lenger', 'i fem år'))]);
  const after = await told();
  await close();
  expect(same).toEqual([{ title: 'Ledelse', text: 'Ledere blir lenger' }, named.says]);
  expect(after.slice(2)).toEqual([{ title: 'God ledelse', text: 'Ledere blir i fem år' }]);
});
