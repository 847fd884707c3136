/**
 * The custom element: its attributes, properties, methods and events. What it shows is app.js's; where the worker comes from, the
 * entry's.
 */
import plot from 'uplot/dist/uPlot.min.css';
import { parseNamed } from '../text/thresholds.js';
import { App } from './app.js';
import layout from './layout.css';
import theme from './theme.css';

/** @import { Columns, ColumnNames, Format, Incident, Summary } from '../replay/types.js' */
/** @import { DependencyLike, LoadOptions, Source, Theme, View } from './types.js' */

/** @type {() => Worker} */
let createWorker;

/** Those whose change means another recording, or that it is to be read otherwise. */
const READ = ['src', 'live', 'format', 'unit', 'zone', 'delimiter', 'columns'];

/** @type {CSSStyleSheet[] | undefined} */
let sheets;

/**
 * The dashboard of a recording: `<checkpoint-replay>`. Its engine runs in a worker; the recording does not leave the page.
 *
 * ```html
 * <script type="module">import 'slipstream-checkpoint/element';</script>
 * <checkpoint-replay src="events.ndjson" dependent="flights" dependencies="weather-JFK=1h, prices=90m"></checkpoint-replay>
 * ```
 *
 * Attributes: `src`, the address of a recording; `live`, that of Server-Sent Events whose data are its lines (an event `end` says that
 * no more will come); `dependent`; `dependencies`, as `name=threshold, …` or as JSON of `{ name, downtimeThreshold }[]`; `missing-ok`, which
 * takes a dependency that is no stream of the recording as one that was silent all the time; `theme`, one of auto, dark and light; `hash`, which keeps what is looked at in the address; and how the recording is read: `format`, `unit`, `zone`,
 * `delimiter`, `columns` (JSON). Without a recording it shows where to drop one; without dependencies it asks for them.
 *
 * Events, each a CustomEvent (see CheckpointReplayEventMap for what `detail` holds): `load`, `progress`, `viewchange`, `select`,
 * `threshold` and `error`.
 */
export class CheckpointReplay extends HTMLElement {
  static observedAttributes = [...READ, 'dependent', 'dependencies', 'missing-ok', 'theme', 'hash'];

  #root = this.attachShadow({ mode: 'open' });
  /** @type {App | undefined} */ #app;
  #isAsked = false;
  /** Whether what is shown came by `load()`: then no attribute replaces it. */
  #isGiven = false;
  #scheme = matchMedia('(prefers-color-scheme: dark)');
  #onScheme = () => this.#app?.setTheme(this.#app.theme);

  constructor() {
    super();
    this.#root.adoptedStyleSheets = sheets ??= [plot, theme, layout].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    this.addEventListener('keydown', (event) => this.#app?.key(event));
    this.addEventListener('dragover', (event) => this.#drag(event, true));
    this.addEventListener('dragleave', (event) => this.#drag(event, false));
    this.addEventListener('drop', (event) => this.#drop(event));
  }

  /** There before it is needed: `load()` may come before the page has the element. */
  get #there() {
    if (!this.#app) {
      this.#app = new App(this, this.#root, createWorker);
      this.#app.theme = this.theme;
      this.#app.address.isKept = this.hash;
      // Where the host named a recording, the attributes are of that one.
      this.#app.loading.reading = () => (this.src === null && this.live === null ? this.#options() : {});
      this.#scheme.addEventListener('change', this.#onScheme);
      this.#declare();
    }
    return this.#app;
  }

  connectedCallback() {
    this.#there.update();
    if (!this.#isGiven) this.#read();
  }

  disconnectedCallback() {
    // It may only be on its way to another place of the page.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#scheme.removeEventListener('change', this.#onScheme);
      this.#app?.destroy();
      this.#app = undefined;
      this.#isGiven = false;
    });
  }

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    if (!this.#app || before === value) return;
    if (READ.includes(name)) this.#read();
    else if (name === 'theme') this.#app.setTheme(this.theme);
    else if (name === 'hash') this.#app.address.isKept = this.hash;
    else this.#declare();
  }

  #declare() {
    const app = this.#app;
    if (!app) return;
    app.missingOk = this.missingOk;
    try {
      app.declared = { dependent: this.dependent ?? undefined, dependencies: this.dependencies };
    } catch (error) {
      app.declared = { error };
    }
    if (app.opened?.rows) app.choose().catch((error) => app.fail(error));
  }

