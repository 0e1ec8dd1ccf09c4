import * as fc from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/json.js';
import { lookupPath, unknownReferences, type NameScope } from '../../../src/core/workflow/reference-path.js';
import { parseTemplate, renderJson, templatesIn, type ResolveReference, type Template } from '../../../src/core/workflow/templates.js';
import { within } from '../../support/processor-time.js';

function parsed(source: string): Template {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(`${source}: ${result.message}`);
  return result.template;
}

const scope: NameScope = {
  names: {
    commit_sha: 'abc123',
    app: 'web',
    replicas: 3,
    ratio: 0.5,
    ready: true,
    empty: null,
    health_status: { status: 'Healthy', causes: ['a', 'b'] },
    tricky: '{{app}} ${app} \\{{app}}',
  },
  outputs: { 'my-node': { x: 5 } },
  inputs: { region: 'eu' },
  metadata: { team: 'payments' },
  env: { STAGE: 'prod' },
};
const resolve: ResolveReference = (reference) => lookupPath(scope, reference.path);

function rendered(source: string): unknown {
  const result = parsed(source).render(resolve);
  return result.ok ? result.value : result;
}

describe('A template puts values into text', () => {
  test.each<readonly [string, Json]>([
    ['', ''],
    ['plain text', 'plain text'],
    ['{{commit_sha}}', 'abc123'],
    ['{{ health_status.status }}', 'Healthy'],
    ['${inputs.region}', 'eu'],
    ['${ env.STAGE }', 'prod'],
    ['${outputs.my-node.x}', 5],
    ['${app}', 'web'],
    ['{{health_status.causes.1}}', 'b'],
    ['{{app}} at {{commit_sha}} in ${metadata.team}', 'web at abc123 in payments'],
    ['{{app}}{{app}}', 'webweb'],
    ['{{replicas}} replicas, {{ratio}}, {{ready}}, {{empty}}', '3 replicas, 0.5, true, null'],
    ['status: {{health_status}}', 'status: {"status":"Healthy","causes":["a","b"]}'],
  ])('%j', (source, value) => {
    expect(rendered(source)).toEqual(value);
  });

  test.each<readonly [string, Json]>([
    ['{{replicas}}', 3],
    ['${ready}', true],
    ['{{empty}}', null],
    ['{{health_status}}', { status: 'Healthy', causes: ['a', 'b'] }],
    [' {{replicas}}', ' 3'],
  ])('a value that is the whole of %j keeps its type', (source, value) => {
    expect(rendered(source)).toEqual(value);
  });

  test.each([
    'costs $5 and 5$', 'echo $(date) $HOME `id`', '${VAR:-default} ${#list[@]} ${VAR%/*}', '${', '${}', '{ "a": {"b": 1}}', '}} }', '{', '$', '{a}', '$ {app}', 'C:\\dir\\{a}',
  ])('%j is plain text', (source) => {
    expect(rendered(source)).toBe(source);
    expect(parsed(source).references).toEqual([]);
  });

  test.each<readonly [string, string]>([
    [String.raw`\{{app}}`, '{{app}}'],
    [String.raw`\${app}`, '${app}'],
    [String.raw`\{{app}} is {{app}}`, '{{app}} is web'],
    [String.raw`\${{ github.sha }}`, '${{ github.sha }}'],
    ['$${app}', '$web'],
  ])('a backslash keeps braces as text: %s', (source, text) => {
    expect(rendered(source)).toBe(text);
  });

  test('what is put in is never read as a template again', () => {
    expect(rendered('{{tricky}}')).toBe('{{app}} ${app} \\{{app}}');
    expect(rendered('<{{tricky}}>')).toBe('<{{app}} ${app} \\{{app}}>');
    expect(parsed('{{a}}b}}').render(() => '{{').ok).toBe(true);
  });

  test('references carry their path, form, place and text', () => {
    expect(parsed('a {{ b.c }} ${inputs.d}').references).toEqual([
      { path: ['b', 'c'], form: 'mustache', offset: 2, text: '{{ b.c }}' },
      { path: ['inputs', 'd'], form: 'dollar', offset: 12, text: '${inputs.d}' },
    ]);
  });

  test('unknown references can be listed before anything runs', () => {
    expect(unknownReferences(parsed('{{app}} {{ap}}'), ([root]) => (root === 'app' ? 'known' : { suggestion: 'app' })))
      .toEqual([{ path: ['ap'], offset: 8, suggestion: 'app' }]);
  });
});

describe('A text that is no template is refused with its place', () => {
  test.each<readonly [string, string, number]>([
    ['ok {{app', '`{{` is not closed by `}}`; write \\{{ for the plain text', 3],
    ['{{app} and more', '`{{` is not closed by `}}`; write \\{{ for the plain text', 0],
    ['{{ .Values.tag }}', '`{{ .Values.tag }}` is not of the form {{name}} or {{name.field}}; write \\{{ for the plain text', 0],
    ['{{}}', '`{{}}` is not of the form {{name}} or {{name.field}}; write \\{{ for the plain text', 0],
    ['{{a b}}', '`{{a b}}` is not of the form {{name}} or {{name.field}}; write \\{{ for the plain text', 0],
    ['x {{{app}}}', '`{{{app}}` is not of the form {{name}} or {{name.field}}; write \\{{ for the plain text', 2],
    ['{{a..b}}', '`{{a..b}}` is not of the form {{name}} or {{name.field}}; write \\{{ for the plain text', 0],
    ['sha: ${{ github.sha }}', "GitHub's `${{ github.sha }}` is not expanded in a workflow file of OSOP; write {{name}} and give the name in `variables`", 5],
    ['${inputs.a b}', '`${inputs.a b}` is not of the form ${namespace.name}; write \\${ for the plain text', 0],
    ['${ env.A', '`${ env.A` is not of the form ${namespace.name}; write \\${ for the plain text', 0],
  ])('%j', (source, message, offset) => {
    expect(parseTemplate(source)).toEqual({ ok: false, message, offset });
  });
});

