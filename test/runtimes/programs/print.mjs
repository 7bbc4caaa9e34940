import { report } from "./report.mjs";

report().then((answer) => console.log(JSON.stringify(answer)));
