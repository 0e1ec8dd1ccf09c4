import { describe, expect, test } from 'vitest';
import { compileGoTemplate } from '../../../src/core/gitops/go-template/evaluate.js';
import { TemplateFailure, type GoMap } from '../../../src/core/gitops/go-template/values.js';

function render(template: string, data: GoMap = { unused: 1 }, missingKey: 'default' | 'zero' | 'error' = 'default'): string {
  return compileGoTemplate(template, { missingKey })(data);
}

function failure(template: string, data?: GoMap, missingKey?: 'error'): string {
  try {
    return `no failure: ${render(template, data, missingKey)}`;
  } catch (error) {
    if (error instanceof TemplateFailure) return `${error.kind}: ${error.message}`;
    throw error;
  }
}

/** What text/template of Go 1.26 with sprig 3.3 gave for these very lines; the last two use functions that Argo CD adds. */
const equal: readonly (readonly [template: string, data: GoMap, text: string])[] = [
  ['{{ .one }}', { one: 'two' }, 'two'],
  ['{{.a.b.c}} {{.a.n}} {{.big}} {{.f}}', { a: { b: { c: 'x' }, n: 3 }, big: 1234567, f: 0.25 }, 'x 3 1.234567e+06 0.25'],
  ['--> {{.nope}} {{.nope.deeper}} <--', { a: 1 }, '--> <no value> <no value> <--'],
  ['{{.a}}', { a: null }, '<no value>'],
  ['{{ if .on }}yes{{ else if eq .env "prod" }}prod{{ else }}no{{ end }}', { on: false, env: 'prod' }, 'prod'],
  ['{{ range .l }}[{{ .n }}]{{ else }}none{{ end }}', { l: [{ n: 'a' }, { n: 'b' }] }, '[a][b]'],
  ['{{ range $i, $e := .l }}{{ if $i }},{{ end }}{{ $i }}={{ $e }}{{ end }}', { l: ['a', 'b', 'c'] }, '0=a,1=b,2=c'],
  ['{{ range $k, $v := .m }}{{$k}}:{{$v}};{{ end }}', { m: { z: '1', a: 2 } }, 'a:2;z:1;'],
  ['{{ with .m }}{{ .a }}{{ end }}{{ with .q }}x{{ else }}none{{ end }}', { m: { a: 'in' } }, 'innone'],
  ['{{ index .m "a-b" }} {{ index .l 1 }} {{ index .n "x" "y" }}', { m: { 'a-b': 'v' }, l: ['p', 'q'], n: { x: { y: 'deep' } } }, 'v q deep'],
  ['{{ .a | default "d" }} {{ .e | default "d" }} {{ default .x .e }}', { a: 'v', e: '', x: 'other' }, 'v d other'],
  ['{{ .a | upper | lower | quote }}', { a: 'Ab' }, '"ab"'],
  ['{{ printf "%s-%d-%v-%05d|%-4s|%q" .a 3 .b 42 "x" "y" }}', { a: 'v', b: 1.5 }, 'v-3-1.5-00042|x   |"y"'],
  ['{{ printf "%d %s" .n .n }}', { n: 3 }, '%!d(float64=3) %!s(float64=3)'],
  ['{{ replace "_" "-" .a }} {{ .a | trunc 3 }} {{ trunc -2 .a }} {{ .a | substr 0 2 }}', { a: 'a_b_c' }, 'a-b-c a_b _c a_'],
  ['{{ trimPrefix "v" .a }} {{ trimSuffix ".x" .b }} {{ trimAll "-" "--q--" }}', { a: 'v1', b: 'n.x' }, '1 n q'],
  ['{{ join "," .l }} {{ .l | first }} {{ last .l }} {{ len .l }} {{ has "b" .l }}', { l: ['a', 'b'] }, 'a,b a b 2 true'],
  ['{{ splitList "/" .p | last }} {{ (split "/" .p)._0 }} {{ index (splitList "/" .p) 1 }}', { p: 'x/y/z' }, 'z x y'],
  ['{{ ternary "a" "b" (eq .env "prod") }} {{ eq .env "dev" "prod" }} {{ or .none .env }} {{ not .env }}', { env: 'prod', none: '' }, 'a true prod false'],
  ['a {{- " b " -}} c{{/* note */}}{{- /* two */ -}} d', {}, 'a b cd'],
  ['{{ $x := .a }}{{ $x }}{{ $x = "q" }}{{ $x }} {{ $.a }}', { a: 'v' }, 'vq v'],
  ['{{ toJson .m }}', { m: { b: [1, '<>'], a: null } }, '{"a":null,"b":[1,"\\u003c\\u003e"]}'],
  ['{{ add 1 2 }} {{ sub 5 .n }} {{ mul 2 3 }} {{ div 7 2 }} {{ mod 7 2 }} {{ max 1 9 3 }} {{ .n | int }}', { n: 3 }, '3 2 6 3 1 9 3'],
  ['{{ eq .nope "x" }} {{ eq .nope nil }} {{ ne .nope "x" }} {{ gt .n 2.5 }} {{ lt "a" "b" }}', { n: 3 }, 'false true true true true'],
  ['{{ regexReplaceAll "[^a-z0-9]+" .a "-" }} {{ regexMatch "^v[0-9]" .b }} {{ regexFind "[0-9]+" .b }}', { a: 'feature/x_y', b: 'v12' }, 'feature-x-y true 12'],
  ['{{ get (dict "k" "v") "k" }} {{ list 1 "a" }} {{ .m }} {{ .l }}', { m: { b: 1, a: { x: null } }, l: [1, 'a', true] }, 'v [1 a] map[a:map[x:<nil>] b:1] [1 a true]'],
  ['{{ dig "a" "b" "no" .m }} {{ dig "a" "z" "no" .m }}', { m: { a: { b: 'yes' } } }, 'yes no'],
  ['{{ title "hello big-world_x" }} {{ nospace "a b" }} {{ contains "el" "hello" }} {{ hasPrefix "he" "hello" }}', {}, 'Hello Big-World_x ab true true'],
  ['{{ until 3 }} {{ untilStep 0 10 4 }} {{ range 2 }}x{{ end }}', {}, '[0 1 2] [0 4 8] xx'],
  ['{{ range .l }}{{ if eq . "b" }}{{ continue }}{{ end }}{{ if eq . "d" }}{{ break }}{{ end }}{{ . }}{{ end }}', { l: ['a', 'b', 'c', 'd'] }, 'ac'],
  ['{{ .a | printf "%s-%s" "p" }} {{ `raw "q"` }} {{ "es\\tc\\"" }}', { a: 'v' }, 'p-v raw "q" es\tc"'],
  ['{{ len "häß" }} {{ index .m "x" | default "d" }}', { m: { a: 1 } }, '5 d'],
  ['{{ without .l "a" | join "-" }} {{ uniq .l | join "" }} {{ rest .l | join "" }} {{ initial .l }} {{ sortAlpha .l }}', { l: ['c', 'a', 'b', 'a'] }, 'c-b cab aba [c a b] [a a b c]'],
  ['{{ .a -}}\n  x\n {{- .a }}', { a: 'v' }, 'vxv'],
  ['{{ (fromJson .j).a }} {{ atoi "7" }} {{ toString 5 }} {{ float64 "2.5" }} {{ .x }}', { j: '{"a":1}', x: 100_000_000 }, '1 7 5 2.5 1e+08'],
  ['{{ normalize "Feature/A_b." }} {{ get (fromYaml "hello: world") "hello" }} {{ fromYamlArray "- a\\n- b" | last }}', {}, 'feature-a-b world b'],
  ['{{ toYaml .m | nindent 2 }}', { m: { b: [1, 'two', { x: true }], a: { k: 'true' }, e: [] } }, '\n  a:\n    k: "true"\n  b:\n  - 1\n  - two\n  - x: true\n  e: []'],
];

