import { describe, expect, test } from 'vitest';
import { expanded, modelOf, repoURL } from '../../support/application-sets.js';

/**
 * What Argo CD's own tests (applicationset/generators, utils and controllers/template of v3) and examples say of ApplicationSets,
 * in sets and repositories of our own. An application is its name and the path of its source.
 */
interface Case {
  readonly title: string;
  readonly spec: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly given?: Parameters<typeof expanded>[1] extends infer O ? O extends { readonly given?: infer G } ? G : never : never;
  readonly newGlobbing?: boolean;
  readonly gives: readonly string[];
}

const template = (name: string, path: string): string => `template:\n  metadata: {name: ${JSON.stringify(name)}}\n  spec: {project: default, source: {repoURL: "REPO", path: ${JSON.stringify(path)}}, destination: {server: https://kubernetes.default.svc}}`;
const fast = (generators: string, name: string, path: string, more = ''): string => `generators:\n${generators.replaceAll(/^/gm, '  ')}\n${template(name, path)}\n${more}`;
const go = (generators: string, name: string, path: string, more = ''): string => `goTemplate: true\n${fast(generators, name, path, more)}`;
const strict = (generators: string, name: string, path: string): string => go(generators, name, path, 'goTemplateOptions: ["missingkey=error"]');
const list = (...elements: readonly string[]): string => `- list: {elements: [${elements.join(', ')}]}`;
const nested = (kind: string, generators: readonly string[]): string => `- ${kind}:\n    generators:\n${generators.join('\n').replaceAll(/^/gm, '      ')}`;
const merge = (keys: string, ...generators: readonly string[]): string => `${nested('merge', generators)}\n    mergeKeys: ${keys}`;
const directories = (items: string, more = ''): string => `- git: {repoURL: "REPO", revision: HEAD, directories: [${items}]${more}}`;
const files = (items: string, more = ''): string => `- git: {repoURL: "REPO", revision: main, files: [${items}]${more}}`;
const folders = (...names: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(names.map((name) => [`${name}/readme.txt`, 'x']));

const apps = folders('app1', 'app2', 'app_3', 'p1/app4', '.hidden');
const clusterFiles = {
  'cluster-config/production/config.json': '{"cluster": {"owner": "ops@example.com", "name": "production"}, "key1": "val1", "key2": {"inner": {"deep": "x"}}, "key3": 123}',
  'cluster-config/staging/config.json': '{"cluster": {"owner": "dev@example.com", "name": "staging"}}',
};
const globFiles = {
  'charts/one/web/values.yaml': 'env: staging', 'charts/one/api/values.yaml': 'env: prod', 'charts/two/values.yaml': 'env: dev',
  'charts/one/web/charts/sub/values.yaml': 'env: testing',
};

const cases: Readonly<Record<string, readonly Case[]>> = {
  'the list generator': [
    { title: 'takes text', spec: fast(list('{cluster: eng, url: u}'), '{{cluster}}', '{{url}}'), gives: ['eng u'] },
    { title: 'has values by dots', spec: fast(list('{cluster: eng, url: u, values: {foo: bar}}'), '{{cluster}}-{{values.foo}}', '{{url}}'), gives: ['eng-bar u'] },
    { title: 'keeps nesting for Go templates', spec: go(list('{cluster: eng, url: u, values: {foo: bar}}'), '{{.cluster}}-{{.values.foo}}', '{{.url}}'), gives: ['eng-bar u'] },
    { title: 'refuses a number without Go templates', spec: fast(list('{cluster: eng, replicas: 3}'), '{{cluster}}', 'p'), gives: ['wrong: the list generator has replicas, which is no text: put it in quotes, or set goTemplate: true'] },
    { title: 'writes a large number as Go does', spec: go(list('{id: 1000000, nm: 3}'), 'app-{{.nm}}', '{{.id}}'), gives: ['app-3 1e+06'] },
    { title: 'reads elementsYaml', spec: go(`- list: {elements: [{name: a}], elementsYaml: "[{name: b}, {name: c}]"}`, '{{.name}}', 'p/{{.name}}'), gives: ['a p/a', 'b p/b', 'c p/c'] },
    { title: 'refuses elementsYaml that is no list', spec: go('- list: {elementsYaml: "a: b"}', '{{.name}}', 'p'), gives: ['wrong: elementsYaml of the list generator holds no list of mappings'] },
  ],
  'the git generator of directories': [
    { title: 'finds all at the top', spec: fast(directories('{path: "*"}'), '{{path.basenameNormalized}}', '{{path}}'), files: apps, gives: ['app1 app1', 'app2 app2', 'app-3 app_3', 'p1 p1'] },
    { title: 'goes as deep as the pattern', spec: fast(directories('{path: "p1/*"}'), '{{path[1]}}-{{path[0]}}', '{{path}}'), files: apps, gives: ['app4-p1 p1/app4'] },
    { title: 'leaves out what is excluded', spec: fast(directories('{path: "*"}, {path: p1, exclude: true}, {path: "app_*", exclude: true}'), '{{path.basename}}', '{{path}}'), files: apps, gives: ['app1 app1', 'app2 app2'] },
    { title: 'excludes whatever the order is', spec: fast(directories('{path: "app_*", exclude: true}, {path: "*"}, {path: p1, exclude: true}'), '{{path.basename}}', '{{path}}'), files: apps, gives: ['app1 app1', 'app2 app2'] },
    { title: 'puts a prefix before its parameters', spec: fast(directories('{path: app1}', ', pathParamPrefix: mine'), '{{mine.path.basename}}', '{{mine.path}}-{{path}}'), files: apps, gives: ['app1 app1-{{path}}'] },
    { title: 'puts parameters into values', spec: fast(directories('{path: app1}', ', values: {foo: "bar-{{path.basename}}", none: "{{nope}}"}'), '{{values.foo}}', '{{values.none}}'), files: apps, gives: ['bar-app1 {{nope}}'] },
    { title: 'gives nothing where there is nothing', spec: fast(directories('{path: "none/*"}'), '{{path.basename}}', '{{path}}'), files: apps, gives: [] },
    { title: 'passes over a pattern that is malformed', spec: fast(directories('{path: "[a"}, {path: app1}'), '{{path.basename}}', '{{path}}'), files: apps, gives: ['app1 app1'] },
    { title: 'knows sets of characters', spec: fast(directories('{path: "app[0-9]"}'), '{{path.basename}}', '{{path}}'), files: apps, gives: ['app1 app1', 'app2 app2'] },
    { title: 'nests for Go templates', spec: go(directories('{path: "*"}, {path: "app[12]", exclude: true}'), '{{.path.basenameNormalized}}', '{{.path.path}}'), files: apps, gives: ['app-3 app_3', 'p1 p1'] },
    { title: 'has segments for Go templates', spec: go(directories('{path: "*/*"}'), '{{index .path.segments 1}}-{{index .path.segments 0}}', '{{.path.path}}'), files: apps, gives: ['app4-p1 p1/app4'] },
    { title: 'has a prefix for Go templates', spec: go(directories('{path: app1}', ', pathParamPrefix: mine'), '{{.mine.path.basename}}', '{{.mine.path.path}}'), files: apps, gives: ['app1 app1'] },
    { title: 'has values for Go templates', spec: go(directories('{path: app1}', ', values: {foo: "bar-{{ .path.basename }}"}'), '{{.values.foo}}', '{{.path.path}}'), files: apps, gives: ['bar-app1 app1'] },
    { title: 'of another repository needs a server', spec: fast('- git: {repoURL: https://git.example.com/org/other, directories: [{path: "*"}]}', '{{path}}', 'p'), files: apps, gives: ['needs-server: the git generator reads https://git.example.com/org/other, which is not the one checked out'] },
    { title: 'of another revision needs a server', spec: fast('- git: {repoURL: "REPO", revision: v1.2.3, directories: [{path: "*"}]}', '{{path}}', 'p'), files: apps, gives: ['needs-server: the git generator reads the revision v1.2.3, which is not the branch of this change'] },
  ],
  'the git generator of files': [
    { title: 'flattens what a file holds', spec: fast(files('{path: "**/config.json"}'), '{{cluster.name}}', '{{path}}-{{path.filename}}'), files: clusterFiles, gives: ['production cluster-config/production-config.json', 'staging cluster-config/staging-config.json'] },
    { title: 'writes numbers and depths as text', spec: fast(files('{path: "cluster-config/production/*"}'), '{{key1}}-{{key3}}', '{{key2.inner.deep}}/{{path[1]}}/{{path.basenameNormalized}}/{{path.filenameNormalized}}'), files: clusterFiles, gives: ['val1-123 x/production/production/config.json'] },
    { title: 'puts parameters into values', spec: fast(files('{path: "cluster-config/staging/config.json"}', ', values: {aud: "{{cluster.owner}}"}'), '{{cluster.name}}', '{{values.aud}}'), files: clusterFiles, gives: ['staging dev@example.com'] },
    { title: 'makes one set of each item of an array', spec: fast(files('{path: a.json}'), '{{name}}', '{{path}}'), files: { 'a.json': '[{"name": "one"}, {"name": "two"}]' }, gives: ['one .', 'two .'] },
    { title: 'makes one set of each item of a YAML list', spec: go(files('{path: "c/*.yaml"}'), '{{.name}}', '{{.path.path}}/{{.path.filename}}'), files: { 'c/a.yaml': '- name: one\n- name: two\n' }, gives: ['one c/a.yaml', 'two c/a.yaml'] },
    { title: 'makes none of an empty list', spec: fast(files('{path: a.json}'), '{{name}}', '{{path}}'), files: { 'a.json': '[]' }, gives: [] },
    { title: 'has the path of an empty file', spec: fast(files('{path: "x/*.yaml"}'), '{{path.basename}}', '{{path}}'), files: { 'x/a.yaml': '' }, gives: ['x x'] },
    { title: 'refuses what is neither object nor list', spec: fast(files('{path: a.json}'), '{{name}}', '{{path}}'), files: { 'a.json': '"invalid json file"' }, gives: ['wrong: the file a.json of the git generator holds neither an object nor a list of objects'] },
    { title: 'refuses a file that cannot be read', spec: go(files('{path: a.json}'), '{{.name}}', 'p'), files: { 'a.json': '{"a": ' }, gives: ['wrong: the file a.json of the git generator cannot be read as YAML or JSON'] },
    { title: 'leaves out excluded files', spec: fast(files('{path: "**/config.json"}, {path: "p1/**/config.json", exclude: true}'), '{{path.basename}}', '{{path}}'), files: { ...clusterFiles, 'p1/p2/config.json': '{}' }, gives: ['production cluster-config/production', 'staging cluster-config/staging'] },
    { title: 'leaves out several excluded files', spec: fast(files('{path: "**/config.json"}, {path: p1/app2/config.json, exclude: true}, {path: p1/app3/config.json, exclude: true}'), '{{path.basename}}', '{{path}}'), files: { 'p1/config.json': '{}', 'p1/app2/config.json': '{}', 'p1/app3/config.json': '{}' }, gives: ['p1 p1'] },
    { title: 'leaves one environment out, as in the documentation', spec: fast(files('{path: "cluster-config/**/config.json"}, {path: "cluster-config/*/dev/config.json", exclude: true}'), '{{name}}', '{{path}}'), files: { 'cluster-config/eng/prod/config.json': '{"name": "production"}', 'cluster-config/eng/dev/config.json': '{"name": "staging"}' }, gives: ['production cluster-config/eng/prod'] },
    { title: 'crosses folders by a star under the old globbing', spec: fast(files('{path: "charts/*/values.yaml"}'), '{{env}}', '{{path}}'), files: globFiles, gives: ['prod charts/one/api', 'testing charts/one/web/charts/sub', 'staging charts/one/web', 'dev charts/two'] },
    { title: 'stays in a folder by a star under the new globbing', spec: fast(files('{path: "charts/*/*/values.yaml"}, {path: "charts/*/values.yaml", exclude: true}'), '{{env}}', '{{path}}'), files: globFiles, newGlobbing: true, gives: ['prod charts/one/api', 'staging charts/one/web'] },
    { title: 'crosses folders by two stars under the new globbing', spec: fast(files('{path: "charts/**/values.yaml"}'), '{{env}}', '{{path.basename}}'), files: globFiles, newGlobbing: true, gives: ['prod api', 'testing sub', 'staging web', 'dev two'] },
    { title: 'keeps nesting and types for Go templates', spec: go(files('{path: "cluster-config/production/config.json"}'), '{{.cluster.name}}-{{.key3}}', '{{.key2.inner.deep}}-{{.path.basename}}-{{.path.filenameNormalized}}'), files: clusterFiles, gives: ['production-123 x-production-config.json'] },
    { title: 'has a prefix and values for Go templates', spec: go(files('{path: "cluster-config/staging/*"}', ', pathParamPrefix: mine, values: {aud: "{{ .cluster.owner }}"}'), '{{.mine.path.basename}}', '{{.values.aud}}/{{.mine.path.filename}}'), files: clusterFiles, gives: ['staging dev@example.com/config.json'] },
  ],
  'the matrix generator': [
    { title: 'pairs directories with a list', spec: fast(nested('matrix', [directories('{path: "app[12]"}'), list('{cluster: c, url: u}')]), '{{path.basename}}-{{cluster}}', '{{path}}'), files: apps, gives: ['app1-c app1', 'app2-c app2'] },
    { title: 'pairs two lists', spec: fast(nested('matrix', [list('{a: "1"}', '{a: "2"}'), list('{b: "1"}', '{b: "2"}')]), 'x{{a}}{{b}}', 'p'), gives: ['x11 p', 'x12 p', 'x21 p', 'x22 p'] },
    { title: 'refuses one generator', spec: fast(nested('matrix', [list('{a: "1"}')]), '{{a}}', 'p'), gives: ['wrong: the matrix generator takes exactly two generators'] },
    { title: 'refuses three generators', spec: fast(nested('matrix', [list('{a: "1"}'), list('{b: "1"}'), list('{c: "1"}')]), '{{a}}', 'p'), gives: ['wrong: the matrix generator takes exactly two generators'] },
    { title: 'refuses two generators in one entry', spec: fast(nested('matrix', [`${list('{a: "1"}')}\n  git: {repoURL: "REPO", directories: [{path: "*"}]}`, list('{b: "1"}')]), '{{a}}', 'p'), gives: ['wrong: an entry of a combining generator has several generators: list, git'] },
    { title: 'refuses one key with two values', spec: fast(nested('matrix', [list('{a: "1", same: one}'), list('{b: "2", same: two}')]), '{{a}}', 'p'), gives: ['wrong: found duplicate key same with different value, a: one ,b: two'] },
    { title: 'merges for Go templates, where the first one wins', spec: go(nested('matrix', [list('{no1: false, yes1: true, text: "false"}'), list('{no1: true, yes1: false, text: "true", more: m}')]), 'x-{{.no1}}-{{.yes1}}', '{{.text}}/{{.more}}'), gives: ['x-false-true false/m'] },
    { title: 'merges below a key for Go templates', spec: go(nested('matrix', [list('{values: {suffix: "1"}}'), list('{values: {prefix: first}}', '{values: {prefix: second}}')]), '{{.values.prefix}}-{{.values.suffix}}', 'p'), gives: ['first-1 p', 'second-1 p'] },
    { title: 'puts the first one into the second', spec: fast(nested('matrix', [list('{team: web}', '{team: api}'), directories('{path: "teams/{{team}}/*"}')]), '{{team}}-{{path.basename}}', '{{path}}'), files: folders('teams/web/a', 'teams/web/b', 'teams/api/c', 'teams/ops/d'), gives: ['web-a teams/web/a', 'web-b teams/web/b', 'api-c teams/api/c'] },
    { title: 'puts the first one into elementsYaml of the second', spec: strict(nested('matrix', [files('{path: c.yaml}'), '- list: {elementsYaml: "{{ .key.components | toJson }}"}']), '{{.name}}', '{{.chart}}-{{.version}}'), files: { 'c.yaml': 'key:\n  components:\n    - {name: one, chart: podinfo, version: "6.3.2"}\n    - {name: two, chart: podinfo, version: "6.3.3"}\n' }, gives: ['one podinfo-6.3.2', 'two podinfo-6.3.3'] },
    { title: 'leaves values that name the second one\'s own parameters for it', spec: strict(nested('matrix', [list('{env: prod}'), directories('{path: "app[12]"}', ', values: {both: "{{ .env }}", own: "{{ .path.basename }}"}')]), '{{.values.both}}-{{.values.own}}', '{{.path.path}}'), files: apps, gives: ['prod-app1 app1', 'prod-app2 app2'] },
    { title: 'refuses a template in values that cannot be read', spec: go(nested('matrix', [list('{env: prod}'), directories('{path: "*"}', ', values: {bad: "{{ .path.basename"}')]), 'x', 'p'), files: apps, gives: ['wrong: unclosed action'] },
    { title: 'holds a merge and a matrix, as in the example', spec: strict(nested('matrix', [merge('[cluster]', list('{cluster: dev, values: {project: default}}', '{cluster: prod, values: {project: default}}'), list('{cluster: dev}', '{cluster: test}')), nested('matrix', [list('{values: {suffix: "1"}}', '{values: {suffix: "2"}}'), list('{values: {prefix: first}}', '{values: {prefix: second}}')])]), '{{.values.prefix}}-{{.cluster}}-{{.values.suffix}}', 'p/{{.cluster}}'), gives: ['first-dev-1 p/dev', 'second-dev-1 p/dev', 'first-dev-2 p/dev', 'second-dev-2 p/dev', 'first-prod-1 p/prod', 'second-prod-1 p/prod', 'first-prod-2 p/prod', 'second-prod-2 p/prod'] },
  ],
  'the merge generator': [
    { title: 'refuses none', spec: fast('- merge: {generators: [], mergeKeys: [b]}', 'x', 'p'), gives: ['wrong: the merge generator takes two generators or more'] },
    { title: 'refuses one', spec: fast(merge('[b]', list('{a: "1", b: same}')), 'x', 'p'), gives: ['wrong: the merge generator takes two generators or more'] },
    { title: 'overrides by the key, and drops what the first one has not', spec: fast(merge('[b]', list('{a: one, b: same, c: three}'), list('{a: two, b: same}'), list('{a: other, b: different, c: x}')), '{{a}}-{{b}}', '{{c}}'), gives: ['two-same three'] },
    { title: 'does not merge by a key that both lack otherwise than as null', spec: fast(merge('[b]', list('{a: a}'), list('{a: a}')), '{{a}}', 'p'), gives: ['a p'] },
    { title: 'does not merge by a key that one lacks', spec: fast(merge('[b]', list('{a: a}'), list('{b: b}')), '{{a}}', '{{b}}'), gives: ['a {{b}}'] },
    { title: 'takes a matrix', spec: fast(merge('[a, b]', nested('matrix', [list('{a: "1"}', '{a: "2"}'), list('{b: "1"}', '{b: "2"}')]), list('{a: "1", b: "1", c: added}')), 'x{{a}}{{b}}', '{{c}}'), gives: ['x11 added', 'x12 {{c}}', 'x21 {{c}}', 'x22 {{c}}'] },
    { title: 'takes a merge', spec: fast(merge('[a, b]', merge('[a]', list('{a: "1", b: "1"}', '{a: "2", b: "2"}'), list('{a: "1", b: "3", c: added}', '{a: "3", b: "2"}')), list('{a: "1", b: "3", d: too}')), 'x{{a}}{{b}}', '{{c}}/{{d}}'), gives: ['x13 added/too', 'x22 {{c}}/{{d}}'] },
    { title: 'refuses no keys', spec: fast(merge('[]', list('{a: a}'), list('{a: a}')), 'x', 'p'), gives: ['wrong: the merge generator has no mergeKeys'] },
    { title: 'refuses one key twice in a generator', spec: fast(merge('[key]', list('{key: a}', '{key: a}'), list('{key: a}')), 'x', 'p'), gives: ['wrong: the parameters from a generator were not unique by the given mergeKeys; duplicate key was {"key":"a"}'] },
    { title: 'takes several keys, each once', spec: fast(merge('[k, l, k]', list('{k: a, l: b}', '{k: a, l: c}'), list('{k: a, l: c, m: x}')), '{{k}}{{l}}', '{{m}}'), gives: ['ab {{m}}', 'ac x'] },
    { title: 'compares objects by what they hold', spec: go(merge('[k]', list('{k: {a: 1, b: 2}, nm: one}', '{k: {a: 1}, nm: two}'), list('{k: {b: 2, a: 1}, v: hit}')), '{{.nm}}', '{{.v}}'), gives: ['one hit', 'two <no value>'] },
    { title: 'merges below a key for Go templates', spec: go(merge('[name]', list('{name: a, values: {x: 1, z: 1}}'), list('{name: a, values: {z: 2}}')), '{{.name}}', '{{.values.x}}-{{.values.z}}'), gives: ['a 1-2'] },
  ],
  selectors: [
    { title: 'choose by a value', spec: fast(`${list('{nm: a, env: prod}', '{nm: b, env: dev}')}\n  selector: {matchLabels: {env: prod}}`, '{{nm}}', 'p'), gives: ['a p'] },
    { title: 'leave all where nothing fits', spec: fast(`${list('{nm: a, env: dev}')}\n  selector: {matchLabels: {env: prod}}`, '{{nm}}', 'p'), gives: [] },
    { title: 'look below values', spec: fast(`${list('{nm: a, values: {foo: bar}}', '{nm: b, values: {foo: ignore}}')}\n  selector: {matchLabels: {values.foo: bar}}`, '{{nm}}', 'p'), gives: ['a p'] },
    { title: 'look at items of lists', spec: go(`${list('{nm: a, values: [bar, x]}', '{nm: b, values: [foo]}')}\n  selector: {matchLabels: {values.0: bar}}`, '{{.nm}}', 'p'), gives: ['a p'] },
    { title: 'take addresses', spec: fast(`${list('{nm: a, server: "https://some-really-long-url-that-will-exceed-63-characters.example.com"}', '{nm: b, server: "https://b"}')}\n  selector: {matchLabels: {server: "https://some-really-long-url-that-will-exceed-63-characters.example.com"}}`, '{{nm}}', 'p'), gives: ['a p'] },
    { title: 'know In and NotIn', spec: fast(`${list('{nm: a, env: prod}', '{nm: b, env: dev}', '{nm: c}')}\n  selector: {matchExpressions: [{key: env, operator: NotIn, values: [dev]}, {key: nm, operator: In, values: [a, b, c]}]}`, '{{nm}}', 'p'), gives: ['a p', 'c p'] },
    { title: 'know Exists and DoesNotExist', spec: fast(`${list('{nm: a, env: prod}', '{nm: b, team: x}')}\n  selector: {matchExpressions: [{key: env, operator: Exists}, {key: team, operator: DoesNotExist}]}`, '{{nm}}', 'p'), gives: ['a p'] },
    { title: 'refuse another operator', spec: fast(`${list('{nm: a}')}\n  selector: {matchExpressions: [{key: env, operator: Near}]}`, '{{nm}}', 'p'), gives: ['wrong: error parsing label selector: "Near" is not a valid label selector operator'] },
    { title: 'choose within a matrix', spec: fast(nested('matrix', [`${list('{a: "1"}', '{a: "2"}')}\n  selector: {matchLabels: {a: "2"}}`, list('{b: x}')]), 'n{{a}}{{b}}', 'p'), gives: ['n2x p'] },
  ],
  'a template without functions': [
    { title: 'takes spaces', spec: fast(list('{one: two}'), '{{ one }}', 'p'), gives: ['two p'] },
    { title: 'leaves braces that are none', spec: fast(list('{one: two}'), '{{one}}', '}} {{'), gives: ['two }} {{'] },
    { title: 'leaves an empty tag', spec: fast(list('{one: two, " ": three}'), '{{one}}', '{{ }}'), gives: ['two {{ }}'] },
    { title: 'does not replace what it has put in', spec: fast(list('{one: "{{two}}", two: x}'), 'a-{{two}}', '{{one}}'), gives: ['a-x {{two}}'] },
    { title: 'minds upper and lower case', spec: fast(list('{one: two}'), '{{one}}', '{{ONE}}'), gives: ['two {{ONE}}'] },
    { title: 'replaces several on a line', spec: fast(list('{one: two, three: "\\"4\\" four"}'), '{{one}}{{one}}', '{{one}} {{three}}'), gives: ['twotwo two "4" four'] },
    { title: 'refuses a tag without an end', spec: fast(list('{one: two}'), '{{one}}', '{{one}} {{two'), gives: ['wrong: invalid template: cannot find end tag }} in "{{one}} {{two"'] },
    { title: 'stays as it is without parameters', spec: fast(list('{}'), 'plain', '{{x}}'), gives: ['plain {{x}}'] },
  ],
  'a Go template': [
    { title: 'refuses a missing key where it is told to', spec: strict(list('{nm: a}'), '{{.nm}}', '{{.nope}}'), gives: ['wrong: map has no entry for key "nope"'] },
    { title: 'writes that there is no value where it is not', spec: go(list('{nm: a}'), '{{.nm}}', '{{.nope}}'), gives: ['a <no value>'] },
    { title: 'refuses a function that Go does not know', spec: go(list('{nm: a}'), '{{.nm}}', '{{functiondoesnotexist}}'), gives: ['wrong: function "functiondoesnotexist" not defined'] },
    { title: 'refuses an option that Go does not know', spec: go(list('{nm: a}'), '{{.nm}}', 'p', 'goTemplateOptions: ["missing=error"]'), gives: ['wrong: goTemplateOptions has "missing=error", which Go does not know'] },
    { title: 'keeps the applications beside one that fails', spec: strict(list('{nm: a, p: x}', '{nm: b}'), '{{.nm}}', '{{.p}}'), gives: ['a x', 'wrong: map has no entry for key "p"'] },
    { title: 'with a function of chance needs a server', spec: go(list('{nm: a}'), '{{.nm}}-{{randAlpha 5}}', 'p'), gives: ['needs-server: the function `randAlpha` is not evaluated here'] },
  ],
  'generators that ask a server': [
    { title: 'need one', spec: fast('- clusters: {}', '{{name}}', 'p'), gives: ['needs-server: the clusters generator asks Argo CD for its clusters'] },
    { title: 'need one within a matrix', spec: go(nested('matrix', [list('{a: x}'), '- pullRequest: {github: {owner: o, repo: r}}']), '{{.number}}', 'p'), gives: ['needs-server: the pullRequest generator asks a git host for its pull requests'] },
    { title: 'take clusters that are given, and Argo CD\'s own', spec: fast('- clusters: {values: {v: "{{nameNormalized}}!"}}', '{{nameNormalized}}', '{{server}} {{values.v}} {{metadata.labels.env}}'), given: { clusters: [{ name: 'Dev_1', server: 'https://dev', labels: { env: 'dev' } }] }, gives: ['dev-1 https://dev dev-1! dev', 'in-cluster https://kubernetes.default.svc in-cluster! {{metadata.labels.env}}'] },
    { title: 'choose clusters by labels', spec: go('- clusters: {selector: {matchLabels: {env: prod, argocd.argoproj.io/secret-type: cluster}}}', '{{.name}}', '{{index .metadata.labels "env"}}'), given: { clusters: [{ name: 'dev', server: 'https://dev', labels: { env: 'dev' } }, { name: 'prod', server: 'https://prod', labels: { env: 'prod' } }] }, gives: ['prod prod'] },
    { title: 'pair files with the cluster of their folder', spec: fast(nested('matrix', [files('{path: "cluster-config/*/config.json"}'), '- clusters: {selector: {matchLabels: {env: "{{path.basename}}"}}}']), '{{name}}', '{{path}}'), files: clusterFiles, given: { clusters: [{ name: 'prod-01', server: 'https://p', labels: { env: 'production' } }, { name: 'stage-01', server: 'https://s', labels: { env: 'staging' } }] }, gives: ['prod-01 cluster-config/production', 'stage-01 cluster-config/staging'] },
    { title: 'take pull requests that are given', spec: go('- pullRequest: {github: {owner: o, repo: r}}', 'pr-{{.number}}-{{.branch | replace "/" "-"}}', '{{.head_short_sha}}'), given: { 'tested/pullRequest': [{ number: '7', branch: 'feat/x', head_short_sha: 'abc' }], pullRequest: [] }, gives: ['pr-7-feat-x abc'] },
  ],
  'a set': [
    { title: 'of several generators has the applications of all', spec: fast(`${list('{nm: a}')}\n${list('{nm: b}')}`, '{{nm}}', 'p'), gives: ['a p', 'b p'] },
    { title: 'refuses one name twice', spec: fast(list('{nm: a}', '{nm: a}'), '{{nm}}', 'p'), gives: ['a p', 'a p', 'wrong: contains applications with duplicate name: a'] },
    { title: 'refuses an entry without a generator', spec: fast('- nope: {}', 'x', 'p'), gives: ['wrong: an entry of generators has no generator that is known'] },
    { title: 'lets a generator\'s template win, and fills its gaps', spec: fast(`- list:\n    elements: [{nm: dev}]\n    template: {metadata: {}, spec: {project: other, source: {path: "override/{{nm}}", repoURL: ""}, destination: {}}}\n${list('{nm: prod}')}`, '{{nm}}-app', 'default'), gives: ['dev-app override/dev', 'prod-app default'] },
    { title: 'is patched by YAML', spec: go(list('{nm: a, prune: true}'), '{{.nm}}', 'old', 'templatePatch: |\n  spec:\n    source: {path: "new-{{ .nm }}"}\n    {{- if .prune }}\n    syncPolicy: {automated: {prune: true}}\n    {{- end }}'), gives: ['a new-a'] },
    { title: 'is patched by JSON', spec: go(list('{nm: a}'), '{{.nm}}', 'old', `templatePatch: '{"spec": {"source": {"path": "new"}}}'`), gives: ['a new'] },
    { title: 'is not patched by what is no mapping', spec: go(list('{nm: a}'), '{{.nm}}', 'old', 'templatePatch: hello world'), gives: ['wrong: templatePatch is no YAML mapping'] },
    { title: 'with a directive in its patch needs a server', spec: go(list('{nm: a}'), '{{.nm}}', 'old', 'templatePatch: \'{"spec": {"source": {"$patch": "replace"}}}\''), gives: ['needs-server: templatePatch uses $patch'] },
  ],
};

describe.each(Object.entries(cases))('%s', (_area, table) => {
  test.each(table)('$title', ({ spec, gives, files: given = {}, ...more }) => {
    expect(expanded(spec, { files: given, ...more })).toEqual(gives);
  });
});

test('there are more than sixty cases', () => {
  expect(Object.values(cases).flat().length).toBeGreaterThan(60);
});

describe('the Application that a set gives', () => {
  const set = (more: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: s, namespace: gitops}\nspec:\n  goTemplate: true\n  generators: [{list: {elements: [{nm: a}]}}]\n  template:\n    metadata: {name: "{{.nm}}", namespace: elsewhere, labels: {"{{.nm}}": "x-{{.nm}}"}}\n    spec: {project: p, source: {repoURL: ${repoURL}, path: q}, destination: {}}\n${more}`;
  const valueOf = (more: string): unknown => modelOf({ 'set.yaml': set(more) }).sets[0]?.applications[0]?.value;

  test('is in the namespace of the set, with templated keys and a finalizer', () => {
    expect(valueOf('')).toMatchObject({ kind: 'Application', metadata: { name: 'a', namespace: 'gitops', labels: { a: 'x-a' }, finalizers: ['resources-finalizer.argocd.argoproj.io'] } });
  });

  test('has no finalizer where resources are preserved', () => {
    expect(valueOf('  syncPolicy: {preserveResourcesOnDeletion: true}')).not.toHaveProperty('metadata.finalizers');
  });

  test('keeps its project whatever the patch says, and loses what the patch sets to null', () => {
    const value = valueOf('  templatePatch: |\n    spec: {project: admin, source: {path: null, helm: {valueFiles: [b.yaml]}}}\n    metadata: {finalizers: [own]}');
    expect(value).toMatchObject({ metadata: { finalizers: ['resources-finalizer.argocd.argoproj.io', 'own'] }, spec: { project: 'p', source: { helm: { valueFiles: ['b.yaml'] } } } });
    expect(value).not.toHaveProperty('spec.source.path');
  });
});
