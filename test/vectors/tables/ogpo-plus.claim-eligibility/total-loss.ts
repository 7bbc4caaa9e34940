import type { Section } from "../../table.js";
import { claim, eligible } from "./claim.js";

const facts = (repairCost: unknown, actualValue: unknown, payoutOn: unknown = "2025-08-01") =>
  claim({ repairCost, actualValue, payoutOn });

/** An index that is told, of the payout day or in place of the published one. */
const told = (mrp: unknown) => ({ "options.mrp": mrp });

/** Cover from the last day on which an index is published. */
const late = {
  "contract.concludedOn": "2026-12-30",
  "contract.firstDay": "2026-12-31",
  "contract.lastDay": "2027-12-30",
};

/** Total loss of a vehicle of low value: repair above 80% of a value of at most 600 indexes of the payout day. */
export const totalLoss: readonly Section[] = [
  {
    input: eligible,
    clause: "4.5(14)",
    rows: [
      {
        side: "repair of exactly 80%",
        why: "80% is not a total loss",
        flags: ["total-loss-at-80"],
        with: facts("800000", "1000000"),
      },
      {
        side: "repair 0.01 above 80%",
        why: "a total loss of a vehicle worth less than 2359200",
        flags: ["ground-overlooked"],
        with: facts("800000.01", "1000000"),
      },
      {
        side: "repair of exactly 80% of an odd value",
        why: "80% of 0.05 is 0.04",
        flags: ["total-loss-at-80"],
        with: facts("0.04", "0.05"),
      },
      {
        side: "repair of exactly 80% of a third",
        why: "80% of 333333.35 is exactly 266666.68",
        flags: ["total-loss-at-80"],
        with: facts("266666.68", "333333.35"),
      },
      {
        side: "repair of 0, a value of 0",
        why: "a repair of 0 is not a total loss",
        flags: ["total-loss-at-80"],
        with: facts("0", "0"),
      },
      {
        side: "repair of 0.01, a value of 0",
        why: "more than 80% of 0",
        flags: ["ground-overlooked"],
        with: facts("0.01", "0"),
      },
      {
        side: "a value of exactly 600 indexes",
        why: "600*3932 = 2359200 is the limit",
        flags: ["index-limit-exclusive", "ground-overlooked"],
        with: facts("2359200", "2359200"),
      },
      {
        side: "a value 0.01 above 600 indexes",
        why: "the vehicle is worth more: no ground",
        flags: ["index-limit-unread"],
        with: facts("2359200", "2359200.01"),
      },
      {
        side: "a value of exactly 600 indexes of the next year",
        why: "600*4325 = 2595000 on a payout day of 2026",
        flags: ["index-of-accident-day", "index-limit-exclusive"],
        with: facts("2595000", "2595000", "2026-01-01"),
      },
      {
        side: "a value between the limits of two years, paid in the first",
        why: "above 2359200 on 31 December 2025",
        flags: ["index-limit-unread"],
        with: facts("2500000", "2500000", "2025-12-31"),
      },
      {
        side: "a value between the limits of two years, paid in the second",
        why: "below 2595000 on the last verified day, 31 December 2026",
        flags: ["index-of-accident-day"],
        with: facts("2500000", "2500000", "2026-12-31"),
      },
      {
        side: "a value between the limits of two years, paid on the first day of the second",
        why: "below 2595000 on 1 January 2026",
        flags: ["index-of-accident-day"],
        with: facts("2359200.01", "2359200.01", "2026-01-01"),
      },
      {
        side: "a value of exactly 600 indexes of spring 2020",
        why: "600*2778 = 1666800 from 1 April 2020",
        flags: ["index-limit-exclusive", "index-of-accident-day"],
        with: {
          "contract.concludedOn": "2020-01-01",
          "contract.firstDay": "2020-01-01",
          "contract.lastDay": "2020-12-31",
          ...claim({ accidentOn: "2020-03-31" }),
          ...facts("1666800", "1666800", "2020-04-01"),
        },
      },
      {
        side: "no total loss, the payout day unknown",
        why: "the first half decides: the payout day is not missing",
        flags: ["idle-facts-missing"],
        with: facts("100", "1000000", null),
      },
      {
        side: "no total loss, the index of the day not published",
        why: "the first half decides: no index is needed",
        flags: ["index-asked-idly"],
        with: facts("100", "1000000", "2027-01-01"),
      },
      {
        side: "repair of exactly 80%, the index of the day not published",
        why: "80% is not a total loss: no index is needed",
        flags: ["index-asked-idly", "total-loss-at-80"],
        with: facts("800000", "1000000", "2027-01-01"),
      },
      {
        side: "a total loss, the payout day unknown",
        why: "the value alone does not decide",
        flags: ["unknown-is-fine", "payout-day-guessed"],
        with: facts("900000", "1000000", null),
      },
      {
        side: "a total loss of an expensive vehicle, the payout day unknown",
        why: "without a payout day there is no index: the day is missing, whatever the value",
        flags: ["payout-day-guessed"],
        with: facts("5000000", "5000000", null),
      },
      {
        side: "a total loss, the index of the payout day not published",
        why: "2027 has no index yet: whether the value is low is open, and the index is missing",
        flags: ["index-unpublished-guessed", "index-unpublished-refused", "index-unsaid"],
        with: facts("900000", "1000000", "2027-01-01"),
      },
      {
        side: "a total loss, no index, a condition false",
        why: "the condition decides; a note says that the ground is open",
        flags: ["index-unpublished-refused", "index-unsaid"],
        with: { ...facts("900000", "1000000", "2027-01-01"), ...claim({ premiumPaid: false }) },
      },
      {
        side: "a total loss, no index, a ground true",
        why: "the ground decides, and 4.5(14) is not listed",
        flags: ["index-unpublished-guessed", "index-unpublished-refused", "index-unsaid"],
        with: { ...facts("900000", "1000000", "2999-12-31"), ...claim({ seizedByState: true }) },
      },
      {
        side: "repair unknown, the index of the payout day not published",
        why: "both halves are open: the repair is missing first, then the index",
        flags: ["index-unpublished-refused", "unknown-is-fine", "index-unsaid"],
        with: facts(null, "1000000", "2027-01-01"),
      },
      {
        side: "repair unknown, a value above 600 indexes",
        why: "the second half decides: nothing is missing",
        flags: ["idle-facts-missing", "index-limit-unread"],
        with: facts(null, "5000000"),
      },
      {
        side: "repair unknown, a value below 600 indexes",
        why: "only the repair is missing",
        flags: ["unknown-is-fine"],
        with: facts(null, "1000000"),
      },
      {
        side: "repair of 0, the value unknown",
        why: "this is not a total loss at any value: nothing is missing",
        flags: ["idle-facts-missing"],
        with: facts("0", null),
      },
      {
        side: "repair of 0, neither value nor index known",
        why: "the first half decides: neither index nor value is needed",
        flags: ["index-asked-idly", "idle-facts-missing"],
        with: facts("0", null, "2027-01-01"),
      },
      {
        side: "repair known, the value unknown",
        why: "only the value is missing",
        flags: ["unknown-is-fine"],
        with: facts("900000", null),
      },
      {
        side: "the repair known, the value and the day unknown",
        why: "both are missing",
        flags: ["unknown-is-fine"],
        with: facts("900000", null, null),
      },
      {
        side: "the value known, the repair and the day unknown",
        why: "both are missing, whatever the value",
        flags: ["unknown-is-fine", "payout-day-guessed"],
        with: facts(null, "5000000", null),
      },
      {
        side: "a fact that is enough to refuse, and a payout day that may",
        why: "600 indexes of 2026 are 2595000: a payout in that year is enough to refuse",
        flags: ["unknown-is-fine"],
        with: { ...facts("2900000", "2595000", null), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a fact that is enough to refuse, and a payout day that cannot",
        why: "no published index makes 2595000.01 a low value: the day is listed last",
        flags: ["missing-in-order-of-lists"],
        with: { ...facts("2900000", "2595000.01", null), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a fact that is enough to refuse, and a repair without an index",
        why: "a total loss alone is not enough to refuse: the repair is listed after it, and the index last",
        flags: ["missing-in-order-of-lists"],
        with: { ...facts(null, "1000000", "2027-01-01"), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a fact that is enough to refuse, and a repair with one",
        why: "an expensive repair of a low-value vehicle is enough to refuse",
        flags: ["unknown-is-fine"],
        with: { ...facts(null, "1000000"), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a fact that is enough to refuse, and a value without an index",
        why: "the value alone is not enough to refuse: it is listed after it, and the index last",
        flags: ["missing-in-order-of-lists"],
        with: { ...facts("900000", null, "2027-01-01"), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a fact that is enough to refuse, and an accident on the last day with an index",
        why: "a payout on 31 December 2026 is enough to refuse",
        flags: ["unknown-is-fine"],
        with: {
          ...late,
          ...facts("900000", "1000000", null),
          ...claim({ accidentOn: "2026-12-31", dutiesBreached: null }),
        },
      },
      {
        side: "a fact that is enough to refuse, and an accident on the first day without an index",
        why: "no payout day from then on is enough to refuse: the day is listed last",
        flags: ["missing-in-order-of-lists"],
        with: {
          ...late,
          ...facts("900000", "1000000", null),
          ...claim({ accidentOn: "2027-01-01", dutiesBreached: null }),
        },
      },
      {
        side: "a fact that is enough to refuse, and an index that is not published",
        why: "a total loss of a vehicle of known value: a large index alone is enough to refuse, so it comes first",
        flags: ["index-unpublished-refused", "index-unsaid"],
        with: { ...facts("900000", "1000000", "2027-01-15"), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a total loss of a vehicle worth nothing, no index",
        why: "without an index the ground is open, whatever the value",
        flags: ["index-unpublished-guessed", "index-unpublished-refused", "index-unsaid"],
        with: facts("0.01", "0", "2027-01-15"),
      },
      {
        side: "an accident before the first index, paid before it",
        why: "2014 has no index here either",
        flags: ["index-unsaid"],
        with: {
          "contract.concludedOn": "2014-01-01",
          "contract.firstDay": "2014-01-01",
          "contract.lastDay": "2014-12-31",
          ...claim({ accidentOn: "2014-06-01" }),
          ...facts("900000", "1000000", "2014-12-31"),
        },
      },
      {
        side: "an index given, a value of exactly 600 of them",
        why: "600*4500 = 2700000 is the limit",
        flags: ["ignores-mrp-option", "index-limit-exclusive"],
        with: { ...facts("2700000", "2700000", "2027-01-15"), ...told("4500") },
      },
      {
        side: "an index given, a value 0.01 above 600 of them",
        why: "the vehicle is worth more: no ground",
        flags: ["ignores-mrp-option", "index-limit-unread"],
        with: { ...facts("2700000.01", "2700000.01", "2027-01-15"), ...told("4500") },
      },
      {
        side: "an index given instead of the published one",
        why: "600*4500.50 = 2700300, where 600*3932 = 2359200",
        flags: ["ignores-mrp-option"],
        with: { ...facts("2700300", "2700300"), ...told("4500.50") },
      },
      {
        side: "an index given, the payout day unknown",
        why: "the day does not matter and is not missing: a value of 1000000 is below 2700000",
        flags: ["ignores-mrp-option"],
        with: { ...facts("900000", "1000000", null), ...told("4500") },
      },
      {
        side: "an index given, neither repair nor payout day known",
        why: "a value of 2700000.01 is above 600*4500: nothing is missing",
        flags: ["ignores-mrp-option", "idle-facts-missing"],
        with: { ...facts(null, "2700000.01", null), ...told("4500") },
      },
      {
        side: "an index given, the value unknown",
        why: "only the value is missing, not the day",
        flags: ["ignores-mrp-option", "unknown-is-fine"],
        with: { ...facts("900000", null, "2027-01-15"), ...told("4500") },
      },
      {
        side: "an index of 0",
        why: "an index must be above 0",
        flags: ["loose-amount"],
        with: told("0.00"),
        issues: ["invalid-amount options.mrp"],
      },
      {
        side: "an index with three decimals",
        why: "an amount has at most two decimals",
        flags: ["loose-amount"],
        with: told("4500.505"),
        issues: ["invalid-amount options.mrp"],
      },
      {
        side: "an index with a comma",
        why: "the decimal separator is a point",
        flags: ["loose-amount"],
        with: told("4500,50"),
        issues: ["invalid-amount options.mrp"],
      },
      {
        side: "an index below zero",
        why: "an index must be above 0",
        flags: ["loose-amount"],
        with: told(-4500),
        issues: ["invalid-amount options.mrp"],
      },
      {
        side: "an index as a list",
        why: "only the index of the payout day counts",
        flags: ["wrong-type"],
        with: told(["4500"]),
        issues: ["invalid-type options.mrp"],
      },
      {
        side: "the option of another operation",
        why: "this operation rounds nothing",
        flags: ["unknown-field"],
        with: { "options.rounding": { unit: "1", mode: "half-up" } },
        issues: ["unknown-field options.rounding"],
      },
      {
        side: "an index given as null",
        why: "an option must not be null",
        flags: ["wrong-type"],
        with: told(null),
        issues: ["invalid-type options.mrp"],
      },
    ],
  },
];
