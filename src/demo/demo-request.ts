import type { Day } from '../terms/index.ts';
import type { CalibrationRow } from './calibration/index.ts';

export interface DemoRequest {
  /** Folder to write into; made if it is not there. */
  readonly out: string;
  readonly scale: string;
  readonly seed: number;
  /** Last day of the story. */
  readonly until: Day;
  readonly progress: (message: string) => void;
  /** Only the registers and the HR system's extracts: no Aa-register, no a-meldinger, no truth. Enough to look around in. */
  readonly hrOnly?: boolean;
}

export interface DemoSummary {
  readonly out: string;
  readonly scale: string;
  readonly seed: number;
  /** `YYYY-MM-DD` */
  readonly until: string;
  readonly ownerName: string;
  readonly units: number;
  /** Persons in the whole story, and those in counted employment on the last day. */
  readonly persons: number;
  readonly personsAtEnd: number;
  /** Paths under `out`, sorted. */
  readonly files: readonly string[];
  readonly truthLines: number;
  /** How the owner compares with what is published; empty at scales that claim no likeness. */
  readonly calibration: readonly CalibrationRow[];
}
