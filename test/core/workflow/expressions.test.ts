import * as fc from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/json.js';
import { compileExpression, type Expression, type ExpressionScope } from '../../../src/core/workflow/expressions.js';
import { unknownReferences } from '../../../src/core/workflow/reference-path.js';
import { within, withinAsync } from '../../support/processor-time.js';

async function compiled(source: string): Promise<Expression> {
  const result = await compileExpression(source);
  if (!result.ok) throw new Error(`${source}: ${result.message}`);
  return result.expression;
}

const run: ExpressionScope['run'] = {
  status: (node) => (node === 'deploy' ? 'failed' : 'succeeded'),
  errorOf: (node) => (node === 'deploy' ? 'OSOP-RUN-001 timed out' : ''),
  durationOf: (node) => (node === 'deploy' ? 61.5 : 7),
  attempt: () => 2,
  now: () => new Date('2026-03-01T12:00:00Z'),
};

const scope: ExpressionScope = {
  names: {
    validation_result: { valid: true, errors: [] },
    health_status: { status: 'Healthy', since: null },
    not_run: null,
    replicas: 3,
    confidence: 0.85,
    whole: 1,
    result: 'failed',
    success: 'success',
    tag: 'v1.4.0-rc.1',
    apps: [{ name: 'web', health: 'Healthy' }, { name: 'api', health: 'Degraded' }],
  },
  outputs: { 'my-node': { x: 5 }, check: { ok: false, type: 'soft' } },
  inputs: { region: 'eu', 'dry-run': true, limit: 10 },
  metadata: { team: 'payments' },
  env: { STAGE: 'prod' },
  run,
};

async function evaluate(source: string, names: Readonly<Record<string, Json>> = {}): Promise<unknown> {
  const result = (await compiled(source)).evaluate({ ...scope, names: { ...scope.names, ...names } });
  return result.ok ? result.value : { message: result.message };
}

describe('An expression gives the value that CEL defines', () => {
  test.each<readonly [string, Json]>([
    ['validation_result.valid == true', true],
    ["health_status.status == 'Healthy'", true],
    ["health_status.status != 'Healthy'", false],
    ['result != success', true],
    ['replicas + 1', 4],
    ['replicas % 2 == 1 && replicas >= 3', true],
    ['replicas / 2', 1],
    ['confidence < 0.85', false],
    ['confidence * 100.0', 85],
    ['whole + 0.5', 1.5],
    ['replicas * confidence > 2', true],
    ['replicas == 3.0', true],
    ['-replicas', -3],
    ['has(validation_result.valid)', true],
    ['has(validation_result.missing)', false],
    ['has(not_run.anything)', false],
    ['has(health_status.since)', false],
    ['not_run == null', true],
    ["'eu' in ['eu', 'us']", true],
    ["'region' in inputs", true],
    ['size(validation_result.errors) == 0', true],
    ['tag.size()', 11],
    ["replicas > 1 ? 'many' : 'one'", 'many'],
    ["tag.startsWith('v1.') && tag.contains('rc') && !tag.endsWith('0')", true],
    ["tag.matches('^v[0-9]+[.][0-9]+[.][0-9]+')", true],
    ["apps.all(a, a.health == 'Healthy')", false],
    ["apps.exists(a, a.health == 'Degraded')", true],
    ["apps.exists_one(a, a.name == 'web')", true],
    ["apps.filter(a, a.health != 'Healthy').map(a, a.name)", ['api']],
    ["apps.map(a, a.health == 'Healthy', a.name)", ['web']],
    ['[1, 2].map(x, [x, x].map(y, x * y))', [[1, 1], [4, 4]]],
    ['[1] + [2, 3]', [1, 2, 3]],
    ['apps[1].name', 'api'],
    ["{'a': [1, 2.5], 'b': {'c': null}}", { a: [1, 2.5], b: { c: null } }],
    ["outputs['my-node'].x", 5],
    ['outputs.check.ok', false],
    ["inputs['dry-run']", true],
    ['inputs.region + metadata.team + env.STAGE', 'eupaymentsprod'],
    ["status() == 'succeeded' && status('deploy') == 'failed'", true],
    ["error_of('deploy').contains('timed out') && error_of() == ''", true],
    ['duration_of() < 10', true],
    ["duration_of('deploy') > 5", true],
    ["duration_of('deploy') == 61.5", true],
    ["duration_of('deploy') + 1", 62.5],
    ['duration_of() == 7', true],
    ['attempt() < 3', true],
    ["now() > timestamp('2026-02-28T00:00:00Z')", true],
    ["now() - timestamp('2026-03-01T11:00:00Z') == duration('1h')", true],
    ['now().getHours() < 18 && now().getDayOfWeek() == 0', true],
    ['now()', '2026-03-01T12:00:00Z'],
    ["duration('90s')", '90s'],
    ['type(replicas) == int', true],
    ["int('42') + int(1.9)", 43],
    ['true || missing_name', true],
    ["'{{' + '${x}' // a comment", '{{${x}'],
    [String.raw`r'\d' + "it's" + '''a'b'''`, String.raw`\dit'sa'b`],
  ])('%s', async (source, value) => {
    expect(await evaluate(source)).toEqual(value);
  });

  test('a bare name wins over a namespace of the same name', async () => {
    expect(await evaluate('inputs.a', { inputs: { a: 1 } })).toBe(1);
  });

  test('the same expression can be evaluated again with other values', async () => {
    const expression = await compiled('apps.map(a, a.name)');
    const ask = (names: Readonly<Record<string, Json>>): unknown => expression.evaluate({ ...scope, names });
    expect(ask({ apps: [{ name: 'one' }] })).toEqual({ ok: true, value: ['one'] });
    expect(ask({ apps: [{ name: 'two' }] })).toEqual({ ok: true, value: ['two'] });
  });
});

