/** Wrong values of the monthly calculation index. */

import { nextDay, previousDay } from "../../oracle/days.js";
import { printAmount, readAmount } from "../../oracle/money.js";
import type { Table } from "../table.js";
import { kzMrpTable } from "../tables/kz.mrp.js";
import { at, type Mutant, mutant, textAt, withFields, withInput } from "./mutant.js";

const index: readonly Table[] = [kzMrpTable];

const clamped = (day: string): string => (day < "2015-01-01" ? "2015-01-01" : day > "2026-12-31" ? "2026-12-31" : day);

const isOfBenefits = (day: string): boolean => "2022-04-01" <= day && day <= "2022-12-31";

function ofBenefits(input: unknown): string {
  const amount = 3180n * readAmount(String(at(input, "count") ?? 1));
  return printAmount(amount, amount % 100n === 0n ? "1" : "0.01");
}

export const mutantsOfTheIndex: readonly Mutant[] = [
  mutant(
    "index-of-day-before",
    index,
    withInput((input) => ({ on: previousDay(textAt(input, "on")) })),
  ),
  mutant(
    "index-of-next-day",
    index,
    withInput((input) => ({ on: nextDay(textAt(input, "on")) })),
  ),
  mutant(
    "index-by-year",
    index,
    withInput((input) => ({ on: `${textAt(input, "on").slice(0, 4)}-12-31` })),
  ),
  mutant(
    "index-of-benefits",
    index,
    withFields((input) => (isOfBenefits(textAt(input, "on")) ? { value: "3180", amount: ofBenefits(input) } : {})),
  ),
  mutant(
    "index-unpublished",
    index,
    withInput((input) => ({ on: clamped(textAt(input, "on")) })),
  ),
  mutant(
    "count-ignored",
    index,
    withInput(() => ({ count: undefined })),
  ),
  mutant(
    "whole-counts-only",
    index,
    withInput((input) => ({ count: Math.trunc(Number(at(input, "count") ?? 1)) })),
  ),
  mutant(
    "narrow-integers",
    index,
    withFields((input, { expected }) => ({
      amount: String(Math.imul(Number(expected.value), Number(at(input, "count") ?? 1))),
    })),
  ),
];
