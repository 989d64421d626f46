// Builds dist/addon (what clasp pushes) and dist/local (the host on Node).
import { build } from 'esbuild';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));

/** Programs of the local host, each a file of its own beside the others. */
const PROGRAMS = [
  'host',
  'worker',
  'start',
  'server',
  'simulate',
  'bench',
  'prove',
  'views',
  'demo-file',
];
const SOURCES = { server: 'server/server', 'demo-file': 'demo/file' };

/** The pages of the add-on, each of a folder with a `main.tsx` and a style sheet of the page's name. */
const PAGES = {
  Sidebar: 'src/sidebar',
  Team: 'src/sidebar/team',
  Pupils: 'src/sidebar/pupils',
  Year: 'src/sidebar/year',
  Overview: 'src/sidebar/overview',
  Lesson: 'src/sidebar/lesson',
  Show: 'src/sidebar/show',
  Check: 'src/sidebar/check',
};

// A command that only needs what was built before need not wait for a new build.
if (process.argv.includes('--if-missing') && existsSync(`${ROOT}dist/local/demo.xlsx`)) {
  process.exit(0);
}

/** The languages of the pages, and what their files' names end in (src/addon/language.ts). */
const LANGUAGES = { nb: '', nn: '_nn', en: '_en' };
const PAGE_FILES = Object.keys(PAGES).flatMap((page) =>
  Object.values(LANGUAGES).map((ending) => `${page}${ending}.html`),
);

const common = { bundle: true, absWorkingDir: ROOT, logLevel: 'warning', legalComments: 'none' };

/**
 * Names of ours that stay inside the server, shortened in Code.js alone. Never one that crosses to the
 * sidebar, is kept in the ledger or fingerprinted, stands as a text for itself (the keys of columns), or
 * that Google or the language has too.
 */
const SERVER_NAMES = [
  'activateNamed addHiddenColumn blocked boxes cheapest choices columnPotential company copies',
  'copiesFrom coupled couples drawsThisYear edges events everybody finding firstRow formats',
  'foundIds fresh frozenRows gridlines guarded headerRow heights hiddenFrom holders holes',
  'idCell idCells idColumn inAnyCase insertRow ledger marked members nameCheck newerRow',
  'newestEvent origin price problem questions readMarked readRequired recency replaceRow',
  'required roomMissing rowPotential seatings settings settled sheetId shortNames shuffle',
  'singles spare stateOf steps totalSquared trios units usual widthOf widths withLock workbook',
  'writeColumn yearSquared',
]
  .join(' ')
  .replace(/ /g, '|');

/** What the sidebar runs on: every browser that Google's editors still support. */
const BROWSERS = 'es2020';

/** What both halves of the add-on are compiled to: Apps Script's language, in ASCII, small. */
const shipped = {
  ...common,
  target: 'es2019',
  charset: 'ascii',
  minify: true,
  lineLimit: 500,
  plugins: [{ name: 'matching', setup: smallMatching }],
};

await mkdir(`${ROOT}dist/addon`, { recursive: true });
await checkNames([
  ...['replies', 'loaded', 'team', 'enrolment', 'show', 'lesson', 'year'].map(
    (file) => `contract/${file}`,
  ),
  'contract/findings',
  'contract/paper',
  'messages/name-texts',
  ...['model', 'room', 'desk-rows', 'finding', 'prompts', 'groups/model'].map(
    (file) => `core/${file}`,
  ),
]);
await Promise.all([
  buildCode(),
  ...Object.entries(PAGES).flatMap(([name, folder]) =>
    Object.keys(LANGUAGES).map((language) => buildHtml(name, folder, language)),
  ),
  buildLocal(),
  buildCore(),
  buildPage(),
]);
await cp(`${ROOT}appsscript.json`, `${ROOT}dist/addon/appsscript.json`);
await removeStrangers(`${ROOT}dist/addon`, ['Code.js', ...PAGE_FILES, 'appsscript.json']);
await promisify(execFile)(process.execPath, [`${ROOT}dist/local/demo-file.mjs`]);
if (!process.argv.includes('--quiet')) console.log('dist/addon, dist/local');

