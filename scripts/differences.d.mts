/** The files by which two folders differ: of other bytes, or in one of them only. */
export function differences(before: string, after: string): readonly string[];
/** The files of a folder, at any depth. */
export function files(folder: string): readonly string[];
