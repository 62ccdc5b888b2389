import type { LookUpsAnswer, MappingsAnswer, PlacingsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { codeLabel, fill, formatDayText, LABELS } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { lookUpText } from '../../parts/look-up-text.ts';
import { Mappings } from './columns/mappings.tsx';
import { positionName } from './unplaced.ts';

interface KeptProps {
  readonly placings: PlacingsAnswer | null;
  readonly mappings: MappingsAnswer | null;
  readonly lookUps: LookUpsAnswer | null;
  readonly changed: () => void;
}

/** What is remembered between deliveries: placings, column mappings, and who looked at whole figures. */
export function KeptTables({ placings, mappings, lookUps, changed }: KeptProps) {
  const { texts, language, units, metrics } = useLaget();
  const { data } = texts;
  const roles: Readonly<Record<string, string>> = LABELS[language].roles;
  const unitName = (unit: string) => units.units.find((one) => one.unit === unit)?.name ?? unit;
  const metricName = (id: string) => metrics.metrics.find((one) => one.id === id)?.name ?? id;
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
        <Mappings mappings={mappings?.mappings ?? []} changed={changed} />
        <h2 className="next-head">{data.lookUpsHead}</h2>
        <Pairs
          none={data.lookUpsNone}
          pairs={(lookUps?.lookUps ?? []).slice(0, 8).map((one, i) => ({
            key: `${one.at} ${i}`,
            what: `${formatDayText(one.at, language)}, ${roles[one.role] ?? one.role}`,
            where: lookUpText(one.what, language, { metric: metricName, unit: unitName }),
          }))}
        />
      </section>
      <section className="section">
        <h2>{data.placingsHead}</h2>
        {placed.length === 0 ? (
          <p className="small quiet">{data.placingsNone}</p>
        ) : (
          <>
            <p className="small">
              {fill(data.placingsSum, {
                positions: placings?.positions.length ?? 0,
                workplaces: placings?.workplaces.length ?? 0,
              })}
            </p>
            <details className="series">
              <summary>{fill(data.placingsFold, { count: placed.length })}</summary>
              <Pairs pairs={placed} none={data.placingsNone} />
            </details>
          </>
        )}
      </section>
    </div>
  );
}

interface Pair {
  readonly key: string;
  readonly what: string;
  readonly where: string;
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
