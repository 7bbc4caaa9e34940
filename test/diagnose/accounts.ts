import { type Account, accountOf, withTexts } from "../../src/diagnose/account.js";
import type { AnyOperation } from "../../src/engine/operation.js";
import type { everyOperation } from "../support/every-operation.js";

/** The account of the right computation. */
export function rightAccount(operation: AnyOperation, input: unknown): Account {
  const outcome = operation.safe(input);
  if (!outcome.success) throw outcome.error;
  const account = accountOf(operation, withTexts(operation, input), outcome.result);
  if (account === undefined) throw new Error("no amount");
  return account;
}

/** Every vector of an operation that gives an amount, as the account of its computation. */
export const accountsOf = ({ operation, compute, computed }: (typeof everyOperation)[number]) =>
  computed.flatMap(({ input }) => {
    const account = accountOf(operation, input, compute(input));
    return account === undefined ? [] : [{ input, account }];
  });