/**
 * Google calls top-level functions only, so each export of the entry gets one that passes on to
 * the bundle. `@OnlyCurrentDoc` keeps the automatic detection of scopes narrow.
 */
async function buildCode() {
  const result = await build({
    ...shipped,
    mangleProps: new RegExp(`^(${SERVER_NAMES})$`),
    entryPoints: ['src/addon/entry.ts'],
    format: 'iife',
    globalName: 'App_',
    // Scripts are pushed as UTF-8; only pages must be in ASCII.
    charset: 'utf8',
    define: { PRODUCT_VERSION: JSON.stringify(version) },
    write: false,
    metafile: true,
    outdir: 'dist/addon',
  });
  const [output] = Object.values(result.metafile.outputs);
  const stubs = await exportsOf('src/addon/entry.ts').then((names) =>
    names.map((name) => `function ${name}(){return App_.${name}.apply(this,arguments)}`),
  );
  if (output === undefined || stubs.length === 0) throw new Error('nothing to build');
  const banner = `/** @OnlyCurrentDoc */\n${await noticesOf(output)}\n`;
  await writeFile(
    `${ROOT}dist/addon/Code.js`,
    `${banner}${result.outputFiles[0].text}${stubs.join('\n')}\n`,
  );
}

/**
 * The matching library keeps its state in an object's fields, whose names no minifier may shorten.
 * The same code over plain variables is 2 KB smaller; each call sets all of them anew. That it still
 * gives the same matchings, the tests of the same draw everywhere can tell.
 */
function smallMatching({ onLoad }) {
  onLoad({ filter: /edmonds-blossom-fixed\/app\/blossom\.js$/ }, async ({ path }) => {
    const source = await readFile(path, 'utf8');
    const fields = new Set(Array.from(source.matchAll(/\bthis\.(\w+)/g), ([, name]) => name));
    const methods = Array.from(
      source.matchAll(/Edmonds\.prototype\.(\w+) = /g),
      ([, name]) => name,
    );
    for (const method of methods) fields.delete(method);
    const contents = source
      .replace(/\bthis\.(\w+)/g, 'own_$1')
      .replace(/Edmonds\.prototype\.(\w+) = function/g, 'function own_$1')
      .replace('var Edmonds = function', 'function Edmonds')
      .replace('var edmonds = new Edmonds', 'Edmonds')
      .replace('edmonds.maxWeightMatching', 'own_maxWeightMatching');
    if (methods.length !== 18 || /\bthis\b|prototype|new Edmonds|edmonds\./.test(contents)) {
      throw new Error(`${path} is not the source that smallMatching knows`);
    }
    const state = [...fields].map((name) => `own_${name}`).join(', ');
    return { contents: `var ${state};\n${contents}`, loader: 'js' };
  });
}

/** What crosses or is kept is called what it is called in all these files. */
async function checkNames(files) {
  for (const file of files) {
    const text = await readFile(`${ROOT}src/${file}.ts`, 'utf8');
    const [name] = new RegExp(`\\b(${SERVER_NAMES})\\b(?=\\??:)`).exec(text) ?? [];
    if (name !== undefined) throw new Error(`${name} in ${file} would be shortened`);
  }
}

