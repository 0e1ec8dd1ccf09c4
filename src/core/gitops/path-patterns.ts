/** A pattern of paths, read once. */
export type PathPattern = (path: string) => boolean;

/**
 * A pattern as Go's `path.Match` reads it, which the git generator uses for directories: `*` and `?` do not cross `/`. Undefined for
 * one that Go calls malformed: Argo CD passes over it. https://pkg.go.dev/path#Match
 */
export function readPathMatch(pattern: string): PathPattern | undefined {
  const segments = pattern.split('/').map((segment) => readSteps(segment, '^'));
  if (segments.includes(undefined)) return undefined;
  const fixed = pattern.replace(/[*?[\\][^]*$/, '');
  return (path) => {
    if (!path.startsWith(fixed)) return false;
    const parts = path.split('/');
    return parts.length === segments.length && segments.every((steps, index) => steps !== undefined && matches(steps, parts[index] ?? ''));
  };
}

/**
 * A pattern as `git ls-files` reads it, which the git generator uses for files: `*` and `**` cross `/`, and a folder stands for all that
 * is in it. https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec
 */
export function readPathspec(pattern: string): PathPattern {
  const written = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  const steps = readSteps(written, '^!');
  const isPlain = !/[*?[\\]/.test(written);
  return (path) => (isPlain ? path === written || path.startsWith(`${written}/`) || written === '' : steps !== undefined && matches(steps, path));
}

/**
 * A pattern in which `*` stays in its folder and `**` crosses folders: git files under the new globbing of Argo CD, and the paths of
 * `manifest-generate-paths` and value files.
 */
export function readFolderGlob(pattern: string): PathPattern {
  const segments = pattern.split('/').map((segment) => (segment === '**' ? 'folders' as const : readSteps(segment, '^!')));
  return (path) => {
    const parts = path.split('/');
    // The positions in the pattern that can be reached, so that many stars cost no more than few.
    let reached = new Set([0]);
    const close = (positions: Set<number>): Set<number> => {
      for (const position of positions) if (segments[position] === 'folders') positions.add(position + 1);
      return positions;
    };
    reached = close(reached);
    for (const part of parts) {
      const next = new Set<number>();
      for (const position of reached) {
        const segment = segments[position];
        if (segment === 'folders') next.add(position);
        else if (segment !== undefined && matches(segment, part)) next.add(position + 1);
      }
      reached = close(next);
    }
    return reached.has(segments.length);
  };
}

/** One character, some character, any number of them, or one of a set. */
type Step = { readonly char: string } | 'one' | 'many' | { readonly set: readonly (readonly [string, string])[]; readonly negated: boolean };

function readSteps(pattern: string, negations: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
    if (char === '*') {
      if (steps.at(-1) !== 'many') steps.push('many');
    } else if (char === '?') steps.push('one');
    else if (char === '[') {
      const set = readSet(pattern, at, negations);
      if (set === undefined) return undefined;
      steps.push(set.step);
      at = set.end;
    } else if (char === '\\') {
      at += 1;
      if (at >= pattern.length) return undefined;
      steps.push({ char: pattern[at] ?? '' });
    } else steps.push({ char });
  }
  return steps;
}

function readSet(pattern: string, start: number, negations: string): { readonly step: Step; readonly end: number } | undefined {
  const negated = negations.includes(pattern[start + 1] ?? ' ');
  const set: (readonly [string, string])[] = [];
  for (let at = start + (negated ? 2 : 1); at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
    if (char === ']' && set.length > 0) return { step: { set, negated }, end: at };
    if (char === ']' || char === '\\') return undefined;
    if (pattern[at + 1] === '-' && at + 2 < pattern.length && pattern[at + 2] !== ']') {
      set.push([char, pattern[at + 2] ?? '']);
      at += 2;
    } else set.push([char, char]);
  }
  return undefined;
}

/** Goes back to the last star only, so that it takes no more than the length of both multiplied. */
function matches(steps: readonly Step[], text: string): boolean {
  let [step, at, star, starAt] = [0, 0, -1, 0];
  while (at < text.length) {
    const wanted = steps[step];
    if (wanted === 'many') {
      star = step++;
      starAt = at;
    } else if (wanted !== undefined && fits(wanted, text[at] ?? '')) {
      step += 1;
      at += 1;
    } else if (star === -1) return false;
    else {
      step = star + 1;
      starAt += 1;
      at = starAt;
    }
  }
  while (steps[step] === 'many') step += 1;
  return step === steps.length;
}

function fits(step: Exclude<Step, 'many'>, char: string): boolean {
  if (step === 'one') return true;
  if ('char' in step) return step.char === char;
  return step.set.some(([low, high]) => char >= low && char <= high) !== step.negated;
}
