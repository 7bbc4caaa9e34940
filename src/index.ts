/**
 * The main entry point: each rule set as a namespace, all operations by id, the period that each table covers, links to
 * explanations of the conventions, the error class and the shared types.
 *
 * @module return-premium
 */

export { conventionLink } from "./convention-link.js";
export { type Coverage, type CoveredDays, type CoveredRuleSet, coverage } from "./coverage.js";
export { dayIn } from "./dates/day-in.js";
export * from "./engine/public.js";
export * as kzCivilCode from "./kazakhstan/civil-code/index.js";
export * as kz from "./kazakhstan/index.js";
export * as lifeCabinet from "./kazakhstan/life-cabinet/index.js";
export * as ogpoPlus from "./kazakhstan/ogpo-plus/index.js";
export * as ogpoVts from "./kazakhstan/ogpo-vts/index.js";
export { type OperationId, type Operations, operations } from "./operations.js";
export * as osago from "./russia/osago/index.js";
export * as zettaVoluntary from "./russia/zetta-voluntary/index.js";
