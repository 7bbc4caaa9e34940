import type { AnyOperation } from "../../engine/operation.js";
import {
  type Difference,
  type DifferencesOptions,
  differencesOf,
  type VectorCase,
  type VectorFile,
} from "../../testing/index.js";
import { type Reply, type Subject, SubjectFault } from "./subject.js";

/** The outcome of a case. A case passes if there are no differences and no fault. */
export interface Verdict {
  readonly vector: VectorCase;
  readonly differences: readonly Difference[];
  /** The reason why there is no answer to compare. */
  readonly fault?: string;
}

/** The outcome of all vectors for an operation. */
export interface Verified {
  readonly file: VectorFile;
  readonly verdicts: readonly Verdict[];
  /** What is wrong with the program as a whole. */
  readonly fault?: string;
}

/** How many cases passed and how many failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Run every case in a file, and report each answer as it arrives. */
export async function judge(
  file: VectorFile,
  options: DifferencesOptions,
  operation: AnyOperation,
  subject: Subject,
  onAnswer: () => void,
): Promise<Verified> {
  const { cases } = file;
  const inputs = cases.map(({ input }) => input);
  const replies: Reply[] = [];
  let fault: string | undefined;
  try {
    for await (const reply of subject(operation, inputs)) {
      replies.push(reply);
      onAnswer();
    }
  } catch (error) {
    if (!(error instanceof SubjectFault)) throw error;
    fault = error.message;
  }
  const verdicts = cases.map((vector, index) => judgeReply(vector, replies[index] ?? { fault: "no answer" }, options));
  return { file, verdicts, ...(fault === undefined ? {} : { fault }) };
}

const judgeReply = (vector: VectorCase, reply: Reply, options: DifferencesOptions): Verdict =>
  "fault" in reply
    ? { vector, differences: [], fault: reply.fault }
    : { vector, differences: differencesOf(reply.answer, vector, options) };

export const hasPassed = ({ differences, fault }: Verdict): boolean => fault === undefined && differences.length === 0;

export function countVerdicts(verdicts: readonly Verdict[]): Count {
  const passed = verdicts.filter(hasPassed).length;
  return { passed, failed: verdicts.length - passed };
}

/** For each flag in a file, how many cases with that flag passed and how many failed. */
export const countByFlag = ({ file, verdicts }: Verified): readonly (Count & { readonly flag: string })[] =>
  Object.keys(file.flags).map((flag) => ({
    flag,
    ...countVerdicts(verdicts.filter(({ vector }) => vector.flags.includes(flag))),
  }));

/** Whether every case passed and the program as a whole had no fault. */
export const isWithoutFailure = ({ verdicts, fault }: Verified): boolean =>
  fault === undefined && verdicts.every(hasPassed);
