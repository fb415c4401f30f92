/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Of package.json, put in at build. */
  readonly PORTICO_VERSION: string
  /** Names the folder of the catalogues of this build (scripts/build/plugins/words.mjs). */
  readonly PORTICO_WORDS: string
}
