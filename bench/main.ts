import type { Question } from "./peers/question.js";
import { exactPeers, inexactPeers } from "./peers.js";
import { randomQuestions, tieQuestions } from "./questions.js";
import { medians } from "./speed.js";
import { countWrong } from "./wrong-amounts.js";

const RANDOM_QUESTIONS = 500_000;
const TIES = 50_000;

/** The worked case, 20 000 for 365 days, withdrawn on the tenth: 17 506.85. */
const question: Question = { premium: "20000.00", termDays: 365, usedDays: 9, decimals: 2 };

const peers = { ...exactPeers, ...inexactPeers };
const speeds = await medians(peers, question);
const operation = speeds.get("return-premium") ?? 0;
const formulas = speeds.get("return-premium/formulas") ?? 0;

const counts = [
  { asked: `${RANDOM_QUESTIONS} random at 0.01`, wrong: countWrong(peers, randomQuestions(1, 2, RANDOM_QUESTIONS)) },
  { asked: `${RANDOM_QUESTIONS} random at 1`, wrong: countWrong(peers, randomQuestions(2, 0, RANDOM_QUESTIONS)) },
  { asked: `${TIES} ties at 0.01`, wrong: countWrong(peers, tieQuestions(3, 2, TIES)) },
  { asked: `${TIES} ties at 1`, wrong: countWrong(peers, tieQuestions(4, 0, TIES)) },
];

const ratio = (nanoseconds: number, to: number): string => (nanoseconds / to).toPrecision(2);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

console.log(row(["", "ns", "to the operation", "to /formulas", ...counts.map(({ asked }) => `wrong of ${asked}`)]));
console.log(row(["---", ...Array.from({ length: 3 + counts.length }, () => "--:")]));
for (const [name, nanoseconds] of speeds) {
  const wrong = counts.map((count) => count.wrong.get(name) ?? "");
  console.log(
    row([name, nanoseconds.toFixed(0), ratio(nanoseconds, operation), ratio(nanoseconds, formulas), ...wrong]),
  );
}
