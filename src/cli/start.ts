import { exitCodes } from "./command.js";
import { main } from "./main.js";

try {
  process.exitCode = await main(process.argv.slice(2), process);
} catch (error) {
  // A stream that cannot be read or written to the end: no fault of ours, and no stack helps.
  process.stderr.write(`return-premium: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = exitCodes.failed;
}
