// The import and the first checkpoint, used once.
import { Checkpoint, Dependency } from '../../../pkg/index.js';

const checkpoint = new Checkpoint('orders', { dependencies: [new Dependency('prices')] });
checkpoint.heartbeatSync(new Date(0));
checkpoint.checkPulseSync(new Date(0), { offset: 0 });