/** Whose work is inside an output, as their licences ask; a comment that `//` does not occur in. */
async function noticesOf({ inputs }) {
  const packages = Object.keys(inputs)
    .filter((path) => inputs[path].bytesInOutput > 0)
    .flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const notices = [...new Set(packages)].sort().map(async (name) => {
    const folder = `${ROOT}node_modules/${name}`;
    const { license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const [copyright] = /^Copyright .*$/m.exec(await readFile(`${folder}/LICENSE`, 'utf8')) ?? [];
    if (copyright === undefined || license !== 'MIT') throw new Error(`Which licence has ${name}?`);
    return `${name}: ${copyright.trim()}, MIT`;
  });
  return `/*! ${(await Promise.all(notices)).join('; ')} */`;
}

/** Names the entry exports, as esbuild sees them. */
async function exportsOf(entry) {
  const { metafile } = await build({
    ...common,
    entryPoints: [entry],
    format: 'esm',
    write: false,
    metafile: true,
    define: { PRODUCT_VERSION: '""' },
    outdir: 'dist/addon',
  });
  return Object.values(metafile.outputs)[0].exports.sort();
}

/** One page with everything in it: HtmlService serves files, and a page loads nothing. */
async function buildHtml(name, folder, language) {
  const [{ text: script, notices }, { text: style }, template] = await Promise.all([
    builtFrom(`${folder}/main.tsx`, {
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [...shipped.plugins, { name: 'language', setup: inOneLanguage(language) }],
    }),
    builtFrom(`${folder}/${name.toLowerCase()}.css`, {}),
    readFile(`${ROOT}src/sidebar/page.html`, 'utf8'),
  ]);
  const page = template
    .replace('<html lang="nb">', `<html lang="${language}">`)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${inlined(`${notices}\n${script}`)}</script>`);
  await writeFile(`${ROOT}dist/addon/${name}${LANGUAGES[language]}.html`, page);
}

/** A page speaks one language: whichever is asked for, its texts are those. */
function inOneLanguage(language) {
  return ({ onResolve }) => {
    onResolve({ filter: /^\.\/(nb|nn|en)\// }, ({ path, resolveDir }) =>
      resolveDir === `${ROOT}src/messages`
        ? { path: `${resolveDir}/${language}/${path.slice('./nb/'.length)}.ts` }
        : undefined,
    );
  };
}

/** A compiled entry, and the notices of what is inside it. */
async function builtFrom(entry, options) {
  const result = await build({
    ...shipped,
    target: BROWSERS,
    entryPoints: [entry],
    define: { PRODUCT_VERSION: JSON.stringify(version) },
    ...options,
    write: false,
    metafile: true,
    outdir: 'dist/addon',
  });
  const [output] = Object.values(result.metafile.outputs);
  return { text: result.outputFiles[0].text.trim(), notices: await noticesOf(output) };
}

/** The bundler writes strings in ASCII, but leaves regular expressions as they are. */
function inAscii(script) {
  const hex = (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0');
  return script.replace(/[^\x00-\x7f]/g, (sign) => `\\u${hex(sign)}`);
}

/**
 * HtmlService strips `//` to the end of the line from inline scripts, inside strings too, and
 * mangles what is not ASCII (docs/platform-notes.md). `/\/` is the same text to JavaScript.
 */
function inlined(script) {
  const safe = inAscii(script).replace(/\/(?=\/)/g, '/\\');
  for (const wrong of ['//', '</script', '<?']) {
    if (safe.includes(wrong)) throw new Error(`A page's script contains ${wrong}`);
  }
  if (/[^\x00-\x7f]/.test(safe)) throw new Error("A page's script is not ASCII");
  return safe;
}

async function buildLocal() {
  await build({
    ...common,
    entryPoints: Object.fromEntries(
      PROGRAMS.map((name) => [name, `src/local/${SOURCES[name] ?? name}.ts`]),
    ),
    outdir: 'dist/local',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'linked',
  });
}

/** The core alone, compiled as it is shipped: for the bench and for tests outside Node. */
async function buildCore() {
  await build({
    ...shipped,
    entryPoints: { core: 'src/local/bench/core-script.ts' },
    outdir: 'dist/local',
    format: 'iife',
    globalName: 'Core',
  });
}

async function buildPage() {
  await build({
    ...common,
    entryPoints: { page: 'src/local/page/main.tsx' },
    outdir: 'dist/local',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: {
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.eot': 'dataurl',
    },
  });
}

/** Left from an earlier build, they would be pushed too. */
async function removeStrangers(folder, intended) {
  for (const name of await readdir(folder)) {
    if (!intended.includes(name)) await rm(`${folder}/${name}`, { recursive: true });
  }
}
