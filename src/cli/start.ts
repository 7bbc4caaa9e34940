import { exitCodes } from "./command.js";
import { main } from "./main.js";

try {
  process.exitCode = await main(process.argv.slice(2), process);
} catch (error) {
  // A stream could not be read or written to the end. This is not a bug here, and a stack trace would not help.
  process.stderr.write(`return-premium: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = exitCodes.failed;
}
