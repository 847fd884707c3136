/**
 * The package as its users get it: packed, installed into an empty project, run and compiled there.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = (/** @type {string} */ name) => join(root, 'tests', 'packaging', name);
const project = mkdtempSync(join(tmpdir(), 'slipstream-checkpoint-'));
const installed = join(project, 'node_modules', 'slipstream-checkpoint');

before(() => {
  succeed('npm', ['pack', '--pack-destination', project], root);
  const tarball = readdirSync(project).find((file) => file.endsWith('.tgz'));
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  succeed('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`]);
  cpSync(here('consumer'), project, { recursive: true });
});
after(() => rmSync(project, { recursive: true }));

test('what is packed: the code, the declarations and one module', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(files.filter((file) => file.endsWith('.wasm')), [join('pkg', 'slipstream_checkpoint_bg.wasm')]);
  for (const file of ['LICENSE', 'README.md', join('js', 'api.js'), join('types', 'index.d.ts'), join('types', 'slim.d.ts'), join('types', 'cache', 'sqlite.d.ts'), join('types', 'transform.d.ts'), join('types', 'kafka.d.ts')]) {
    assert.ok(files.includes(file), `${file} is missing`);
  }
  for (const folder of ['src', 'tests', 'scripts', 'examples']) assert.ok(!files.includes(folder), `${folder}/ does not belong there`);
});

for (const major of [20, 22, 24]) {
  const node = nodeOf(major);
  // In CI an absent Node fails below.
  const skip = !node && !process.env.CI && `Node ${major} is absent: npm run setup installs it`;
  for (const [how, file] of Object.entries({
    'works by import, with one module loaded': 'import.mjs',
    'works by require, with one module loaded': 'require.cjs',
    'works by import of slim, with one module loaded': 'slim.mjs',
    'has adapters that load no module': 'caches.mjs',
    'has transforms that load no module': 'streams.mjs',
    'has Kafka without a client, and without the module': 'kafka.mjs',
  })) {
    test(`under Node ${major} it ${how}`, { skip }, () => {
      assert.ok(node, `Node ${major} is absent: npm run setup installs it`);
      succeed(node, [file]);
    });
  }
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
  compile('node-only', { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2022'], types: ['node'], typeRoots, skipLibCheck: true }, ['use.ts', 'streams.ts']);
});

test('the test of the declarations holds for the contract itself', () => {
  compile('self', { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'esnext.disposable'], paths: { 'slipstream-checkpoint': ['./contract.d.ts'] } });
});

/**
 * @param {string} name
 * @param {Record<string, unknown>} options
 * @param {string[]} [files]  default: all
 */
function compile(name, options, files) {
  const folder = join(project, name);
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
function succeed(command, args, cwd = project) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
}

/** @param {number} major */
function nodeOf(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const node = join(root, 'tests', 'node_modules', `node${major}`, 'bin', 'node');
  return existsSync(node) ? node : undefined;
}
