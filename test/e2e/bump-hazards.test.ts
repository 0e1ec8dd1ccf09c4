import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { commitAndPush } from '../support/author.js';
import { runGit } from '../support/git-http.js';
import { chosen } from '../support/thorough.js';
import { deployment, manifestFile, startWorld, type RunOptions, type World, type WorldOptions } from '../support/world.js';

const image = 'registry.example.com/shop/web';
const without = ['argocd-server', 'argocd-auth-token', 'slack-webhook-url', 'stable-for', 'degraded-grace', 'health-timeout'];

async function bump(world: World, inputs: Readonly<Record<string, string>> = {}, more: RunOptions = {}) {
  return await world.runCli({ args: ['bump', '--format=json'], inputs: { image, tag: '1.5.0', ...inputs }, without, ...more });
}

/** Somebody commits to the config repository what git itself can hold, links and bytes included. */
function commit(world: World, change: (folder: string) => void): string {
  const author = join(world.folder, 'author');
  change(author);
  return commitAndPush(author, { remote: world.bare, branch: 'main', message: 'somebody else' });
}

function write(folder: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** A `git` in front of the real one that notes its arguments, and does `script` first; the environment to use it by. */
function watchGit(world: World, script = ''): { readonly env: Readonly<Record<string, string>>; readonly calls: () => string } {
  const folder = join(world.folder, 'bin');
  const log = join(world.folder, 'git-calls');
  mkdirSync(folder);
  writeFileSync(log, '');
  const real = spawnSync('sh', ['-c', 'command -v git']).stdout.toString().trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$$ $*" >> '${log}'\ncommand="$1"\n${script}\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return { env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` }, calls: () => readFileSync(log, 'utf8') };
}

function pushes(world: World): readonly string[] {
  return world.git.requests.filter((request) => /^POST .*git-receive-pack/.test(request));
}

function leftBehind(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true }).map(String).filter((path) => /osop-config-[^/]*$/.test(path));
}

function canaries(world: World): readonly string[] {
  return readdirSync(world.folder, { recursive: true }).map(String).filter((path) => /(^|\/)canary$/.test(path));
}

describe.concurrent('hostile inputs of bump', () => {
  test('T4 shell text in branch, message and author is text', async (context) => {
    const world = await startWorld(context);
    const branch = 'x;$(touch${IFS}canary)`id`';
    world.remote('branch', branch, 'main');
    const message = 'a $(touch canary) `touch canary`; touch canary | {{tag}} > canary';
    const run = await bump(world, { 'config-branch': branch, 'commit-message': message, 'commit-author': '$(touch canary) <a;b@example.com>' });
    expect(run.exitCode, run.output).toBe(0);
    expect(world.remote('log', '-1', '--format=%s|%an', branch)).toBe(`${message.replace('{{tag}}', '1.5.0')}|$(touch canary)`);
    expect(canaries(world)).toEqual([]);
  });

  test.for(chosen(['config-repository --upload-pack'], [
    ['config-branch', '--upload-pack=touch canary'], ['config-branch', '-x'], ['config-branch', 'a..b'], ['config-branch', 'refs/heads/../x'],
    ['config-repository', '--upload-pack=touch canary'], ['config-repository', '-oProxyCommand=touch canary:x'],
  ] as const))('T5 a %s of %s is refused before git talks to anybody', async ([input, value], context) => {
    const world = await startWorld(context);
    const git = watchGit(world);
    const run = await bump(world, { [input]: value }, { env: git.env });
    expect([2, 5], run.output).toContain(run.exitCode);
    expect(git.calls()).not.toMatch(/ (fetch|push|ls-remote|clone) /);
    expect(pushes(world)).toEqual([]);
    expect(canaries(world)).toEqual([]);
  });

  test.for(chosen(['ext::', 'ssh:'], ['ext::sh -c touch% canary', 'file:///tmp/x.git', '/tmp/x.git', '../x.git', 'git://localhost/x.git', 'ftp://localhost/x.git', 'fd::17', 'ssh://-oProxyCommand=touch%20canary/x']))('T6 the transport of %s is refused', async (url, context) => {
    const world = await startWorld(context);
    const git = watchGit(world);
    const run = await bump(world, { 'config-repository': url }, { env: git.env });
    expect([2, 5], run.output).toContain(run.exitCode);
    expect(git.calls()).not.toMatch(/ (fetch|push|ls-remote|clone) /);
    expect(canaries(world)).toEqual([]);
  });

  test.for(chosen(['Ada\nCo-authored-by'], [
    'Ada', 'Ada <a@b.example> <c@d.example>', 'Ada\nCo-authored-by: x <ada@example.com>', '<ada@example.com>', 'Ada <ada>', 'A\u0000da <ada@example.com>', 'Ada <a@b\nc>',
  ]))('T24 %j is no author', async (author, context) => {
    const world = await startWorld(context);
    const run = await world.runAction({ inputs: { command: 'bump', image, tag: '1.5.0', 'commit-author': author.replaceAll('\u0000', '\u0001') }, without });
    expect(run.outputs['result'], run.output).toBe('failed');
    expect(run.log).toContain('commit-author');
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });

  test.for(chosen(['v1\n'], ['latest;rm', `v${'1'.repeat(128)}`, 'v1\nkey: x', '-x', '.x', 'a b', 'ü', '']))('T25 %j is no tag', async (tag, context) => {
    const world = await startWorld(context);
    const run = await bump(world, { tag });
    expect(run.exitCode, run.output).toBe(2);
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });
});

