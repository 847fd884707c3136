/**
 * A component says the name of each of its functions six times, and only the last is for hosts: the others join its parts. Here those
 * become a letter or two, and custom sections go. Knows the binary format, and nothing of what a component does.
 */

const CUSTOM = 0;
const IN_MODULE = { import: 2, export: 7 };
const IN_COMPONENT = { module: 1, coreInstance: 2, component: 4, instance: 5, alias: 6, import: 10 };
/** Sorts of what is imported, exported or aliased. */
const FUNCTION = 0;
const CORE = 0;
const TYPE = 3;

/** @param {Uint8Array} component  whose first module has its functions */
export function shortened(component) {
  const exports = new Names();
  const coreImports = new Names();
  const imports = new Names('a'); // has to begin with a letter
  /** @type {(id: number, section: Uint8Array) => Uint8Array} */
  const inMain = (id, section) => {
    if (id === IN_MODULE.import) return list(section, (it) => coreImported(it, coreImports));
    return id === IN_MODULE.export ? list(section, (it) => it.name(exports.add).take(1).number()) : section;
  };
  return withSections(component, (id, section) => {
    switch (id) {
      case IN_COMPONENT.module: return withSections(section, exports.isEmpty ? inMain : asItIs);
      case IN_COMPONENT.coreInstance: return list(section, (it) => instance(it, coreImports, coreImports));
      case IN_COMPONENT.component:
        return withSections(section, (id, section) => (id === IN_COMPONENT.import ? list(section, (it) => imported(it, imports)) : section));
      case IN_COMPONENT.alias: return list(section, (it) => alias(it, exports));
      case IN_COMPONENT.instance: return list(section, (it) => instance(it, imports));
      default: return section;
    }
  });
}

/** @type {(id: number, section: Uint8Array) => Uint8Array} */
const asItIs = (_, section) => section;

/** @type {(it: Copy, names: Names) => void} */
function coreImported(it, names) {
  it.name(names.add).name(names.add);
  if (it.byte() !== FUNCTION) throw new Error('a component imports functions');
  it.number();
}

/** @type {(it: Copy, names: Names) => void} */
function imported(it, names) {
  it.take(1).name(names.add);
  const sort = it.byte();
  // A type is bound to another, or is a resource of its own.
  if (sort === TYPE && it.byte() === 1) return;
  it.number();
}

/** @type {(it: Copy, names: Names) => void} */
function alias(it, names) {
  if (it.byte() === CORE) it.take(1);
  const target = it.byte();
  it.number();
  if (target === 2) it.number(); // of an outer component
  else it.name(target === 1 ? names.of : undefined); // of a core instance, or of an instance
}

/**
 * @param {Copy} it
 * @param {Names} given  what it is made with
 * @param {Names} [offered]  of a core instance: what it has
 */
function instance(it, given, offered) {
  const isMade = it.byte() === 0;
  if (isMade) it.number();
  it.each(() => {
    if (!isMade && !offered) it.take(1);
    it.name(isMade ? given.of : offered?.of);
    if (it.byte() === CORE && !offered) it.take(1);
    it.number();
  });
}

/** What names become. */
class Names {
  /** @type {Map<string, string>} */ given = new Map();

  constructor(prefix = '') {
    this.prefix = prefix;
  }

  add = (/** @type {string} */ name) => {
    if (!this.given.has(name)) this.given.set(name, this.prefix + this.given.size.toString(36));
    return this.of(name);
  };
  of = (/** @type {string} */ name) => this.given.get(name) ?? name;
  get isEmpty() {
    return !this.given.size;
  }
}

/** Reads bytes, and writes them as they are or with another name. */
class Copy {
  /** @type {Uint8Array[]} */ written = [];
  at = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
  }

  /** @param {number} count */
  take(count) {
    this.written.push(this.bytes.subarray(this.at, this.at += count));
    return this;
  }

  byte() {
    return this.take(1).bytes[this.at - 1];
  }

  number() {
    const { value, end } = unsigned(this.bytes, this.at);
    this.take(end - this.at);
    return value;
  }

  /** @param {(name: string) => string} [other] */
  name(other = (name) => name) {
    const { value, end } = unsigned(this.bytes, this.at);
    this.at = end + value;
    const text = Buffer.from(other(Buffer.from(this.bytes.subarray(end, this.at)).toString()));
    this.written.push(Buffer.from([...leb(text.length), ...text]));
    return this;
  }

  /** @param {() => void} copy  one of a list */
  each(copy) {
    for (let left = this.number(); left > 0; left--) copy();
  }
}

/**
 * @param {Uint8Array} section
 * @param {(it: Copy) => unknown} copy  one of its items
 */
function list(section, copy) {
  const it = new Copy(section);
  it.each(() => copy(it));
  return Buffer.concat(it.written);
}

/**
 * A module or component with other sections, and without custom ones.
 * @param {Uint8Array} binary
 * @param {(id: number, section: Uint8Array) => Uint8Array} of
 */
export function withSections(binary, of) {
  const kept = [binary.subarray(0, 8)];
  for (let at = 8; at < binary.length;) {
    const id = binary[at];
    const { value, end } = unsigned(binary, at + 1);
    at = end + value;
    if (id === CUSTOM) continue;
    const section = of(id, binary.subarray(end, at));
    kept.push(Buffer.from([id, ...leb(section.length)]), section);
  }
  return Buffer.concat(kept);
}

/** @type {(bytes: Uint8Array, at: number) => { value: number, end: number }} */
function unsigned(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, end: at };
  }
}

/** @param {number} value */
function leb(value) {
  const bytes = [];
  for (; value >= 0x80; value = Math.floor(value / 0x80)) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value];
}
