import { program } from './program.js';

program().then((said) => process.stdout.write(said));
