import { checkConditions } from "../sheets/conditions.js";
import { computeInProcess } from "../sheets/in-process.js";
import { checkWorkbooks } from "../sheets/workbooks.js";

checkConditions(computeInProcess);
checkWorkbooks(computeInProcess, 200, 100);
