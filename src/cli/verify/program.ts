import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { Readable } from "node:stream";
import type { AnyOperation } from "../../engine/operation.js";
import { readJson } from "../json.js";
import { type Line, LONGEST_LINE, splitLines } from "../lines.js";
import { type Reply, type Subject, SubjectFault } from "./subject.js";

/** The number of characters shown from the end of standard error if a program fails. */
const MOST_WORDS = 2000;

const isWindows = process.platform === "win32";

/**
 * A program that is started once for each operation. The shell runs the command as typed, followed by the operation's
 * id, so quotes and variables work, and the command can be `return-premium run`. Only the caller's text and operation
 * ids are passed to the shell.
 */
export const program = (command: string, patience: number): Subject =>
  async function* (operation: AnyOperation, inputs: readonly unknown[]): AsyncGenerator<Reply> {
    const child = spawn(`${command} ${operation.id}`, { shell: true, detached: !isWindows });
    const end = waitForEnd(child);
    const words = collectLastWords(child.stderr);
    let isLate = false;
    const watch = setTimeout(() => {
      isLate = true;
      stop(child);
    }, patience * 1000);
    // A program that has ended accepts no more lines; its missing answers will show this.
    child.stdin.on("error", () => undefined);
    child.stdin.end(inputs.map((input) => `${JSON.stringify(input)}\n`).join(""));

    let answered = 0;
    const fault = (what: string): SubjectFault =>
      new SubjectFault(`the program ${what} after ${answered} of ${inputs.length} answers${words()}`);
    try {
      for await (const lines of splitLines(child.stdout, LONGEST_LINE)) {
        for (const line of lines) {
          if (answered === inputs.length) throw fault("printed a line too many");
          answered += 1;
          watch.refresh();
          yield readReply(line);
        }
      }
      const how = await end;
      if (isLate) throw fault(`printed nothing for ${patience} seconds and was stopped`);
      if (answered < inputs.length) throw fault(how);
    } finally {
      clearTimeout(watch);
      if (child.exitCode === null && child.signalCode === null) stop(child);
    }
  };

function readReply({ bytes }: Line): Reply {
  if (bytes === undefined) return { fault: "a line longer than 1 MiB" };
  const json = readJson(bytes);
  if (json.kind === "value") return { answer: json.value };
  // As in the answers of `run`, only the beginning of a long line is shown.
  return { fault: json.kind === "blank" ? "an empty line" : `no JSON: ${json.error.issues[0]?.received ?? "no text"}` };
}

/** Wait for a program to end, and say how it ended. */
const waitForEnd = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once("error", ({ message }) => resolve(`could not be started (${message})`));
    child.once("close", (code, signal) => resolve(`ended (${signal ?? `exit code ${code}`})`));
  });

/** Collect the end of the text written to a stream, to be shown on separate lines. */
function collectLastWords(stream: Readable): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (words: string) => {
    text = (text + words).slice(-MOST_WORDS);
  });
  return () => (text.trim() === "" ? "" : `\n${text.trimEnd()}`);
}

/** Stop a program and all its child processes, which would survive if only the shell were stopped. */
function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (isWindows) spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"]);
  else killGroup(pid);
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // The program has already ended.
  }
}
