import { describe, expect, test } from 'vitest';
import { createSchemaCompiler } from '../../src/adapters/json-schema.js';
import type { Json, JsonObject } from '../../src/core/json.js';
import { prepareSchema } from '../../src/core/manifests/json-schema/prepare-schema.js';
import { readPattern } from '../../src/core/manifests/json-schema/read-pattern.js';
import { within, withinAsync } from '../support/processor-time.js';

/** What a schema says of a value: `severity pointer message | hint`, or why it could not be asked. */
async function check(schema: Json, value: JsonObject): Promise<readonly string[] | string> {
  const prepared = prepareSchema(schema, (reference) => (reference.startsWith('#') ? { name: `d0${reference}` } : { refused: 'is refused here' }));
  if ('unusable' in prepared) return prepared.unusable;
  const compiler = createSchemaCompiler();
  compiler.add('d0', prepared.schema);
  const compiled = compiler.compile('d0');
  if ('unusable' in compiled) return compiled.unusable;
  const outcome = compiled.check(value);
  return 'couldNotCheck' in outcome ? outcome.couldNotCheck : outcome.map(({ severity, pointer, message, hint }) => `${severity} ${pointer} ${message} | ${hint ?? ''}`);
}

const object = (properties: JsonObject, rest: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...rest });

describe('errors are told in the manifest\'s own words', () => {
  test.each<readonly [string, JsonObject, JsonObject, readonly string[]]>([
    ['an unknown field', object({ replicas: { type: 'integer' } }, { additionalProperties: false }), { replcas: 1 }, ['error /replcas unknown field `replcas` | did you mean `replicas`?']],
    ['a missing field', object({ spec: object({}, { required: ['size'] }) }), { spec: {} }, ['error /spec `spec.size` is missing | add `size`, which is required here']],
    ['a required field under a wrong name', object({ size: {} }, { required: ['size'], additionalProperties: false }), { sise: 1 }, ['error /sise unknown field `sise` | did you mean `size`?']],
    ['a wrong type in a list', object({ a: { type: 'array', items: { type: 'string' } } }), { a: ['x', 1] }, ['error /a/1 `a[1]` must be a string, not the number 1 | put it in quotes']],
    ['a number in quotes', object({ a: { type: 'integer' } }), { a: '1' }, ['error /a `a` must be an integer, not the string "1" | write it without quotes']],
    ['an enum', object({ a: { enum: ['Always', 'Never'] } }), { a: 'Alway' }, ['error /a `a` must be one of Always, Never, not the string "Alway" | did you mean `Always`?']],
    ['nothing where something must be', object({ a: { type: 'string' }, b: { type: 'array', items: { type: 'object' } } }), { a: null, b: [null] }, ['error /a `a` is empty | give it a value, or take the field away where it is not needed', 'error /b/0 `b[0]` is empty | give it a value, or take the dash away']],
    ['an enum of a type', object({ a: { type: 'string', enum: ['x', 'y'] } }), { a: 1 }, ['error /a `a` must be one of x, y, not the number 1 | ']],
    ['types of which null is one', object({ a: { type: ['string', 'null'] } }), { a: 1 }, ['error /a `a` must be a string, not the number 1 | put it in quotes']],
    ['an integer or a string', object({ a: { anyOf: [{ type: 'integer' }, { type: 'string' }] } }), { a: [] }, ['error /a `a` must be an integer or a string, not a list | ']],
    ['the alternative that was meant', object({ a: { anyOf: [{ $ref: '#/definitions/b' }, { type: 'null' }] } }, { definitions: { b: object({ c: { type: 'string' } }) } }), { a: { c: 1 } }, ['error /a/c `a.c` must be a string, not the number 1 | put it in quotes']],
    ['alternatives of one type', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, ['error  `the object` fits none of the schema\'s alternatives: `a` is missing; or `b` is missing | ']],
    ['several alternatives at once', { oneOf: [{ required: ['a'] }, { required: ['b'] }] }, { a: 1, b: 1 }, ['error  `the object` must fit exactly one of the schema\'s alternatives, and fits several | ']],
    ['a limit of draft 4', object({ a: { type: 'number', minimum: 1, exclusiveMinimum: true } }), { a: 1 }, ['error /a `a` must be more than 1, not the number 1 | ']],
    ['a limit', object({ a: { maximum: 5 }, b: { minLength: 1 }, c: { maxItems: 1 } }), { a: 6, b: '', c: [1, 2] }, ['error /a `a` must be at most 5, not the number 6 | ', 'error /b `b` must have at least 1 character | ', 'error /c `c` must have at most 1 item | ']],
    ['a pattern', object({ a: { pattern: '^[a-z]+$' } }), { a: 'A' }, ['error /a `a` must be of another form, not the string "A" | it must match ^[a-z]+$']],
    ['formats that Kubernetes reads', object({ a: { format: 'date-time', type: 'string' }, b: { format: 'byte', type: 'string' }, c: { format: 'int32', type: 'integer' } }), { a: 'x', b: '%', c: 3e9 }, [
      'error /a `a` must be a time, not the string "x" | for example "2026-01-31T12:00:00Z"',
      'error /b `b` must be base64 text, not the string "%" | encode the value with base64, or use stringData for plain text',
      'error /c `c` must be an integer of 32 bits, not the number 3000000000 | ',
    ]],
    ['nothing of formats that are remarks', object({ a: { format: 'email', type: 'string' }, b: { format: 'int64' } }), { a: 'x', b: 1 }, []],
    ['nothing where int-or-string fits', object({ a: { format: 'int-or-string', type: 'string' }, b: { 'x-kubernetes-int-or-string': true } }), { a: 1, b: 'x' }, []],
    ['nothing where null is allowed', object({ a: { type: 'string', nullable: true, enum: ['x'] } }), { a: null }, []],
    ['nothing of ids and of what a schema says of itself', { $schema: 'http://json-schema.org/schema#', id: 'x', $id: '#/y', $async: true, type: 'object', 'x-kubernetes-group-version-kind': [] }, {}, []],
    ['nothing of a field that is named like a keyword', object({ type: { type: 'string' }, $ref: { type: 'string' }, required: { type: 'boolean', required: true } }), { type: 'x', $ref: 'y', required: true }, []],
  ])('%s', async (_, schema, value, expected) => {
    expect(await check(schema, value)).toEqual(expected);
  });
});

