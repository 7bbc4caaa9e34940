import type { Section } from "../../table.js";
import { ceased } from "../yearly-contract.js";

const rounding = (unit: string, mode: string) => ({ "options.rounding": { unit, mode } });

/** 219 days of 365: with costs of a tenth just 0.3 of the premium goes back. */
const afterThreeFifths = { ...ceased, termination: { reason: "object-ceased", terminatedOn: "2025-10-07" } };
/** 2.4 of 8 days' premium: with costs of a tenth just 0.3 of it, over a term of another length. */
const thirty = {
  "contract.firstDay": "2025-04-01",
  "contract.lastDay": "2025-04-30",
  "termination.terminatedOn": "2025-04-22",
};

const premium = (amount: unknown) => ({ "contract.premium": amount });

/** How amounts are computed, rounded and printed. */
export const amounts: readonly Section[] = [
  {
    input: afterThreeFifths,
    rows: [
      {
        side: "half of 0.01 above an odd hundredth, by default",
        why: "104.05*0.3 = 31.215 is rounded up",
        flags: ["always-half-down", "always-down", "floats", "rounds-both-parts"],
        with: premium("104.05"),
      },
      {
        side: "half of 0.01 above an odd hundredth, half to even",
        why: "31.215: the even neighbour is 31.22",
        flags: ["always-half-down", "always-down", "floats"],
        with: { ...premium("104.05"), ...rounding("0.01", "half-even") },
      },
      {
        side: "half of 0.01 above an odd hundredth, half down",
        why: "31.215 is rounded down to 31.21",
        flags: ["always-half-up", "always-half-even", "always-up"],
        with: { ...premium("104.05"), ...rounding("0.01", "half-down") },
      },
      {
        side: "half of 0.01 above an even hundredth, by default",
        why: "104.15*0.3 = 31.245 is rounded up",
        flags: ["always-half-even", "always-half-down", "rounds-both-parts"],
        with: premium("104.15"),
      },
      {
        side: "half of 0.01 above an even hundredth, half to even",
        why: "31.245: the even neighbour is 31.24",
        flags: ["always-half-up", "always-up", "floats"],
        with: { ...premium("104.15"), ...rounding("0.01", "half-even") },
      },
      {
        side: "half of 1 above an odd number, by default",
        why: "5025*0.3 = 1507.5 is rounded up",
        flags: ["always-half-down", "divides-first", "always-hundredths"],
        with: { ...premium("5025"), ...rounding("1", "half-up") },
      },
      {
        side: "half of 1 above an odd number, half to even",
        why: "1507.5: the even neighbour is 1508",
        flags: ["always-half-down", "divides-first"],
        with: { ...premium("5025"), ...rounding("1", "half-even") },
      },
      {
        side: "half of 1 above an odd number, half down",
        why: "1507.5 is rounded down to 1507",
        flags: ["always-half-up", "always-half-even"],
        with: { ...premium("5025"), ...rounding("1", "half-down") },
      },
      {
        side: "half of 1 above an odd number, up",
        why: "1507.5 is rounded to 1508 with this mode too",
        flags: ["always-half-down", "always-down"],
        with: { ...premium("5025"), ...rounding("1", "up") },
      },
      {
        side: "half of 1 above an odd number, down",
        why: "1507.5 is rounded to 1507 with this mode too",
        flags: ["always-half-up", "always-up"],
        with: { ...premium("5025"), ...rounding("1", "down") },
      },
      {
        side: "exactly an amount, up",
        why: "2000*0.3 = 600 exactly, so there is nothing to round, however it is divided",
        flags: ["divides-first"],
        with: { ...premium("2000"), ...rounding("0.01", "up") },
      },
      {
        side: "exactly an amount, down",
        why: "5000.1*0.3 = 1500.03 exactly, so there is nothing to cut off, however it is divided",
        flags: ["divides-first"],
        with: { ...premium("5000.1"), ...rounding("0.01", "down") },
      },
      {
        side: "half of 10",
        why: "50*0.3 = 15 is rounded to 20, printed to the unit",
        flags: ["always-half-down", "always-hundredths"],
        with: { ...premium("50"), ...rounding("10", "half-up") },
      },
      {
        side: "half of 0.1",
        why: "100.5*0.3 = 30.15 is rounded to 30.2; the remainder 70.3 also has one decimal",
        flags: ["always-half-down", "always-hundredths"],
        with: { ...premium("100.5"), ...rounding("0.1", "half-up") },
      },
      {
        side: "half of 0.25",
        why: "1.25*0.3 = 0.375 is halfway from 0.25 to 0.50",
        flags: ["always-half-down", "always-hundredths"],
        with: { ...premium("1.25"), ...rounding("0.25", "half-up") },
      },
      {
        side: "a remainder that is not a multiple of the unit",
        why: "31.215 gives 31; the remainder 73.05 is printed with two decimals",
        flags: ["rounds-both-parts", "always-hundredths"],
        with: { ...premium("104.05"), ...rounding("1", "half-up") },
      },
      {
        side: "the least premium",
        why: "0.003 rounds to 0, so nothing is due and there is no deadline",
        flags: ["always-up", "due-of-nothing"],
        with: premium("0.01"),
      },
      {
        side: "the least premium, up",
        why: "0.003 rounds to 0.01, which is the whole premium",
        flags: ["always-half-up", "always-half-even", "always-half-down", "always-down"],
        with: { ...premium("0.01"), ...rounding("0.01", "up") },
      },
      {
        side: "the largest premium",
        why: "999999999999999.99*0.3 = 299999999999999.997, more than 17 digits",
        flags: ["narrow-integers", "always-down"],
        with: premium("999999999999999.99"),
      },
      {
        side: "the largest premium as a number",
        why: "a number holds the 15 digits of 999999999999999 exactly; *0.3 = 299999999999999.7",
        flags: ["narrow-integers", "always-hundredths", "number-refused"],
        with: { ...premium(999999999999999), ...rounding("1", "down") },
      },
      {
        side: "a premium as a number with a decimal",
        why: "20000.5*0.3 = 6000.15",
        flags: ["number-refused"],
        with: premium(20000.5),
      },
      {
        side: "a premium with two zeros after its decimals",
        why: "NUMERIC(19,4) prints 20000.5 like this; *0.3 = 6000.15",
        flags: ["zeros-refused"],
        with: premium("20000.5000"),
      },
      {
        side: "a premium with as many zeros as are read",
        why: "18 decimals, with 16 zeros after 20000.01; *0.3 = 6000.003",
        flags: ["zeros-refused"],
        with: premium(`20000.01${"0".repeat(16)}`),
      },
    ],
  },
  {
    input: { ...ceased, contract: { ...ceased.contract, concludedOn: "2025-04-01" } },
    rows: [
      {
        side: "half of 1 above an even number in a term of 30 days, half to even",
        why: "102.50*9/30 - 10.25 = 20.5: the even neighbour is 20",
        flags: ["always-half-up", "divisor-365"],
        with: { ...thirty, ...premium("102.50"), ...rounding("1", "half-even") },
      },
      {
        side: "half of 1 above an even number in a term of 30 days, half up",
        why: "102.50*9/30 - 10.25 = 20.5, which rounded daily premiums of 3.41666... would miss",
        flags: ["always-half-even", "always-half-down", "divides-first", "rounds-daily-premium"],
        with: { ...thirty, ...premium("102.50"), ...rounding("1", "half-up") },
      },
      {
        side: "thirds of a term of 30 days, up",
        why: "100.01*10/30 - 10.001 = 23.335...",
        flags: ["always-half-up", "always-half-even", "rounds-daily-premium"],
        with: { ...thirty, "termination.terminatedOn": "2025-04-21", ...premium("100.01"), ...rounding("0.1", "up") },
      },
    ],
  },
];
