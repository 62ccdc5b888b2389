/** Sentences of the command line and the server that are neither findings, refusals nor figures. */
export interface SurfaceTexts {
  readonly unknownCommand: (given: string, nearest: string | null) => string;
  readonly unknownOption: (given: string, nearest: string | null) => string;
  readonly optionNeedsValue: (option: string) => string;
  readonly badOptionValue: (option: string, value: string, allowed: string) => string;
  readonly missingArgument: (argument: string, command: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly fault: string;
  /** `pid` 0: it is too busy to tell. */
  readonly recordInUse: (folder: string, pid: number) => string;
  readonly badIdentityKey: string;
  readonly madeOwner: (name: string, folder: string) => string;
  readonly startedInvented: (folder: string) => string;
  readonly settingChanged: (key: string, value: string) => string;
  readonly settingRefused: Readonly<
    Record<
      'unknown-key' | 'bad-value' | 'below-floor' | 'only-invented' | 'has-deliveries' | 'low-contrast',
      (key: string, allowed: string) => string
    >
  >;
  readonly statuses: Readonly<Record<'taken-in' | 'already-known' | 'stopped' | 'not-recognised', string>>;
  readonly onlyTried: string;
  readonly rowsRead: (read: string, kept: string, rejected: string) => string;
  readonly andMore: (count: string) => string;
  readonly reading: (file: string) => string;
  readonly noSuchPath: (path: string) => string;
  readonly noFiles: string;
  readonly badMapping: (file: string) => string;
  readonly unplacedPosition: (position: string, title: string, rows: number) => string;
  readonly unplacedWorkplace: (workplace: string, rows: number) => string;
  readonly columnsNeeded: (missing: string) => string;
  readonly withdrawn: (id: string) => string;
  readonly alreadyWithdrawn: (id: string) => string;
  readonly unknownDelivery: (id: string) => string;
  readonly wroteDemo: (folder: string) => string;
  readonly realOwnerNeedsLogin: string;
  /** For whoever runs the server; the code says why. */
  readonly loginRefused: (code: string) => string;
  readonly portTaken: (port: number, chosenBy: string) => string;
  readonly stopped: string;
  readonly waitsFor: (what: string) => string;
  readonly signs: string;
  readonly notFound: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly databaseAway: string;
  readonly foreignOrigin: string;
  readonly badBody: string;
  readonly roleNeedsUnit: string;
  readonly noAccess: string;
  readonly unknownSchool: (unit: string) => string;
  readonly unknownUnit: (unit: string) => string;
  readonly unknownSubgroup: (key: string) => string;
  readonly provenance: Readonly<
    Record<
      | 'metric'
      | 'definition'
      | 'population'
      | 'exclusions'
      | 'notes'
      | 'breaks'
      | 'quoted'
      | 'period'
      | 'dataset'
      | 'asKnownOn'
      | 'settings'
      | 'signs'
      | 'audience'
      | 'value'
      | 'numerator'
      | 'denominator'
      | 'state'
      | 'low'
      | 'high'
      | 'aboutSheet'
      | 'tableSheet'
      | 'now',
      string
    >
  >;
}
