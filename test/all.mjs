// Runs every check and prints one tally: `npm test`.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CHECKS = ['test:types', 'test:lint', 'test:format', 'test:dead'];
/** The browser has the machine to itself: a busy one loses key strokes. */
const SUITES = ['test:unit', 'test:browser'];

const started = Date.now();
const folder = await mkdtemp(join(tmpdir(), 'laeringspartner-'));
let passed = 0;
let failed = 0;

if (!(await succeeds('build'))) finish(1);
for (const check of CHECKS) {
  if (await succeeds(check)) passed++;
  else failed++;
}
for (const suite of SUITES) await count(suite);
finish(failed);

async function count(suite) {
  const results = join(folder, `${suite.replace(':', '-')}.json`);
  const green = await succeeds(suite, '--', '--json', `--outputFile=${results}`);
  const counted = await readFile(results, 'utf8').then(JSON.parse, () => null);
  const before = failed;
  passed += counted?.numPassedTests ?? 0;
  failed += counted?.numFailedTests ?? 0;
  // A suite that could not be loaded has no failed tests, and is a failure all the same.
  if (!green) failed += counted?.numRuntimeErrorTestSuites ?? 1;
  if (!green && failed === before) failed++;
}

function finish(failures) {
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`\n${seconds} s`);
  console.log(`${passed} passed, ${Math.max(failed, failures)} failed`);
  rm(folder, { recursive: true, force: true }).finally(() => process.exit(failures > 0 ? 1 : 0));
}

/** Its own output is shown; jest's JSON goes to a file. */
function succeeds(script, ...args) {
  console.log(`\n> ${script}`);
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, ...args], {
      stdio: ['ignore', SUITES.includes(script) ? 'ignore' : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('close', (code) => resolve(code === 0));
  });
}
