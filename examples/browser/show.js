/** A line of the page. @param {unknown} what */
export function show(what) {
  document.querySelector('pre')?.append(`${typeof what === 'string' ? what : JSON.stringify(what)}\n`);
}