describe.concurrent('hostile content of the config repository', () => {
  test.for(chosen(['../../etc/passwd', 'linked/'], ['../../etc/passwd', '/etc/passwd', 'apps/../../x.yaml', 'apps/./production/deployment.yaml/../../../x', '.git/config', 'link.yaml', 'linked/values.yaml', 'sub/values.yaml', 'apps']))('T9 T10 %s is not written', async (path, context) => {
    const world = await startWorld(context);
    const target = join(world.folder, 'outside');
    write(target, 'values.yaml', 'image:\n  tag: "1"\n');
    const before = commit(world, (folder) => {
      symlinkSync(join(target, 'values.yaml'), join(folder, 'link.yaml'));
      symlinkSync(target, join(folder, 'linked'));
      runGit(folder, 'update-index', '--add', '--cacheinfo', `160000,${world.commit},sub`);
      mkdirSync(join(folder, 'sub'));
    });
    const run = await bump(world, { update: `${path}#image.tag` });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ problems: [{ code: 'OSOP-IMAGE-004' }] });
    expect(world.remote('rev-parse', 'main')).toBe(before);
    expect(readFileSync(join(target, 'values.yaml'), 'utf8')).toContain('"1"');
  });

  test('T11 neither hooks nor filters nor submodules of a repository are run', async (context) => {
    const world = await startWorld(context);
    const canary = join(world.folder, 'canary');
    commit(world, (folder) => {
      write(folder, '.gitattributes', '*.yaml filter=evil diff=evil merge=evil\n');
      write(folder, '.gitmodules', `[submodule "x"]\n\tpath = x\n\turl = ext::sh -c touch% ${canary}\n\tupdate = !touch ${canary}\n`);
      write(folder, '.lfsconfig', `[lfs]\n\tcustomtransfer.x.path = touch\n`);
    });
    const home = join(world.folder, 'evil-home');
    write(home, '.gitconfig', `[core]\n\thooksPath = ${home}/hooks\n\tfsmonitor = touch ${canary}\n\tsshCommand = touch ${canary}\n[filter "evil"]\n\tclean = touch ${canary}; cat\n\tsmudge = touch ${canary}; cat\n[gpg]\n\tprogram = touch ${canary}\n[commit]\n\tgpgSign = true\n`);
    for (const hook of ['pre-commit', 'pre-push', 'reference-transaction', 'post-index-change', 'post-checkout', 'prepare-commit-msg', 'commit-msg']) {
      write(home, `hooks/${hook}`, `#!/bin/sh\ntouch ${canary}\n`);
      chmodSync(join(home, 'hooks', hook), 0o755);
    }
    const run = await bump(world, {}, { env: { HOME: home } });
    expect(run.exitCode, run.output).toBe(0);
    expect(canaries(world)).toEqual([]);
  });

  test('an executable file stays one, and files that differ in case only are two', async (context) => {
    const world = await startWorld(context);
    commit(world, (folder) => {
      write(folder, 'apps/tool/values.yaml', '#!/usr/bin/env helm\nimage:\n  tag: "1"\n');
      chmodSync(join(folder, 'apps/tool/values.yaml'), 0o755);
      write(folder, 'apps/Tool/Values.yaml', 'image:\n  tag: "2"\n');
      write(folder, 'apps/tool/VALUES.yaml', 'image:\n  tag: "3"\n');
    });
    const run = await bump(world, { update: 'apps/tool/values.yaml#image.tag' });
    expect(run.exitCode, run.output).toBe(0);
    expect(world.remote('show', '--format=', '--raw', '--no-renames', '--abbrev=4', 'main').split('\n')).toEqual([expect.stringMatching(/^:100755 100755 \w+ \w+ M\tapps\/tool\/values\.yaml$/)]);
    expect(world.remote('show', 'main:apps/Tool/Values.yaml')).toContain('"2"');
    expect(world.remote('show', 'main:apps/tool/VALUES.yaml')).toContain('"3"');
  });

  test('line ends and a byte order mark stay as they are', async (context) => {
    const world = await startWorld(context);
    const text = '\uFEFF# values\r\nimage:\r\n  repository: registry.example.com/shop/api\r\n  tag: 1.10 # ü\r\n\r\n';
    commit(world, (folder) => { write(folder, 'api/values.yaml', text); });
    const run = await bump(world, { image: 'registry.example.com/shop/api', tag: '1.20' });
    expect(run.exitCode, run.output).toBe(0);
    expect(spawnSync('git', ['show', 'main:api/values.yaml'], { cwd: world.bare }).stdout.toString('utf8')).toBe(text.replace('1.10', '"1.20"'));
  });

  test.for(chosen(['more than', 'aliases', 'brackets'], [
    ['bytes that are no UTF-8', Buffer.from([...Buffer.from('# '), 0xe4, ...Buffer.from('\nimage:\n  tag: "1"\n')])],
    ['NUL', Buffer.from('# \0\nimage:\n  tag: "1"\n')],
    ['more than a parser reads', Buffer.from(`image:\n  tag: "1"\n# ${'x'.repeat(1_100_000)}\n`)],
    ['aliases that expand to too much', Buffer.from(`a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index] ?? ''}`).join(', ')}]\n`).join('')}image:\n  tag: "1"\n`)],
    ['brackets nested deeply', Buffer.from(`image:\n  tag: "1"\nx: ${'['.repeat(5000)}\n`)],
  ] as const))('T12 T13 T14 a file with %s is refused soon, by name, and left alone', { timeout: 60_000 }, async ([, content], context) => {
    const world = await startWorld(context);
    const before = commit(world, (folder) => { write(folder, 'odd/values.yaml', content); });
    const run = await bump(world, { update: 'odd/values.yaml#image.tag' });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.stderr).toContain('odd/values.yaml');
    expect(run.stderr).not.toContain('is not in the repository');
    expect(world.remote('rev-parse', 'main')).toBe(before);
  });

  test('a kustomization of tens of thousands of images ends soon and says why', async (context) => {
    const world = await startWorld(context);
    const entry = `- name: ${image}\n  newTag: "1"\n`;
    commit(world, (folder) => { write(folder, 'many/kustomization.yaml', `kind: Kustomization\nimages:\n${entry.repeat(20_000)}`); });
    const run = await bump(world, { 'config-path': 'many' });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ problems: [{ code: 'OSOP-IMAGE-003', message: expect.stringContaining('more than 2000 places') }] });
  });
});

