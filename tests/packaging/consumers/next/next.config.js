// Next itself is a symbolic link here, and Turbopack follows none out of its root. Nothing of this is for the package.
export default { turbopack: { root: '/' } };
