/** The settings and callbacks for answering a series of questions. */
export interface Answering<Question, Answer> {
  /** The maximum number of questions that may be pending at the same time. */
  readonly atOnce: number;
  ask(question: Question): Answer | Promise<Answer>;
  /** Receives the answers one by one, in the order of the questions. */
  take(answer: Answer): Promise<void>;
  /** Stops asking because an answer failed or could not be written. */
  stop(): void;
}

/** Ask several questions at a time, and pass on each answer as soon as it and all earlier answers have arrived. */
export async function answerInOrder<Question, Answer>(
  questions: AsyncIterable<Question>,
  { atOnce, ask, take, stop }: Answering<Question, Answer>,
): Promise<void> {
  const open: Promise<void>[] = [];
  let last = Promise.resolve();
  try {
    for await (const question of questions) {
      const answer = Promise.resolve(ask(question));
      last = last.then(async () => take(await answer));
      answer.catch(stop);
      last.catch(stop);
      if (open.push(last) === atOnce) await open.shift();
    }
  } finally {
    // Questions asked before the end are still answered; only the first failure is reported.
    await last;
  }
}
