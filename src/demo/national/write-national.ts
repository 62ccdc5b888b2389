import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatDay } from '../../terms/index.ts';
import { chanceFrom } from '../chance.ts';
import type { DemoRequest, DemoSummary } from '../demo-request.ts';
import { type DemoFile, jsonFile, textFile } from '../files/demo-file.ts';
import { hrCsvText, mappingFile } from '../files/hr-files.ts';
import { hrRows } from '../files/hr-rows.ts';
import { areasFile, employees, identityChanges, linksFile, registerOf } from '../files/registers.ts';
import { tellWorld } from '../simulation/simulate.ts';
import { numberGiver } from '../world/person-numbers.ts';
import type { DemoArea, DemoUnit, DemoWorld } from '../world/world.ts';
import { nationalOwners } from './country.ts';
import { NationalTruth } from './national-truth.ts';

/** Characters of one extract, at most by an owner more. */
const LARGEST_EXTRACT = 24_000_000;
const METRICS = ['A1', 'A2', 'B2', 'B3', 'B6'] as const;
const NAME = 'Fugleriket';

/** What is left of the owners once their stories are told: never the persons. */
interface Country {
  readonly units: DemoUnit[];
  readonly areas: DemoArea[];
  readonly counts: Map<string, number>;
  readonly links: (readonly [string, string])[];
  persons: number;
}

/** Gathers extracts of several owners into files of some megabytes. */
class Extracts {
  readonly #write: (file: DemoFile) => Promise<void>;
  #texts: string[] = [];
  #size = 0;
  #number = 1;

  constructor(write: (file: DemoFile) => Promise<void>) {
    this.#write = write;
  }

  async add(world: DemoWorld): Promise<void> {
    const text = hrCsvText(hrRows(world, { made: world.until, month: null, alone: true }));
    this.#texts.push(this.#texts.length === 0 ? text : text.slice(text.indexOf('\r\n') + 2));
    this.#size += text.length;
    if (this.#size > LARGEST_EXTRACT) await this.end();
  }

  async end(): Promise<void> {
    if (this.#texts.length === 0) return;
    const name = `hr-uttrekk-del-${String(this.#number++).padStart(2, '0')}.csv`;
    await this.#write(textFile(name, this.#texts.join('')));
    this.#texts = [];
    this.#size = 0;
  }
}

function registersOf(country: Country, { until }: DemoRequest): DemoFile[] {
  const { units, areas, counts, links } = country;
  const registers = [
    registerOf({ units, areas, until }, (unit) => counts.get(unit.unit) ?? 0),
    areasFile({ areas, ownerName: NAME }),
    linksFile(links),
    mappingFile({ units }),
  ];
  return registers.filter((file) => file !== null);
}

function truthFiles(truth: NationalTruth, { seed, until }: DemoRequest): { files: DemoFile[]; lines: number } {
  const files: DemoFile[] = [];
  let count = 0;
  for (const metric of METRICS) {
    const lines = truth.lines(metric);
    count += lines.length;
    files.push(textFile(`${metric}.jsonl`, lines.map((line) => `${line}\n`).join('')));
  }
  const about = {
    what: 'The right answers for an invented country, reckoned owner by owner and added up. An area is an owner.',
    ...{ scale: 'national', seed, until: formatDay(until) },
  };
  return { files: [...files, jsonFile('README.json', about)], lines: count };
}

/**
 * Writes a country of 357 owners with 2,600 schools: one story after another is told, written and forgotten, so that no
 * more than one owner is in memory. Areas are the owners. The same seed and last day give the same bytes. With `owners`
 * only some of them are told, by their place.
 */
export async function writeNational(request: DemoRequest, owners = (_: number) => true): Promise<DemoSummary> {
  const { out, seed, until, progress } = request;
  const chance = chanceFrom(`laget-demo/national/${seed}`);
  const [numbers, unitNumbers] = [numberGiver(chance.branch('numbers')), new Set<string>()];
  const paths: string[] = [];
  const writeTo =
    (folder: string) =>
    async (file: DemoFile): Promise<void> => {
      const path = join(folder, file.name);
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), file.bytes);
      paths.push(path);
    };
  const country: Country = { units: [], areas: [], counts: new Map(), links: [], persons: 0 };
  const extracts = new Extracts(writeTo('files'));
  let truth: NationalTruth | null = null;
  for (const { place, parameters } of nationalOwners(chance, until)) {
    if (!owners(place)) continue;
    if (place % 50 === 0) progress(`owner ${place + 1}`);
    const own = chance.branch(`owner-${place}`);
    const telling = { parameters, seed, until, chance: own, numbers, unitNumbers, unplaced: false };
    const world = tellWorld({ ...telling, scale: 'national', specialCases: country.persons === 0 });
    truth ??= new NationalTruth(world.first, until);
    truth.add(world);
    remember(country, world);
    await extracts.add(world);
  }
  await extracts.end();
  for (const file of registersOf(country, request)) await writeTo('files')(file);
  const told = truth ?? new NationalTruth(until, until);
  const { files, lines } = truthFiles(told, request);
  for (const file of files) await writeTo('truth')(file);
  return {
    ...{ out, seed, until: formatDay(until), scale: 'national', ownerName: NAME },
    units: country.units.length,
    persons: country.persons,
    personsAtEnd: told.personsOn(until),
    files: paths.toSorted(),
    truthLines: lines,
    calibration: [],
  };
}

function remember(country: Country, world: DemoWorld): void {
  country.units.push(...world.units);
  country.areas.push(...world.areas);
  country.links.push(...identityChanges(world));
  country.persons += world.persons.length;
  employees(world, world.until, country.counts);
}
