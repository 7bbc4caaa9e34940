import type { Section } from "../../table.js";
import { claim, eligible } from "./claim.js";

const facts = (repairCost: unknown, actualValue: unknown, payoutOn: unknown = "2025-08-01") =>
  claim({ repairCost, actualValue, payoutOn });

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
        side: "repair of just 80%",
        why: "80% is no total loss",
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
        side: "repair of just 80% of an odd value",
        why: "80% of 0.05 are 0.04",
        flags: ["total-loss-at-80"],
        with: facts("0.04", "0.05"),
      },
      {
        side: "repair of just 80% of a third",
        why: "80% of 333333.35 are 266666.68 exactly",
        flags: ["total-loss-at-80"],
        with: facts("266666.68", "333333.35"),
      },
      {
        side: "repair of nothing, a value of nothing",
        why: "a repair of 0 is no total loss",
        flags: ["total-loss-at-80"],
        with: facts("0", "0"),
      },
      {
        side: "repair of 0.01, a value of nothing",
        why: "more than 80% of nothing",
        flags: ["ground-overlooked"],
        with: facts("0.01", "0"),
      },
      {
        side: "a value of just 600 indexes",
        why: "600*3932 = 2359200 is at most that",
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
        side: "a value of just 600 indexes of the next year",
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
        side: "a value of just 600 indexes of spring 2020",
        why: "600*2778 = 1666800 from 1 April 2020 on",
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
        why: "the first half settles it: the payout day is not missing",
        flags: ["idle-facts-missing"],
        with: facts("100", "1000000", null),
      },
      {
        side: "no total loss, the index of the day not published",
        why: "the first half settles it: no index is asked for",
        flags: ["index-asked-idly"],
        with: facts("100", "1000000", "2027-01-01"),
      },
      {
        side: "a total loss, the payout day unknown",
        why: "the value alone does not settle it",
        flags: ["unknown-is-fine", "payout-day-guessed"],
        with: facts("900000", "1000000", null),
      },
      {
        side: "a total loss of a dear vehicle, the payout day unknown",
        why: "no index is known of a day that is not: the day is missing, whatever the value",
        flags: ["payout-day-guessed"],
        with: facts("5000000", "5000000", null),
      },
      {
        side: "a total loss, the index of the payout day not published",
        why: "2027 has no index yet",
        flags: ["index-unpublished-guessed"],
        with: facts("900000", "1000000", "2027-01-01"),
      },
      {
        side: "a total loss, no index, a condition false",
        why: "the index is missing whatever else decides",
        flags: ["index-unpublished-guessed"],
        with: { ...facts("900000", "1000000", "2027-01-01"), ...claim({ premiumPaid: false }) },
      },
      {
        side: "a total loss, no index, a ground true",
        why: "the index is missing whatever else decides",
        flags: ["index-unpublished-guessed"],
        with: { ...facts("900000", "1000000", "2999-12-31"), ...claim({ seizedByState: true }) },
      },
      {
        side: "repair unknown, the index of the payout day not published",
        why: "whether it is a total loss is open, and with it the claim: the repair is missing, and the day is not",
        flags: ["index-asked-idly", "unknown-is-fine"],
        with: facts(null, "1000000", "2027-01-01"),
      },
      {
        side: "repair unknown, a value above 600 indexes",
        why: "the second half settles it: nothing is missing",
        flags: ["idle-facts-missing", "index-limit-unread"],
        with: facts(null, "5000000"),
      },
      {
        side: "repair unknown, a value below 600 indexes",
        why: "the repair alone is missing",
        flags: ["unknown-is-fine"],
        with: facts(null, "1000000"),
      },
      {
        side: "repair of nothing, the value unknown",
        why: "no value makes that a total loss: nothing is missing",
        flags: ["idle-facts-missing"],
        with: facts("0", null),
      },
      {
        side: "repair of nothing, neither value nor index known",
        why: "the first half settles it: no index is asked for, and no value",
        flags: ["index-asked-idly", "idle-facts-missing"],
        with: facts("0", null, "2027-01-01"),
      },
      {
        side: "repair known, the value unknown",
        why: "the value alone is missing",
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
        side: "a fact that refuses alone, and a payout day that may",
        why: "600 indexes of 2026 are 2595000: a payout in that year refuses",
        flags: ["unknown-is-fine"],
        with: { ...facts("2900000", "2595000", null), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a fact that refuses alone, and a payout day that cannot",
        why: "no published index makes a value of 2595000.01 low: the day is asked for last",
        flags: ["missing-in-order-of-lists"],
        with: { ...facts("2900000", "2595000.01", null), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a fact that refuses alone, and a repair without an index",
        why: "a total loss would be no refusal but an error: the repair is asked for last",
        flags: ["missing-in-order-of-lists"],
        with: { ...facts(null, "1000000", "2027-01-01"), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a fact that refuses alone, and a repair with one",
        why: "a dear repair of a vehicle of low value refuses",
        flags: ["unknown-is-fine"],
        with: { ...facts(null, "1000000"), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a fact that refuses alone, and a value without an index",
        why: "a total loss would be no refusal but an error: the value is asked for last",
        flags: ["missing-in-order-of-lists"],
        with: { ...facts("900000", null, "2027-01-01"), ...claim({ dutiesBreached: null }) },
      },
      {
        side: "a fact that refuses alone, and an accident on the last day with an index",
        why: "a payout on 31 December 2026 refuses",
        flags: ["unknown-is-fine"],
        with: {
          ...late,
          ...facts("900000", "1000000", null),
          ...claim({ accidentOn: "2026-12-31", dutiesBreached: null }),
        },
      },
      {
        side: "a fact that refuses alone, and an accident on the first day without an index",
        why: "no payout day from then on refuses: the day is asked for last",
        flags: ["missing-in-order-of-lists"],
        with: {
          ...late,
          ...facts("900000", "1000000", null),
          ...claim({ accidentOn: "2027-01-01", dutiesBreached: null }),
        },
      },
    ],
  },
];
