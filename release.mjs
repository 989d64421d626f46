// Makes the archive of a release: what clasp pushes, checked, under the version of package.json.
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync, zipSync } from 'fflate';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const FOLDER = `${ROOT}dist/addon/`;
/** Of every file in the archive: the same files give the same archive, byte for byte. */
const MADE_AT = new Date(2000, 0, 1);

const run = promisify(execFile);
const node = (...args) => run(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 26 });

const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const archive = `dist/laeringspartner-${version}.zip`;

try {
  await checkSource();
  await node('build.mjs', '--quiet');
  const files = await read();
  await checkFiles(files);
  await writeArchive(files);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** What is released is what is committed, and the changelog tells of it. */
async function checkSource() {
  const { stdout } = await run('git', ['status', '--porcelain'], { cwd: ROOT });
  if (stdout !== '')
    throw new Error(`Commit first, so that the release can be found again:\n${stdout}`);
  const changes = await readFile(`${ROOT}CHANGELOG.md`, 'utf8');
  if (!changes.split('\n').some((line) => line.startsWith(`## ${version}`))) {
    throw new Error(`CHANGELOG.md has no «## ${version}».`);
  }
}

/** By name, in the order of their names. */
async function read() {
  const names = (await readdir(FOLDER)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(FOLDER + name)])),
  );
}

/** The tests of the bundle: push set, manifest, names, pages, sizes, calls. */
async function checkFiles(files) {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  await node(...jest, 'test/bundle').catch(({ stderr }) => {
    throw new Error(`What would be pushed is not as it should be:\n${stderr}`);
  });
  if (!files['Code.js']?.includes(JSON.stringify(version))) {
    throw new Error(`Code.js does not say that it is ${version}.`);
  }
}

/** Written, read again, and compared with what clasp would push. */
async function writeArchive(files) {
  const entries = Object.entries(files);
  const packed = zipSync(
    Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { mtime: MADE_AT }]])),
    { level: 9 },
  );
  await writeFile(ROOT + archive, packed);
  const unpacked = unzipSync(await readFile(ROOT + archive));
  const same =
    Object.keys(unpacked).join() === Object.keys(files).join() &&
    entries.every(([name, bytes]) => bytes.equals(unpacked[name]));
  if (!same) {
    await rm(ROOT + archive);
    throw new Error('The archive does not hold what was put into it.');
  }
  const sum = createHash('sha256').update(packed).digest('hex');
  await writeFile(`${ROOT + archive}.sha256`, `${sum}  laeringspartner-${version}.zip\n`);
  for (const [name, bytes] of entries) console.log(`${String(bytes.length).padStart(8)}  ${name}`);
  console.log(`${String(packed.length).padStart(8)}  ${archive}`);
  console.log(`sha256 ${sum}`);
}
