import { type KeyboardEvent, useRef } from 'react';
import { useWidth } from '../use-width.ts';
import { middleOf, outlineOf, type Projection, projectionOf, ringsOf, type Shape } from './map-layout.ts';

export interface MapArea {
  readonly code: string;
  readonly name: string;
  /** Drawn with a strong outline and its name; the others are parts of it. */
  readonly whole: boolean;
  readonly hatched: boolean;
  readonly shape: Shape | null;
}

export interface MapPoint {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly pale: boolean;
}

interface MapProps {
  readonly areas: readonly MapArea[];
  readonly points: readonly MapPoint[];
  readonly description: string;
  /** Key of the point that is pointed at, or null. */
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
  readonly open: (href: string) => void;
}

const MOST_HEIGHT = 640;
const NAMES_FROM = 560;

/** Areas as outlines, schools as points. One stop for the keyboard: arrows go from school to school. */
export function AreaMap(props: MapProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const positions = [
    ...props.areas.flatMap(({ shape }) => ringsOf(shape).flat()),
    ...props.points.map(({ longitude, latitude }) => [longitude, latitude] as const),
  ];
  const projection = width > 0 ? projectionOf(positions, width, MOST_HEIGHT) : null;
  return (
    <div ref={ref} className="chart chart-map">
      {projection === null ? null : <Drawing {...props} projection={projection} />}
    </div>
  );
}

function Drawing(props: MapProps & { readonly projection: Projection }) {
  const { areas, description, projection } = props;
  const { width, height } = projection;
  const wholes = areas.filter(({ whole }) => whole);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg role="group" aria-label={description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs>
        <pattern id="hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} y1={0} x2={0} y2={6} className="hatch-line" />
        </pattern>
      </defs>
      {areas.map((area) => (
        <path
          key={`${area.whole ? 'a' : 's'}${area.code}`}
          d={outlineOf(area.shape, projection)}
          className={area.whole ? 'area' : 'sub-area'}
        />
      ))}
      {areas
        .filter(({ hatched }) => hatched)
        .map((area) => (
          <path key={`h${area.code}`} d={outlineOf(area.shape, projection)} fill="url(#hatch)" />
        ))}
      {wholes.map((area) => (
        <path key={`o${area.code}`} d={outlineOf(area.shape, projection)} className="area-line" />
      ))}
      {width >= NAMES_FROM
        ? wholes.map((area) => <AreaName key={area.code} area={area} projection={projection} />)
        : null}
      <Points {...props} />
    </svg>
  );
}

function AreaName({ area, projection }: { readonly area: MapArea; readonly projection: Projection }) {
  const middle = middleOf(area.shape, projection);
  if (middle === null) return null;
  return (
    <text className="area-name halo" x={middle[0]} y={middle[1]} textAnchor="middle">
      {area.name}
    </text>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function Points({ points, chosen, choose, open, projection }: MapProps & { readonly projection: Projection }) {
  const links = useRef<SVGGElement>(null);
  const stop = points.find(({ key }) => key === chosen)?.key ?? points.find(({ pale }) => !pale)?.key;
  const meant = points.filter(({ pale }) => !pale);
  const move = (event: KeyboardEvent, from: string) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = meant[(meant.findIndex(({ key }) => key === from) + step + meant.length) % meant.length];
    if (next === undefined) return;
    choose(next.key);
    links.current?.querySelector<SVGAElement>(`[data-unit="${next.key}"]`)?.focus();
  };
  return (
    <g ref={links}>
      {points.map((point) => {
        const [x, y] = projection.place(point.longitude, point.latitude);
        return (
          <a
            key={point.key}
            href={point.href}
            data-unit={point.key}
            aria-label={point.name}
            tabIndex={point.key === stop ? 0 : -1}
            className={point.key === chosen ? 'map-point chosen' : point.pale ? 'map-point pale' : 'map-point'}
            onFocus={() => choose(point.key)}
            onPointerEnter={() => choose(point.key)}
            onKeyDown={(event) => move(event, point.key)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              open(point.href);
            }}
          >
            <circle cx={x} cy={y} r={13} className="touch" />
            <circle cx={x} cy={y} r={point.key === chosen ? 7 : 4.5} className="mark" />
          </a>
        );
      })}
    </g>
  );
}
