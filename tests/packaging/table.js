/** Puts the table of runtimes, bundlers and tools into the README, in its place. */
import { readme } from './cases.js';

readme.put();
