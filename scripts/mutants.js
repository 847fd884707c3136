/**
 * `npm run mutants`: breaks the engine in every small way (cargo-mutants) and lists what no test notices; tests/MUTANTS.md
 * says of each why it is harmless. Arguments are handed on, e.g. `npm run mutants -- --file src/pulse.rs`.
 */
import { cargoTool, run, toolPath } from './toolchain.js';

cargoTool('cargo-mutants', '--locked');
// A trace that fails need not be made small: that it fails is enough. And most that are broken fail soon.
const env = { ...process.env, PATH: toolPath(), PROPTEST_CASES: '500', PROPTEST_MAX_SHRINK_ITERS: '0' };
run('cargo', ['mutants', ...process.argv.slice(2)], { env });