describe('An expression that cannot be evaluated says why in one line', () => {
  test.each<readonly [string, string]>([
    ['not_run.status', '`not_run.status` has no value: the node that produces it did not run'],
    ["not_run.deep.status == 'x'", '`not_run.deep.status` has no value: the node that produces it did not run'],
    ['not_run > 3', '`not_run` has no value: the node that produces it did not run'],
    ['not_run && true', '`not_run` has no value: the node that produces it did not run'],
    ['not_run ? 1 : 2', '`not_run` has no value: the node that produces it did not run'],
    ['not_run.exists(x, x == 1)', '`not_run` has no value: the node that produces it did not run'],
    ['size(not_run) > 1', '`not_run` has no value: the node that produces it did not run'],
    ['health_status.since.year', '`health_status.since.year` has no value: `health_status.since` is null'],
    ['health_status.since > 3', '`health_status.since` is null'],
    ['health_status.state', '`health_status.state` has no value: `health_status` has no `state`'],
    ["health_status['state']", '`health_status.state` has no value: `health_status` has no `state`'],
    ['tag.major', '`tag.major` has no value: `tag` is text'],
    ['apps.web', '`apps.web` has no value: `apps` is a list'],
    ['apps[7]', '`apps[7]` has no value: `apps` has 2 elements'],
    ['apps[replicas].name', '`apps[3]` has no value: `apps` has 2 elements'],
    ["inputs[tag + '!']", "`inputs['v1.4.0-rc.1!']` has no value: `inputs` has no `v1.4.0-rc.1!`"],
    ['apps.all(a, a.version == 1)', 'there is no `version` in the value that it is read from'],
    ['outputs.deploy.revision', '`outputs.deploy.revision` has no value: node `deploy` did not run'],
    ["outputs['my-node'].y", "`outputs['my-node'].y` has no value: `outputs['my-node']` has no `y`"],
    ['env.HOME', '`env.HOME` has no value: `env` has no `HOME`'],
    ['unheard_of', '`unheard_of` is not known here'],
    ['unheard.of == 1', '`unheard` is not known here'],
    ["tag < 3", '`<` cannot be applied to text and a whole number'],
    ['size(replicas)', '`size` cannot be applied to a whole number'],
    ["'x' in tag", '`in` cannot be applied to text and text'],
    ['!tag', '`!` cannot be applied to text'],
    ['status(1)', '`status` cannot be applied to a whole number'],
    ['tag && true', '`&&` and `||` join what is true or false, not text'],
    ['tag ? 1 : 2', 'what stands before `?` must be true or false, not text'],
    ['replicas.all(x, true)', 'only a list or a map has elements to go through, not a whole number'],
    ['replicas / 0', 'a division by zero'],
    ['9223372036854775807 + 1', 'a whole number is out of range'],
    ['9007199254740993', 'the result 9007199254740993 is too large for a JSON number'],
    ['1.0 / 0.0', 'the result is not a finite number'],
    ["b'x'", 'the result is neither a JSON value nor a time'],
    ["tag.matches('(')", 'the pattern of `matches` is not valid: missing closing ): `(`'],
    ["int('many')", '`int` cannot be computed: Cannot convert many to a BigInt'],
  ])('%s', async (source, message) => {
    expect(await evaluate(source)).toEqual({ message });
  });

  test('a value with line breaks does not break the line', async () => {
    const message = await evaluate('int(text)', { text: '1\n::error::x\u2028y' });
    expect(JSON.stringify(message)).not.toMatch(/\\n|\\u2028|\u2028/);
  });
});