test.each(equal)('%s is what Go makes of it', (template, data, text) => {
  expect(render(template, data)).toBe(text);
});

/** Go refuses each of these too. */
const refused: readonly (readonly [template: string, data: GoMap, says: string])[] = [
  ['{{.a.x}}', { a: 'text' }, "can't evaluate field x"],
  ['{{.a.x}}', { a: null }, 'nil pointer evaluating'],
  ['{{ index .l 5 }}', { l: ['p'] }, 'index out of range: 5'],
  ['{{ index .nope "x" }}', {}, 'index of untyped nil'],
  ['{{ .a | lower }}', { a: 5 }, 'expected string; got float64'],
  ['{{ .nope | lower }}', {}, 'invalid value; expected string'],
  ['{{ eq .n 3 }}', { n: 3 }, 'incompatible types for comparison'],
  ['{{ nope }}', {}, 'function "nope" not defined'],
  ['{{ if false }}{{ nope }}{{ end }}', {}, 'function "nope" not defined'],
  ['{{ env "HOME" }}', {}, 'function "env" not defined'],
  ['{{ .n', {}, 'unclosed action'],
  ['{{ if .n }}x', {}, 'has no {{end}}'],
  ['{{ end }}', {}, 'unexpected {{end}}'],
  ['{{ $y }}', {}, 'undefined variable'],
  ['{{ .a .b }}', { a: 'v', b: 'w' }, "can't give argument"],
  ['{{ lower }}', {}, 'wrong number of args for lower'],
  ['{{ div 1 0 }}', {}, 'divide by zero'],
  ['{{ fail "stop here" }}', {}, 'stop here'],
  ['{{ get (fromYaml "non\\n compliant\\n yaml") "a" }}', {}, 'error unmarshaling JSON'],
];

