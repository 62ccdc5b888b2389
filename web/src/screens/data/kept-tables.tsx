import type { LookUpsAnswer, MappingsAnswer, PlacingsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { codeLabel, fill, formatDayText } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { positionName } from './unplaced.ts';

interface KeptProps {
  readonly placings: PlacingsAnswer | null;
  readonly mappings: MappingsAnswer | null;
  readonly lookUps: LookUpsAnswer | null;
}

/** What is remembered between deliveries: placings, column mappings, and who looked at whole figures. */
export function KeptTables({ placings, mappings, lookUps }: KeptProps) {
  const { texts, language, units } = useLaget();
  const { data } = texts;
  const unitName = (unit: string) => units.units.find((one) => one.unit === unit)?.name ?? unit;
  const placed = [
    ...(placings?.positions ?? []).map((one) => ({
      key: `p ${one.position} ${one.from}`,
      what: fill(data.position, { position: positionName(one.position, null) }),
      where: codeLabel('staff-subgroup', one.subgroup, language),
    })),
    ...(placings?.workplaces ?? []).map((one) => ({
      key: `w ${one.workplace} ${one.from}`,
      what: fill(data.workplace, { workplace: `«${one.workplace}»` }),
      where: unitName(one.unit),
    })),
  ];
  return (
    <div className="two">
      <section className="section">
        <h2>{data.mappingsHead}</h2>
        <Pairs
          none={data.mappingsNone}
          pairs={(mappings?.mappings ?? []).map((one) => ({
            key: one.name,
            what: one.name,
            where: fill(data.mappingColumns, {
              count: Object.keys(one.columns).length,
              workplaces: one.workplaces,
              positions: one.positions,
            }),
          }))}
        />
        <h2 className="next-head">{data.lookUpsHead}</h2>
        <Pairs
          none={data.lookUpsNone}
          pairs={(lookUps?.lookUps ?? []).slice(0, 8).map((one, i) => ({
            key: `${one.at} ${i}`,
            what: `${formatDayText(one.at, language)}, ${one.role}`,
            where: one.what,
          }))}
        />
      </section>
      <section className="section">
        <h2>{data.placingsHead}</h2>
        <Folded pairs={placed} none={data.placingsNone} />
      </section>
    </div>
  );
}

interface Pair {
  readonly key: string;
  readonly what: string;
  readonly where: string;
}

const AT_FIRST = 8;

function Folded({ pairs, none }: { readonly pairs: readonly Pair[]; readonly none: string }) {
  const { data } = useLaget().texts;
  if (pairs.length <= AT_FIRST) return <Pairs pairs={pairs} none={none} />;
  return (
    <>
      <Pairs pairs={pairs.slice(0, AT_FIRST)} none={none} />
      <details className="series">
        <summary>{fill(data.moreOfThem, { count: pairs.length - AT_FIRST })}</summary>
        <Pairs pairs={pairs.slice(AT_FIRST)} none={none} />
      </details>
    </>
  );
}

function Pairs({ pairs, none }: { readonly pairs: readonly Pair[]; readonly none: string }) {
  if (pairs.length === 0) return <p className="small quiet">{none}</p>;
  return (
    <dl className="pairs">
      {pairs.map((pair) => (
        <div key={pair.key}>
          <dt>{pair.what}</dt>
          <dd>{pair.where}</dd>
        </div>
      ))}
    </dl>
  );
}
