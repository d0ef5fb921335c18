// Adds up what the two test runners wrote into their reports, in one line.
import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(new URL(`../test-results/${name}.json`, import.meta.url), "utf8"));
const unit = read("unit");
const { stats } = read("e2e");
const passed = unit.numPassedTests + stats.expected + stats.flaky;
const failed = unit.numFailedTests + stats.unexpected;
const skipped = unit.numPendingTests + unit.numTodoTests + stats.skipped;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
