import 'slipstream-checkpoint/element/inline';
import { dashboards } from './dashboard.js';

globalThis.results = dashboards();
