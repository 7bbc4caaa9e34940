import { checkConditions } from "../sheets/conditions.js";
import { computeInProcess } from "../sheets/in-process.js";
import { checkWorkbooks } from "../sheets/workbooks.js";
import { fewer } from "../support/mutants.js";

checkConditions(computeInProcess);
checkWorkbooks(computeInProcess, fewer(200), fewer(100));
