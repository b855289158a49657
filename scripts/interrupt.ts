/** Comes back when the user presses Ctrl-C or the process is asked to end. A second Ctrl-C ends it at once. */
export async function untilInterrupted(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
