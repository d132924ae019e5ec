// Compiles ink to a story and prints the seconds: node inkjs.mjs IN.ink OUT.json
import fs from "node:fs";
import { Compiler } from "inkjs/full";

const [, , ink, story] = process.argv;
const start = performance.now();
const json = new Compiler(fs.readFileSync(ink, "utf8")).Compile().ToJson();
console.log((performance.now() - start) / 1000);
fs.writeFileSync(story, json);
