/**
 * The package as its users get it: packed, installed into an empty project, run and compiled there.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { packages, skipWithout, tool } from '../support/absent.js';
import { deno, env } from '../support/deno.js';
import { majors, node } from '../support/nodes.js';
import { copies } from '../support/shipped.js';
import { expected } from './consumers/expected.js';
import { asParquet, asText } from './recordings.js';
import { Project, here, root, succeed as run } from './project.js';

/** @type {Project} */
let project;
before(() => {
  project = new Project();
  cpSync(here('consumer'), project.consumer, { recursive: true });
});
after(() => project?.remove());

test('what is packed: the code, the declarations and a module of each engine', () => {
  const files = readdirSync(project.installed, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(files.filter((file) => file.endsWith('.wasm')).sort(), ['slipstream_checkpoint_bg.wasm', 'slipstream_checkpoint_replay_bg.wasm'].map((name) => join('pkg', name)));
  for (const file of ['LICENSE', 'README.md', join('js', 'api.js'), join('types', 'index.d.ts'), join('types', 'slim.d.ts'), join('types', 'cache', 'sqlite.d.ts'), join('types', 'transform.d.ts'), join('types', 'kafka.d.ts'), join('types', 'replay', 'index.d.ts'), join('types', 'element', 'index.d.ts')]) {
    assert.ok(files.includes(file), `${file} is missing`);
  }
  for (const file of files.filter((file) => file.endsWith('.d.ts'))) {
    assert.doesNotMatch(readFileSync(join(project.installed, file), 'utf8'), /^import .* from '[^.]/m, `${file} needs a package that nobody has`);
  }
  assert.equal(copies(readFileSync(join(project.installed, 'pkg', 'parquet.js'))), 0, 'workerd and edge-light compile no bytes');
  const licenses = readFileSync(join(project.installed, 'pkg', 'LICENSES.txt'), 'utf8');
  for (const name of ['lit', 'uplot', 'hyparquet']) assert.match(licenses, new RegExp(`^${name}$`, 'm'), `${name} is part of a bundle, its license is not there`);
  // Of these there are bundles.
  for (const folder of [join('js', 'replay'), join('js', 'element')]) assert.ok(!files.includes(folder), `${folder}/ is not needed`);
  for (const folder of ['src', 'tests', 'scripts', 'examples']) assert.ok(!files.includes(folder), `${folder}/ does not belong there`);
});

for (const major of majors) {
  const { path, absent } = node(major);
  for (const [how, file] of Object.entries({
    'works by import, with one module loaded': 'import.mjs',
    'works by require, with one module loaded': 'require.cjs',
    'works by import of slim, with one module loaded': 'slim.mjs',
    'has adapters that load no module': 'caches.mjs',
    'has transforms that load no module': 'streams.mjs',
    'replays by an engine of its own': 'replay.mjs',
    'has Kafka without a client, and without the module': 'kafka.mjs',
  })) {
    test(`under Node ${major} it ${how}`, { skip: skipWithout(absent) }, () => {
      succeed(path, [file]);
    });
  }
}

for (const major of majors) {
  const { path, absent } = node(major);
  test(`under Node ${major} npx runs its command, on a text and on Parquet`, { skip: skipWithout(absent || packages) }, async () => {
    writeFileSync(join(project.consumer, 'events.ndjson'), asText);
    writeFileSync(join(project.consumer, 'events.parquet'), await asParquet());
    for (const file of ['events.ndjson', 'events.parquet']) {
      const args = ['--offline', '--no', 'slipstream-checkpoint', 'replay', file, '--dependent', 'flights', '--dependency', 'weather=90m', '--json'];
      const { stdout } = run('npx', args, project.consumer, { PATH: `${dirname(path)}:${process.env.PATH}` });
      const { incidents } = JSON.parse(stdout);
      assert.deepEqual(incidents.map((/** @type {any} */ { dependency, redo }) => [dependency, redo]), [['weather', 1]], file);
    }
  });
}

for (const condition of ['workerd', 'edge-light']) {
  test(`the entry for ${condition} works with an imported Module`, () => {
    succeed(process.execPath, ['-C', condition, 'condition.mjs']);
  });
}

test('the declarations compile under strict and agree with the contract, moduleResolution nodenext', () => {
  compile('nodenext', { module: 'nodenext', moduleResolution: 'nodenext' });
});

test('the declarations compile under strict and agree with the contract, moduleResolution bundler', () => {
  compile('bundler', { module: 'esnext', moduleResolution: 'bundler' });
});

test('the declarations compile in a project of Node that has no DOM and skips the check of libraries', () => {
  const typeRoots = [join(root, 'node_modules', '@types')];
  compile('node-only', { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2022'], types: ['node'], typeRoots, skipLibCheck: true }, ['use.ts', 'streams.ts', 'replay.ts']);
});

test('the test of the declarations holds for the contract itself', () => {
  compile('self', { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'esnext.disposable'], paths: { 'slipstream-checkpoint': ['./contract.d.ts'] } });
});

test('publint finds nothing, strictly', { skip: skipWithout(packages) }, () => {
  succeed(process.execPath, [tool('publint/src/cli.js'), 'run', '--strict', project.tarball]);
});

test('attw finds the declarations of every entry', { skip: skipWithout(packages) }, () => {
  succeed(process.execPath, [tool('@arethetypeswrong/cli/dist/index.js'), project.tarball, '--profile', 'esm-only']);
});

const jsr = JSON.parse(readFileSync(join(root, 'deno.json'), 'utf8'));
const npm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('deno.json says what package.json says', () => {
  assert.equal(jsr.version, npm.version);
  assert.equal(jsr.license, npm.license);
  const adapters = readdirSync(join(root, 'js', 'cache')).map((file) => `./cache/${basename(file, '.js')}`);
  // JSR takes JavaScript and TypeScript only as an entry, no pattern, and nothing that names a tag of HTML to every module.
  const entries = Object.keys(npm.exports).filter((entry) => !/\*|\.(wasm|json)$|^\.\/element/.test(entry));
  assert.deepEqual(Object.keys(jsr.exports).sort(), [...entries, ...adapters].sort());
});

test('deno publish would publish what npm does', { skip: skipWithout(deno.absent) }, () => {
  const { stderr: said } = inDeno(project.clone, 'publish', '--dry-run', '--allow-dirty');
  const files = [...said.matchAll(/file:\/\/(\S+) \(/g)].map(([, path]) => relative(realpathSync(project.clone), path));
  const packed = readdirSync(project.installed, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((file) => file.isFile()).map((file) => relative(project.installed, join(file.parentPath, file.name)));
  assert.deepEqual(files.sort(), [...packed.filter((file) => file !== 'package.json'), 'deno.json'].sort());
});

test('by the entries of deno.json it compiles and works in Deno, with no permission', { skip: skipWithout(deno.absent) }, () => {
  const folder = project.sample('deno');
  const imports = Object.entries(jsr.exports).map(([name, path]) => [join('slipstream-checkpoint', name), join(project.clone, path)]);
  // Publishing writes `.d.ts` where a declaration says `.js`; here they are as they were.
  writeFileSync(join(folder, 'deno.json'), JSON.stringify({ imports: Object.fromEntries(imports), unstable: ['sloppy-imports'] }));
  assert.equal(inDeno(folder, 'run', '--check', '--no-prompt', '--no-remote', '--no-npm', 'main.ts').stdout.trim(), expected);
});

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function inDeno(cwd, ...args) {
  return run(deno.path, args, cwd, env(project.folder));
}

/**
 * @param {string} name
 * @param {Record<string, unknown>} options
 * @param {string[]} [files]  default: all
 */
function compile(name, options, files) {
  const folder = join(project.consumer, name);
  mkdirSync(folder);
  cpSync(here('types'), folder, { recursive: true });
  cpSync(here('contract.d.ts'), join(folder, 'contract.d.ts'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: 'es2022', types: [], ...options }, files }));
  succeed(join(root, 'node_modules', '.bin', 'tsc'), ['-p', name]);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const succeed = (command, args) => run(command, args, project.consumer);
