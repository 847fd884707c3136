import { program } from './program.js';

program().then((said) => postMessage(said));
