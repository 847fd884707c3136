// Run in Node 22 by rules.test.js.

import { platformatic } from './clients/platformatic.js';
import { rules } from './rules.js';

rules(platformatic);
