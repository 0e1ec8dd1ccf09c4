import type { Problem } from '../problem.js';
import { beginning } from '../one-line.js';

/** Which files a check is about. All paths count from the repository's top. */
export interface Selection {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The files below `folder` that the input `manifests` names: files, folders and globs (`*`, `**`, `?`, `{a,b}`), counted
 * from that folder. An entry that leads out of the repository, or names nothing, is a problem.
 */
export function selectFiles(paths: readonly string[], { folder, manifests }: { readonly folder: string; readonly manifests: readonly string[] }): Selection {
  const below = folder === '' ? paths : paths.filter((path) => path.startsWith(`${folder}/`));
  if (manifests.length === 0) return { files: below, problems: [] };
  const problems: Problem[] = [];
  const wanted = new Set<string>();
  for (const entry of manifests) {
    const from = resolveEntry(folder, entry);
    if (from === undefined) {
      problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `input manifests: \`${beginning(entry, 100)}\` leads out of the repository`, hint: 'name files, folders or globs below working-directory' });
      continue;
    }
    const glob = /[*?{]/.test(from) ? globPattern(from) : undefined;
    const matching = paths.filter((path) => (glob === undefined ? from === '' || path === from || path.startsWith(`${from}/`) : glob.test(path)));
    if (matching.length === 0) problems.push({ code: 'OSOP-INPUT-004', severity: 'error', message: `input manifests: \`${beginning(entry, 100)}\` names no YAML or JSON file`, hint: 'the path counts from working-directory' });
    for (const path of matching) wanted.add(path);
  }
  return { files: paths.filter((path) => wanted.has(path)), problems };
}

/** The entry from the repository's top; undefined where it leads out of it. */
function resolveEntry(folder: string, entry: string): string | undefined {
  const written = entry.replaceAll('\\', '/');
  if (written.startsWith('/') || /^[A-Za-z]:/.test(written) || written.includes('\0')) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** One step of a glob: a character, `?`, `*` (no slash) or `**` (anything; before a slash, whole folders or none). */
type GlobStep = { readonly char: string } | 'one' | 'many' | 'any' | 'folders';

/** Matches by keeping every position that can be reached, so that many stars cost no more than few. */
function globPattern(glob: string): { readonly test: (path: string) => boolean } {
  const patterns = expandChoices(glob).map((choice) => [...choice.matchAll(/\*\*\/|\*\*|\*|\?|[^]/g)].map(([token]): GlobStep => {
    if (token === '**/') return 'folders';
    return token === '**' ? 'any' : token === '*' ? 'many' : token === '?' ? 'one' : { char: token };
  }));
  return { test: (path) => patterns.some((steps) => matches(steps, path)) };
}

function matches(steps: readonly GlobStep[], path: string): boolean {
  let reached = new Set([0]);
  const close = (positions: Set<number>, atFolder: boolean): Set<number> => {
    for (const position of positions) {
      const step = steps[position];
      if (step === 'many' || step === 'any' || (step === 'folders' && atFolder)) positions.add(position + 1);
    }
    return positions;
  };
  reached = close(reached, true);
  for (const char of path) {
    const next = new Set<number>();
    for (const position of reached) {
      const step = steps[position];
      if (step === undefined) continue;
      if (step === 'any' || step === 'folders' || (step === 'many' && char !== '/')) next.add(position);
      else if (step === 'one' ? char !== '/' : typeof step === 'object' && step.char === char) next.add(position + 1);
    }
    reached = close(next, char === '/');
  }
  return reached.has(steps.length);
}

const mostChoices = 64;

/** `a.{b,c}` is `a.b` and `a.c`. Braces that do not close are characters. */
function expandChoices(glob: string): readonly string[] {
  let expanded: readonly string[] = [glob];
  for (;;) {
    const next = expanded.flatMap((text) => {
      const match = /\{([^{}]*)\}/.exec(text);
      return match === null ? [text] : (match[1] ?? '').split(',').map((choice) => text.slice(0, match.index) + choice + text.slice(match.index + match[0].length));
    });
    if (next.length > mostChoices || next.every((text, index) => text === expanded[index])) return next.slice(0, mostChoices);
    expanded = next;
  }
}
