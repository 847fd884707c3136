#!/usr/bin/env node
/** The command `slipstream-checkpoint`. Does nothing else than start it: what it does stands in cli/main.js. */
import { main } from './cli/main.js';

await main(process.argv.slice(2));