  /** Once for all attributes that change now. */
  #read() {
    if (this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      if (!this.#isAsked) return;
      this.#isAsked = false;
      const app = this.#app;
      if (!app || !this.isConnected) return;
      try {
        const options = this.#options();
        if (this.live !== null) app.loading.listen(new URL(this.live, document.baseURI).href, options);
        else if (this.src !== null) {
          const url = new URL(this.src, document.baseURI);
          app.loading.load({ url: url.href }, { name: decodeURIComponent(url.pathname.split('/').pop() ?? ''), ...options }).catch(() => {});
        }
      } catch (error) {
        app.fail(error);
      }
    });
  }

  /** @returns {LoadOptions} */
  #options() {
    const { format, unit, zone, delimiter, columns } = this;
    return Object.fromEntries(Object.entries({ format, unit, zone, delimiter, columns }).filter(([, value]) => value !== null));
  }

  /**
   * Shows a recording.
   * @param {Source} source  bytes of NDJSON, CSV or Parquet (gzip too), or columns
   * @param {LoadOptions} [options]  how they are read. Default: as the attributes say
   * @returns {Promise<void>} settles when it is read and, where its dependencies are known, replayed
   */
  async load(source, options = {}) {
    this.#isGiven = true;
    this.#isAsked = false;
    await this.#there.loading.load(source, { ...this.#options(), ...options });
  }

  /** Focus goes to the timeline, so that its keys work. @param {FocusOptions} [options] */
  focus(options) {
    /** @type {HTMLElement | null} */ (this.#root.querySelector('.lanes') ?? this.#root.querySelector('button, label input'))?.focus(options);
  }

  /** The summary of the replay; null before it. @returns {Pick<Summary, 'dependencies' | 'streams'> | null} */
  get summary() {
    const report = this.#app?.report;
    return report ? { dependencies: report.dependencies, streams: report.streams } : null;
  }

  /** The incidents, the first 10,000. @returns {readonly Incident[]} */
  get incidents() {
    return this.#app?.report?.incidents ?? [];
  }

  /** The times in view. Set it to look elsewhere. @returns {View | null} */
  get view() {
    return this.#app?.replayed ? this.#app.navigator.view : null;
  }

  set view(view) {
    if (view && this.view && Number.isFinite(view.from) && Number.isFinite(view.to)) this.#app?.navigator.look(view);
  }

  /** The time at which the cursor was put; null where it is nowhere. @returns {number | null} */
  get cursor() {
    return this.#app?.navigator.cursor ?? null;
  }

  set cursor(time) {
    if (!this.#app?.replayed) return;
    if (time === null) this.#app.selection.select(undefined);
    else if (Number.isFinite(time)) this.#app.selection.pin(time);
  }

  /** The address of a recording. @returns {string | null} */
  get src() {
    return this.getAttribute('src');
  }

  set src(value) {
    this.#set('src', value);
  }

  /** The address of Server-Sent Events. @returns {string | null} */
  get live() {
    return this.getAttribute('live');
  }

  set live(value) {
    this.#set('live', value);
  }

  /** The stream that needs the others. @returns {string | null} */
  get dependent() {
    return this.getAttribute('dependent');
  }

  set dependent(value) {
    this.#set('dependent', value);
  }

  /**
   * The streams that it needs, with their thresholds. Also set as text: 'weather-JFK=1h, prices=90m'.
   * @returns {DependencyLike[] | undefined}
   */
  get dependencies() {
    const text = this.getAttribute('dependencies')?.trim();
    if (!text) return undefined;
    if (text.startsWith('[')) return parsed('dependencies', text);
    return text.split(',').map((part) => {
      const { name, ...threshold } = parseNamed(part.trim());
      return { name: name.trim(), ...threshold };
    });
  }

  /** @param {DependencyLike[] | string | null | undefined} value */
  set dependencies(value) {
    this.#set('dependencies', typeof value === 'string' || !value ? value : JSON.stringify(value.map((it) => (typeof it === 'string' ? { name: it } : it))));
  }

  /** Whether a dependency may be no stream of the recording: then it was silent all the time. @returns {boolean} */
  get missingOk() {
    return this.hasAttribute('missing-ok');
  }

  set missingOk(value) {
    this.toggleAttribute('missing-ok', Boolean(value));
  }

  /** @returns {Theme} */
  get theme() {
    const theme = this.getAttribute('theme');
    return theme === 'dark' || theme === 'light' ? theme : 'auto';
  }

  set theme(value) {
    this.#set('theme', value);
  }

  /** Whether what is looked at is kept in the address of the page. @returns {boolean} */
  get hash() {
    return this.hasAttribute('hash');
  }

  set hash(value) {
    this.toggleAttribute('hash', Boolean(value));
  }

  /** What the recording is: 'ndjson', 'csv' or 'parquet'. Default: what its first bytes look like. @returns {Format | null} */
  get format() {
    return /** @type {Format | null} */ (this.getAttribute('format'));
  }

  set format(value) {
    this.#set('format', value);
  }

  /** Numbers are times since 1970 in this unit. @returns {'s' | 'ms' | 'us' | 'ns' | null} */
  get unit() {
    return /** @type {'s' | 'ms' | 'us' | 'ns' | null} */ (this.getAttribute('unit'));
  }

  set unit(value) {
    this.#set('unit', value);
  }

  /** The offset of timestamps that have none: 'Z' or like '+01:00'. @returns {string | null} */
  get zone() {
    return this.getAttribute('zone');
  }

  set zone(value) {
    this.#set('zone', value);
  }

  /** Of CSV. @returns {string | null} */
  get delimiter() {
    return this.getAttribute('delimiter');
  }

  set delimiter(value) {
    this.#set('delimiter', value);
  }

  /** What the columns are called, where it is not to be guessed; as an attribute it is JSON. @returns {ColumnNames | null} */
  get columns() {
    const text = this.getAttribute('columns');
    return text ? parsed('columns', text) : null;
  }

  set columns(value) {
    this.#set('columns', value && JSON.stringify(value));
  }

  /** @param {string} name @param {string | null | undefined} value */
  #set(name, value) {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  /** @param {DragEvent} event @param {boolean} isOver */
  #drag(event, isOver) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const isInside = event.relatedTarget instanceof Node && this.contains(event.relatedTarget);
    this.#root.querySelector('.app')?.classList.toggle('drops', isOver || isInside);
  }

  /** @param {DragEvent} event */
  #drop(event) {
    const [file] = event.dataTransfer?.files ?? [];
    this.#drag(event, false);
    if (!file) return;
    event.preventDefault();
    this.#isGiven = true;
    this.#there.loading.openFile(file);
  }
}

/** @param {string} attribute @param {string} text */
function parsed(attribute, text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TypeError(`the attribute ${attribute} is no JSON: ${text.slice(0, 80)}`, { cause });
  }
}

/**
 * Makes `<checkpoint-replay>` known to the page, unless it is.
 * @param {() => Worker} worker  makes that of one element
 */
export function define(worker) {
  createWorker ??= worker;
  if (!customElements.get('checkpoint-replay')) customElements.define('checkpoint-replay', CheckpointReplay);
}
