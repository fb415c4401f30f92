/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Of package.json, put in at build. */
  readonly PORTICO_VERSION: string
}