describe('A source that is no expression is refused with its place', () => {
  test.each<readonly [string, string, number]>([
    ['', 'the expression is empty', 0],
    ['a ==', '`==` needs a value after it', 2],
    ['a && \n  b ||', '`||` needs a value after it', 10],
    ['a = b', '`=` is no operator; compare with `==`', 2],
    ['a === b', '`=` is no operator; compare with `==`', 4],
    ['a & b', '`&` is no operator; write `&&`', 2],
    ['a and b', '`and` is no operator; write `&&`', 2],
    ['a b', '`b` is not expected here', 2],
    ['HTTP 200', '`200` is not expected here', 5],
    ['(a', '`(` is not closed', 0],
    ['a)', '`)` closes nothing', 1],
    ['(a]', '`(` is closed by `]`', 2],
    ["a == 'x", "the text that begins with ' is not closed", 5],
    ['{{ a }} == 1', 'names stand in an expression without braces: write `name == 1`, not `{{name}} == 1`', 0],
    ['${a} == 1', 'names stand in an expression without braces: write `name == 1`, not `{{name}} == 1`', 0],
    ['a == {{ b }}', 'names stand in an expression without braces: write `name == 1`, not `{{name}} == 1`', 5],
    ['a # b', '`#` has no meaning in an expression', 2],
    ['if', 'a word reserved by CEL cannot be a name', 0],
    ['a == 1 && statsu() == 1', 'there is no function `statsu`; did you mean `status`?', 10],
    ['toString()', 'there is no function `toString`; did you mean `string`?', 0],
    ['constructor(1)', 'there is no function `constructor`', 0],
    ['has(a)', '`has` is written `has(value.field)`', 0],
    ['a.map(x)', '`map` is written `list.map(x, value)`', 1],
    ['now(1)', '`now` takes no argument', 0],
    ["status('a', 'b')", "`status` takes at most one argument, a node's id", 0],
    ['a.status()', '`status` is called on its own, not on a value', 1],
    ['google.protobuf.Value{}', 'messages such as `Name{field: value}` are not supported', 0],
  ])('%j', async (source, message, offset) => {
    expect(await compileExpression(source)).toEqual({ ok: false, message, offset });
  });
});

describe('The names and calls of an expression can be checked before anything runs', () => {
  test.each<readonly [string, readonly (readonly [string, number])[]]>([
    ['result != success', [['result', 0], ['success', 10]]],
    ["a.b.c == 1 && x['y'].z", [['a/b/c', 0], ['x/y/z', 14]]],
    ["outputs['my-node'].x", [['outputs/my-node/x', 0]]],
    ['apps[0].name', [['apps', 0]]],
    ['apps[i.j].name', [['apps', 0], ['i/j', 5]]],
    ['has(a.b)', [['a/b', 4]]],
    ['apps.all(a, a.health == want)', [['apps', 0], ['want', 24]]],
    ['apps.filter(x, x.ok).map(y, y.n + x)', [['apps', 0], ['x', 34]]],
    ['x.map(x, x)', [['x', 0]]],
    ['a.startsWith(b.c)', [['a', 0], ['b/c', 13]]],
    ["{k: [v]} == {'a': w}", [['k', 1], ['v', 5], ['w', 18]]],
    ['type(a) == int', [['a', 5]]],
    ['type == list', [['type', 0], ['list', 8]]],
    ['(a).b', [['a/b', 1]]],
    ['a ? b : c', [['a', 0], ['b', 4], ['c', 8]]],
  ])('the free names of %s', async (source, expected) => {
    const { references } = await compiled(source);
    expect(references.map(({ path, offset }) => [path.join('/'), offset])).toEqual(expected);
  });

  test('calls carry their literal arguments', async () => {
    const { calls } = await compiled("status('deploy') == 'x' && duration_of(node) > size(a) && a.contains('b')");
    expect(calls).toEqual([
      { name: 'status', args: ['deploy'], offset: 0, method: false },
      { name: 'duration_of', args: [undefined], offset: 27, method: false },
      { name: 'size', args: [undefined], offset: 47, method: false },
      { name: 'contains', args: ['b'], offset: 59, method: true },
    ]);
  });

  test.each<readonly [string, boolean]>([
    ['success', true], ['a.b', true], ["a['b']", true], ['true', true], ['5', true], ["'text'", true],
    ['!a', false], ['a == b', false], ['now()', false], ['has(a.b)', false], ['[a]', false], ['a.exists(x, x)', false], ['a[b]', false],
  ])('%s alone decides nothing: %s', async (source, trivial) => {
    expect((await compiled(source)).trivial).toBe(trivial);
  });

  test('unknown references come with their place and the name that was meant', async () => {
    const expression = await compiled('known.x == 1 && helth.status == 2');
    expect(unknownReferences(expression, ([root]) => (root === 'known' ? 'known' : { suggestion: 'health' })))
      .toEqual([{ path: ['helth', 'status'], offset: 16, suggestion: 'health' }]);
  });
});

