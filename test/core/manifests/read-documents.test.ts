import { describe, expect, test } from 'vitest';
import { readManifestDocuments } from '../../../src/core/manifests/read-documents.js';
import { formatLocation } from '../../../src/core/problem.js';

function configMap(rest: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n${rest}`;
}

/** Places of pointers in the documents of a text, asked for in this order. */
async function placesOf(text: string, pointers: readonly (readonly [document: number, pointer: string])[]): Promise<readonly string[]> {
  const { documents, problems } = await readManifestDocuments('a.yaml', text);
  expect(problems).toEqual([]);
  const places: string[] = [];
  for (const [document, pointer] of pointers) {
    const where = await documents[document]?.locate(pointer);
    places.push(where === undefined ? 'no document' : formatLocation(where));
  }
  return places;
}

const large = configMap(`data:\n${Array.from({ length: 60_000 }, (_, index) => `  k${index}: v\n`).join('')}immutable: x\n`);
const small = configMap('data:\n  a: 1\n');

describe('places', () => {
  test('are exact in each document of a file', async () => {
    expect(await placesOf(`${small}---\n# second\n${small}`, [[0, '/data/a'], [1, '/data/a'], [1, '/metadata/name'], [1, '/data/missing']])).toEqual(['a.yaml:6:6', 'a.yaml:14:6', 'a.yaml:12:9', 'a.yaml:13:1']);
  });

  test('are those of fields of the object itself where the document is too large for more', async () => {
    expect(await placesOf(large, [[0, '/data/k59999'], [0, '/immutable'], [0, '/data'], [0, ''], [0, '/missing'], [0, '/kind']])).toEqual(['a.yaml:5:1', 'a.yaml:60006:1', 'a.yaml:5:1', 'a.yaml:1:1', 'a.yaml:1:1', 'a.yaml:2:1']);
  });

  test('of such a document count from its own first line, and never lead into the next one', async () => {
    expect(await placesOf(`${small}---\n${large}---\n${configMap('binaryData: {}\n')}`, [[1, '/immutable'], [1, '/binaryData'], [1, '/metadata/name']])).toEqual(['a.yaml:60013:1', 'a.yaml:8:1', 'a.yaml:10:1']);
  });

  test('count from the first line of the file in hints too', async () => {
    const { problems } = await readManifestDocuments('a.yaml', `${small}---\n# second\n${configMap('data:\n  a: "1"\n  a: "2"\n')}`);
    expect(problems.map(({ where, hint }) => [where === undefined ? '' : formatLocation(where), hint])).toEqual([['a.yaml:15:3', 'the first is at a.yaml:14:3; keep one of them']]);
  });

  test('leave enough of the parser to read what comes after', async () => {
    const { documents } = await readManifestDocuments('a.yaml', `${large}---\n${configMap('data: &a {b: c}\n')}`);
    await documents[0]?.locate('/data/k1');
    expect(documents[1]?.value).toMatchObject({ data: { b: 'c' } });
  });
});

describe('the full parser', () => {
  test('reads a megabyte of what the fast one does not', async () => {
    const text = configMap(`data: &all\n${Array.from({ length: 10_000 }, (_, index) => `  key-${index}: "a value of some ninety characters, as configurations have them, ${index} of 10000"\n`).join('')}`);
    expect(text.length).toBeGreaterThan(900_000);
    const { documents, problems } = await readManifestDocuments('a.yaml', text);
    expect([documents.length, problems]).toEqual([1, []]);
  });

  test('does so much for a file, however it is divided into documents, and the rest is counted as unread', async () => {
    const { documents, problems, unread } = await readManifestDocuments('a.yaml', Array.from({ length: 10 }, () => `a: &a\n${'- - - a\n'.repeat(10_000)}`).join('---\n'));
    expect(documents.length + unread).toBe(10);
    expect(unread).toBeGreaterThan(3);
    expect(problems).toHaveLength(unread);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['OSOP-YAML-002']));
  });
});
