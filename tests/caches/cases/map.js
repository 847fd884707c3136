const map = new Map();

export default {
  cache: 'Map',
  pass: '`new Map()`',
  answers: 'sync',
  tested: ['Node'],
  trap: 'ends with the process',
  open: () => ({ cache: map, close() {} }),
};
