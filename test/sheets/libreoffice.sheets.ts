import { checkConditions } from "./conditions.js";
import { recalculate } from "./recalculate.js";
import { checkWorkbooks } from "./workbooks.js";

checkConditions(recalculate);
checkWorkbooks(recalculate, 2000, 400);
