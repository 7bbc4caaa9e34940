import type { Wrongs } from "./wrongs.js";

export const wrongs: Wrongs = {
  // The library says in English what each of them is.
  known: {},
  named: {
    forgotten: ["this was ignored: {field}", "use what was entered: {field}"],
    dayEarly: [
      "this day was read as the day before, because of a time-zone shift: {field}",
      "send and read days as text, without a time zone",
    ],
    chosen: ["another choice was made: {field}", "make the same choice on both sides: {field}"],
    taken: ["{field}: treated as “{value}”", "use what was entered: {field}"],
    shown: ["this is shown instead: {step}", "show the amount that goes back"],
  },
};
