import type { OperationId } from "../../src/operations.js";
import { everyOperation } from "./every-operation.js";

/**
 * What the vectors of an operation are refused for besides the form of a field, each once: "code path", and the path of
 * the other field where two disagree.
 */
export function disagreementsIn(id: OperationId): readonly string[] {
  const found = everyOperation
    .filter((subject) => subject.id === id)
    .flatMap(({ operation, refused }) => refused.map(({ input }) => operation.safe(input)))
    .flatMap((outcome) => (outcome.success ? [] : outcome.error.issues))
    .filter(({ code, other }) => other !== undefined || !/^(invalid|missing|unknown)-/.test(code))
    .map(({ code, path, other }) => [code, path.join("."), other?.path.join(".")].filter(Boolean).join(" "));
  return [...new Set(found)].toSorted();
}
