import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseArguments } from '../src/arguments.js';
import { planWorkflow } from '../src/core/workflow/plan.js';
import { problemCodes } from '../src/core/problem-codes.js';
import { inputs } from '../src/inputs.js';
import { readSettings } from '../src/settings.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = [
  'README.md', 'SECURITY.md', 'CHANGELOG.md', '.github/CONTRIBUTING.md', 'examples/README.md',
  ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The fenced blocks of a document in one language. */
function blocks(document: string, language: string): readonly string[] {
  return [...textOf(document).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , text = '']) => text);
}

/** The command lines of the CLI, in fenced blocks and in comments of the examples, without the program's name. */
function commandLines(text: string): readonly string[] {
  return [...text.matchAll(/^(?:#\s+)?(?:node dist\/cli\/index\.js|osop-argocd) (.+)$/gm)].map(([, line = '']) => line);
}

async function problemsOfLine(line: string): Promise<readonly string[]> {
  const { raw, problems } = parseArguments(line.split(' '));
  const { problems: unreadable } = await readSettings(raw, {});
  const paths = [raw.workflow, raw['config-path']].filter((path) => path?.startsWith('examples/') === true && !existsSync(join(root, path)));
  return [...problems, ...unreadable].map(({ message }) => message).concat(paths.map((path) => `${path ?? ''} does not exist`));
}

describe('the documents', () => {
  test('lead only to files and headings that exist', () => {
    const links = documents.flatMap((document) => [...textOf(document).matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g)].map(([, path = '', anchor]) => ({
      document, anchor, file: path === '' ? document : join(dirname(document), path),
    })));
    const broken = links.filter(({ file, anchor }) => !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(file).has(anchor)));
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(10);
  });

  test('show only commands that the CLI understands', async () => {
    const lines = documents.flatMap((document) => blocks(document, 'sh').flatMap((block) => commandLines(block)));
    const problems = await Promise.all(lines.map(async (line) => (await problemsOfLine(line)).map((problem) => `${line}: ${problem}`)));
    expect(problems.flat()).toEqual([]);
    expect(lines.length).toBeGreaterThan(5);
  });

  test('give the action only inputs that it has', () => {
    const known: ReadonlySet<string> = new Set(inputs.map(({ name }) => name));
    const steps = documents.flatMap((document) => blocks(document, 'yaml')).filter((block) => block.includes('uses: org/')).flatMap((block) => stepsIn(parse(block)));
    expect(steps.flatMap((step) => Object.keys(step)).filter((name) => !known.has(name))).toEqual([]);
    expect(steps).not.toEqual([]);
  });

  test('show only workflows that can be carried out', async () => {
    const workflows = documents.flatMap((document) => blocks(document, 'yaml').filter((block) => block.startsWith('osop_version')).map((text) => ({ document, text })));
    const plannings = await Promise.all(workflows.map(async ({ document, text }) => await planWorkflow(text, document, {
      repositories: [], branch: 'main', inputs: {}, variables: {}, slackBound: true, allowCommands: false, prune: false, customHandlers: [], readWorkflow: () => undefined,
    })));
    expect(plannings.flatMap(({ problems }) => problems)).toEqual([]);
    expect(plannings.length).toBeGreaterThan(1);
  });

  test('name only problem codes that exist, and the list has all of them', () => {
    const named = documents.flatMap((document) => textOf(document).match(/OSOP-[A-Z]+-\d{3}/g) ?? []);
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(problemCodes).toSorted());
  });
});

/** The `with` of every step of a workflow that uses the action. */
function stepsIn(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap((item) => stepsIn(item));
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: given } = value as { readonly uses?: unknown; readonly with?: object };
  if (typeof uses === 'string' && uses.startsWith('org/osop-argocd-action@')) return [given ?? {}];
  return Object.values(value).flatMap((item) => stepsIn(item));
}

/** The anchors that GitHub gives to headings. */
function anchorsOf(file: string): ReadonlySet<string> {
  const headings = [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(headings.map((heading) => `#${heading.toLowerCase().replaceAll(/[^\w\- ]/g, '').replaceAll(' ', '-')}`));
}

test('the README begins with the two commands that a stranger can type', () => {
  const [first = '', second = ''] = blocks('README.md', 'sh');
  expect([first.trim(), second.trim()]).toEqual(['node dist/cli/index.js rehearse', 'npm ci && npm test']);
});

test('the README shows the action and has the tables of inputs and outputs', () => {
  const shown = blocks('README.md', 'yaml').flatMap((block) => stepsIn(parse(block)));
  expect(shown).toContainEqual({ command: 'validate' });
  expect(Object.keys(shown[0] ?? {})).toContain('argocd-server');
  for (const { name } of inputs) expect(textOf('README.md')).toContain(`\`${name}\``);
});

test('a command that the CLI does not understand is noticed', async () => {
  expect(await problemsOfLine('rehearse --scenery degraded')).toEqual(['the input `scenery` is not known']);
  expect(await problemsOfLine('graph --scenario degraded')).toEqual(['the input --scenario has no effect on graph']);
  expect(await problemsOfLine('rehearse --workflow examples/none.osop.yaml')).toEqual(['examples/none.osop.yaml does not exist']);
});

test('the comments of the example workflows show commands that the CLI understands', async () => {
  const files = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.osop.yaml'));
  const lines = files.flatMap((name) => commandLines(textOf(`examples/${name}`)));
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect((await Promise.all(lines.map((line) => problemsOfLine(line)))).flat()).toEqual([]);
});

test('the licence is the one that package.json names', () => {
  const { license } = JSON.parse(textOf('package.json')) as { readonly license: string };
  expect(license).toBe('Apache-2.0');
  expect(textOf('LICENSE')).toMatch(/^\s*Apache License\s+Version 2\.0, January 2004/);
});

test('the changelog knows the version of package.json', () => {
  const { version } = JSON.parse(textOf('package.json')) as { readonly version: string };
  expect(textOf('CHANGELOG.md')).toContain(`\n## ${version}\n`);
});
