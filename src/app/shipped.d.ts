/** What the build says of the document that comes with the app, see .config/shipped.ts. */
declare module 'virtual:shipped' {
  /** Where the document lies, prepared. */
  export const address: string
  /** The core that this app has, by a name that changes with it and with its tables. */
  export const core: string
}
