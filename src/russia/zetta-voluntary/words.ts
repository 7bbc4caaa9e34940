import type { CoreIssueCode } from "../../engine/issue.js";
import type { FieldsOf } from "../../engine/words.js";
import { citationWords, fieldWords, noDueDayWords, noteWords, stepWords } from "../words.js";
import type { CostsBase, Ground, NoteCode, StepId } from "./codes.js";
import type { ReturnPremiumIssueCode } from "./issues.js";
import type { ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";

/** The wording for the voluntary policy operation. */
export const words = {
  titles: { "zetta-voluntary/return-premium": "Return of premium for a voluntary policy of Zetta" } satisfies Record<
    ReturnPremiumResult["operation"],
    string
  >,
  citations: { "q-and-a": citationWords["q-and-a"] },
  grounds: {
    "claims-bar": "a claim was paid or a loss reported, so nothing is returned",
    "early-termination":
      "the policy ended early without a claim: the premium for the unused days, less the insurer's costs, is returned[{allKept}, but the costs are at least as high]",
  } satisfies Record<Ground, string>,
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    "unearned-premium": "the unearned part of the paid premium",
    costs: "the costs that the insurer keeps",
  } satisfies Record<StepId, string>,
  notes: noteWords satisfies Record<NoteCode, string>,
  fields: {
    ...fieldWords,
    paidPremium: "the paid premium",
    claims: "the claims",
    paid: "whether a claim was paid",
    reported: "whether a loss was reported",
    lastCoveredDay: "the last day of cover",
    costs: "the costs that the insurer keeps",
    share: "the share",
    of: "the premium to which the share applies",
  } satisfies Record<FieldsOf<ReturnPremiumInput>, string>,
  values: {
    "paid-premium": "the paid premium",
    "unearned-premium": "the premium for the unused days",
  } satisfies Record<CostsBase, string>,
  conventions: {
    "costs paid-premium": "the insurer keeps {share} of the paid premium for its costs",
    "costs unearned-premium": "the insurer keeps {share} of the premium for the unused days for its costs",
  } satisfies Record<`costs ${CostsBase}`, string>,
  issues: { "terminated-after-last-day": "after the last day of the term" } satisfies Record<
    Exclude<ReturnPremiumIssueCode, CoreIssueCode>,
    string
  >,
};

export { noteFacts } from "../words.js";
