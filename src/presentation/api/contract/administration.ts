/** GET /api/health: 200 when ready, else 503 */
export interface HealthAnswer {
  readonly status: 'ready' | 'database-unreachable';
  readonly version: string;
  /** Where the clock of the machine is wrong by what can be known: see `laget doctor`. Left out where it is not. */
  readonly clock?: 'ahead' | 'behind';
}

/** GET /api/alive: 200 while the program runs, whether or not its database answers */
export interface AliveAnswer {
  readonly version: string;
}

/** GET /api/owner */
export interface OwnerAnswer {
  readonly name: string;
  readonly kind: 'invented' | 'real';
  readonly version: string;
  /** `sha256:…` of the dataset version. */
  readonly dataset: string;
  /** Last day the counting source can tell about, `YYYY-MM-DD`; null where nothing is delivered. */
  readonly horizon: string | null;
  readonly today: string;
  readonly empty: boolean;
  /** A folder with files to try for the invented owner, if there is one. */
  readonly tryFolder: string | null;
  readonly fewestPersons: number;
}

/** GET and POST /api/session */
export interface SessionAnswer {
  readonly who: string;
  readonly role: string;
  readonly unit: string | null;
  /** Code of the area the role is given for. */
  readonly area: string | null;
  /** Whose whole figures the asker sees. */
  readonly internalReach: 'owner' | 'area' | 'unit' | 'none';
  /** Units whose whole figures the asker sees; empty where that is all of the owner's, or none. */
  readonly wholeUnits: readonly string[];
  /** What the asker may do, for the owner or for the units reached. */
  readonly may: readonly string[];
  /** Whether the role may change the data: take in, place, tell of breaks and figures, keep figures. */
  readonly keepsData: boolean;
  readonly canSwitch: boolean;
  /** Where the role was taken for some hours: in an emergency, or as a look as another. */
  readonly temporary: SessionTemporary | null;
  /** Who has logged in; null where nobody does: the invented owner on this machine. */
  readonly login: SessionLogin | null;
  readonly roles: readonly {
    readonly role: string;
    readonly label: string;
    /** A word on what the role may see. */
    readonly sees: string;
    readonly needsUnit: boolean;
    readonly needsArea: boolean;
    readonly internalReach: 'owner' | 'area' | 'unit' | 'none';
  }[];
}

/** A role that ends within hours, as every page shows it. */
export interface SessionTemporary {
  readonly id: string;
  readonly kind: 'emergency' | 'look-as';
  /** ISO 8601 in UTC. */
  readonly until: string;
  /** Name of whose pages are looked at; null in an emergency. */
  readonly seenAs: string | null;
  readonly label: string;
  readonly place: string | null;
  /** What the role may do besides what is shown here, in words. */
  readonly hidden: readonly string[];
}

/** Somebody's own session. */
export interface SessionLogin {
  readonly name: string;
  /** The roles that have been given to them, to choose among. */
  readonly mine: readonly {
    readonly role: string;
    readonly label: string;
    readonly unit: string | null;
    readonly area: string | null;
    /** Name of the unit or area. */
    readonly place: string | null;
    /** Whether it was taken for some hours. */
    readonly isTemporary: boolean;
  }[];
  /** Until the session ends if nothing is asked for; seconds. */
  readonly secondsLeft: number;
}

/** GET /api/session/left: asking does not prolong the session. */
export interface SessionLeftAnswer {
  readonly name: string;
  readonly secondsLeft: number;
  /** Whether the session can be prolonged, or has come to its longest. */
  readonly canStay: boolean;
}

/** POST /api/logout */
export interface LogoutAnswer {
  /** Where to go: the provider's own logout, or our page. */
  readonly next: string;
}

/** Body of POST /api/session */
export interface SessionChange {
  readonly role: string;
  readonly unit: string | null;
  /** Code of an area, for a role that is given for one. */
  readonly area?: string | null | undefined;
}

/** GET /api/units */
export interface UnitsAnswer {
  readonly units: readonly {
    readonly unit: string;
    readonly name: string;
    readonly schoolType: string;
    /** Code of the area it lies in; null where it is placed in none. */
    readonly area: string | null;
    /** `YYYY-MM-DD`: the first day it is no longer there; null while it is open. */
    readonly closedOn: string | null;
  }[];
  /** Areas that have units, by name. */
  readonly areas: readonly { readonly code: string; readonly name: string }[];
}

/** GET /api/placings */
export interface PlacingsAnswer {
  readonly workplaces: readonly {
    readonly workplace: string;
    readonly unit: string;
    /** `YYYY-MM-DD`; empty = always. */
    readonly from: string;
    /** `YYYY-MM-DD` (first day it no longer holds); empty = still. */
    readonly to: string;
  }[];
  readonly positions: readonly {
    readonly position: string;
    readonly subgroup: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** Body of POST /api/placings: workplace -> unit number, position -> staff subgroup or group. */
export interface PlacingsChange {
  readonly workplaces: Readonly<Record<string, string>>;
  readonly positions: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD`; null = always. */
  readonly from: string | null;
}

/** POST /api/placings */
export interface PlacingsOutcome {
  readonly workplaces: number;
  readonly positions: number;
  readonly refused: readonly { readonly key: string; readonly reason: string; readonly message: string }[];
}

/** GET /api/settings */
export interface SettingsAnswer {
  readonly settings: Readonly<Record<string, string>>;
}

/** Body of POST /api/settings */
export interface SettingChangeRequest {
  readonly key: string;
  readonly value: string;
}

/** GET /api/look-ups */
export interface LookUpsAnswer {
  readonly lookUps: readonly {
    readonly at: string;
    readonly who: string;
    readonly role: string;
    readonly unit: string | null;
    readonly what: string;
  }[];
}

/** Any error: application/problem+json (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /**
   * A refusal's code, or `not-found`, `wrong-use`, `too-large`, `foreign-origin`, `not-logged-in`, `no-role`, `too-many`,
   * `fault`.
   */
  readonly code: string;
  /** What happened and what to do, in the language asked for. */
  readonly detail: string;
  /** Where to log in; only with `not-logged-in`. */
  readonly login?: string | undefined;
  /** What is wrong with each field of a form, by its place in what was sent: `indicators[0].target`. */
  readonly fields?: readonly { readonly place: string; readonly text: string }[] | undefined;
}
