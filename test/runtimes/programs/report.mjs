// Runs on every runtime: computes every vector with the packed library, and says in one line of JSON how many cases there
// are, which of them differ, and the hash of all answers and of what `explain` says of them in three languages.

import { dayIn, operations } from "return-premium";
import { explain } from "return-premium/explain";
import { kk } from "return-premium/explain/kk";
import { ru } from "return-premium/explain/ru";
import { differencesOf } from "return-premium/testing";
import files from "./vectors.json" with { type: "json" };

export async function report() {
  const differing = [];
  const said = [];
  let cases = 0;
  for (const { operation, cases: ofOperation } of files) {
    for (const vector of ofOperation) {
      const outcome = operations[operation].safe(vector.input);
      const answer = outcome.success ? outcome.result : outcome.error.toJSON();
      if (differencesOf(answer, vector).length > 0) differing.push(`${operation}: ${vector.id}`);
      said.push(
        JSON.stringify(answer),
        explain(answer),
        explain(answer, { locale: ru }),
        explain(answer, { locale: kk }),
      );
      cases += 1;
    }
  }
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(said.join("\n")));
  const hash = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { cases, differing, hash, day: dayIn(new Date("2025-03-15T20:30:00Z"), "Asia/Almaty") };
}
