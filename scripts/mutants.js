/**
 * `npm run mutants`: breaks the engine in every small way (cargo-mutants) and lists what no test notices. Arguments are
 * handed on. bindings/ decides nothing and is left out.
 */
import { cargoTool, run, toolPath } from './toolchain.js';

cargoTool('cargo-mutants', '--locked');
run('cargo', ['mutants', '--exclude', 'src/bindings/**', ...process.argv.slice(2)], { env: { ...process.env, PATH: toolPath() } });
