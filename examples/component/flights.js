/**
 * Flights need the weather, decided by the component: the same story as flights.py beside it, in a host that has jco
 * (npm install @bytecodealliance/jco) make JavaScript of it. Where JavaScript is all there is, take the npm package.
 *
 * `node examples/component/flights.js`
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { component } from '../../scripts/component.js';
import { jco } from '../../scripts/toolchain.js';

const WEATHER = 0;
const settings = { name: 'flights', pauseDependent: true, awaitsRecovery: true, dependencies: [{ name: 'weather', downtimeThreshold: 600_000, ownDowntimeCheck: false, ownRecoveryCheck: false }] };
const messages = [['weather', '10:00'], ['flight', '10:05', 1], ['flight', '10:11', 2], ['flight', '10:12', 3], ['weather', '10:15']];

/**
 * Handles the messages and does what the engine says.
 * @param {any} checkpoints  the interface of component/wit/checkpoint.wit, names in camelCase
 * @param {string} file  for the record
 */
function play({ Checkpoint }, file) {
  const checkpoint = Checkpoint.open(settings, existsSync(file) ? readFileSync(file, 'utf8') : undefined);

  function act() {
    const effects = checkpoint.takeEffects();
    writeFileSync(file, checkpoint.record());
    for (const { tag, val } of effects) {
      if (tag === 'pause') console.log('  pause the flights');
      if (tag === 'downtime') console.log('  downtime: the weather is down');
      if (tag === 'recovery') {
        const good = checkpoint.status().dependencies[val.dependency].resumeFrom;
        console.log(`  again from after ${good.state}`);
        checkpoint.rewind(good);
        checkpoint.acknowledge(val, true);
        act();
      }
      if (tag === 'resume' && checkpoint.takeResume() !== undefined) console.log('  resume');
    }
  }

  for (const [stream, time, offset] of messages) {
    const marker = { tag: 'timestamp', val: `2025-01-01T${time}:00Z` };
    console.log(`${time} ${stream}`);
    if (stream === 'weather') checkpoint.heartbeat(WEATHER, marker, undefined);
    else checkpoint.pulse(marker, JSON.stringify({ offset }));
    act();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'component-'));
try {
  execFileSync(jco, ['transpile', component, '--name', 'component', '--quiet', '-o', folder]);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const { checkpoints } = await import(pathToFileURL(join(folder, 'component.js')).href);
  play(checkpoints, join(folder, 'flights.json'));
} finally {
  rmSync(folder, { recursive: true });
}
