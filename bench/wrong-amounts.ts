import { exactReturn } from "./exact-return.js";
import type { Peer, Question } from "./peers/question.js";

/** How many questions each peer answers otherwise than exact arithmetic does. */
export function countWrong(peers: Readonly<Record<string, Peer>>, questions: Iterable<Question>): Map<string, number> {
  const counted = Object.entries(peers).map(([name, returnOf]) => ({ name, returnOf, wrong: 0 }));
  for (const question of questions) {
    const exact = exactReturn(question);
    for (const peer of counted) if (peer.returnOf(question) !== exact) peer.wrong += 1;
  }
  return new Map(counted.map(({ name, wrong }) => [name, wrong]));
}
