/** What only the bundler has. */
declare module '*.css' {
  /** A style sheet as its text. */
  const text: string;
  export default text;
}
declare module 'element-worker' {
  /** worker.js and all it needs, as a classic script. */
  const text: string;
  export default text;
}
