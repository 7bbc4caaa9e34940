/** An operation as the input schema of one procedure and the output schema of another. */

import { initTRPC, TRPCError } from "@trpc/server";
import { returnPremium } from "return-premium/life-cabinet";

const contracts = new Map([["4711", { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" }]]);

const { procedure, router } = initTRPC.create();

export const appRouter = router({
  /** The client knows the types of the input and of the result. */
  returnPremium: procedure.input(returnPremium).query(({ input }) => returnPremium(input)),

  /** The values that a form starts with; tRPC checks that they are a valid input of the operation. */
  refusalOf: procedure
    .input((number: unknown) => {
      if (typeof number !== "string") throw new TypeError("the contract number must be text");
      return number;
    })
    .output(returnPremium)
    .query(({ input: number }) => {
      const contract = contracts.get(number);
      if (contract === undefined) throw new TRPCError({ code: "NOT_FOUND" });
      return { contract, termination: { button: "refusal", terminatedOn: contract.firstDay } };
    }),
});

export type AppRouter = typeof appRouter;