test.each(refused)('%s is wrong', (template, data, says) => {
  expect(failure(template, data)).toContain(says);
  expect(failure(template, data)).toMatch(/^wrong: /);
});

test('missingkey=error refuses what is missing at any depth', () => {
  expect(failure('{{ .a.b }}', { a: {} }, 'error')).toBe('wrong: map has no entry for key "b"');
  expect(failure('{{ .x.b }}', { a: {} }, 'error')).toBe('wrong: map has no entry for key "x"');
  expect(render('{{ .a.b }}', { a: { b: 'c' } }, 'error')).toBe('c');
  expect(failure('{{ .x.y }}', { a: 1 }, undefined)).toBe('no failure: <no value>');
});

describe('what cannot be told here is left to the server', () => {
  test.each([
    '{{ now }}', '{{ randAlpha 5 }}', '{{ uuidv4 }}', '{{ sha256sum "a" }}', '{{ semver "1.2.3" }}', '{{ slugify .a }}', '{{ b64enc "a" }}', '{{ merge .m .m }}', '{{ keys .m }}',
    '{{ define "x" }}{{ end }}', '{{ template "x" }}', '{{ regexMatch "(a+)+$" .a }}', '{{ regexMatch "a*a*a*a*x" (repeat 500 "a") }}', `{{ regexMatch "${'a?'.repeat(60)}${'a'.repeat(60)}" (repeat 60 "a") }}`, '{{ regexReplaceAll "a" .a "$1x" }}', '{{ trunc 2 "häß" }}', '{{ index "abc" 1 }}', "{{ 'a' }}", '{{ 0x1F }}', '{{ int "010" }}',
  ])('%s', (template) => {
    expect(failure(template, { a: 'aaaa', m: { x: 1, y: 2 } })).toMatch(/^needs-server: /);
  });
});

describe('a hostile template', () => {
  test('of loops within loops ends', () => {
    expect(failure('{{ range until 9999 }}{{ range until 9999 }}x{{ end }}{{ end }}')).toMatch(/^needs-server: .*steps/);
  });

  test('that repeats a long text ends', () => {
    expect(failure('{{ repeat 1000000 "0123456789" }}')).toMatch(/^needs-server: /);
    expect(failure('{{ $x := repeat 100000 "0123456789" }}{{ range until 5 }}{{ $x }}{{ end }}')).toMatch(/^needs-server: .*characters/);
  });

  test('that is nested a thousand levels deep does not exhaust the stack', () => {
    expect(failure(`${'{{ if true }}'.repeat(1000)}${'{{ end }}'.repeat(1000)}`)).toMatch(/^needs-server: /);
    expect(failure(`{{ ${'('.repeat(1000)}1${')'.repeat(1000)} }}`)).toMatch(/^needs-server: /);
  });

  test('may name what every object of JavaScript has, which is nothing', () => {
    expect(render('{{ .constructor }} {{ index .m "__proto__" }} {{ hasKey .m "toString" }}', { m: { a: 1 } })).toBe('<no value> <no value> false');
  });
});
