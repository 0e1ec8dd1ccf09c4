import fc from '../../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import { readComparison } from '../../../src/core/workflow/expression-comparison.js';
import { compileExpression, type ExpressionScope } from '../../../src/core/workflow/expressions.js';
import type { Json } from '../../../src/core/json.js';

function scopeWith(names: Record<string, Json>): ExpressionScope {
  return {
    names,
    outputs: {},
    inputs: { region: 'eu' },
    metadata: {},
    env: {},
    run: { status: () => '', errorOf: () => '', durationOf: () => 0, attempt: () => 1, now: () => new Date(0) },
  };
}

/** The same expression in parentheses, which only the library reads. */
async function byLibrary(source: string, scope: ExpressionScope): Promise<unknown> {
  const compiled = await compileExpression(`(${source})`);
  if (!compiled.ok) throw new Error(compiled.message);
  return compiled.expression.evaluate(scope);
}

const values: readonly Json[] = ['Healthy', '', 'true', '1', 1, 0, -3, 1.5, true, false, null, [], ['x'], {}, { status: 'Healthy' }, { status: null }, { status: { deep: 1 } }];
const literals = ['\'Healthy\'', '"Healthy"', '\'\'', 'true', 'false', '0', '1', '-3', '\'1\'', '\'true\''];
const paths = ['health_status', 'health_status.status', 'health_status.status.deep', 'health_status.statuss', 'missing', 'missing.status', 'inputs.region', 'inputs.zone'];

describe('a comparison that is read without the library', () => {
  it('says what the library says, for every combination of path, operator, literal and value', async () => {
    for (const value of values) {
      const scope = scopeWith({ health_status: value });
      for (const path of paths) {
        for (const literal of literals) {
          const source = `${path} ${value === null ? '!=' : '=='} ${literal}`;
          const own = readComparison(source);
          expect(own, source).toBeDefined();
          expect(own?.evaluate(scope), `${source} with ${JSON.stringify(value)}`).toEqual(await byLibrary(source, scope));
        }
      }
    }
  });

  it('says what the library says for any text and JSON value', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '.', '{', '$', '\t') });
    const literal = fc.oneof(text.map((value) => `'${value}'`), text.map((value) => `"${value}"`), fc.integer().map(String), fc.boolean().map(String));
    await fc.assert(fc.asyncProperty(literal, fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('==', '!='), async (right, value, operator) => {
      const scope = scopeWith({ result: { value: value as Json } });
      const source = `result.value ${operator} ${right}`;
      expect(readComparison(source)?.evaluate(scope)).toEqual(await byLibrary(source, scope));
    }), { numRuns: 300 });
  });

  it.each(['a.b == c', 'a == 1.5', 'a == \'it\\\'s\'', 'a == b == true', 'size(a) == 1', 'a.b', 'int == 1', 'null == true', 'a[0] == 1', 'a == 99999999999999999999', 'a == r\'x\''])('leaves %s to the library', (source) => {
    expect(readComparison(source)).toBeUndefined();
  });

  it('gives the place of its name', () => {
    expect(readComparison('  health_status.status == \'Healthy\'')?.references).toEqual([{ path: ['health_status', 'status'], offset: 2 }]);
  });
});
