import type {
  Basis,
  ColumnKind,
  KeptReason,
  Purpose,
  RetentionKind,
  Seer,
} from '../../../../record/administration/index.ts';

/** The words of what is kept, why, how long and who sees it. Complete by compilation; tables by a test. */
export interface PrivacyWords {
  readonly kinds: Readonly<
    Record<RetentionKind, { readonly name: string; readonly from: string; readonly why: string }>
  >;
  readonly reasons: Readonly<Record<KeptReason, string>>;
  readonly subjects: Readonly<Record<'employees' | 'applicants' | 'users' | 'nobody', string>>;
  readonly columnKinds: Readonly<Record<ColumnKind, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly origins: Readonly<Record<'delivered' | 'decided' | 'program' | 'person-concerned', string>>;
  readonly seers: Readonly<Record<Seer, string>>;
  readonly grounds: Readonly<Record<'employment-duty', string>>;
  readonly kept: Readonly<Record<'while-in-use' | 'not-personal', string>>;
  /** By the name of the table in the database. */
  readonly tables: Readonly<Record<string, string>>;
}
