import type { ControlId, Finding, Severity } from '../terms/index.ts';
import { type Control, type Found, onFile } from './control.ts';

/** Most findings listed per control; the last one listed carries the count of those that are not. */
const MOST_LISTED = 100;

interface Page {
  readonly listed: Finding[];
  unlisted: number;
}

/** Gathers what the controls of one file find: at most 100 listed per control, all counted. */
export class FindingBook {
  readonly #file: string;
  readonly #pages = new Map<ControlId, Page>();
  #stopped = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** True once a finding has stopped the delivery. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Looks with each control in turn; true if one of them rejects the row or stops the delivery. */
  look<Subject>(controls: readonly Control<Subject>[], subject: Subject): boolean {
    let rejected = false;
    for (const control of controls) {
      const found = control.check(subject);
      if (found.length === 0) continue;
      for (const one of found) this.#write(control.id, control.severity, one);
      if (control.severity !== 'note') rejected = true;
    }
    return rejected;
  }

  note(control: ControlId, found: readonly Found[] = onFile()): void {
    for (const one of found) this.#write(control, 'note', one);
  }

  reject(control: ControlId, found: readonly Found[]): void {
    for (const one of found) this.#write(control, 'rejects-row', one);
  }

  stop(control: ControlId, found: readonly Found[] = onFile()): void {
    for (const one of found) this.#write(control, 'stops-delivery', one);
  }

  /** All findings, in the order in which their controls first found something. */
  findings(): readonly Finding[] {
    const all: Finding[] = [];
    for (const page of this.#pages.values()) {
      const last = page.listed.at(-1);
      if (page.unlisted > 0 && last !== undefined) {
        all.push(...page.listed.slice(0, -1), { ...last, count: last.count + page.unlisted });
      } else all.push(...page.listed);
    }
    return all;
  }

  #write(control: ControlId, severity: Severity, found: Found): void {
    if (severity === 'stops-delivery') this.#stopped = true;
    const page = this.#pages.get(control) ?? { listed: [], unlisted: 0 };
    this.#pages.set(control, page);
    const count = found.count ?? 1;
    if (page.listed.length >= MOST_LISTED) page.unlisted += count;
    else {
      const { line, path, values } = found;
      page.listed.push({ control, severity, file: this.#file, line, path, values, count });
    }
  }
}
