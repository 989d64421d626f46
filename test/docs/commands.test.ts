// Every command in README and docs is followed in a fresh checkout, as far as it needs no Google account.
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const LONG = 300_000;

let clone: string;
beforeAll(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'laeringspartner-clone-'));
  const left = ['node_modules', 'dist', '.git'].map((name) => path.join(root, name));
  cpSync(root, clone, { recursive: true, filter: (from) => !left.includes(from) });
  symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: clone });
  git('init', '--quiet');
  git('add', '--all');
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid'];
  git(...who, 'commit', '--quiet', '--message', 'as it stands');
  run('npm run build');
}, LONG);
afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** To its end; gives what it wrote on standard output. */
function run(command: string): string {
  return execFileSync(command, { cwd: clone, shell: true, encoding: 'utf8', stdio: 'pipe' });
}

/** Until it has written this, and answers what it wrote; what takes minutes is not waited for. */
async function until(command: string, written: RegExp, meanwhile?: (text: string) => Promise<void>) {
  const child = spawn(command, { cwd: clone, shell: true, detached: true });
  let text = '';
  try {
    await new Promise<void>((resolve, reject) => {
      const take = (part: Buffer): void => {
        text += part.toString();
        if (written.test(text)) resolve();
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.on('exit', (code) => reject(new Error(`${command}: ended with ${code}\n${text}`)));
    });
    await meanwhile?.(text);
  } finally {
    // The shell and what it started.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  }
}

async function opens(text: string): Promise<void> {
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text) ?? [];
  const page = await fetch(address);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<html')]);
}

const PLAN = {
  ...{ model: 'pairs', seed: 'docs', draws: 2 },
  pupils: ['p0', 'p1', 'p2', 'p3'].map((id) => ({ id })),
};

/** What each command is followed by; those of `ELSEWHERE` are not followed here. */
const FOLLOWED: Readonly<Record<string, () => unknown>> = {
  'npm ci && npm start': () => until('npm start -- --port 0', /127\.0\.0\.1:\d+\//, opens),
  'npm start -- --workbook trinn5.xlsx': () =>
    until(
      'npm start -- --workbook trinn5.xlsx --port 0 --today 2026-11-23 --user Kari --locale nn --trace calls.jsonl',
      /127\.0\.0\.1:\d+\//,
      opens,
    ),
  'npm run -s simulate -- plan.json': () => {
    writeFileSync(path.join(clone, 'plan.json'), JSON.stringify(PLAN));
    const { draws } = JSON.parse(run('npm run -s simulate -- plan.json')) as { draws: unknown[] };
    expect(draws).toHaveLength(2);
  },
  'npm run build': () => {
    run('npm run build');
    for (const folder of ['addon', 'local']) {
      expect(existsSync(path.join(clone, 'dist', folder))).toBe(true);
    }
  },
  'npm run release': () => {
    // What was tried before is no part of what is released.
    execFileSync('git', ['clean', '--quiet', '--force'], { cwd: clone });
    const told = run('npm run release');
    const { version } = JSON.parse(readFileSync(path.join(clone, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(told).toContain(`laeringspartner-${version}.zip`);
    expect(existsSync(path.join(clone, `dist/laeringspartner-${version}.zip`))).toBe(true);
    // The same files give the same archive.
    expect(run('npm run release').split('sha256')[1]).toBe(told.split('sha256')[1]);
  },
  'npm run views': () => until('npm run views', /\nSidebar +nobody yet +\d/),
  'npm run views -- --pictures dist/views': () => {
    const [, ...views] = run('npm run views -- --pictures dist/views').trim().split('\n').slice(-40);
    expect(views.length).toBeGreaterThan(30);
    expect(views.filter((view) => !view.endsWith(' 0'))).toEqual([]);
    expect(readdirSync(path.join(clone, 'dist/views'))).toHaveLength(views.length);
  },
  'npm run bench': () => until('npm run bench', /\n +10 +0 +/),
  'npm run bench large': () => until('npm run bench large', /\n +3 +\d/),
  'npm run bench overview': () => until('npm run bench overview', /\n +29 +/),
  'npm run prove -- --seeds 20': () => until('npm run prove -- --seeds 20', /holds {2}n = /),
  'npm run prove -- --seeds 200': () => until('npm run prove -- --seeds 200', /holds {2}n = /),
};

/** Why it is not followed here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'npm ci && npm test': 'is what runs this',
  'npm test': 'is what runs this',
  'npm run test:types': 'is a part of npm test',
  'npm run test:lint': 'is a part of npm test',
  'npm run test:format': 'is a part of npm test',
  'npm run test:dead': 'is a part of npm test',
  'npm run test:unit': 'is a part of npm test',
  'npm run test:browser': 'is a part of npm test',
  'npm run test:unit -- --testPathPatterns test/house test/core/rules test/core/seats test/core/check-desks test/core/contradictions test/core/mid-period test/core/replay test/core/today test/tabs/considerations test/tabs/room test/messages test/sidebar/swap test/sidebar/team/free-desk test/bundle/budgets test/bundle/same-draw':
    'is a part of npm test',
  "npx eslint --max-warnings 0 $(git ls-files --modified --others --exclude-standard '*.ts' '*.tsx')":
    'is a part of npm test',
  "npx prettier --check $(git ls-files --modified --others --exclude-standard '*.ts' '*.tsx')":
    'is a part of npm test',
  'npm run pictures': 'is the test of the same name, and copies what it took',
  'npx clasp login': 'needs Google',
  'npm run push': 'needs Google',
  'npm ci': 'is what runs before this',
  'npx clasp create-version "0.1.0"': 'needs Google',
  'npx clasp create-version "0.1.1"': 'needs Google',
  'npx clasp create-deployment': 'needs Google',
  'npx clasp list-versions': 'needs Google',
};

const pages = ['README.md', ...markdownIn('docs')];
const named = new Set(pages.flatMap((page) => commandsIn(readFileSync(root + page, 'utf8'))));

function markdownIn(folder: string): string[] {
  const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
}

/** Between backticks, or a line of a block of code up to what explains it. */
function commandsIn(text: string): string[] {
  const inline = [...text.matchAll(/`((?:npm|npx|node|git) [^`\n]+)`/g)].map(([, one = '']) => one);
  const blocks = [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const lines = blocks.join('\n').split('\n');
  const shown = lines.filter((line) => /^(npm|npx|node|git) /.test(line));
  return [...inline, ...shown.map((line) => line.split(/ {2,}|\s#/)[0] ?? '')];
}

test('every command of the documentation is known here, and none that is not in it', () => {
  const known = [...Object.keys(FOLLOWED), ...Object.keys(ELSEWHERE)];
  expect(known.sort()).toEqual([...named].sort());
});

test('what is said to be a part of npm test is one', () => {
  const all = readFileSync(`${root}test/all.mjs`, 'utf8');
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const command of Object.keys(ELSEWHERE)) {
    const [, script] = /^npm run (\S+)$/.exec(command) ?? [];
    if (script === undefined) continue;
    expect(scripts).toHaveProperty([script]);
    if (script.startsWith('test:')) expect(all).toContain(`'${script}'`);
  }
});

describe('in a fresh checkout', () => {
  test.each(Object.entries(FOLLOWED))('%s', (_command, follow) => Promise.resolve(follow()), LONG);
});
