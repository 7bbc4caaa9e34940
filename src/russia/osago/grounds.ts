import type { Dated } from "../../engine/dated.js";
import { type Note, note } from "../../engine/note.js";
import type { DocumentCode, Reason, ReturnNoteCode } from "./codes.js";
import { endsByMilitaryService, RETURN_CLAUSE } from "./parameters.js";

/** The effect of a termination reason on a contract. Every reason is also a ground. */
interface Ground {
  /** The day on which the contract ends: the day of the event, or the day on which the insurer was informed. */
  readonly endsOn: "eventOn" | "appliedOn";
  /** Whether the premium for the unused days is returned. If `false`, nothing is returned. */
  readonly isReturned: boolean;
  /** The document required in addition to those required for every application. */
  readonly document?: DocumentCode;
  readonly note?: Note<ReturnNoteCode>;
  /** The date from which a contract can end for this reason; absent if the reason has always applied. */
  readonly rule?: Dated;
}

const collectionDoubtful = /* @__PURE__ */ note("collection-doubtful", RETURN_CLAUSE);

export const grounds: Readonly<Record<Reason, Ground>> = {
  "owner-died": { endsOn: "eventOn", isReturned: true, document: "death-certificate" },
  "policyholder-died": { endsOn: "eventOn", isReturned: true, document: "death-certificate" },
  "vehicle-lost": { endsOn: "eventOn", isReturned: true, document: "loss-certificate" },
  "vehicle-destroyed": { endsOn: "eventOn", isReturned: true, document: "disposal-act" },
  "vehicle-scrapped": { endsOn: "eventOn", isReturned: true, document: "disposal-act" },
  "organisation-liquidated": {
    endsOn: "eventOn",
    isReturned: true,
    note: /* @__PURE__ */ note("right-disputed", RETURN_CLAUSE),
  },
  "insurer-liquidated": { endsOn: "eventOn", isReturned: true, note: collectionDoubtful },
  "licence-revoked": { endsOn: "appliedOn", isReturned: true, note: collectionDoubtful },
  "vehicle-sold": { endsOn: "appliedOn", isReturned: true, document: "sale-document" },
  "military-service": { endsOn: "appliedOn", isReturned: true, rule: endsByMilitaryService },
  "false-information": { endsOn: "appliedOn", isReturned: false },
  "instalment-unpaid": { endsOn: "appliedOn", isReturned: false },
  "own-wish": { endsOn: "appliedOn", isReturned: false },
};

const always: readonly DocumentCode[] = ["policy-original", "premium-receipts", "passport"];

/** The documents that the policyholder submits for a given reason. */
export function documentsFor(reason: Reason): readonly DocumentCode[] {
  const { document } = grounds[reason];
  return document === undefined ? always : [...always, document];
}
