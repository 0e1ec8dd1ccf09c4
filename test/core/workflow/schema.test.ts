import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../../src/core/json.js';
import { checkSchema } from '../../../src/core/workflow/schema.js';
import { readYaml } from '../../../src/core/yaml/read-yaml.js';
import { within } from '../../support/processor-time.js';
import { sharedMaterial } from '../../support/shared-material.js';
import { mutationsOf, sampleOf } from './schema-mutations.js';

const schemaFile = sharedMaterial('osop/osop.schema.json');

function judge(): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile.path, 'utf8')));
  return (value) => validate(value);
}

function workflowFiles(): readonly string[] {
  const folder = sharedMaterial('osop/examples').path;
  const examples = readdirSync(folder).filter((name) => name.endsWith('.osop.yaml')).map((name) => `${folder}/${name}`);
  return [...examples, sharedMaterial('seeds/argocd-gitops.osop.yaml').path];
}

function disagreements(values: Iterable<unknown>): { readonly found: readonly string[]; readonly accepted: number; readonly refused: number } {
  const accepts = judge();
  const found: string[] = [];
  const counts = { accepted: 0, refused: 0 };
  for (const value of values) {
    const theirs = accepts(value);
    const issues = checkSchema(value as Json);
    counts[theirs ? 'accepted' : 'refused'] += 1;
    if (theirs !== (issues.length === 0)) found.push(`${theirs ? 'accepted' : 'refused'} by the schema: ${JSON.stringify(value).slice(0, 400)} ${issues[0]?.message ?? ''}`);
  }
  return { found, ...counts };
}

const base = { osop_version: '2.0', id: 'w', name: 'W', nodes: [{ id: 'a', type: 'git', purpose: 'p' }], edges: [{ from: 'a', to: 'a' }] };

function withMetadata(metadata: object): object {
  return { ...base, metadata };
}

function withImport(reference: string): object {
  return { ...base, imports: [reference] };
}

