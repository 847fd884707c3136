/**
 * Runs cargo, for the scripts of package.json. Who has no Rust can work on js/ all the same: then it says what is not
 * checked; with CI=true that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { output, root, stop } from './toolchain.js';

const args = process.argv.slice(2);
if (output('cargo', ['--version'])) {
  process.exitCode = spawnSync('cargo', args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} else {
  const skipped = `cargo ${args.join(' ')}: skipped, Rust is missing`;
  if (process.env.CI === 'true') stop(skipped);
  console.log(skipped);
}
