import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { answerInOrder } from "../../src/cli/in-order.js";

const inTurns = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
};

async function* questions(count: number, atEnd?: () => Promise<void>): AsyncGenerator<number> {
  for (let question = 0; question < count; question += 1) yield question;
  await atEnd?.();
}

/** Make a promise that the test keeps. */
function makePromise(): { readonly kept: Promise<void>; readonly keep: () => void } {
  let keep = () => {};
  const kept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { kept, keep };
}

const nothing = () => undefined;

describe("answers are taken in the order of the questions", () => {
  it.each([
    { turns: [1, 1, 1, 1, 1, 1], why: "each takes as long" },
    { turns: [9, 1, 1, 1, 1, 1], why: "the first is the slowest" },
    { turns: [9, 8, 7, 6, 5, 4], why: "each is quicker than the one before" },
    { turns: [0, 9, 0, 9, 0, 9], why: "every other one is there at once" },
  ])("however long each takes: $why", async ({ turns }) => {
    const taken: number[] = [];
    await answerInOrder(questions(turns.length), {
      atOnce: 4,
      ask: async (question) => {
        await inTurns(turns[question] ?? 0);
        return question;
      },
      take: async (answer) => {
        await inTurns(answer % 2);
        taken.push(answer);
      },
      stop: nothing,
    });
    expect(taken).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("as soon as they are there, for one who asks the next question only then", async () => {
    const first = makePromise();
    const taken: number[] = [];
    async function* conversation(): AsyncGenerator<number> {
      yield 0;
      await first.kept;
      yield 1;
    }
    await answerInOrder(conversation(), {
      atOnce: 4,
      ask: (question) => question,
      take: async (answer) => {
        taken.push(answer);
        first.keep();
      },
      stop: nothing,
    });
    expect(taken).toEqual([0, 1]);
  });
});

it.each([
  { atOnce: 1, why: "one after the other" },
  { atOnce: 4, why: "several at a time" },
])("no more questions are asked than may be open, $atOnce: $why", async ({ atOnce }) => {
  const reader = makePromise();
  let asked = 0;
  const run = answerInOrder(questions(10), {
    atOnce,
    ask: () => {
      asked += 1;
    },
    take: () => reader.kept,
    stop: nothing,
  });
  await inTurns(20);
  expect(asked).toBe(atOnce);
  reader.keep();
  await run;
  expect(asked).toBe(10);
});

describe("a failure", () => {
  it.each([
    { failing: "answer", why: "a thread died" },
    { failing: "reader", why: "the disk is full" },
  ])(
    "of the $failing ends the waiting for a question, and is told after what came before is taken: $why",
    async ({ failing }) => {
      const end = makePromise();
      const taken: number[] = [];
      const run = answerInOrder(
        questions(4, () => end.kept),
        {
          atOnce: 8,
          ask: async (question) => {
            await inTurns(4 - question);
            if (failing === "answer" && question >= 2) throw new Error(`no answer to ${question}`);
            return question;
          },
          take: async (answer) => {
            if (failing === "reader" && answer >= 2) throw new Error(`no reader to ${answer}`);
            taken.push(answer);
          },
          stop: end.keep,
        },
      );
      await expect(run).rejects.toThrow(`no ${failing} to 2`);
      await inTurns(10);
      expect(taken).toEqual([0, 1]);
    },
  );

  it("of the questions is told after what was asked before is answered", async () => {
    const taken: number[] = [];
    const run = answerInOrder(
      questions(3, () => Promise.reject(new Error("no more input"))),
      {
        atOnce: 8,
        ask: async (question) => {
          await inTurns(5);
          return question;
        },
        take: async (answer) => {
          taken.push(answer);
        },
        stop: nothing,
      },
    );
    await expect(run).rejects.toThrow("no more input");
    expect(taken).toEqual([0, 1, 2]);
  });
});
