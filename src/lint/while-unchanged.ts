import type { SourceFile } from '../contract/source-file.ts';
import type { Sources } from '../contract/sources.ts';

/** Keeps what was made of some files until one of them changes. */
export type WhileUnchanged<T> = (
  key: string,
  sources: Sources,
  files: readonly string[],
  make: () => Promise<T>,
) => Promise<T>;

/**
 * Channels and workflows are descriptions of their own beside the one that is edited, and linting them took half of a
 * warm save: what was found in them stands until one of their files has another text.
 */
export function whileUnchanged<T>(): WhileUnchanged<T> {
  const kept = new Map<string, { readonly of: readonly (SourceFile | undefined)[]; readonly made: T }>();
  return async (key, sources, files, make) => {
    // A file whose text is the same is the same object: see SourceCache.
    const of = files.map((file) => sources.read(file));
    const known = kept.get(key);
    if (known !== undefined && known.of.length === of.length && known.of.every((file, i) => file === of[i])) {
      return known.made;
    }
    const made = await make();
    kept.set(key, { of, made });
    return made;
  };
}
