import fc from '../../support/fast-check.js';
import { expect, test } from 'vitest';
import { isJsonObject, type Json, type JsonObject } from '../../../src/core/json.js';
import { desiredState } from '../../../src/core/rendered-diff/desired-state.js';
import { diffValues } from '../../../src/core/rendered-diff/diff-values.js';
import { predictLive } from '../../../src/core/rendered-diff/predict-live.js';
import { writeObject } from '../../../src/core/rendered-diff/write-object.js';
import { readYaml } from '../../../src/core/yaml/read-yaml.js';
import { compare } from '../../support/rendered-diff.js';

const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.string({ unit: 'binary' }), fc.string(), fc.integer(), fc.boolean(), fc.constantFrom('', 'a\nb\n', ' indented\n text', 'x\n\n', '\n', 'yes', '012', '- a', 'key: value'), fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(fc.string({ maxLength: 8 }), tie('tree'), { maxKeys: 5 })),
}));
const object = fc.dictionary(fc.constantFrom('spec', 'data', 'rules', 'webhooks'), tree).map((fields): JsonObject => ({ ...fields, apiVersion: 'example.com/v1', kind: 'Thing', metadata: { name: 'a' } }));
const workload = fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[a-z]{1,4}$/), image: fc.string(), env: fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[A-Z]{1,3}$/), value: fc.stringMatching(/^[a-z]*$/) }), { selector: ({ name }) => name, maxLength: 4 }) }), { selector: ({ name }) => name, maxLength: 4 })
  .map((containers): JsonObject => ({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { template: { spec: { containers } } } }));

/** The same with keys in another order, and items that have a name as well. */
function shuffled(value: Json): Json {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map(shuffled);
    return items.every((item) => isJsonObject(item) && typeof item['name'] === 'string') ? items.toReversed() : items;
  }
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).toReversed().map(([key, held]) => [key, shuffled(held ?? null)])) : value;
}

test('nothing differs from itself, in whatever order its keys and named items stand', () => {
  fc.assert(fc.property(fc.oneof(object, workload), (value) => {
    expect(diffValues(value, value)).toEqual([]);
    const state = (one: Json): ReturnType<typeof desiredState> => desiredState([one], { namespace: 'shop' });
    expect(compare(state(workloadOf(value)), state(shuffled(workloadOf(value)))).objects).toEqual([]);
  }));
});

/** Names tell items apart only where each is there once. */
function workloadOf(value: JsonObject): JsonObject {
  return value['kind'] === 'Deployment' ? value : { ...value, spec: {}, data: {}, rules: [], webhooks: [] };
}

test('two objects differ where a text of them differs, and no change is told twice', () => {
  fc.assert(fc.property(object, object, (one, other) => {
    const changes = diffValues(one, other);
    expect(changes.length > 0).toBe(JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other)));
    expect(new Set(changes.map(({ beforeAt, afterAt }) => `${beforeAt ?? '-'} ${afterAt ?? '-'}`)).size).toBe(changes.length);
  }));
});

function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  return isJsonObject(value) ? Object.fromEntries(Object.keys(value).toSorted().map((key) => [key, sorted(value[key] ?? null)])) : value;
}

test('what is written as YAML is read as the same', () => {
  fc.assert(fc.property(object, (value) => {
    const text = `${writeObject(value).join('\n')}\n`;
    const { documents, problems } = readYaml(text, 'x', { scalars: 'kubernetes' });
    expect(problems, text).toEqual([]);
    expect(sorted(documents[0]?.value ?? null), text).toEqual(sorted(value));
  }), { numRuns: 500 });
});

test('an object that was applied is left as it is when it is applied again', () => {
  fc.assert(fc.property(object, object, object, (live, original, wanted) => {
    const once = predictLive(live, { original, wanted });
    expect(diffValues(once, predictLive(once, { original: wanted, wanted }))).toEqual([]);
    expect(diffValues(wanted, predictLive(wanted, { original, wanted }))).toEqual([]);
  }));
});

test('a field that is called like what every object has is a field', () => {
  const named = { spec: { toString: [{ name: 'a' }], constructor: [''] } };
  expect(diffValues(predictLive(named, { original: named, wanted: named }), named)).toEqual([]);
});
