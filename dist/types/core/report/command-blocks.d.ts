import type { NextCommand } from './next-commands.js';
/** Commands to copy, in Markdown, each under what it is for. They hold no line ends. */
export declare function commandBlocks(commands: readonly NextCommand[]): string;