describe('A reference without a value', () => {
  test('all of them are listed', () => {
    const result = parsed('{{app}} {{nope}} ${inputs.zone} {{nope}}').render(resolve);
    expect(result).toMatchObject({ ok: false, message: '{{nope}}, ${inputs.zone} have no value' });
    expect(result.ok ? [] : result.missing.map((reference) => reference.offset)).toEqual([8, 17, 32]);
  });

  test.each([
    '{{constructor}}', '{{__proto__}}', '{{toString}}', '{{app.length}}', '{{health_status.constructor}}', '{{health_status.causes.length}}',
    '${env.hasOwnProperty}', '${inputs.__proto__}', '${outputs.constructor.name}', '{{health_status.causes.9}}', '{{empty.field}}',
  ])('%s is not found: only own names count', (source) => {
    expect(rendered(source)).toMatchObject({ ok: false, message: `${source} has no value` });
  });
});

describe('Templates inside a JSON value', () => {
  const value: Json = {
    url: 'https://example.com/{{app}}',
    'a/b~c': [{ text: '{{replicas}}' }, 'plain', 5, null],
    '{{app}}': true,
    wrong: 'x {{',
  };

  test('are found with their JSON pointer; keys are no templates', () => {
    const found = templatesIn(value, '/nodes/0/runtime');
    expect(found.map((item) => [item.pointer, item.ok ? item.template.references.map((reference) => reference.text) : item.offset])).toEqual([
      ['/nodes/0/runtime/url', ['{{app}}']],
      ['/nodes/0/runtime/a~1b~0c/0/text', ['{{replicas}}']],
      ['/nodes/0/runtime/wrong', 2],
    ]);
  });

  test('are rendered in place, types kept', () => {
    const { wrong: _, ...right } = value as Record<string, Json>;
    expect(renderJson(right, resolve)).toEqual({
      ok: true,
      value: { url: 'https://example.com/web', 'a/b~c': [{ text: 3 }, 'plain', 5, null], '{{app}}': true },
    });
  });

  test('missing references of all strings come together', () => {
    expect(renderJson({ a: '{{x}}', b: ['{{y}}', '{{app}}'] }, resolve)).toMatchObject({
      ok: false, missing: [{ text: '{{x}}' }, { text: '{{y}}' }], message: '{{x}}, {{y}} have no value',
    });
  });

  test('a string that is no template fails the whole value', () => {
    expect(renderJson([value], resolve)).toMatchObject({ ok: false, missing: [], message: expect.stringContaining('not closed') });
  });

  test('a key `__proto__` stays a key', () => {
    const result = renderJson(JSON.parse('{"__proto__": {"x": "{{app}}"}}') as Json, resolve);
    expect(JSON.stringify(result)).toBe('{"ok":true,"value":{"__proto__":{"x":"web"}}}');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe('T16 hostile templates', () => {
  const million = 1_000_000;
  test.each<readonly [string, string]>([
    ['{{ a million times', '{{'.repeat(million / 2)],
    ['${ a million times', '${'.repeat(million / 2)],
    ['an open name of a million characters', `{{${'a'.repeat(million)}`],
    ['an open dollar name of a million characters', `\${${'a.'.repeat(million / 2)}`],
    ['open names', '${a'.repeat(million / 3)],
    ['spaces', `{{${' '.repeat(million)}`],
    ['dollars', '$'.repeat(million)],
    ['backslashes', '\\'.repeat(million)],
    ['references', '{{a}}'.repeat(million / 5)],
  ])('T16 %s are read in linear time', (_, source) => {
    const outcome = within(2_000, () => {
      const result = parseTemplate(source);
      return result.ok ? result.template.render(() => 'x') : result;
    });
    expect(outcome).toHaveProperty('ok');
  });

  test('T16 a long value repeated by a short template is refused', () => {
    const result = parsed('{{a}}'.repeat(1000)).render(() => 'x'.repeat(10_000));
    expect(result).toEqual({ ok: false, missing: [], message: 'the text becomes longer than 1000000 characters once its values are put in' });
  });

  test('arbitrary text never throws, and text without openings is kept', () => {
    const pieces = fc.array(fc.constantFrom('{{', '}}', '${', '}', '$', '\\', 'a', '.', ' ', 'inputs.', '\n', '{', '-'), { maxLength: 40 });
    fc.assert(fc.property(pieces, (parts) => {
      const source = parts.join('');
      const result = parseTemplate(source);
      const kept = result.ok && result.template.references.length === 0 ? result.template.render(() => undefined) : undefined;
      const isPlain = !/\{\{|\$\{/.test(source);
      expect(isPlain ? kept : { ok: true, value: source }).toEqual({ ok: true, value: source });
      expect(result.ok ? 0 : result.offset).toBeLessThanOrEqual(source.length);
    }), { numRuns: 2000, seed: 16 });
  });
});