describe.concurrent('what bump pushes', () => {
  const twoPlaces: WorldOptions = { files: { 'apps/other/deployment.yaml': deployment('1').replaceAll('web', 'other') } };

  test('T26 F21 an edit that others make meanwhile is kept, and the manifests of the newer head are checked again', async (context) => {
    const world = await startWorld(context, twoPlaces);
    // The first push meets a branch that has moved: somebody has broken the file by then.
    const git = watchGit(world, `if [ "$command" = push ] && [ ! -e '${world.folder}/moved' ]; then touch '${world.folder}/moved'; cd '${world.folder}/author' && sed -i 's/kind: Deployment/kind: Deployment\\nnonsense: 1/' ${manifestFile} && env -i PATH="$PATH" HOME=/nonexistent git -c user.name=x -c user.email=x@example.com commit -qam rival && env -i PATH="$PATH" HOME=/nonexistent git push -q origin HEAD:main; cd "$OLDPWD"; fi`);
    const run = await bump(world, {}, { env: git.env });
    expect(run.exitCode, run.output).toBe(0);
    expect(world.remote('log', '--format=%s', '-2', 'main')).toBe(`Set ${image} to 1.5.0\nrival`);
    expect(world.remote('show', `main:${manifestFile}`)).toContain('nonsense: 1');
    expect(run.json()).toMatchObject({ problems: [{ code: 'OSOP-MANIFEST-003', severity: 'warning' }] });
  });

  test('T26 an image that a policy forbids is refused before the push', async (context) => {
    const world = await startWorld(context);
    const run = await bump(world, { tag: 'latest' });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.stderr).toContain('nothing was pushed');
    expect(pushes(world)).toEqual([]);
  });

  test('F25 from a checkout of depth one all of the history and all other files stay', async (context) => {
    const world = await startWorld(context, twoPlaces);
    const files = world.remote('ls-tree', '-r', '--name-only', 'main');
    const run = await bump(world);
    expect(run.exitCode, run.output).toBe(0);
    expect(world.remote('ls-tree', '-r', '--name-only', 'main')).toBe(files);
    expect(world.remote('rev-list', 'main').split('\n').slice(1)).toEqual([world.commit, world.before]);
  });

  test('F31 another attempt of the same job, with the same ids, makes no second commit', async (context) => {
    const world = await startWorld(context);
    const attempt = async (number: string) => await world.runAction({ inputs: { command: 'bump', image, tag: '1.5.0' }, without, env: { GITHUB_RUN_ATTEMPT: number } });
    expect((await attempt('1')).outputs['result']).toBe('succeeded');
    const again = await attempt('2');
    expect(again.outputs, again.output).toMatchObject({ result: 'nothing-to-do', 'commit-sha': world.remote('rev-parse', 'main') });
    expect(world.remote('rev-list', '--count', 'main')).toBe('3');
  });

  test('as a dry run is nothing: no push, and no object sent', async (context) => {
    const world = await startWorld(context);
    const git = watchGit(world);
    const run = await bump(world, { 'dry-run': 'true' }, { env: git.env });
    expect(run.exitCode, run.output).toBe(0);
    expect(git.calls()).not.toMatch(/ (push|commit-tree|mktree|hash-object) /);
    expect(world.git.requests.filter((request) => request.includes('receive-pack'))).toEqual([]);
  });
});

