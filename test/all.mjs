// Runs every check and prints one tally: `npm test`.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CHECKS = ['test:types', 'test:lint', 'test:format', 'test:dead'];

const started = Date.now();
const folder = await mkdtemp(join(tmpdir(), 'laeringspartner-'));
const results = join(folder, 'jest.json');
let passed = 0;
let failed = 0;

if (!(await succeeds('build'))) finish(1);
for (const check of CHECKS) {
  if (await succeeds(check)) passed++;
  else failed++;
}
const green = await succeeds('test:unit', '--', '--json', `--outputFile=${results}`);
const counted = await readFile(results, 'utf8').then(JSON.parse, () => null);
passed += counted?.numPassedTests ?? 0;
failed += counted?.numFailedTests ?? 0;
// A suite that could not be loaded has no failed tests, and is a failure all the same.
if (!green) failed += counted?.numRuntimeErrorTestSuites ?? 1;
if (!green && failed === 0) failed = 1;
finish(failed);

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
      stdio: ['ignore', script === 'test:unit' ? 'ignore' : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('close', (code) => resolve(code === 0));
  });
}
