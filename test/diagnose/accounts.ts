import { accountOf } from "../../src/diagnose/account.js";
import type { everyOperation } from "../support/every-operation.js";

/** Every vector of an operation that gives an amount, as the account of its computation. */
export const accountsOf = ({ operation, compute, computed }: (typeof everyOperation)[number]) =>
  computed.flatMap(({ input }) => {
    const account = accountOf(operation, input, compute(input));
    return account === undefined ? [] : [{ input, account }];
  });
