// The empty module that the start is measured against.
export {};
