import type { NextCommand } from './next-commands.js';
import { fenceFor } from './untrusted-text.js';

/** Commands to copy, in Markdown, each under what it is for. They hold no line ends. */
export function commandBlocks(commands: readonly NextCommand[]): string {
  return commands.map(({ why, command }) => {
    const fence = fenceFor(command, 3);
    return `${why}\n\n${fence}sh\n${command}\n${fence}`;
  }).join('\n\n');
}
