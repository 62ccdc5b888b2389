import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { day } from '../../../../test/analysis/small-world.ts';
import { databases } from '../../../../test/databases.ts';
import {
  BJORKA,
  FURULY,
  hrFile,
  KARI,
  MAPPING,
  NORA,
  OLA,
  takeIn,
  teacher,
  textFile,
} from '../../../../test/deliveries.ts';
import { openRecord } from '../../../record/administration/index.ts';
import { factsOf } from '../../../record/index.ts';
import { insideOf } from '../../../record/open-records.ts';
import { ask } from '../../answer/ask.ts';
import { buildDataset } from '../../read-model/build-dataset.ts';

const HELD =
  'fødselsnummer;kvalifikasjon;utdanning;fag;studiepoeng;antall år;påbegynt;fullført;vitnemål sett;sett av;sett dato';
const TAUGHT = 'skoleår;orgnr;fødselsnummer;fag;hovedtrinn;årstimer';
const PLANS =
  'fødselsnummer;orgnr;stilling;ansatt fra;hjemmel;siste dag;status;veileder;steg;studiepoeng;studiested;form;kostnad;betales av;steg starter;frist;utlysning;søkere;kvalifiserte søkere;bestemt av;begrunnelse';
const csv = (name: string, head: string, rows: readonly string[]) => textFile(name, `${[head, ...rows].join('\n')}\n`);
const plan = (person: string, unit: string, last: string, status = 'agreed') =>
  `${person};${unit};Lærer;2025-08-01;TEMP_17_3_3;${last};${status};fagleder;;;;;;;;;utlysning;1;0;rektor;Ingen søkere fylte kravet.`;

describe.each(databases())('plans in figures on $name', (database) => {
  test('who has a plan is what SQL finds in the record, from the plan’s first day, until it is taken back', async () => {
    const open = await openRecord(await database.place());
    const { administration } = open;
    await takeIn(administration, [
      MAPPING,
      hrFile('hr.csv', [
        teacher(KARI, 'Bjørka skole', '01.08.2025'),
        teacher(OLA, 'Bjørka skole', '01.08.2025'),
        teacher(NORA, 'Furuly skole', '01.08.2025'),
      ]),
      csv(
        'fordeling.csv',
        TAUGHT,
        [KARI, OLA, NORA].map((one) => `2025-26;${BJORKA};${one};norsk;8-10;400`),
      ),
      csv(
        'kvalifikasjoner.csv',
        HELD,
        [KARI, OLA, NORA].map((one) => `${one};total-credits;;;60;;;;;;`),
      ),
    ]);
    const answer = async (at: string) => {
      const dataset = buildDataset(await factsOf(open));
      const asked = { metric: 'D5', by: [], where: [], asKnownOn: null } as const;
      const table = ask(dataset, { ...asked, period: { kind: 'day', at: day(at) } });
      const [cell] = 'refusal' in table ? [] : table.cells;
      return cell?.delivered === true ? `${cell.numerator}/${cell.denominator}` : 'not delivered';
    };
    /** A second road: the tellings that nobody has taken back, of units the persons are employed at. */
    const bySql = async (at: string) => {
      const { rows } = await sql<{ planned: number }>`
        select count(distinct f.person)::integer as planned
        from fulfilment_plan f
        join fulfilment_plan_version v on v.plan = f.no
        where f.starts <= ${at}::date and ${at}::date <= v.ends and v.status not in ('lapsed', 'ended')
          and not exists (select from delivery_withdrawal w where w.delivery = v.delivery)
          and (f.person, f.unit) in (
            select e.person, case w.name when 'Bjørka skole' then ${BJORKA} else ${FURULY} end
            from employment_fact e join workplace w on w.no = e.workplace
          )
      `.execute(insideOf(open).db);
      return `${rows[0]?.planned}/3`;
    };
    expect(await answer('2025-10-01')).toBe('not delivered');
    const [first] = await takeIn(administration, [
      csv('planer.csv', PLANS, [plan(KARI, BJORKA, '2026-07-31'), plan(OLA, FURULY, '2026-07-31')]),
    ]);
    await takeIn(administration, [csv('planer2.csv', PLANS, [plan(NORA, FURULY, '2025-12-31')])]);
    expect([await answer('2025-07-31'), await answer('2025-10-01'), await answer('2026-02-01')]).toEqual([
      'not delivered',
      await bySql('2025-10-01'),
      await bySql('2026-02-01'),
    ]);
    expect([await bySql('2025-10-01'), await bySql('2026-02-01')]).toEqual(['2/3', '1/3']);
    await administration.withdraw(first?.id ?? '', 'test');
    expect([await answer('2025-10-01'), await bySql('2025-10-01')]).toEqual(['1/3', '1/3']);
    await open.close();
  });
});
