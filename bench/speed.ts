import { do_not_optimize, measure } from "mitata";
import type { Peer, Question } from "./peers/question.js";

const ROUNDS = 9;

/** Nanoseconds an answer, the median of a peer's rounds; the rounds take turns, so that all meet the same machine. */
export async function medians(peers: Readonly<Record<string, Peer>>, question: Question): Promise<Map<string, number>> {
  const samples = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, returnOf] of Object.entries(peers)) {
      const { p50 } = await measure(() => do_not_optimize(returnOf(question)), { min_cpu_time: 2e8 });
      samples.set(name, [...(samples.get(name) ?? []), p50]);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, values.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0]));
}
