import type { Conventions } from "./ended-contract.js";

export type Ground =
  | "never-in-force"
  | "before-start"
  | "insurer-fault"
  | "claims-paid"
  | "replacement"
  | "art-841-1"
  | "cooling-off"
  | "art-841-2"
  | "by-agreement";

export interface Considered {
  readonly ground: Ground;
  readonly clause: string;
  readonly applies: boolean;
  readonly because: string;
}

export interface Step {
  readonly id: string;
  readonly clause: string;
  readonly formula: string;
  readonly operands: Readonly<Record<string, string>>;
  readonly exact: string;
  readonly value: string;
}

export interface Note {
  readonly code: string;
  readonly clause: string;
  readonly facts: Readonly<Record<string, string>>;
}

export interface ReturnPremium {
  readonly operation: "ogpo-plus/return-premium";
  readonly ruleSet: { readonly id: string; readonly edition: string };
  readonly ground: Ground;
  readonly clause: string;
  readonly law?: string;
  readonly currency: "KZT";
  /** Null as long as the parties have not agreed on it. */
  readonly returnPremium: string | null;
  readonly retainedPremium: string | null;
  readonly days: { readonly term: number; readonly used: number; readonly unused: number };
  readonly dueOn: string | null;
  readonly coolingOff?: { readonly lastDay: string; readonly shifted: boolean };
  readonly considered: readonly Considered[];
  readonly missing: readonly (readonly string[])[];
  readonly documents: readonly string[];
  readonly steps: readonly Step[];
  readonly notes: readonly Note[];
  readonly assumed: readonly (readonly string[])[];
  readonly conventions: Conventions;
}
