/** One step of a pattern: a character, `?`, `*`, or `**`. */
type Step = { readonly char: string } | 'one' | 'many' | 'any';

/**
 * A pattern of Argo CD's projects and RBAC (https://github.com/gobwas/glob): `*` stops at a slash where `separated`, `**` never does;
 * `*` alone is anything. Undefined for classes and choices, which are not read here. Takes time that grows with pattern and text only.
 */
export function readGlob(pattern: string, { separated }: { readonly separated: boolean }): ((text: string) => boolean) | undefined {
  if (/[{}[\]\\]/.test(pattern)) return undefined;
  const steps = [...pattern.matchAll(/\*\*|\*|\?|[^]/g)].map(([token]): Step => {
    if (token === '**' || (token === '*' && (!separated || pattern === '*'))) return 'any';
    return token === '*' ? 'many' : token === '?' ? 'one' : { char: token };
  });
  return (text) => matches(steps, text, separated);
}

/** Keeps every position of the pattern that can be reached. */
function matches(steps: readonly Step[], text: string, separated: boolean): boolean {
  let reached = close(new Set([0]), steps);
  for (const char of text) {
    const next = new Set<number>();
    for (const position of reached) {
      const step = steps[position];
      if (step === undefined) continue;
      const isFree = !separated || char !== '/';
      if (step === 'any' || (step === 'many' && isFree)) next.add(position);
      else if (typeof step === 'object' ? step.char === char : step === 'one' && isFree) next.add(position + 1);
    }
    reached = close(next, steps);
  }
  return reached.has(steps.length);
}

function close(positions: Set<number>, steps: readonly Step[]): Set<number> {
  for (const position of positions) if (steps[position] === 'many' || steps[position] === 'any') positions.add(position + 1);
  return positions;
}