describe('a schema that cannot be used says why', () => {
  test.each<readonly [Json, string]>([
    ['text', 'the whole is no schema'],
    [{ properties: [] }, '/properties is no mapping of schemas'],
    [{ properties: { 'a/b': 1 } }, '/properties/a~1b is no schema'],
    [{ type: 'text' }, '/type is no type of JSON Schema'],
    [{ anyOf: [] }, '/anyOf is no list of schemas'],
    [{ minLength: -1 }, '/minLength has a value that no draft of JSON Schema allows'],
    [{ required: [1] }, '/required is no list of names'],
    [{ $ref: 'https://elsewhere.example.com/x.json' }, '/$ref is refused here'],
    [{ $ref: '#/definitions/gone' }, "its schema cannot be compiled: can't resolve reference d0#/definitions/gone from id d0"],
  ])('%j', async (schema, expected) => {
    expect(await check(schema, {})).toEqual(expected);
  });

  test('when it is nested too deeply', async () => {
    let schema: Json = {};
    for (let depth = 0; depth < 300; depth += 1) schema = { not: schema };
    expect(await check(schema, {})).toMatch(/is nested too deeply$/);
  });
});

describe('a schema that is made to take for ever', () => {
  test.each<readonly [string, JsonObject, JsonObject]>([
    ['by a pattern', object({ a: { pattern: '^(a+)+$' } }), { a: `${'a'.repeat(60)}!` }],
    ['by alternatives that multiply', { anyOf: [{ $ref: '#/definitions/a0' }], definitions: Object.fromEntries(Array.from({ length: 40 }, (_, level) => [`a${level}`, level === 39 ? { type: 'string' } : { anyOf: [{ $ref: `#/definitions/a${level + 1}` }, { $ref: `#/definitions/a${level + 1}` }] }])) }, {}],
  ])('%s is stopped, and passes nothing', async (_, schema, value) => {
    expect(await withinAsync(5_000, async () => await check(schema, value))).toBe('its schema takes more than 0.5 seconds');
  });

  test('is not asked again', () => {
    const compiler = createSchemaCompiler();
    compiler.add('d0', object({ a: { pattern: '^(a+)+$' } }));
    const compiled = compiler.compile('d0');
    if ('unusable' in compiled) throw new Error(compiled.unusable);
    compiled.check({ a: `${'a'.repeat(60)}!` });
    within(400, () => {
      for (let count = 0; count < 100; count += 1) expect(compiled.check({ a: `${'a'.repeat(60)}!` })).toHaveProperty('couldNotCheck');
    });
  });

  test('by leading back to itself passes nothing', async () => {
    expect(await check({ $ref: '#' }, {})).toMatch(/leads back to itself|takes more than|cannot be compiled/);
  });
});

describe('patterns', () => {
  test.each([
    ['^[a-z0-9]([-a-z0-9]*[a-z0-9])?$', 'a-b', true],
    ['^[a-z\\_\\-]+$', 'a_b', true],
    ['(?i)^ABC$', 'abc', true],
    ['^(?:a|b)$', 'b', true],
    ['^\\p{L}+$', 'ä', true],
  ])('%s is read', (pattern, text, fits) => {
    expect(readPattern(pattern)?.test(text)).toBe(fits);
  });

  test.each(['[[:alpha:]]+', '(?P<name>a)', '^\\Aabc\\z', '(?i:abc)', '(', '\\pN', '\\p{Greek}'])('%s of Go\'s dialect cannot be read here', (pattern) => {
    expect(readPattern(pattern)).toBeUndefined();
  });

  test('that cannot be read are a warning where a value should have fitted one', async () => {
    const schema = object({ a: { type: 'string', pattern: '[[:alpha:]]+' } });
    expect(await check(schema, { a: 'x' })).toEqual(['warning  the pattern [[:alpha:]]+ of its schema was not checked | JavaScript cannot read this regular expression']);
    expect(await check(schema, {})).toEqual([]);
    expect(await check(object({ a: { not: { pattern: '[[:alpha:]]+' } } }), { a: 'x' })).toBe('the pattern [[:alpha:]]+ of its schema cannot be read');
  });
});
