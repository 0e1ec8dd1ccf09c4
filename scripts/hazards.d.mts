/** The titles of a test file, each once and as they are written. */
export function titlesIn(source: string): readonly string[];
/** The ids that a title names: `T3`, `F22`, `I5`; also `invariant 5`, and all of `I1-I14`. */
export function idsIn(title: string): readonly string[];
/** By id: the test files, and the titles in each. */
export function testsById(root: string): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
/** The text of docs/hazards.md. */
export function hazardsDocument(root: string): string;
