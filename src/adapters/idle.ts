/** What Node.js lists for a standard stream. A pipe or a terminal that is open is no work; a write to it is listed by itself. */
const openStreams = new Set(['PipeWrap', 'TTYWrap']);
/** Standard output and standard error. */
const standardStreams = 2;

/** Whether nothing is under way in a process with these active resources (`process.getActiveResourcesInfo`). */
export function isIdle(resources: readonly string[]): boolean {
  return resources.length <= standardStreams && resources.every((kind) => openStreams.has(kind));
}
