/** Puts the table of caches into the README, in its place. */
import { readme } from './cases.js';

readme.put();
