import { program } from './program.js';

globalThis.results = program().then((page) => ({ page }));
