import { program } from './program.js';

const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
const inWorker = new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = reject;
});
globalThis.results = Promise.all([program(), inWorker]).then(([page, worker]) => ({ page, worker }));