describe('Nothing beside the given values can be reached', () => {
  test.each([
    'inputs.constructor', 'inputs.__proto__', "inputs['toString']", 'constructor', '__proto__', 'hasOwnProperty',
    'env.constructor.name', 'outputs.constructor.name', 'outputs.check.__proto__', 'tag.length', 'apps.length',
    'health_status.constructor', 'run', 'scope', 'globalThis', 'process',
  ])('%s has no value', async (source) => {
    expect(await evaluate(source)).toEqual({ message: expect.stringMatching(/has no value|is not known here/) });
  });

  test('`has` and `in` do not see inherited names', async () => {
    expect(await evaluate("has(inputs.constructor) || 'toString' in inputs || '__proto__' in outputs")).toBe(false);
  });

  test('a field that is called like an inherited one is an ordinary field', async () => {
    const hostile = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}') as Json;
    expect(await evaluate('[hostile.__proto__.x, hostile.constructor]', { hostile })).toEqual([1, 2]);
    const copy = await evaluate('hostile', { hostile });
    expect(Object.keys(copy as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe('T16 a hostile expression ends quickly with a clear message', () => {
  const doubling = `[0]${Array.from({ length: 60 }, (_, i) => `.map(x${i}, [x${i}, x${i}])`).join('')}`;

  test.each<readonly [string, string, RegExp]>([
    ['5,000 characters', `a == '${'x'.repeat(5000)}'`, /at most 4096 characters/],
    ['65 parentheses', `${'('.repeat(65)}1${')'.repeat(65)}`, /nested at most 64/],
    ['4,000 open brackets', '['.repeat(4000), /at most 1000 names/],
    ['1,000 conditionals', `${'a?b:'.repeat(1000)}1`, /nested at most 64|at most 1000/],
    ['2,000 comparisons', `${'a<'.repeat(2000)}a`, /at most 1000 names/],
    ['2,000 fields', `a${'.a'.repeat(2000)}`, /at most 1000 names/],
    ['4,000 quotes', '"'.repeat(3999), /not closed/],
  ])('T16 %s are refused before they are parsed', async (_, source, message) => {
    expect(await withinAsync(100, async () => await compileExpression(source))).toEqual({ ok: false, message: expect.stringMatching(message), offset: expect.any(Number) });
  });

  const big: Json = Array.from({ length: 10_000 }, (_, index) => index);
  const long = 'a'.repeat(200_000);
  const words = 'ab cd é '.repeat(600);

  test.each<readonly [string, string, RegExp]>([
    ['nested comprehensions', 'big.all(x, big.all(y, big.all(z, x + y + z >= 0)))', /too much work/],
    ['comprehensions over literal lists', '[1,2,3,4,5,6,7,8,9].map(a, [1,2,3,4,5,6,7,8,9].map(b, [1,2,3,4,5,6,7,8,9].map(c, [1,2,3,4,5,6,7,8,9].map(d, [1,2,3,4,5,6,7,8,9].map(e, a + b + c + d + e)))))', /too much work/],
    ['short-circuited inner comprehensions', 'big.all(x, big.exists(y, true))', /too much work/],
    ['an absorbed error', 'true || big.all(x, big.all(y, true))', /^$/],
    ['a list that doubles', doubling, /more than 20000 values/],
    ['the comparison of lists that double', `${doubling}.exists(x, x == [x])`, /too much work/],
    ['a text that doubles', `[long]${'.map(x, x + x)'.repeat(60)}`, /too much work/],
    ['a list concatenated with itself', `[big]${'.map(x, x + x)'.repeat(60)}`, /too much work/],
    ['membership in a large list', 'big.exists(x, -1 in big)', /too much work/],
    ['text searched again and again', "big.all(x, !long.contains('ab'))", /too much work/],
    ['time zones', "big.map(x, now().getHours('Europe/Vienna'))", /too much work/],
    ['times', "big.map(x, timestamp('2020-01-01T00:00:00Z') < now())", /too much work/],
    ['a value with too many parts', 'wide', /reads more than 20000 values/],
    ['a value that is nested too deep', 'deep', /nested more than 100 deep/],
    ['a pattern with nested quantifiers', "long.matches('(a+)+$') || long.matches('^(a|a)*b$')", /too much work/],
    ['nested quantifiers on a short text', "words.matches('(a+)+$')", /^$/],
    ['overlapping alternatives', "words.matches('^(a|ab|b| |c|d)*z$')", /^$/],
    ['a pattern that multiplies', "words.matches('((a?){30}){30}')", /repeats too much/],
    ['a pattern with a large repeat', "words.matches('[^x]{1000}')", /repeats too much/],
    ['a pattern made of Unicode classes', `words.matches('${String.raw`[\\pL\\pN\\pS]`.repeat(15)}')`, /repeats too much/],
    ['a bounded repeat of a Unicode class', String.raw`words.matches('\\B(\\pL{0,9})\\B\\d')`, /too much work/],
    ['a long pattern', `words.matches('${'a'.repeat(400)}')`, /at most 300 characters/],
    ['patterns again and again', "big.all(x, 'v1.2'.matches('^v[0-9]+'))", /too much work/],
    ['a back-reference', String.raw`words.matches('(a)\\1')`, /is not valid/],
    ['a look-ahead', "words.matches('(?=a)')", /is not valid/],
  ])('T16 %s', async (_, source, message) => {
    const wide = Array.from({ length: 5000 }, () => ({ a: 1, b: [1, 2], c: 'x' }));
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as Json;
    const expression = await compiled(source);
    const values = { ...scope, names: { big, long, words, wide, deep } };
    const result = within(100, () => expression.evaluate(values));
    expect(result.ok ? '' : result.message).toMatch(message);
  });

  test('T16 ordinary lists of a thousand applications are within the limits', async () => {
    const apps = Array.from({ length: 1000 }, (_, index) => ({ name: `app-${index}`, health: 'Healthy', sync: 'Synced' }));
    expect(await evaluate("apps.all(a, a.health == 'Healthy' && a.sync == 'Synced')", { apps })).toBe(true);
    expect(await evaluate("size(apps.filter(a, a.name.endsWith('7')).map(a, a.name + '!'))", { apps })).toBe(100);
    expect(await evaluate("apps.exists(a, a.name.matches('^app-99[0-9]$'))", { apps: apps.slice(0, 200) })).toBe(false);
  });

  test('T16 large values beside the selected field cost nothing', async () => {
    const manifests = Array.from({ length: 100_000 }, () => 'x');
    expect(await evaluate('render.count == 1', { render: { count: 1, manifests } })).toBe(true);
  });

  test('T16 compiling arbitrary text never throws and stays quick', async () => {
    const piece = fc.constantFrom(
      'a', 'b.c', '(', ')', '[', ']', '{', '}', '.', ',', '?', ':', '&&', '||', '==', '!', '-', '+', "'", '"', '"""', '\\', '//', '\n', ' ',
      '1', '0x', '1e9', 'in', 'has(', '.map(x,', '.all(', 'status()', 'r"', "b'", '\u{1F600}', '\ud800', '`', '$', '{{', '#',
    );
    const source = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join('')),
    );
    await compileExpression('1');
    await fc.assert(fc.asyncProperty(source, async (text) => {
      const { result, outcome } = await withinAsync(1_000, async () => {
        const compiled = await compileExpression(text);
        return { result: compiled, outcome: compiled.ok ? compiled.expression.evaluate(scope) : compiled };
      });
      expect(result.ok ? 0 : result.offset).toBeLessThanOrEqual(text.length);
      expect('message' in outcome ? outcome.message : 'fine').toMatch(/^[^\p{Cc}]+$/u);
    }), { numRuns: 1500, seed: 16 });
  });
});
