import fc from "fast-check";
import type { LifeCabinetInput } from "../../oracle/life-cabinet.js";
import { endedContract } from "../ended-contract.arbitrary.js";

/** Contracts that the calculator takes, ended by a button. */
export const endedBy = (
  button: LifeCabinetInput["termination"]["button"],
  ended: Parameters<typeof endedContract>[0],
) =>
  fc
    .tuple(endedContract(ended, 4000), fc.boolean(), fc.constantFrom("natural-person", "legal-entity", undefined))
    .map(([{ contract, termination, options }, concludedElectronically, policyholder]): LifeCabinetInput => {
      const { paidPremium: _, ...fields } = contract;
      const { rounding, usedDays } = options ?? {};
      return {
        contract: { ...fields, concludedElectronically, policyholder, kind: "ordinary" },
        termination: { button, terminatedOn: termination.terminatedOn },
        options: { rounding, usedDays },
      };
    });