describe.concurrent('faults while bump works', () => {
  test('F24 a full disk is said, with what to do, and nothing is pushed', async (context) => {
    const world = await startWorld(context);
    const git = watchGit(world, 'if [ "$command" = mktree ]; then echo "error: unable to create temporary file: No space left on device" >&2; exit 128; fi');
    const run = await bump(world, {}, { env: git.env });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ problems: [{ code: 'OSOP-GIT-003', message: expect.stringContaining('No space left on device'), hint: expect.stringContaining('Free some space') }] });
    expect(pushes(world)).toEqual([]);
  });

  test('F24 a temporary folder that cannot be made is said, and nothing is pushed', async (context) => {
    const world = await startWorld(context);
    writeFileSync(join(world.folder, 'file'), '');
    const run = await bump(world, { 'audit-log': join(world.folder, 'audit.jsonl') }, { env: { RUNNER_TEMP: join(world.folder, 'file') } });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ code: 'OSOP-GIT-003', message: expect.stringContaining('No temporary folder can be made in'), hint: expect.stringContaining('RUNNER_TEMP') })]) });
    expect(pushes(world)).toEqual([]);
  });

  test('F24 a lock of another git is said, with what to do', async (context) => {
    const world = await startWorld(context);
    const git = watchGit(world, 'if [ "$command" = fetch ]; then touch "$GIT_DIR/shallow.lock"; fi');
    const run = await bump(world, {}, { env: git.env });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ problems: [{ code: 'OSOP-GIT-003', message: expect.stringContaining('File exists'), hint: expect.stringContaining('remove the lock file') }] });
    expect(leftBehind(world.folder)).toEqual([]);
  });

  test('F20 a race that is lost for ever ends, and leaves the branch as others made it', async (context) => {
    const world = await startWorld(context);
    writeFileSync(join(world.bare, 'refs', 'heads', 'main.lock'), '');
    const run = await bump(world, { 'push-attempts': '3' });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.stderr).toContain('3 attempts');
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });

  test('F29 T20 ended by SIGTERM in the middle of a push it ends soon, leaves no clone, and says that it is not known', async (context) => {
    const world = await startWorld(context);
    writeFileSync(`${world.bare}/hooks/pre-receive`, `#!/bin/sh\ntouch '${world.folder}/receiving'\nsleep 30\nexit 1\n`);
    chmodSync(`${world.bare}/hooks/pre-receive`, 0o755);
    const running = world.startCli({ args: ['bump', '--format=json'], inputs: { image, tag: '1.5.0' }, without });
    await vi.waitFor(() => { expect(existsSync(join(world.folder, 'receiving'))).toBe(true); }, 60_000);
    const started = performance.now();
    running.signal('SIGTERM');
    const run = await running.finished;
    expect(performance.now() - started).toBeLessThan(9_000);
    expect(run.exitCode, run.output).toBe(4);
    expect(run.json()).toMatchObject({ result: 'cancelled', headline: expect.stringContaining('whether its commit is on main is not known') });
    expect(leftBehind(world.folder)).toEqual([]);
  });

  test.for(chosen(['fetch', 'mktree'], ['init', 'fetch', 'ls-tree', 'mktree']))('F29 T20 ended by SIGTERM in git %s it leaves no clone', async (command, context) => {
    const world = await startWorld(context);
    const git = watchGit(world, `if [ "$command" = ${command} ]; then touch '${world.folder}/fetching'; exec sleep 30; fi`);
    const running = world.startCli({ args: ['bump', '--format=json'], inputs: { image, tag: '1.5.0' }, without, env: git.env });
    await vi.waitFor(() => { expect(existsSync(join(world.folder, 'fetching'))).toBe(true); }, 60_000);
    running.signal('SIGTERM');
    const run = await running.finished;
    expect(run.exitCode, run.output).toBe(4);
    expect(leftBehind(world.folder)).toEqual([]);
  });

  test('T20 the token is in no argument, file or message', async (context) => {
    const secret = 'ghs_0123456789abcdefSECRET';
    const world = await startWorld(context, { gitToken: secret });
    const git = watchGit(world, `cp -r . '${world.folder}/seen-'$$ 2>/dev/null; if [ -n "$GIT_DIR" ]; then cat "$GIT_DIR/config" >> '${world.folder}/configs'; fi`);
    const inputs = { command: 'bump', image, tag: '1.5.0', 'config-repository': world.gitUrl };
    const run = await world.runAction({ inputs: { ...inputs, 'config-token': secret }, without, env: git.env });
    expect(run.outputs['result'], run.output).toBe('succeeded');
    const wrong = await world.runAction({ inputs: { ...inputs, tag: '1.6.0', 'config-token': 'ghs_WRONGwrong0123456789' }, without, env: git.env });
    expect(wrong.outputs['result']).not.toBe('succeeded');
    expect(git.calls()).toContain(' push ');
    expect(readFileSync(join(world.folder, 'configs'), 'utf8')).toContain('[remote "origin"]');
    for (const token of [secret, 'ghs_WRONGwrong0123456789']) {
      for (const needle of [token, Buffer.from(`x-access-token:${token}`).toString('base64')]) {
        expect(spawnSync('grep', ['-rlF', '--', needle, world.folder]).stdout.toString()).toBe('');
        // The runner is told to mask it, and nothing else holds it.
        expect(`${run.output}${wrong.output}`.split('\n').filter((line) => line.includes(needle) && !line.startsWith('::add-mask::'))).toEqual([]);
      }
    }
    expect(leftBehind(world.folder)).toEqual([]);
  });
});
