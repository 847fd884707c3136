import 'slipstream-checkpoint/element';
import { dashboards } from './dashboard.js';

globalThis.results = dashboards();
