// Where the package is served, for those who check these files.
declare module '*/slipstream-checkpoint/pkg/index.js' {
  export * from 'slipstream-checkpoint';
}
declare module '*/slipstream-checkpoint/pkg/slim.js' {
  export * from 'slipstream-checkpoint';
  export function init(source: URL | Response | Promise<Response>): Promise<void>;
}
