import { watch as watchFiles } from 'chokidar';

/**
 * Editors save a file as several events (truncate, write, rename), tools save several files at once. Events that
 * come within this time, in milliseconds, are one change.
 */
const QUIET_MS = 8;

export interface Watch {
  close(): Promise<void>;
}

/**
 * Watches a folder and tells what changed in it, one change after another: while one is worked on, the next are
 * collected.
 *
 * @param folder an absolute path
 * @param onChange the absolute paths that came, changed or went; its failures go to `onError`
 */
export async function watch(
  folder: string,
  onChange: (paths: readonly string[]) => Promise<void>,
  onError: (error: unknown) => void,
): Promise<Watch> {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(work, QUIET_MS);
  }

  function work(): void {
    if (working !== undefined || pending.size === 0) return;
    const paths = [...pending];
    pending.clear();
    working = onChange(paths)
      .catch(onError)
      .finally(() => {
        working = undefined;
        if (pending.size > 0) schedule();
      });
  }

  const watcher = watchFiles(folder, { ignoreInitial: true });
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return;
    pending.add(path);
    schedule();
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      clearTimeout(timer);
      pending.clear();
      await watcher.close();
      await working;
    },
  };
}