describe.skipIf(schemaFile.missing)("judged by ajv with OSOP's own schema", () => {
  test('every example is accepted, and read as the yaml package reads it', () => {
    for (const file of workflowFiles()) {
      const text = readFileSync(file, 'utf8');
      const { documents, problems } = readYaml(text, file);
      expect(problems).toEqual([]);
      expect(documents[0]?.value).toEqual(parse(text));
      expect(checkSchema(documents[0]?.value ?? null)).toEqual([]);
    }
  });

  test('every mutation of every example is accepted or refused alike', () => {
    const mutations = workflowFiles().flatMap((file) => mutationsOf(parse(readFileSync(file, 'utf8'))));
    const { found, accepted, refused } = disagreements(mutations);
    expect(found).toEqual([]);
    expect(accepted).toBeGreaterThan(1_000);
    expect(refused).toBeGreaterThan(1_000);
  });

  test('every mutation of a workflow that uses every property is accepted or refused alike', () => {
    const schema = JSON.parse(readFileSync(schemaFile.path, 'utf8'));
    const full = [0, 1, 2].map((alternative) => sampleOf(schema, schema, alternative));
    expect(disagreements(full)).toMatchObject({ found: [], refused: 0 });
    const { found, accepted, refused } = disagreements(full.flatMap((sample) => mutationsOf(sample)));
    expect(found).toEqual([]);
    expect(accepted).toBeGreaterThan(1_000);
    expect(refused).toBeGreaterThan(1_000);
  });

  test('dates are judged alike', () => {
    const dates = ['2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '24-01-01', '0000-01-01'];
    const times = [
      '00:00:00Z', '23:59:59z', '24:00:00Z', '23:60:00Z', '23:59:60Z', '22:59:60-01:00', '00:59:60+01:00', '00:29:60+00:30', '23:59:61Z',
      '12:00:60Z', '12:00:00', '12:00:00.5Z', '12:00:00.Z', '12:00:00+02', '12:00:00+0200', '12:00:00+24:00', '12:00:00+02:60', '12:00Z', ' 12:00:00Z', '24:59:60+01:00',
    ];
    const texts = dates.flatMap((date) => times.flatMap((time) => ['T', 't', ' ', '\n', '', 'TT'].map((separator) => `${date}${separator}${time}`)));
    expect(disagreements(texts.map((text) => withMetadata({ created_at: text }))).found).toEqual([]);
  });

  test('URI references are judged alike', () => {
    const hosts = [
      'h', '', 'h:80', 'h:', 'h:x', 'u@h', 'u:p@h', 'u@v@h', '[::]', '[::1]', '[1::]', '[1:2:3:4:5:6:7:8]', '[1:2:3:4:5:6:7]', '[1:2:3:4:5:6:7:8:9]', '[1::2::3]',
      '[1:2:3:4:5:6:7::]', '[1:2:3:4:5:6:7::8]', '[1:2:3:4:5:6::8]', '[::1.2.3.4]', '[1:2:3:4:5:6:1.2.3.4]', '[1:2:3:4:5::1.2.3.4]', '[1:2:3:4:5:6::1.2.3.4]', '[::1.2.3.256]', '[::01.2.3.004]', '[1.2.3.4]',
      '[1.2.3.4::]', '[::12345]', '[::g]', '[]', '[v1.x]', '[V1.x:]', '[v.x]', '[vg.x]', '[:1]', '[1:]', '[:::]', '1.2.3.4', '999.1', 'h"', 'u"@h', 'h%20', 'h%2', 'é',
    ];
    const rests = ['', '/', '//', '/a//b', '/a b', '/a%20b', '/a%zz', '?', '?a=b?c', '#', '#a#b', '?a#b', '/"', '/<', '/[', '/:@', '/é'];
    const starts = ['', 'http:', 'HTTP:', '1http:', 'a+b-c.d:', ':', './', '../', 'a:b:c', 'a/b:c'];
    const texts = starts.flatMap((start) => ['', '/', '//', '///'].flatMap((slashes) => hosts.flatMap((host) => rests.map((rest) => `${start}${slashes}${host}${rest}`))));
    const { found, accepted, refused } = disagreements(texts.map((text) => withImport(text)));
    expect(found).toEqual([]);
    expect(accepted).toBeGreaterThan(1_000);
    expect(refused).toBeGreaterThan(1_000);
  }, 60_000);

  test('a long reference is judged in linear time', () => {
    const texts = ['a', 'a/', '/a', '%20', 'a:', 'a@', '[', '?a', '//a'].map((piece) => withImport(`${piece.repeat(100_000)}<`) as Json);
    expect(within(2_000, () => texts.filter((value) => checkSchema(value).length === 0))).toEqual([]);
  });

  test('text is measured in code points, and numbers by value', () => {
    const values = [
      { ...base, id: '😀' }, { ...base, id: '\uD83D' }, { ...base, id: '' }, { ...base, timeout_sec: -0 }, { ...base, timeout_sec: -1e-9 },
      { ...base, conformance_level: 2.0 }, { ...base, conformance_level: 2.5 }, { ...base, conformance_level: '2' }, { ...base, conformance_level: 4 },
    ];
    expect(disagreements(values)).toEqual({ found: [], accepted: 4, refused: 5 });
  });
});

describe('messages', () => {
  test.each<readonly [string, object, readonly string[]]>([
    ['a mode that is misspelt', { edges: [{ from: 'a', to: 'a', mode: 'sequental' }] }, [
      '/edges/0/mode: `mode` must be one of sequential, conditional, parallel, loop, event, fallback, error, timeout, spawn, switch, not "sequental"; did you mean `sequential`?',
    ]],
    ['a property that is misspelt', { edges: [{ from: 'a', to: 'a', form: 'b' }] }, ['/edges/0/form: unknown property `form`; did you mean `from`?']],
    ['a property of another place', { nodes: [{ ...base.nodes[0], retry_policy: { retries: 1 } }] }, ['/nodes/0/retry_policy/retries: unknown property `retries`; did you mean `max_retries`?']],
    ['what is missing, and what is wrong, together', { name: undefined, nodes: [{ id: '', type: 'git' }], timeout_sec: -1 }, [
      ': the workflow has no `name`, which OSOP requires',
      '/nodes/0: item 1 of `nodes` has no `purpose`, which OSOP requires',
      '/nodes/0/id: `id` must not be empty',
      '/timeout_sec: `timeout_sec` must be at least 0, not -1',
    ]],
    ['a number for text', { osop_version: 2 }, ['/osop_version: `osop_version` must be text, not 2']],
    ['a version in another form', { osop_version: 'v2' }, ['/osop_version: `osop_version` must look like "2.0", not "v2"']],
    ['none of several types', { nodes: [{ ...base.nodes[0], inputs: [1] }] }, ['/nodes/0/inputs/0: item 1 of `inputs` must be text or a mapping, not 1']],
    ['an empty list', { edges: [] }, ['/edges: `edges` must hold at least 1']],
    ['half a child', { nodes: [{ ...base.nodes[0], spawn_policy: { max_children: 1.5, 'x-more': 1 } }] }, [
      '/nodes/0/spawn_policy/max_children: `max_children` must be a whole number, not 1.5',
      '/nodes/0/spawn_policy/x-more: unknown property `x-more`',
    ]],
    ['a date', { metadata: { created_at: 'today' } }, ['/metadata/created_at: `created_at` must be a date and time, not "today"']],
    ['an import', { imports: ['a b'] }, ['/imports/0: item 1 of `imports` must be a URI or a relative path, not "a b"']],
    ['a level', { conformance_level: 9 }, ['/conformance_level: `conformance_level` must be one of 0, 1, 2, 3, not 9']],
  ])('%s', (_, change, expected) => {
    const value: Json = JSON.parse(JSON.stringify({ ...base, ...change }));
    expect(checkSchema(value).map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual(expected);
  });

  test('what is not a mapping is told once', () => {
    expect(checkSchema([]).map(({ message }) => message)).toEqual(['the workflow must be a mapping, not a list']);
  });

  test('a number that should be text comes with the quotes to write', () => {
    expect(checkSchema({ ...base, osop_version: 2 })[0]?.hint).toBe('write it in quotes: "2"');
  });

  test('a file that is wrong everywhere ends after 100', () => {
    const value = { ...base, ...Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`unknown${i}`, i])) };
    expect(within(1_000, () => checkSchema(value))).toHaveLength(100);
  });
});
