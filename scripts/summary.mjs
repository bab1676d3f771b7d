// Sums what the runners counted and prints the closing line; a runner that ran nothing is a failure.
import { readdirSync, readFileSync } from 'node:fs';

const folder = '.cache/test-results';
const total = { passed: 0, failed: 0, skipped: 0 };
let idle = false;
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const counts = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  console.log(
    `${file.replace('.json', '')}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
  if (counts.passed + counts.failed + counts.skipped === 0) {
    console.error(`${file}: this runner ran no test.`);
    idle = true;
  }
  for (const key of Object.keys(total)) total[key] += counts[key];
}
if (idle) total.failed += 1;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
