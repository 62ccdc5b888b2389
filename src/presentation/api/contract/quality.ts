/** How far data can be trusted: as they stand, with care, hardly; `none` = not delivered. */
export type QualityGrade = 'good' | 'usable' | 'weak' | 'none';

/** The grade of a delivery, and why. */
export interface DeliveryQuality {
  readonly grade: QualityGrade;
  readonly label: string;
  /** How much was left out and noted, in a sentence or two. */
  readonly text: string;
  /** What lowers the grade, with how many rows and who can mend it. */
  readonly reasons: readonly string[];
}

/** The newest delivery of a source that counts. */
export interface SourceQualityItem extends DeliveryQuality {
  readonly source: string;
  readonly name: string;
  readonly delivery: string;
  /** `YYYY-MM-DD` */
  readonly knownOn: string;
  readonly freshness: 'fresh' | 'due' | 'old';
  readonly freshnessText: string;
}

/** A delivery that is kept, with its grade; GET /api/deliveries/{id} has the reasons. */
export interface DeliveryGradeItem {
  readonly delivery: string;
  readonly source: string;
  readonly grade: QualityGrade;
  readonly label: string;
  readonly text: string;
}

/** What a metric's figures rest on. */
export interface MetricQualityItem {
  readonly metric: string;
  readonly name: string;
  readonly grade: QualityGrade;
  readonly label: string;
  readonly text: string;
}

/** GET /api/quality */
export interface QualityAnswer {
  readonly sources: readonly SourceQualityItem[];
  readonly deliveries: readonly DeliveryGradeItem[];
  readonly metrics: readonly MetricQualityItem[];
}
