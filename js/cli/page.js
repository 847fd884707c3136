/**
 * The page with the dashboard: the same where it is served and where it is one file. Must not know where it goes.
 */

/** @import { Settings } from './options.js' */

/**
 * What the element is told by attributes. What the file says of itself is not among them.
 * @param {Settings} settings
 * @returns {Record<string, string>}
 */
export function attributesOf({ dependent, dependencies, reading: { columns = {}, ...reading } }) {
  return {
    ...(dependent !== undefined && { dependent }),
    ...(dependencies.length > 0 && { dependencies: JSON.stringify(dependencies) }),
    ...reading,
    ...(Object.keys(columns).length > 0 && { columns: JSON.stringify(columns) }),
    hash: '',
  };
}

/**
 * @param {object} page
 * @param {string} page.title
 * @param {string} [page.policy]  the Content-Security-Policy, where no header says it
 * @param {Record<string, string>} page.attributes  of the element
 * @param {string} page.scripts  elements, as they are
 * @returns {string}
 */
export function page({ title, policy, attributes, scripts }) {
  const given = Object.entries(attributes).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>html, body, main { height: 100%; margin: 0 } checkpoint-replay { display: block; min-height: 100% }</style>
</head>
<body>
<main><checkpoint-replay${given}></checkpoint-replay></main>
<noscript>This page needs JavaScript.</noscript>
${scripts}
</body>
</html>
`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
