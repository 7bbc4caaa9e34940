/** The answers of an engine beside those of one `run` over the same contracts. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/** The number of a line is left out, as it is counted within the part of the input that a process received. */
const isolate = (line) => line.replace(/,"line":\d+\}$/, "}");

/** The answers of a file by their ids, and in how many lines; `inOrder` and `bytes` are hashes. */
export async function readAnswers(path) {
  const byId = new Map();
  const grounds = new Set();
  const [inOrder, bytes] = [createHash("sha256"), createHash("sha256")];
  let lines = 0;
  let errors = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { id, ground = null, returnPremium = null, retainedPremium = null, error = null } = JSON.parse(line);
    const answer = JSON.stringify([ground, returnPremium, retainedPremium, error]);
    byId.set(id, answer);
    inOrder.update(`${id}${answer}\n`);
    bytes.update(`${isolate(line)}\n`);
    if (ground !== null) grounds.add(ground);
    if (error !== null) errors += 1;
    lines += 1;
  }
  return { byId, lines, errors, grounds, inOrder: inOrder.digest("hex"), bytes: bytes.digest("hex") };
}

/** How the answers of an engine compare: the same bytes, the same in the same order, the same, or what is wrong. */
export function compare(answers, expected) {
  const wrong = [...expected.byId].filter(([id, answer]) => answers.byId.get(id) !== answer);
  const others = answers.lines - expected.lines;
  if (wrong.length > 0 || others !== 0) {
    return { isEqual: false, text: `**${wrong.length} missing or different, ${others} too many**` };
  }
  if (answers.bytes === expected.bytes) return { isEqual: true, text: "the same bytes" };
  return { isEqual: true, text: answers.inOrder === expected.inOrder ? "equal, in the same order" : "equal by `id`" };
}
