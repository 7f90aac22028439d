/** Made from `seeds/` by src/cli/bundled-pack-plugin.ts while the extension is built. */
declare module 'virtual:bundled-pack' {
  /** Parses the compiled pack anew at every call; ask once and keep what it is restored to. */
  export function readBundledPack(): import('../corpus/compiler.ts').CompiledPack;
}

/** Made by src/cli/engine-version.ts while the extension is built. */
declare const __ENGINE_VERSION__: string;
