import { BEFORE } from "./before.js";
import { byBigInt } from "./peers/big-int.js";
import { byHonestStack } from "./peers/honest-stack.js";
import { byOperation, byOperationWithoutSteps } from "./peers/operation.js";
import type { Peer, Question } from "./peers/question.js";
import { exactPeers, inexactPeers } from "./peers.js";
import { randomQuestions, tieQuestions, timedQuestions } from "./questions.js";
import type { Ratio } from "./ratios.js";
import { measureInTurns, medianOf, type Samples, timesAsFast } from "./samples.js";
import { formatRatio, printTable } from "./table.js";
import { countWrong } from "./wrong-amounts.js";

const FULL = "return-premium";
const NO_STEPS = "return-premium without steps";
const HONEST = "the honest stack";
const INTEGERS = "bare BigInt";
const FULL_BEFORE = `return-premium at ${BEFORE}`;

const WARM_UP_ROUNDS = 3;

const peers = { ...exactPeers, ...inexactPeers };

/** Prints how fast each contender answers and how often it is wrong, and returns the ratios that must not get worse. */
export function compareAnswers(byOperationBefore: Peer, isShort: boolean): Ratio[] {
  const ofRatios = {
    [HONEST]: byHonestStack,
    [FULL]: byOperation,
    [NO_STEPS]: byOperationWithoutSteps,
    [FULL_BEFORE]: byOperationBefore,
    [INTEGERS]: byBigInt,
  };
  const speeds = isShort
    ? timeAnswers(ofRatios, timedQuestions, { rounds: 25, milliseconds: 100 })
    : timeAnswers({ ...ofRatios, ...peers }, timedQuestions, { rounds: 30, milliseconds: 200 });
  const counts = isShort ? [] : countWrongOfAll();
  printTable(
    [
      "program",
      "processor µs per result",
      `speed-up over ${HONEST} (×)`,
      ...counts.map(({ asked }) => `wrong in ${asked}`),
    ],
    [...speeds.keys()].map((name) => [
      name,
      (medianOf(speeds, name) / 1000).toPrecision(3),
      formatRatio(timesAsFast(speeds, name, HONEST)),
      ...counts.map(({ wrong }) => String(wrong.get(name) ?? "")),
    ]),
  );
  const ratio = (faster: string, slower: string): Ratio => ({
    name: `speed-up of ${faster} over ${slower} (×)`,
    value: timesAsFast(speeds, faster, slower),
    better: "larger",
  });
  return [
    ratio(FULL, HONEST),
    ratio(NO_STEPS, HONEST),
    { ...ratio(INTEGERS, NO_STEPS), better: "smaller" },
    ratio(FULL, FULL_BEFORE),
  ];
}

/** Nanoseconds an answer; in each round every contender answers all questions again and again, for so long. */
function timeAnswers(
  contenders: Readonly<Record<string, Peer>>,
  questions: readonly Question[],
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Samples {
  const nanoseconds = (contender: Peer): number => nanosecondsOf(contender, questions, milliseconds);
  // The figures of the first rounds, in which the compiler is still at work, are not kept.
  measureInTurns(contenders, WARM_UP_ROUNDS, nanoseconds);
  return measureInTurns(contenders, rounds, nanoseconds);
}

function nanosecondsOf(contender: Peer, questions: readonly Question[], milliseconds: number): number {
  // Of the processor, not of the clock: others may be at work on the machine. What the garbage collector takes counts.
  const start = process.cpuUsage();
  let answers = 0;
  let elapsed = 0;
  let length = 0;
  while (elapsed < milliseconds * 1000) {
    for (const question of questions) length += contender(question)?.length ?? 0;
    answers += questions.length;
    const { user, system } = process.cpuUsage(start);
    elapsed = user + system;
  }
  // Asking for the length keeps the compiler from leaving the answers out.
  if (length === 0) throw new Error("a contender gave no amount");
  return (elapsed * 1000) / answers;
}

/** The honest stack rounds to 0.01 only. */
function countWrongOfAll() {
  const atHundredths = { [HONEST]: byHonestStack, ...peers };
  return [
    { asked: "500000 random cases, unit 0.01", wrong: countWrong(atHundredths, randomQuestions(1, 2, 500_000)) },
    { asked: "500000 random cases, unit 1", wrong: countWrong(peers, randomQuestions(2, 0, 500_000)) },
    { asked: "50000 ties, unit 0.01", wrong: countWrong(atHundredths, tieQuestions(3, 2, 50_000)) },
    { asked: "50000 ties, unit 1", wrong: countWrong(peers, tieQuestions(4, 0, 50_000)) },
  ];
}
